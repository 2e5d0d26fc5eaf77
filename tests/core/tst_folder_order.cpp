// SPDX-License-Identifier: GPL-3.0-or-later
// The house stays a house: each folder knows only those that it stands on.
#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

namespace {

/// From the ground up.
const QStringList folders = {
    QStringLiteral("core/base"),    QStringLiteral("core/text"),  QStringLiteral("core/model"),
    QStringLiteral("core/review"),  QStringLiteral("core/rules"), QStringLiteral("core/import"),
    QStringLiteral("core/engine"),  QStringLiteral("core/store"), QStringLiteral("core/report"),
    QStringLiteral("app/text"),     QStringLiteral("app/models"), QStringLiteral("app/report"),
    QStringLiteral("app/settings"), QStringLiteral("app/jobs"),   QStringLiteral("app/gui"),
    QStringLiteral("app/cli"),
};

const QDir sources(QStringLiteral(VIGIE_SOURCE_DIR));

/// The folders of ours that a file includes from, and Qt's as « Qt ».
QStringList includedBy(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("(cannot be read)")};
    static const QRegularExpression include(
        QStringLiteral(R"(^#include ["<]((?:core|app)/\w+|Q|Qt)[\w/.]*[">])"),
        QRegularExpression::MultilineOption);
    QStringList names;
    auto it = include.globalMatch(QString::fromUtf8(file.readAll()));
    while (it.hasNext())
        names << it.next().captured(1);
    return names;
}

QStringList sourcesIn(const QString& folder) {
    QStringList paths;
    QDirIterator it(sources.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        paths << it.next();
    return paths;
}

} // namespace

class FolderOrderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFolderHasItsPlace() {
        for (const QString& part : {QStringLiteral("core"), QStringLiteral("app")})
            for (const QString& name :
                 QDir(sources.filePath(part)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QVERIFY2(folders.contains(part + u'/' + name), qPrintable(part + u'/' + name));
    }

    void knowsOnlyWhatItStandsOn_data() {
        QTest::addColumn<qsizetype>("place");
        for (qsizetype place = 0; place < folders.size(); ++place)
            QTest::newRow(qPrintable(folders[place])) << place;
    }
    void knowsOnlyWhatItStandsOn() {
        QFETCH(const qsizetype, place);
        const bool isPlain = folders[place].startsWith(QStringLiteral("core/"));
        const QStringList paths = sourcesIn(folders[place]);
        QVERIFY(!paths.isEmpty());
        for (const QString& path : paths)
            for (const QString& included : includedBy(path)) {
                const bool isKnown =
                    included.startsWith(u'Q') ? !isPlain : folders.indexOf(included) <= place;
                QVERIFY2(isKnown, qPrintable(sources.relativeFilePath(path) + QStringLiteral(" includes ") +
                                             included));
            }
    }
};

QTEST_APPLESS_MAIN(FolderOrderTest)
#include "tst_folder_order.moc"
