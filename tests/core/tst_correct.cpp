// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/checker.h"
#include "core/engine/correct.h"
#include "tests/support/packs.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

const Date today = *parseDate("2026-11-22");

Post post(const std::string& text, const char* published = "2026-11-22") {
    Post made;
    made.id = "p";
    made.platform = Platform::Instagram;
    made.text = text;
    made.publishedAt = parseInstant(published);
    return made;
}

Correction correctionOf(const Post& made, std::vector<Finding>& findings) {
    findings = Checker(legalPack(), today).check(made).then.findings;
    return correct(made, findings, *legalPack(), today);
}

bool holds(const std::vector<const Finding*>& findings, const char* rule) {
    return std::any_of(findings.begin(), findings.end(),
                       [=](const Finding* finding) { return finding->rule == rule; });
}

std::vector<Mention> mentionsOf(const Post& made) {
    return Checker(legalPack(), today).check(made).then.mentions;
}

/// « Publicité » and « pas une pub » in one post.
bool saysAndDenies(const std::vector<Mention>& mentions) {
    const auto has = [&](Grade grade) {
        return std::any_of(mentions.begin(), mentions.end(),
                           [=](const Mention& mention) { return mention.grade == grade; });
    };
    return has(Grade::Adequate) && has(Grade::Denied);
}

} // namespace

