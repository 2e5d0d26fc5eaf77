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
    }

    void addsTheWordsWhereTheyHaveToStand() {
        QFETCH(QString, caption);
        QFETCH(QString, corrected);
        std::vector<Finding> findings;
        QCOMPARE(QString::fromStdString(correctionOf(post(caption.toStdString()), findings).caption),
                 corrected);
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
                made.text = correction.caption;
                std::vector<Finding> after;
                correctionOf(made, after);
                if (!correction.changes())
                    continue; // what has to go settles what else is asked
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
