// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "tests/cli/run_cli.h"
#include "tests/support/french_typography.h"
#include "tests/support/qt_strings.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

class GenerateCommandTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryCommandAndOption_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("language");
        QTest::addRow("bash") << "bash"
                              << "fr";
        QTest::addRow("zsh") << "zsh"
                             << "fr";
        QTest::addRow("man page in French") << "man"
                                            << "fr";
        QTest::addRow("man page in English") << "man"
                                             << "en";
    }

    void knowsEveryCommandAndOption() {
        QFETCH(QString, kind);
        QFETCH(QString, language);
        const CliResult result = runTool({"generate", kind.toStdString(), "--lang", language.toStdString()});
        QCOMPARE(result.code, 0);
        const QString text =
            QString::fromStdString(result.out).replace(QLatin1String("\\-"), QLatin1String("-"));
        for (const Command* command : commands()) {
            QVERIFY2(text.contains(QString::fromStdString(command->name)), command->name.c_str());
            for (const Option option : command->options)
                QVERIFY2(text.contains(QString::fromStdString(nameOf(option))), nameOf(option).c_str());
        }
    }

    void bashTakesItsScript() {
        QProcess bash;
        bash.start("bash", {"-c", "source /dev/stdin; COMP_WORDS=(vigie-cli check --lang ''); COMP_CWORD=3; "
                                  "_vigie_cli; echo \"${COMPREPLY[@]}\""});
        QVERIFY(bash.waitForStarted());
        bash.write(QByteArray::fromStdString(runTool({"generate", "bash"}).out));
        bash.closeWriteChannel();
        QVERIFY(bash.waitForFinished());
        QCOMPARE(bash.readAllStandardError(), QByteArray());
        QCOMPARE(bash.readAllStandardOutput(), QByteArray("fr en\n"));
    }

    void completesFilesAndWords() {
        const std::string zsh = runTool({"generate", "zsh"}).out;
        const std::size_t at = zsh.find("'--dossier=[");
        QVERIFY(at != std::string::npos);
        QVERIFY(zsh.substr(at, zsh.find('\n', at) - at).find(":_files'") != std::string::npos);
        QVERIFY(zsh.find("'1: :(list show test lint new schema)'") != std::string::npos);
    }

    void roffHasNoStrayRequests() {
        const QString page = QString::fromStdString(runTool({"generate", "man"}).out);
        static const QRegularExpression request("^[.']([A-Za-z\\\\]*)", QRegularExpression::MultilineOption);
        for (auto found = request.globalMatch(page); found.hasNext();) {
            const QString name = found.next().captured(1);
            QVERIFY2(QStringList({"TH", "SH", "SS", "TP", "PP", "B", "I", "BR", "nf", "fi"}).contains(name),
                     qPrintable(name));
        }
    }

    /// It holds the help of every command.
    void theFrenchManualPageFollowsFrenchTypography_data() { test::addFrenchMistakes(); }
    void theFrenchManualPageFollowsFrenchTypography() {
        QFETCH(const QString, pattern);
        QString page = QString::fromStdString(runTool({"generate", "man", "--lang", "fr"}).out);
        page.remove(QRegularExpression(QStringLiteral("\\\\\"[^\n]*"))); // comments
        page.remove(QRegularExpression(QStringLiteral("^\\.[^\n]*"), QRegularExpression::MultilineOption));
        page.remove(QRegularExpression(QStringLiteral("\\{\"[^\n]*\\}\\}|«\u00A0;\u00A0»"))); // what is typed
        const QRegularExpression wrong(pattern, QRegularExpression::UseUnicodePropertiesOption);
        const auto match = wrong.match(page);
        QVERIFY2(!match.hasMatch(),
                 qPrintable(page.mid(std::max<qsizetype>(0, match.capturedStart() - 40), 80)));
    }

    void saysWhatItCanMake() {
        const CliResult result = runTool({"generate", "bsh"});
        QCOMPARE(result.code, 2);
        QVERIFY(result.err.find("Vouliez-vous dire bash") != std::string::npos);
    }

    void theMetainfoNamesThisVersionFirst() {
        QFile metainfo(VIGIE_SOURCE_DIR "/packaging/linux/io.github.vigie.Vigie.metainfo.xml");
        QVERIFY(metainfo.open(QIODevice::ReadOnly));
        static const QRegularExpression release("<release version=\"([^\"]+)\"");
        const QString newest = release.match(QString::fromUtf8(metainfo.readAll())).captured(1);
        QCOMPARE("vigie-cli " + newest + "\n", QString::fromStdString(runTool({"--version"}).out));
    }
};

QTEST_GUILESS_MAIN(GenerateCommandTest)
#include "tst_generate_command.moc"
