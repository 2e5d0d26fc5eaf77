// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty dossier says: what to do now.
#pragma once

#include <QWidget>

class QLabel;

namespace vigie {

class WelcomePage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    explicit WelcomePage(bool hasSample, QWidget* parent = nullptr);

    /// Nothing of what was opened could be read: says so above the way to go on.
    void showNothingRead(bool nothingRead);
    /// Offers to go on with a dossier that was used lately; not with the present one.
    void showRecent(const QString& present);

Q_SIGNALS:
    void openWanted();
    void sampleWanted();
    void dossierWanted(const QString& path);

private:
    QLabel* m_title;
    QWidget* m_recent;
};

} // namespace vigie
