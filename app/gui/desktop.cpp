// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop.h"

#include "app/gui/main_window.h"
#include "app/gui/shortcuts.h"
#include "app/gui/theme.h"
#include "app/gui/translations.h"
#include "app/gui/widgets/settings_window.h"
#include "app/gui/widgets/tour.h"

#include <QApplication>

namespace vigie {
namespace {

/// Everything on screen follows; without a choice, the palette of the system comes back.
void dressAs(Appearance appearance) {
    QApplication::setPalette(
        appearance == Appearance::System ? QPalette() : themeOf(appearance == Appearance::Dark).palette());
}

} // namespace

Desktop::Desktop(ReviewContext context, QStringList samples)
    : m_context(std::move(context)), m_samples(std::move(samples)) {
    dressAs(preferences::appearance());
    makeWindow();
}

Desktop::~Desktop() = default;

void Desktop::makeWindow() {
    m_window = std::make_unique<MainWindow>(m_context, m_samples);
    connect(m_window.get(), &MainWindow::settingsWanted, this, &Desktop::showSettings);
    connect(m_window.get(), &MainWindow::nameWanted, this, [this] {
        showSettings();
        m_settings->editName();
    });
    connect(m_window.get(), &MainWindow::tourWanted, this, &Desktop::beginTour);
    // Queued: the window from which the signal comes goes.
    connect(m_window.get(), &MainWindow::packChosen, this, &Desktop::setPack, Qt::QueuedConnection);
}

void Desktop::open(const QStringList& files) {
    m_window->show();
    if (!files.isEmpty())
        return m_window->openFiles(files);
    m_window->openLast();
    if (!preferences::sawTour())
        connect(
            &m_window->session(), &DossierSession::opened, this,
            [this](const SessionState& state) {
                if (!state.hasPosts)
                    beginTour();
            },
            Qt::SingleShotConnection);
}

void Desktop::showSettings() {
    if (!m_settings) {
        m_settings = new SettingsWindow(m_context.language, m_window.get());
        m_settings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settings, &SettingsWindow::appearanceChosen, this, &Desktop::setAppearance);
        connect(m_settings, &SettingsWindow::nameChosen, this,
                [this](const QString& name) { m_window->workAs(name); });
        connect(m_settings, &SettingsWindow::keysChanged, this, [this] { applyKeys(m_window.get()); });
        // Queued: the window from which the signal comes goes.
        connect(m_settings, &SettingsWindow::languageChosen, this, &Desktop::setLanguage,
                Qt::QueuedConnection);
    }
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void Desktop::beginTour() {
    if (m_tour)
        m_tour->end();
    const bool hasPosts = m_window->session().state().hasPosts;
    m_window->goToPlace(0);
    m_tour = new Tour(mainTour(hasPosts), m_window.get());
    connect(m_tour, &Tour::ended, m_window.get(), [window = m_window.get()] {
        preferences::setSawTour();
        if (!window->whereabouts().isInQuickCheck) // the tour led away from where work is
            window->goToPlace(window->session().state().hasPosts ? 1 : 0);
    });
}

void Desktop::setLanguage(Language language) {
    preferences::setLanguage(language);
    if (language == m_context.language)
        return;
    const bool settingsWereOpen = m_settings;
    const Whereabouts at = takeWindow();
    m_context.language = language;
    installTranslations(language);
    goOnFrom(at);
    if (settingsWereOpen)
        showSettings();
}

void Desktop::setPack(const std::shared_ptr<const RulePack>& pack) {
    Whereabouts at = takeWindow();
    at.isToCheck = true;
    m_context.checker = std::make_shared<Checker>(pack, m_context.checker->asOf());
    goOnFrom(at);
}

Whereabouts Desktop::takeWindow() {
    Whereabouts at = m_window->whereabouts();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->close();
    m_window.reset(); // lets the dossier go
    QApplication::setQuitOnLastWindowClosed(true);
    return at;
}

void Desktop::goOnFrom(const Whereabouts& at) {
    makeWindow();
    m_window->show();
    m_window->resume(at);
}

void Desktop::setAppearance(Appearance appearance) {
    preferences::setAppearance(appearance);
    dressAs(appearance);
}

} // namespace vigie
