// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/manual.h"

#include <QFile>

namespace vigie {
namespace {

/// In reading order.
const QStringList& pageIds() {
    static const QStringList ids = {
        QStringLiteral("start"),     QStringLiteral("first-audit"),    QStringLiteral("import"),
        QStringLiteral("review"),    QStringLiteral("second-reading"), QStringLiteral("quick-check"),
        QStringLiteral("creators"),  QStringLiteral("verdicts"),       QStringLiteral("limits"),
        QStringLiteral("rule-card"), QStringLiteral("house-rules"),    QStringLiteral("report"),
        QStringLiteral("defend"),    QStringLiteral("privacy"),        QStringLiteral("settings"),
        QStringLiteral("shortcuts"), QStringLiteral("command-line")};
    return ids;
}

QString read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<ManualPage> readPages(const QString& folder) {
    QList<ManualPage> pages;
    for (const QString& id : pageIds()) {
        const QString markdown = read(QStringLiteral(":/manual/%1/%2.md").arg(folder, id));
        const QString firstLine = markdown.section(u'\n', 0, 0);
        pages += {id, firstLine.mid(2).trimmed(), markdown};
    }
    return pages;
}

} // namespace

const QList<ManualPage>& manual(Language language) {
    static const QList<ManualPage> french = readPages(QStringLiteral("fr"));
    static const QList<ManualPage> english = readPages(QStringLiteral("en"));
    return language == Language::French ? french : english;
}

const ManualPage* manualPage(const QString& id, Language language) {
    for (const ManualPage& page : manual(language))
        if (page.id == id)
            return &page;
    return nullptr;
}

QString linkedPage(const QString& link) {
    const QString ending = QStringLiteral(".md");
    return link.endsWith(ending) && !link.contains(u'/') ? link.chopped(ending.size()) : QString();
}

} // namespace vigie
