// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/text/manual.h"
#include "core/review/post_query.h"
#include "tests/cli/run_cli.h"
#include "tests/support/french_typography.h"
#include "tests/support/qt_strings.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

/// What stands between ```kind and ```.
QStringList blocks(const QString& markdown, const QString& kind) {
    const QRegularExpression block(QStringLiteral("^```%1\n(.*?)^```").arg(kind),
                                   QRegularExpression::MultilineOption |
                                       QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (auto match = block.globalMatch(markdown); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

/// Running text alone: no blocks of code, no words of code.
QString prose(QString markdown) {
    static const QRegularExpression code(QStringLiteral("^```.*?^```|`[^`\n]*`"),
                                         QRegularExpression::MultilineOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    return markdown.remove(code);
}

/// Commands in blocks and within sentences: « vigie-cli verify audit.pdf ».
QStringList commandLines(const QString& markdown) {
    static const QRegularExpression command(QStringLiteral("vigie-cli( [^`\n|]*)"));
    QStringList found;
    for (auto match = command.globalMatch(markdown); match.hasNext();)
        found += match.next().captured(1).trimmed();
    found.removeAll(QString());
    return found;
}

void write(const QString& path, const QString& text) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

} // namespace

/// What the manual says exists: its pages, its links, its commands, its examples.
class TestManual final : public QObject {
    Q_OBJECT

    static void addLanguages() {
        QTest::addColumn<Language>("language");
        QTest::addRow("French") << Language::French;
        QTest::addRow("English") << Language::English;
    }

private Q_SLOTS:
    void everyFileIsAPage() {
        for (const auto& [folder, language] :
             {std::pair("fr", Language::French), std::pair("en", Language::English)}) {
            const QDir files(QStringLiteral(VIGIE_SOURCE_DIR "/resources/manual/") + QLatin1String(folder));
            const QStringList names = files.entryList({QStringLiteral("*.md")});
            QCOMPARE(names.size(), manual(language).size());
            for (const ManualPage& page : manual(language)) {
                QVERIFY2(names.contains(page.id + QStringLiteral(".md")), qPrintable(page.id));
                QVERIFY2(page.markdown.startsWith(QStringLiteral("# ")), qPrintable(page.id));
                QVERIFY2(!page.title.isEmpty(), qPrintable(page.id));
            }
        }
    }

    void bothLanguagesHaveTheSameShape() {
        static const QRegularExpression shape(QStringLiteral("^(#+ |```\\w+|\\| --|- |\\d\\. )"),
                                              QRegularExpression::MultilineOption);
        const auto shapeOf = [](const ManualPage& page) {
            QStringList marks;
            for (auto match = shape.globalMatch(page.markdown); match.hasNext();)
                marks += match.next().captured();
            return marks;
        };
        for (const ManualPage& page : manual(Language::French)) {
            const ManualPage* other = manualPage(page.id, Language::English);
            QVERIFY(other);
            QVERIFY2(shapeOf(page) == shapeOf(*other), qPrintable(page.id));
        }
    }

    void everyLinkLeadsSomewhere_data() { addLanguages(); }
    void everyLinkLeadsSomewhere() {
        QFETCH(const Language, language);
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
        int links = 0;
        for (const ManualPage& page : manual(language))
            for (auto match = link.globalMatch(prose(page.markdown)); match.hasNext(); ++links) {
                const QString target = match.next().captured(1);
                QVERIFY2(manualPage(linkedPage(target), language),
                         qPrintable(page.id + QLatin1Char(' ') + target));
            }
        QVERIFY(links > 20);
    }

    void everyCommandExists_data() { addLanguages(); }
    void everyCommandExists() {
        QFETCH(const Language, language);
        for (const ManualPage& page : manual(language))
            for (const QString& line : commandLines(page.markdown)) {
                const QStringList words = line.split(u' ');
                const CliResult help = runTool({words.first().toStdString(), "--help"});
                QVERIFY2(help.code == 0, qPrintable(page.id + QLatin1Char(' ') + line));
                for (const QString& word : words)
                    if (word.startsWith(QStringLiteral("--")))
                        QVERIFY2(help.out.find(word.toStdString()) != std::string::npos, qPrintable(line));
            }
    }

    void everyFilterCanBeUsed_data() { addLanguages(); }
    void everyFilterCanBeUsed() {
        QFETCH(const Language, language);
        static const QRegularExpression filter(QStringLiteral("`([^`\n]+:[^`\n]+)`"));
        const QString page = manualPage(QStringLiteral("review"), language)->markdown;
        int filters = 0;
        for (auto match = filter.globalMatch(page); match.hasNext(); ++filters) {
            const std::string line = match.next().captured(1).toStdString();
            const PostQuery query = parseQuery(line, {"disclosure.promo-code"});
            QVERIFY2(query.problems.empty() && !query.terms.empty(), line.c_str());
            for (const QueryTerm& term : query.terms)
                QVERIFY2(term.key != QueryKey::Words, line.c_str());
        }
        QCOMPARE(filters, 9);
    }

    void noCommandIsLeftOut_data() { addLanguages(); }
    void noCommandIsLeftOut() {
        QFETCH(const Language, language);
        const QString page = manualPage(QStringLiteral("command-line"), language)->markdown;
        for (const Command* command : commands())
            QVERIFY2(page.contains(QStringLiteral("vigie-cli ") + QString::fromStdString(command->name)),
                     command->name.c_str());
    }

    /// The rules of a house that the manual shows can be read, and do what their examples say.
    void houseRulesCanBeUsed() {
        const auto examplesIn = [](Language language) {
            return blocks(manualPage(QStringLiteral("house-rules"), language)->markdown,
                          QStringLiteral("yaml"));
        };
        const QStringList examples = examplesIn(Language::French);
        QCOMPARE(examples.size(), 3);
        QCOMPARE(examplesIn(Language::English), examples);
        for (const QString& example : examples) {
            const QTemporaryDir folder;
            write(folder.filePath(QStringLiteral("lumen.yaml")), example);
            const std::string house = folder.path().toStdString();
            const CliResult result =
                runTool({"check", "-", "--house", house, "--format", "ndjson"},
                        "{\"text\": \"un sérum incroyable, -10 % avec LOLA10 chez @serumia\"}\n");
            QVERIFY2(result.code == 0, result.err.c_str());
            QCOMPARE(result.out.find("house.forbidden-words") != std::string::npos,
                     example == examples.first());
        }
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("lumen.yaml")), examples.first());
        const CliResult proof = runTool({"rules", "test", "--house", folder.path().toStdString()});
        QVERIFY2(proof.code == 0, (proof.out + proof.err).c_str());
    }

    void theTableCanBeRead_data() { addLanguages(); }
    void theTableCanBeRead() {
        QFETCH(const Language, language);
        const QStringList tables =
            blocks(manualPage(QStringLiteral("import"), language)->markdown, QStringLiteral("csv"));
        QCOMPARE(tables.size(), 1);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("posts.csv"));
        write(path, tables.first());
        const CliResult result = runTool({"check", path.toStdString(), "--format", "ndjson"});
        QCOMPARE(result.code, 0);
        QVERIFY2(result.out.find("\"verdict\":\"non_compliant\"") != std::string::npos, result.out.c_str());
    }

    void frenchFollowsFrenchTypography_data() { test::addFrenchMistakes(); }
    void frenchFollowsFrenchTypography() {
        QFETCH(const QString, pattern);
        const QRegularExpression wrong(pattern, QRegularExpression::UseUnicodePropertiesOption);
        for (const ManualPage& page : manual(Language::French)) {
            const auto match = wrong.match(prose(page.markdown));
            QVERIFY2(
                !match.hasMatch(),
                qPrintable(page.id + QStringLiteral(": …") +
                           prose(page.markdown).mid(std::max<qsizetype>(0, match.capturedStart() - 30), 60)));
        }
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
