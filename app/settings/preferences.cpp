// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/preferences.h"

#include "app/settings/user_name.h"
#include "app/text/qt_text.h"

#include <QSettings>

namespace vigie::preferences {
namespace {

const QString languageKey = QStringLiteral("language");     // « fr », « en »
const QString appearanceKey = QStringLiteral("appearance"); // « light », « dark »; none: as the system
const QString readerKey = QStringLiteral("reader");
const QString tourKey = QStringLiteral("tour/seen");

const QString english = QStringLiteral("en");
const QString light = QStringLiteral("light");
const QString dark = QStringLiteral("dark");

/// An empty text is what was never chosen.
void store(const QString& key, const QString& value) {
    QSettings settings;
    if (value.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, value);
}

} // namespace

Language language() {
    return QSettings().value(languageKey).toString() == english ? Language::English : Language::French;
}

void setLanguage(Language language) {
    store(languageKey, language == Language::English ? english : QStringLiteral("fr"));
}

Appearance appearance() {
    const QString chosen = QSettings().value(appearanceKey).toString();
    return chosen == light ? Appearance::Light : chosen == dark ? Appearance::Dark : Appearance::System;
}

void setAppearance(Appearance appearance) {
    store(appearanceKey, appearance == Appearance::Light  ? light
                         : appearance == Appearance::Dark ? dark
                                                          : QString());
}

QString readerName() {
    return QSettings().value(readerKey).toString();
}

void setReaderName(const QString& name) {
    store(readerKey, name.simplified());
}

QString nameInLog() {
    const QString chosen = readerName();
    return chosen.isEmpty() ? toQString(userName()) : chosen;
}

bool sawTour() {
    return QSettings().value(tourKey).toBool();
}

void setSawTour() {
    QSettings().setValue(tourKey, true);
}

} // namespace vigie::preferences
