// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/saved_filters.h"

#include <QSettings>
#include <algorithm>

namespace vigie {
namespace {

const QString group = QStringLiteral("filters");

void write(const QList<SavedFilter>& filters) {
    QSettings settings;
    settings.remove(group);
    settings.beginWriteArray(group);
    for (qsizetype i = 0; i < filters.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(QStringLiteral("name"), filters[i].name);
        settings.setValue(QStringLiteral("line"), filters[i].line);
    }
    settings.endArray();
}

QList<SavedFilter> without(const QString& name) {
    QList<SavedFilter> filters = savedFilters();
    filters.removeIf([&](const SavedFilter& filter) { return filter.name == name; });
    return filters;
}

} // namespace

QList<SavedFilter> savedFilters() {
    QSettings settings;
    QList<SavedFilter> filters;
    const int count = settings.beginReadArray(group);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        filters += {settings.value(QStringLiteral("name")).toString(),
                    settings.value(QStringLiteral("line")).toString()};
    }
    std::sort(filters.begin(), filters.end(), [](const SavedFilter& a, const SavedFilter& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return filters;
}

void saveFilter(const SavedFilter& filter) {
    write(without(filter.name) + QList<SavedFilter>{filter});
}

void removeFilter(const QString& name) {
    write(without(name));
}

} // namespace vigie
