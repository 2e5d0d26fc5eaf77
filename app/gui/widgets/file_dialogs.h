// SPDX-License-Identifier: GPL-3.0-or-later
// Questions for files, alike everywhere and without an event loop of their own: connect fileSelected() or
// filesSelected(), then open(). They go when they are closed.
#pragma once

#include <QFileDialog>

namespace vigie {

/// For a file to write. `filters` are such as « Tables (*.csv) »; a name without ending gets that of the
/// filter that is chosen. `name` is proposed.
QFileDialog* makeSaveDialog(QWidget* parent, const QString& title, const QStringList& filters,
                            const QString& name = {});

/// For one file that is there, or for several, or for a folder.
QFileDialog* makeOpenDialog(QWidget* parent, const QString& title, const QStringList& filters,
                            QFileDialog::FileMode mode = QFileDialog::ExistingFile);

} // namespace vigie