class TestCorrect final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsTheWordsWhereTheyHaveToStand_data() {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("corrected");
        const auto row = [](const char* name, const char* caption, const char* corrected) {
            QTest::addRow("%s", name) << QString::fromUtf8(caption) << QString::fromUtf8(corrected);
        };
        row("a code without a mention", "mon code LOLA20 chez @marque",
            "Collaboration commerciale\nmon code LOLA20 chez @marque");
        row("a health message goes to the end",
            "Publicité pour @domaine : mon champagne préféré, foncez en commander sur leur site",
            "Publicité pour @domaine : mon champagne préféré, foncez en commander sur leur site\n"
            "L’abus d’alcool est dangereux pour la santé. À consommer avec modération.");
        row("nothing is asked for", "Il pleut à Brest", "Il pleut à Brest");
        row("words that deny it go", "Pas une pub, promis !\nmon code LOLA20 chez @marque",
            "Collaboration commerciale\nmon code LOLA20 chez @marque");
        row("the hashtag that denies it goes", "mon code LOLA20 chez @marque #mode #pasunepub #ootd",
            "Collaboration commerciale\nmon code LOLA20 chez @marque #mode #ootd");
    }

    void addsTheWordsWhereTheyHaveToStand() {
        QFETCH(QString, caption);
        QFETCH(QString, corrected);
        std::vector<Finding> findings;
        QCOMPARE(QString::fromStdString(correctionOf(post(caption.toStdString()), findings).caption),
                 corrected);
    }

    void proposesNothingWhereADenialCannotGo_data() {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("transcript");
        QTest::addRow("the sentence leans on it")
            << QStringLiteral("pas une pub, juré, mais avec CORALIE10 chez @lainesdici c’est moins 10 %")
            << QString();
        QTest::addRow("one can go, the other cannot")
            << QStringLiteral("mon code LOLA20 chez @marque, zéro sponso à part moi pour @moi. Pas une pub.")
            << QString();
        QTest::addRow("it is said aloud")
            << QStringLiteral("mon code LOLA20 chez @marque") << QStringLiteral("et ce n’est pas une pub");
    }

    /// « Collaboration commerciale » beside « pas une pub » would be worse than either.
    void proposesNothingWhereADenialCannotGo() {
        QFETCH(QString, caption);
        QFETCH(QString, transcript);
        Post made = post(caption.toStdString());
        if (!transcript.isEmpty()) {
            made.media.emplace_back();
            made.media.back().transcript = transcript.toStdString();
        }
        std::vector<Finding> findings;
        const Correction correction = correctionOf(made, findings);
        QVERIFY(!findings.empty());
        QVERIFY(!correction.changes());
        QCOMPARE(correction.caption, made.text);
        QVERIFY(!correction.inTheWay.empty());
        QVERIFY(correction.settled.empty() && correction.removed.empty());
        QCOMPARE(correction.open.size(), findings.size());
    }

    /// Once somebody found that nothing was received, the author may say so.
    void leavesADenialWhereNoAdvertisingIsStated() {
        std::vector<Finding> findings;
        const Post made = post("Zéro sponso. Mon champagne préféré, -10 % avec mon code LOLA10");
        correctionOf(made, findings);
        std::erase_if(findings, [](const Finding& one) { return one.rule.starts_with("disclosure."); });
        const Correction correction = correct(made, findings, *legalPack(), today);
        QVERIFY(correction.changes());
        QVERIFY2(correction.caption.starts_with(made.text), correction.caption.c_str());
    }

    void tellsWhatItTookOut() {
        std::vector<Finding> findings;
        const Correction correction =
            correctionOf(post("J’adore ce sac, zéro sponso. Mon code LOLA20 chez @marque"), findings);
        QCOMPARE(correction.removed, std::vector<std::string>{"zéro sponso"});
        QCOMPARE(correction.caption,
                 std::string("Collaboration commerciale\nJ’adore ce sac. Mon code LOLA20 chez @marque"));
        QCOMPARE(correction.added.front().in(correction.caption),
                 std::string_view("Collaboration commerciale"));
    }

    void namesWhatWordsCannotMend() {
        std::vector<Finding> findings;
        const Correction correction =
            correctionOf(post("La crème qui guérit l’eczéma, -10 % avec mon code LOLA10"), findings);
        QVERIFY(correction.changes());
        QVERIFY(holds(correction.open, "claim.health.cure"));
        QCOMPARE(correction.open.size() + correction.settled.size(), findings.size());
        QCOMPARE(correction.asked.size(), findings.size());
    }

    /// « Begin with Publicité » and « take the post down » would contradict each other.
    void addsNothingToAPostThatHasToGo() {
        const std::string caption = "Ma cure d’Ozempic, stylos dispo, commandez avec mon code LOLA10";
        std::vector<Finding> findings;
        const Correction correction = correctionOf(post(caption), findings);
        QVERIFY(!correction.changes());
        QCOMPARE(correction.caption, caption);
        QVERIFY(findings.size() > 1);
        QCOMPARE(correction.asked.size(), std::size_t{1});
        QVERIFY(holds(correction.asked, "prohibited.prescription-drug"));
        QCOMPARE(correction.open.size() + correction.settled.size(), findings.size());
    }

    void proposesWordsAgainOnceThePostMayStay() {
        std::vector<Finding> findings;
        const Post made = post("Ma cure d’Ozempic, stylos dispo, commandez avec mon code LOLA10");
        correctionOf(made, findings);
        std::erase_if(findings,
                      [](const Finding& one) { return one.rule == "prohibited.prescription-drug"; });
        QVERIFY(correct(made, findings, *legalPack(), today).changes());
    }

    void usesTheWordingOfTheDay() {
        std::vector<Finding> findings = {
            {"k", "restricted.credit-mention", Severity::Major, {}, {}, {}, {}, {}}};
        const auto on = [&](const char* day) {
            return correct(post("x", "2026-11-01"), findings, *legalPack(), *parseDate(day)).caption;
        };
        QVERIFY(on("2026-11-19").find("Un crédit vous engage") != std::string::npos);
        QVERIFY(on("2026-11-20").find("Un crédit coûte de l’argent") != std::string::npos);
        const std::string draft =
            correct(post("x", "2026-12-01"), findings, *legalPack(), *parseDate("2026-11-19")).caption;
        QVERIFY(draft.find("Un crédit coûte de l’argent") != std::string::npos);
    }

    /// A letter asks in words for what the caption beside it shows.
    void asksForTheWordsThatItAdds() {
        int named = 0;
        for (const Rule& rule : legalPack()->rules) {
            const bool quotes = rule.remedy.fr.find("«") != std::string::npos;
            if (rule.insertions.size() != 1 || !quotes)
                continue;
            std::string words = rule.insertions.front().text;
            if (words.ends_with('.'))
                words.pop_back();
            QVERIFY2(rule.remedy.fr.find("«\u00A0" + words + "\u00A0»") != std::string::npos,
                     rule.id.c_str());
            QVERIFY2(rule.remedy.en.find("“" + words + "”") != std::string::npos, rule.id.c_str());
            ++named;
        }
        QVERIFY(named > 15);
    }

    /// What makes the proposal worth copying: every finding that it says to settle is gone afterwards.
    void settlesWhatItSays() {
        int settled = 0;
        for (const Rule& rule : legalPack()->rules)
            for (const Example& example : rule.examples) {
                Post made = example.post;
                made.publishedAt = parseInstant("2026-11-22");
                std::vector<Finding> before;
                const Correction correction = correctionOf(made, before);
                const bool saidBoth = saysAndDenies(mentionsOf(made));
                made.text = correction.caption;
                std::vector<Finding> after;
                correctionOf(made, after);
                if (!correction.changes())
                    continue; // what has to go settles what else is asked
                QVERIFY2(saidBoth || !saysAndDenies(mentionsOf(made)), made.text.c_str());
                for (const Finding* finding : correction.settled) {
                    ++settled;
                    for (const Finding& still : after)
                        QVERIFY2(still.rule != finding->rule, (still.rule + ": " + made.text).c_str());
                }
            }
        QVERIFY(settled > 300);
    }
};

QTEST_APPLESS_MAIN(TestCorrect)
#include "tst_correct.moc"
