// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/saved_mappings.h"

#include <QSettings>

namespace vigie {
namespace {

const QString group = QStringLiteral("columns"); ///< one key a table: the signature of its headers

} // namespace

std::vector<ColumnMapping> savedMappings() {
    QSettings settings;
    settings.beginGroup(group);
    std::vector<ColumnMapping> all;
    for (const QString& key : settings.childKeys()) {
        const std::string json = settings.value(key).toString().toStdString();
        auto mappings = columnMappingsFromJson(json, Language::English);
        if (mappings)
            all.insert(all.end(), mappings->begin(), mappings->end());
    }
    return all;
}

void saveMapping(const ColumnMapping& mapping) {
    QSettings settings;
    settings.beginGroup(group);
    settings.setValue(QString::fromStdString(headerSignature(mapping.headers)),
                      QString::fromStdString(toJson(mapping)));
}

} // namespace vigie
