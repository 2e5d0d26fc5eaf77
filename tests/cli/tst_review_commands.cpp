// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_cli.h"
#include "tests/support/dossiers.h"
#include "tests/support/qt_strings.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

bool has(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

} // namespace

/// Each test begins with a dossier of three posts, on two of which something was found.
class ReviewCommandsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder.emplace();
        m_path = *m_folder / "d.vigie";
        Dossier dossier = openDossier(m_path);
        add(dossier, threePosts);
    }

    void decidesAndTakesBack() {
        const CliResult decided = decide(
            {"dismissed", "instagram/p1", "disclosure.promo-code", "--reason", "Own brand.", "--who", "tom"});
        QCOMPARE(decided.err, std::string());
        QCOMPARE(decided.code, exit_code::done);
        QCOMPARE(decided.out, std::string("Entry 4, decision. Dismissed: disclosure.promo-code on "
                                          "instagram/p1. Own brand.\n"));
        QVERIFY(has(log(), "  tom  decision"));
        QVERIFY(has(decide({"undo", "--who", "tom"}).out, "Entry 5, undoing."));
        QVERIFY(has(decide({"undo", "--who", "tom"}).out, "nothing to take back"));
        QVERIFY(has(decide({"redo", "--who", "tom"}).out, "Entry 6, redoing."));
        QVERIFY(runTool({"verify", m_path}).out.starts_with("intact"));
    }

    void understandsTheDecisionAndTheReading_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* words, const char* says) {
            QTest::addRow("%s", words) << QString::fromUtf8(words) << QString::fromUtf8(says);
        };
        row("écarté", "Dismissed");
        row("ecarte", "Dismissed");
        row("Risque-Accepté", "Accepted risk");
        row("correction-demandee", "Correction asked");
        row("question", "Question asked");
        row("confirmed --reading première-lecture", "Confirmed");
    }
    void understandsTheDecisionAndTheReading() {
        QFETCH(QString, words);
        QFETCH(QString, says);
        std::vector<std::string> typed;
        for (const QString& word : words.split(QLatin1Char(' ')))
            typed.push_back(word.toStdString());
        typed.insert(typed.begin() + 1, "instagram/p1");
        typed.insert(typed.end(), {"--reason", "Own brand."});
        const CliResult result = decide(typed);
        QCOMPARE(result.err, std::string());
        QVERIFY2(has(result.out, says.toStdString() + ": "), result.out.c_str());
        QVERIFY(has(decide({"Annuler"}).out, "undoing."));
        QVERIFY(has(decide({"RÉTABLIR"}).out, "redoing."));
    }

    void knowsAPostByItsIdAlone() {
        QVERIFY(has(decide({"confirmed", "p1"}).out, "on instagram/p1."));
        {
            Dossier dossier = openDossier(m_path, DossierAccess::Work);
            add(dossier, R"({"id":"p1","platform":"x","text":"Mon code LOLA20 chez @marque"})");
        }
        QVERIFY(has(decide({"confirmed", "p1"}).err, "Post p1 is not in the dossier.")); // two are called so
    }

    void knowsAPostByItsPlaceInAFile() {
        {
            Dossier dossier = openDossier(m_path, DossierAccess::Work);
            add(dossier, R"({"platform":"tiktok","text":"Mon code LOLA20 chez @marque"})",
                "export/likes.json");
        }
        QVERIFY(has(decide({"confirmed", "likes.json:1"}).out, "Confirmed: "));
        QVERIFY(has(decide({"confirmed", "likes.json:2"}).err, "Post likes.json:2 is not in the dossier."));
    }

    void asksAboutAPostWithoutFindings() {
        const std::string asked = decide({"question", "instagram/p3", "--note", "Was it paid for?"}).out;
        QVERIFY2(has(asked, "Question asked: instagram/p3. Was it paid for?\n"), asked.c_str());
        QVERIFY(runTool({"verify", m_path}).out.starts_with("intact"));
    }

    void namesTheEntryThatItTakesBack() {
        decide({"confirmed", "instagram/p1"});
        const std::string told = decide({"undo"}).out;
        QVERIFY2(has(told, "undoing. Entry 4."), told.c_str());
    }

    void decidesOnAllThatSayTheSame() {
        {
            Dossier dossier = openDossier(m_path, DossierAccess::Work);
            add(dossier, R"({"id":"p9","platform":"x","text":"Mon code LOLA20 chez @marque"})");
        }
        QVERIFY(has(decide({"confirmed", "instagram/p1", "--alike"}).out, "instagram/p1 and 1 other post."));
    }

    void refuses_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* words, const char* sentence) {
            QTest::addRow("%s", name)
                << QString::fromUtf8(words).split(QLatin1Char(' ')) << QString::fromUtf8(sentence);
        };
        row("a decision that there is not", "perhaps instagram/p1",
            "“perhaps” is no decision. The decisions: confirmed, dismissed,");
        row("a slip in a decision", "confrmed instagram/p1",
            "“confrmed” is no decision. Did you mean confirmed?");
        row("no post", "confirmed", "Name a dossier, a decision and a post, or undo.");
        row("a post that is not there", "confirmed p7", "Post p7 is not in the dossier.");
        row("a rule that found nothing", "confirmed instagram/p1 price.free",
            "Rule “price.free” found nothing on instagram/p1.");
        row("a slip in a rule", "confirmed instagram/p1 disclosure.promo-cod",
            "Did you mean disclosure.promo-code?");
        row("a post without findings", "confirmed instagram/p3", "instagram/p3 has no finding.");
        row("a dismissal without a reason", "dismissed instagram/p1",
            "Dismissing a finding needs a reason: --reason");
        row("a reading that there is not", "confirmed instagram/p1 --reading third", "--reading “third”");
        row("a rule beside a reading of a sample", "nothing-missed instagram/p3 price.free",
            "This decision is on the post as a whole");
        row("a note on all that say the same", "note instagram/p1 --alike",
            "This decision is on the post as a whole");
        row("a post that was not drawn", "nothing-missed instagram/p3",
            "This post is not in the last sample that was drawn.");
    }
    void refuses() {
        QFETCH(QStringList, words);
        std::vector<std::string> typed;
        for (const QString& word : words)
            typed.push_back(word.toStdString());
        const CliResult result = decide(typed);
        QFETCH(QString, sentence);
        QCOMPARE(result.code, exit_code::unusable);
        QVERIFY2(has(result.err, sentence.toStdString()), result.err.c_str());
        QVERIFY(!has(log(), "decision"));
    }

    void measuresHowFarTwoReadersAgree() {
        QVERIFY(has(agreement(), "No finding has been read by two people yet."));
        decide({"confirmed", "instagram/p1", "--who", "lea"});
        decide({"confirmed", "tiktok/p2", "--who", "lea"});
        decide({"confirmed", "instagram/p1", "--who", "tom", "--reading", "second"});
        decide({"question", "tiktok/p2", "--who", "tom", "--reading", "second"});
        QVERIFY(has(agreement(), "disclosure.promo-code               2             1             50.0%"));
        QVERIFY(has(agreement(), "To be settled\n  tiktok/p2\n"));
        decide({"confirmed", "tiktok/p2", "--who", "nina", "--reading", "adjudication"});
        QVERIFY(!has(agreement(), "To be settled"));
    }

    void drawsASampleAndSaysWhatItCameTo() {
        QVERIFY(has(sample({}), "No sample was drawn."));
        QCOMPARE(
            sample({"--size", "5", "--seed", "s"}),
            std::string("1 post drawn from 1 without findings, number of the draw: s.\n  instagram/p3\n"));
        decide({"nothing-missed", "instagram/p3"});
        QVERIFY(has(sample({}), "1 read, 0 missed."));
        QVERIFY(has(sample({}), "at most 95.0% of the posts without findings hide something"));
    }

    void showsDecisionsWhoseFindingIsNoMore() {
        decide({"confirmed", "instagram/p1"});
        QVERIFY(!has(log(), "Decisions whose finding is no more"));
        {
            Dossier dossier = openDossier(m_path, DossierAccess::Work);
            add(dossier, R"({"id":"p1","platform":"instagram","author":"lola","text":"Il fait beau"})");
        }
        QVERIFY(has(log(), "Decisions whose finding is no more\n  entry 4: instagram/p1  "
                           "disclosure.promo-code  confirmed\n"));
    }

private:
    std::string log() const { return runTool({"log", m_path, "--lang", "en"}).out; }
    std::string agreement() const { return runTool({"agreement", m_path, "--lang", "en"}).out; }
    CliResult decide(std::vector<std::string> words) const { return run("decide", std::move(words)); }
    std::string sample(std::vector<std::string> words) const { return run("sample", std::move(words)).out; }

    CliResult run(const std::string& command, std::vector<std::string> words) const {
        words.insert(words.begin(), {command, m_path});
        words.insert(words.end(), {"--lang", "en"});
        return runTool(words);
    }

    std::optional<Folder> m_folder;
    std::string m_path;
};

QTEST_GUILESS_MAIN(ReviewCommandsTest)
#include "tst_review_commands.moc"
