// SPDX-License-Identifier: GPL-3.0-or-later
// check --pdf … --sarif: the files that are written, and what becomes of them when something goes wrong.
#include "app/report/pdf_file.h"
#include "app/report/report_wishes.h"
#include "core/base/wording.h"
#include "core/import/zip_file.h"
#include "tests/cli/run_cli.h"
#include "tests/support/golden.h"
#include "tests/support/qt_strings.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <map>

using namespace vigie;
using namespace vigie::test;

class TestReportOutputs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(QDir::setCurrent(QStringLiteral(VIGIE_SOURCE_DIR "/tests/data/cli")));
        QImage large(6000, 6000, QImage::Format_Mono);
        large.fill(1);
        QVERIFY(large.save(QString::fromStdString(at("large.png"))));
        QImage small(60, 60, QImage::Format_RGB32);
        small.fill(Qt::blue);
        QVERIFY(small.save(QString::fromStdString(at("cut.png"))));
        QFile cut(QString::fromStdString(at("cut.png")));
        QVERIFY(cut.resize(cut.size() - 30));
    }

    void writesEveryFormat() {
        const CliResult result =
            check({"posts.ndjson", "--pdf", at("a.pdf"), "--html", at("a.html"), "--xlsx", at("a.xlsx"),
                   "--csv", at("a.csv"), "--json", at("a.json"), "--sarif", at("a.sarif"), "-q"});
        QCOMPARE(result.err, std::string());
        QCOMPARE(result.code, exit_code::done);
        QVERIFY(readFile(at("a.pdf")).starts_with("%PDF-1.7"));
        QVERIFY(readFile(at("a.html")).starts_with("<!DOCTYPE html>"));
        QVERIFY(readFile(at("a.xlsx")).starts_with("PK"));
        for (const char* format : {"csv", "json", "sarif"})
            QCOMPARE(readFile(at(std::string("a.") + format)),
                     check({"posts.ndjson", "-q", "--format", format}).out);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*a.*")}, QDir::Files | QDir::Hidden).size(),
                 6);
    }

    void looksBeforeItWorks() {
        const CliResult result = check({"posts.ndjson", "--csv", at("b.csv"), "--pdf", at("missing/b.pdf")});
        QCOMPARE(result.code, exit_code::unusable);
        QCOMPARE(result.out, std::string());
        QVERIFY(result.err.find("missing/b.pdf") != std::string::npos);
        QVERIFY(!QFile::exists(QString::fromStdString(at("b.csv"))));
    }

    void neverReplacesThePosts() {
        QVERIFY(QFile::copy(QStringLiteral("posts.ndjson"), QString::fromStdString(at("posts.ndjson"))));
        for (const char* option : {"--pdf", "--html", "--xlsx", "--csv", "--json", "--sarif"}) {
            const CliResult result = check({at("posts.ndjson"), option, at("posts.ndjson")});
            QCOMPARE(result.code, exit_code::unusable);
            QCOMPARE(readFile(at("posts.ndjson")), readFile("posts.ndjson"));
        }
    }

    void writesNothingWithoutPosts() {
        const CliResult result = check({"missing.ndjson", "--html", at("none.html")});
        QCOMPARE(result.code, exit_code::unusable);
        QVERIFY(!QFile::exists(QString::fromStdString(at("none.html"))));
    }

    void narrowsTheScope() {
        const std::string everything = check({"posts.ndjson", "--format", "ndjson"}).out;
        const std::string ofOne = check({"posts.ndjson", "--format", "ndjson", "--author", "@LOLA"}).out;
        QVERIFY(everything.find("\"author\":\"tom\"") != std::string::npos);
        QVERIFY(ofOne.find("\"author\":\"lola\"") != std::string::npos);
        QVERIFY(ofOne.find("\"author\":\"tom\"") == std::string::npos);
        const std::string later =
            check({"posts.ndjson", "--format", "ndjson", "--from", "2025-03-01", "--to", "2025-03-31"}).out;
        QCOMPARE(std::count(later.begin(), later.end(), '\n'), 1);
    }

    void partsAndCoverAreChosen() {
        const CliResult result =
            check({"posts.ndjson", "-q", "--html", at("c.html"), "--sections", "findings,rules", "--firm",
                   "Cabinet <Exemple>", "--client", "Marque", "--case", "26-114"});
        QCOMPARE(result.code, exit_code::done);
        const std::string page = readFile(at("c.html"));
        QVERIFY(page.find("Cabinet &lt;Exemple&gt;") != std::string::npos);
        QVERIFY(page.find("26-114") != std::string::npos);
        QVERIFY(page.find("Table des constats") != std::string::npos);
        QVERIFY(page.find("Glossaire") == std::string::npos);
    }

    void wantsToKnowWhereToWrite() {
        const CliResult result = check({"posts.ndjson", "--sections", "constats"});
        QCOMPARE(result.code, exit_code::unusable);
        QVERIFY(result.out.empty());
        QVERIFY2(result.err.find("--pdf audit.pdf") != std::string::npos, result.err.c_str());
    }

    void refusesWhatMakesNoSense_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("complaint");
        QTest::addRow("an unknown part")
            << QStringList{QStringLiteral("--sections"), QStringLiteral("summary,nothing")}
            << QStringLiteral("synthèse, périmètre");
        QTest::addRow("no date") << QStringList{QStringLiteral("--from"), QStringLiteral("hier")}
                                 << QStringLiteral("31/12/2026");
        QTest::addRow("a logo that is no picture")
            << QStringList{QStringLiteral("--logo"), QStringLiteral("posts.ndjson")}
            << QStringLiteral("n’est pas une image");
        QTest::addRow("a logo that was cut short")
            << QStringList{QStringLiteral("--logo"), QString::fromStdString(at("cut.png"))}
            << QStringLiteral("abîmée");
        QTest::addRow("a logo as large as a wall")
            << QStringList{QStringLiteral("--logo"), QString::fromStdString(at("large.png"))}
            << QStringLiteral("trop grand");
        QTest::addRow("a logo that is not there")
            << QStringList{QStringLiteral("--logo"), QStringLiteral("missing.png")}
            << QStringLiteral("n’a pas pu être ouvert");
        QTest::addRow("a PDF by the name of a text")
            << QStringList{QStringLiteral("--pdf"), QString::fromStdString(at("d.docx"))}
            << QStringLiteral("Terminez-le par .pdf");
        QTest::addRow("a workbook by the name of a table")
            << QStringList{QStringLiteral("--xlsx"), QString::fromStdString(at("d.csv"))}
            << QStringLiteral("c’est un classeur qui serait écrit");
        QTest::addRow("standard output as a file")
            << QStringList{QStringLiteral("--csv"), QStringLiteral("-")}
            << QStringLiteral("ce nom n’est pas celui d’un fichier");
        QTest::addRow("two outputs in one file")
            << QStringList{QStringLiteral("--json"), QString::fromStdString(at("d.json")),
                           QStringLiteral("--sarif"), QString::fromStdString(at("./d.json"))}
            << QStringLiteral("Deux sorties iraient dans ce fichier");
        QTest::addRow("letters into a file")
            << QStringList{QStringLiteral("--corrections"), QStringLiteral("posts.ndjson")}
            << QStringLiteral("les lettres vont dans un dossier");
    }

    void refusesWhatMakesNoSense() {
        QFETCH(QStringList, words);
        QFETCH(QString, complaint);
        std::vector<std::string> all = {"posts.ndjson", "--html", at("d.html")};
        for (const QString& word : words)
            all.push_back(word.toStdString());
        const CliResult result = check(all);
        QCOMPARE(result.code, exit_code::unusable);
        QVERIFY2(QString::fromStdString(result.err).contains(complaint), result.err.c_str());
        QVERIFY(!QFile::exists(QString::fromStdString(at("d.html"))));
    }

    void writesASheetForEachCreator() {
        const CliResult result =
            check({"posts.ndjson", "-q", "--corrections", at("sheets/"), "--deadline", "2026-12-15"});
        QCOMPARE(result.err, std::string());
        QVERIFY(readFile(at("sheets/corrections-lola.pdf")).starts_with("%PDF-"));
        QVERIFY(readFile(at("sheets/corrections-lola.txt"))
                    .starts_with("Bonjour,\n\n[Projet, à relire avant l’envoi"));
        QCOMPARE(check({"posts.ndjson", "-q", "--corrections", at("no-such-folder/sheets")}).code,
                 exit_code::unusable);
    }

    void writesNoDraftWhereNothingIsToCorrect() {
        const CliResult result =
            check({"-", "-q", "--corrections", at("drafts/")}, R"({"text": "Un dimanche au marché."})");
        QVERIFY2(result.err.starts_with("Aucun brouillon de lettre n’a été écrit"), result.err.c_str());
        QVERIFY(!QFile::exists(QString::fromStdString(at("drafts"))));
    }

    void namesADayForCorrectionsUnlessNoneIsWanted() {
        const auto mailOf = [this](const std::vector<std::string>& words) {
            std::vector<std::string> all = {"posts.ndjson", "-q", "--corrections", at("deadline/")};
            all.insert(all.end(), words.begin(), words.end());
            check(all);
            return readFile(at("deadline/corrections-lola.txt"));
        };
        const std::string usual = Wording(Language::French).date(usualDeadline());
        QVERIFY(mailOf({}).find("Merci de corriger avant le " + usual) != std::string::npos);
        QVERIFY(mailOf({"--deadline", "aucune"}).find("Merci de corriger") == std::string::npos);
        QCOMPARE(check({"posts.ndjson", "--deadline", "bientôt"}).code, exit_code::unusable);
    }

    void writesLettersOnlyAboutWhatWasAsked() {
        const std::string dossier = at("asked.vigie");
        runTool({"import", "posts.ndjson", "--dossier", dossier, "-q", "--who", "lea"});
        const std::vector<std::string> report = {"report", dossier, "-q", "--corrections", at("asked/")};
        const CliResult nothing = runTool(report);
        QCOMPARE(nothing.code, exit_code::done);
        QVERIFY2(nothing.err.starts_with("Aucune lettre n’a été écrite"), nothing.err.c_str());
        QVERIFY(!QFile::exists(QString::fromStdString(at("asked"))));
        runTool({"decide", dossier, "correction-demandée", "instagram/p1", "--who", "lea"});
        QCOMPARE(runTool(report).err, std::string());
        QVERIFY(readFile(at("asked/corrections-lola.pdf")).starts_with("%PDF-"));
    }

    void takesATitle() {
        check({"posts.ndjson", "-q", "--title", "Printemps <b>", "--html", at("title.html")});
        QVERIFY(readFile(at("title.html")).find("<p class=\"subject\">Printemps &lt;b&gt;</p>") !=
                std::string::npos);
    }

    void namesFilesWithoutTheirFolders() {
        const std::string posts = at("chez-lea/posts.ndjson");
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("chez-lea")));
        QVERIFY(QFile::copy(QStringLiteral("broken.ndjson"), QString::fromStdString(posts)));
        std::vector<std::string> forms;
        for (const char* form : {"pdf", "html", "xlsx", "csv", "json", "sarif"})
            forms.insert(forms.end(), {std::string("--") + form, at(std::string("g.") + form)});
        std::vector<std::string> words = {posts, "-q", "--format", "csv"};
        words.insert(words.end(), forms.begin(), forms.end());
        QCOMPARE(check(words).code, exit_code::incomplete);
        noFolderStandsIn("g", "");
        QCOMPARE(runTool({"import", posts, "--dossier", at("g.vigie"), "-q", "--who", "lea", "--rules",
                          VIGIE_SOURCE_DIR "/tests/data/pack"})
                     .code,
                 exit_code::incomplete);
        words = {"report", at("g.vigie"), "-q"};
        words.insert(words.end(), forms.begin(), forms.end());
        QCOMPARE(runTool(words).code, exit_code::done);
        noFolderStandsIn("g", "decisions.ndjson");
        const std::string exported = runTool({"export", at("g.vigie")}).out;
        QVERIFY(exported.find("posts.ndjson") != std::string::npos);
        QVERIFY(exported.find("chez-lea") == std::string::npos);
        QVERIFY(runTool({"verify", at("g.vigie")}).out.starts_with("intact"));
        QVERIFY(runTool({"verify", at("g.pdf")}).out.starts_with("intact"));
    }

    void verifiesWhatItWrote() {
        QCOMPARE(check({"posts.ndjson", "-q", "--pdf", at("e.pdf")}).code, exit_code::done);
        const CliResult intact = runTool({"verify", at("e.pdf")});
        QCOMPARE(intact.err, std::string());
        QVERIFY2(intact.out.starts_with("intact\n"), intact.out.c_str());
        QCOMPARE(intact.code, exit_code::done);
        QFile other(QString::fromStdString(at("f.pdf")));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("%PDF-1.7 nothing") > 0);
        other.close();
        QCOMPARE(runTool({"verify", at("f.pdf")}).code, exit_code::unusable);
    }

