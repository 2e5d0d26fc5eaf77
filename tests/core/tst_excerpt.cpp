// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/excerpt.h"
#include "core/text/layout.h"
#include "tests/support/report_samples.h"

#include <QTest>

using namespace vigie;

class TestExcerpt final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runs_data();
    void runs();
    void longTextsAreShortenedAroundMarks();
    void manyMarksAreNotAllShown();
    void shortenedTextStaysWhole();
    void findingsKeepTheMarkOfTheirSign();
    void foldCountsWhatPeopleSee();
};

namespace {

/// « plain <sign> {mention} *risk* | […] »: runs as a line of text.
std::string drawn(const std::vector<Run>& runs) {
    std::string out;
    for (const Run& run : runs) {
        switch (run.kind) {
        case RunKind::Plain: out += run.text; break;
        case RunKind::Sign: out += "<" + run.text + ">"; break;
        case RunKind::Mention: out += "{" + run.text + "}"; break;
        case RunKind::Risk: out += "*" + run.text + "*"; break;
        case RunKind::Gap: out += run.text; break;
        case RunKind::Fold: out += "|"; break;
        }
    }
    return out;
}

MarkedSpan mark(std::string_view text, std::string_view words, RunKind kind) {
    const std::size_t at = text.find(words);
    return {{at, at + words.size()}, kind};
}

} // namespace

void TestExcerpt::runs_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("risk");
    QTest::addColumn<int>("fold");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, const char* sign, const char* risk, int fold,
                        const char* expected) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(sign)
                                  << QString::fromUtf8(risk) << fold << QString::fromUtf8(expected);
    };
    row("no mark", "Bonjour", "", "", -1, "Bonjour");
    row("a sign in the middle", "mon code A, oui", "code A", "", -1, "mon <code A>, oui");
    row("a sign that is everything", "code A", "code A", "", -1, "<code A>");
    row("risk wins over sign", "un code magique", "code magique", "magique", -1, "un <code >*magique*");
    row("fold between words", "avant après", "", "", 6, "avant |après");
    row("fold inside a mark", "mon code", "code", "", 6, "mon <co>|<de>");
    row("emoji keep their bytes", "🧥 code 💛", "code", "", -1, "🧥 <code> 💛");
}

void TestExcerpt::runs() {
    QFETCH(QString, text);
    QFETCH(QString, sign);
    QFETCH(QString, risk);
    QFETCH(int, fold);
    QFETCH(QString, expected);
    const std::string utf8 = text.toStdString();
    std::vector<MarkedSpan> marks;
    if (!sign.isEmpty())
        marks.push_back(mark(utf8, sign.toStdString(), RunKind::Sign));
    if (!risk.isEmpty())
        marks.push_back(mark(utf8, risk.toStdString(), RunKind::Risk));
    const auto at = fold < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(fold));
    QCOMPARE(QString::fromStdString(drawn(makeRuns(utf8, marks, at))), expected);
}

void TestExcerpt::longTextsAreShortenedAroundMarks() {
    std::string text = "Début. ";
    for (int i = 0; i < 400; ++i)
        text += "remplissage ";
    text += "mon code LOLA20 ";
    for (int i = 0; i < 400; ++i)
        text += "remplissage ";
    const std::vector<Run> runs = makeRuns(text, {mark(text, "code LOLA20", RunKind::Sign)}, 125);
    const std::string shown = drawn(runs);
    QVERIFY(shown.size() < 900);
    QVERIFY(shown.starts_with("Début. remplissage"));
    QVERIFY(shown.find("mon <code LOLA20> remplissage") != std::string::npos);
    QVERIFY(shown.find('|') != std::string::npos);
    QVERIFY(shown.ends_with("[…]"));
    for (const Run& run : runs)
        if (run.kind == RunKind::Plain)
            QVERIFY2(text.find(run.text) != std::string::npos, run.text.c_str());
}

void TestExcerpt::manyMarksAreNotAllShown() {
    std::string text;
    std::vector<MarkedSpan> marks;
    for (int i = 0; i < 2000; ++i) {
        marks.push_back({{text.size(), text.size() + 4}, RunKind::Sign});
        text += "code et puis autre chose, ";
    }
    marks.push_back({{text.size(), text.size() + 6}, RunKind::Risk});
    text += "guérit";
    marks.back().span.end = text.size();
    const std::string shown = drawn(makeRuns(text, marks, {}));
    QVERIFY(shown.size() < 10'000);
    QVERIFY(shown.ends_with("*guérit*"));
}

void TestExcerpt::shortenedTextStaysWhole() {
    // No blank to cut at: borders have to fall between emoji, never inside one.
    const std::string family = "👨‍👩‍👧‍👦";
    std::string text;
    for (int i = 0; i < 900; ++i)
        text += family;
    for (const Run& run : makeRuns(text, {{{family.size() * 450, family.size() * 451}, RunKind::Risk}}, {}))
        if (run.kind != RunKind::Gap)
            QCOMPARE(run.text.size() % family.size(), 0u);
}

void TestExcerpt::findingsKeepTheMarkOfTheirSign() {
    const CheckedPost checked = samples::PostBuilder("p", "lola", "code A, guérit tout")
                                    .sign("code A")
                                    .finding("disclosure.promo-code", Severity::Critical, "code A")
                                    .finding("claim.health.cure", Severity::Critical, "guérit tout");
    const auto marks = marksIn(checked.assessment, {FieldKind::Text, 0});
    QCOMPARE(QString::fromStdString(drawn(makeRuns(checked.post.text, marks, {}))),
             QStringLiteral("<code A>, *guérit tout*"));
}

void TestExcerpt::foldCountsWhatPeopleSee() {
    const RulePack pack = samples::pack();
    std::string caption;
    for (int i = 0; i < 125; ++i)
        caption += "👍🏽";
    QVERIFY(!foldIn(caption, Platform::Instagram, pack, {}));
    const std::size_t end = caption.size();
    QCOMPARE(foldIn(caption + " suite", Platform::Instagram, pack, {}), std::optional(end));
    QVERIFY(!foldIn(caption + " suite", Platform::Pinterest, pack, {}));
}

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
