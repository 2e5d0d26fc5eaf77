// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/manual_keys.h"

#include "app/gui/shortcuts.h"

#include <QCoreApplication>

namespace vigie {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ManualKeys)
};

QString allKeysOf(Shortcut id) {
    QStringList keys;
    for (const QKeySequence& key : keysOf(id))
        keys += key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

/// One table a group.
QString keyTables() {
    QString tables;
    QString group;
    for (const ShortcutEntry& entry : shortcutTable()) {
        if (group != nameOf(entry.group)) {
            group = nameOf(entry.group);
            tables += QStringLiteral("\n| %1 | %2 |\n| --- | --- |\n").arg(group, Words::tr("key", "column"));
        }
        tables += QStringLiteral("| %1 | %2 |\n").arg(nameOf(entry.id), allKeysOf(entry.id));
    }
    return tables;
}

} // namespace

QString withKeys(QString markdown) {
    for (const ShortcutEntry& entry : shortcutTable())
        markdown.replace(QStringLiteral("{{%1}}").arg(QLatin1String(entry.name)), keyText(entry.id));
    return markdown.replace(QStringLiteral("{{shortcuts}}"), keyTables());
}

} // namespace vigie