private:
    /// Every form names the file, none the folder that it lies in.
    void noFolderStandsIn(const std::string& name, const std::string& alsoAttached) {
        std::map<std::string, std::string> texts;
        for (const char* form : {"html", "csv", "json", "sarif"})
            texts[form] = readFile(at(name + "." + form));
        const std::string workbook = readFile(at(name + ".xlsx"));
        for (const char* sheet : {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet5.xml"})
            texts[sheet] = memberOf(workbook, sheet);
        const auto attachments = pdf::readAttachments(at(name + ".pdf"), Language::French);
        QVERIFY(attachments.has_value());
        for (const Attachment& file : *attachments)
            if (file.name == "posts.ndjson" || file.name == "findings.ndjson" || file.name == alsoAttached)
                texts[file.name] = file.content;
        QCOMPARE(texts.size(), alsoAttached.empty() ? 8u : 9u);
        for (const auto& [what, text] : texts) {
            QVERIFY2(text.find("posts.ndjson") != std::string::npos, what.c_str());
            QVERIFY2(text.find("chez-lea") == std::string::npos, what.c_str());
        }
    }

    static std::string memberOf(const std::string& zip, const char* name) {
        ZipMember member(zip, name);
        std::string out;
        for (std::string_view piece = member.more(); !piece.empty(); piece = member.more())
            out += piece;
        return out;
    }

    std::string at(const std::string& name) { return (m_folder.path() + u'/').toStdString() + name; }
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestReportOutputs) // pages need fonts
#include "tst_report_outputs.moc"
