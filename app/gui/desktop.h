// SPDX-License-Identifier: GPL-3.0-or-later
// The program on screen: its window, and what belongs to the person and not to the dossier: language, light
// or dark, keys, the tour.
#pragma once

#include "app/gui/review_context.h"
#include "app/settings/preferences.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <memory>

namespace vigie {

class MainWindow;
class SettingsWindow;
struct Whereabouts;
class Tour;

class Desktop final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desktop)

public:
    /// The arguments are those of MainWindow. Shows nothing yet.
    Desktop(ReviewContext context, QStringList samples);
    ~Desktop() override;

    /// Opens the files, else the dossier of the last time. The tour begins where nobody has seen it and there
    /// are no posts yet: it does not stand before work that waits.
    void open(const QStringList& files);

    MainWindow& window() const { return *m_window; }
    Language language() const { return m_context.language; }

    void showSettings();
    void beginTour();
    /// Makes the window anew in that language, on the same dossier and at the same place.
    void setLanguage(Language language);
    void setAppearance(Appearance appearance);
    /// Checks with these rules from now on, and what is open at once: the window is made anew, at the same
    /// place.
    void setPack(const std::shared_ptr<const RulePack>& pack);

private:
    void makeWindow();
    /// Closes the window and gives what another one can go on with; then lets another one do so.
    Whereabouts takeWindow();
    void goOnFrom(const Whereabouts& at);

    ReviewContext m_context;
    QStringList m_samples;
    std::unique_ptr<MainWindow> m_window; ///< null only while it is made anew
    QPointer<SettingsWindow> m_settings;
    QPointer<Tour> m_tour;
};

} // namespace vigie
