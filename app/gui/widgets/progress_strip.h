// SPDX-License-Identifier: GPL-3.0-or-later
// How far a check has come, and the way to stop it.
#pragma once

#include "app/jobs/import_files.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vigie {

class ProgressStrip final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressStrip)

public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    /// Shows the strip for work whose length is not known.
    void begin(const QString& what, bool canCancel);
    void setProgress(const WorkProgress& progress);

Q_SIGNALS:
    void cancelled();

private:
    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace vigie
