// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty dossier says: what to do now.
#pragma once

#include "app/jobs/dossier_glance.h"

#include <QWidget>
#include <stop_token>

class QLabel;
class QScrollArea;

namespace vigie {

class WelcomePage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    WelcomePage(Language language, bool hasSample, QWidget* parent = nullptr);
    ~WelcomePage() override;

    /// Nothing of what was opened could be read: says so above the way to go on.
    void showNothingRead(bool nothingRead);
    /// Offers to go on with the dossiers that there are, the last one first; not with the present one. They
    /// are looked at on a worker, while the page is seen.
    void showRecent(const QString& present);

Q_SIGNALS:
    void openWanted();
    void sampleWanted();
    void dossierWanted(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeRecent();
    void lookAtRecent();
    void list(const std::vector<DossierGlance>& dossiers);
    QWidget* makeButton(const DossierGlance& dossier);

    Language m_language;
    QString m_present;
    std::stop_source m_stop;
    QLabel* m_title;
    QLabel* m_recentTitle;
    QScrollArea* m_recent;
};

} // namespace vigie
