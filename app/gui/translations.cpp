// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace vigie {
namespace {

const QString translatorName = QStringLiteral("vigie");

/// Words of Qt's file dialog, with their comments, that qtbase_fr lacks: vigie_fr brings them.
struct Word {
    const char* source;
    const char* comment = nullptr;
};
[[maybe_unused]] constexpr Word missingWords[] = {
    {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive")},
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Shortcut", "All other platforms"),
    {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown")},
};

void install(const QString& file, const QString& folder) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(translatorName);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

void removeInstalled() {
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(translatorName));
}

} // namespace

void installTranslations(Language language) {
    const bool isFrench = language == Language::French;
    removeInstalled();
    QLocale::setDefault(isFrench ? QLocale(QLocale::French, QLocale::France)
                                 : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString name = isFrench ? QStringLiteral("fr") : QStringLiteral("en");
    install(QStringLiteral("qtbase_") + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("vigie_") + name, QStringLiteral(":/i18n")); // English: the plurals
}

} // namespace vigie
