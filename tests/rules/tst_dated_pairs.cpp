// SPDX-License-Identifier: GPL-3.0-or-later
// The same words on two days with a change of the law between them.
#include "core/engine/checker.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

#include <QTest>
#include <algorithm>

using namespace vigie;

namespace {

const Finding* findIn(const std::vector<Finding>& findings, const std::string& rule) {
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const Finding& finding) { return finding.rule == rule; });
    return found == findings.end() ? nullptr : &*found;
}

/// « law B, compliant, silent », or « law A, improvable, major by art. 5 + art. L. 121-3 ».
std::string said(const std::string& text, const std::string& day, const std::string& rule) {
    Post post;
    post.id = "p";
    post.platform = Platform::Instagram;
    post.publishedAt = parseInstant(day + "T12:00:00+01:00");
    post.text = text;
    const Opinion opinion = Checker(test::legalPack(), *parseDate("2026-11-22")).check(post).then;
    std::string out = "law " + opinion.law + ", " + std::string(toString(opinion.verdict)) + ", ";
    const Finding* finding = findIn(opinion.findings, rule);
    if (!finding)
        return out + "silent";
    out += std::string(toString(finding->severity)) + " by";
    for (const LegalBasis& basis : finding->basis)
        out += (&basis == &finding->basis.front() ? " " : " + ") +
               (basis.article.empty() ? basis.id : "art. " + basis.article);
    return out;
}

} // namespace

class DatedPairsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesOverNight_data() {
        QTest::addColumn<std::string>("rule");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("before");
        QTest::addColumn<std::string>("after");
        QTest::addColumn<std::string>("saidBefore");
        QTest::addColumn<std::string>("saidAfter");
        const auto row = [](const char* rule, const char* text, const char* before, const char* after,
                            const char* saidBefore, const char* saidAfter) {
            QTest::addRow("%s on %s and %s: %.30s", rule, before, after, saidAfter)
                << std::string(rule) << std::string(text) << std::string(before) << std::string(after)
                << std::string(saidBefore) << std::string(saidAfter);
        };
        row("disclosure.legacy-wording", "Contenu sponsorisé par @maisonbrume : le plaid de l’hiver",
            "2024-11-07", "2024-11-08", "law A, improvable, info by art. 5", "law B, compliant, silent");
        row("disclosure.promo-code", "-15 % sur les plaids @maisonbrume avec mon code LOLA15", "2024-11-07",
            "2024-11-08", "law A, non_compliant, critical by art. 5 + art. L. 121-3 + art. 20",
            "law B, non_compliant, critical by art. 5-2 + art. L. 121-3 + art. 20");
        row("restricted.credit-mention",
            "Publicité @pretalune : prêt perso de 3 000 € sur 24 mois. Un crédit vous engage et doit être "
            "remboursé. Vérifiez vos capacités de remboursement avant de vous engager.",
            "2026-11-19", "2026-11-20", "law B, compliant, silent",
            "law B, compliant, major by art. L. 312-5 (version issue de l’ordonnance n° 2025-880) + art. L. "
            "312-6");
        row("restricted.credit-mention",
            "Publicité @pretalune : prêt perso de 3 000 € sur 24 mois. Attention ! Un crédit coûte de "
            "l’argent et "
            "doit être remboursé.",
            "2026-11-19", "2026-11-20",
            "law B, compliant, major by art. L. 312-5 (version en vigueur jusqu’au 19 novembre 2026) + art. "
            "L. 312-6",
            "law B, compliant, silent");
        row("prohibited.crypto",
            "Publicité @kryptelle, enregistrés PSAN : ton premier eth à 10 €. Risque de perte en capital.",
            "2026-06-30", "2026-07-01", "law B, compliant, silent",
            "law B, compliant, critical by art. 4, V + art. L. 222-16-1 + art. 143");
        row("restricted.crypto.warning", "Publicité @bitpanda_fr : mes trois cryptos préférées du mois",
            "2025-11-30", "2025-12-01", "law B, compliant, silent",
            "law B, compliant, minor by arpp-crypto-v2");
        row("prohibited.fast-fashion", "Publicité, haul Shein de 40 pièces avec mon code LOU15", "2026-12-31",
            "2027-01-01", "law B, compliant, silent", "law B, compliant, critical by loi-2026-602");
    }

    void changesOverNight() {
        QFETCH(std::string, rule);
        QFETCH(std::string, text);
        QFETCH(std::string, before);
        QFETCH(std::string, after);
        if (!test::legalPack()->findRule(rule))
            QSKIP("the pack does not have this rule yet");
        QTEST(said(text, before, rule), "saidBefore");
        QTEST(said(text, after, rule), "saidAfter");
    }

    // Midnight in Paris, not in Greenwich, parts the days.
    void countsDaysInParis() {
        Post post;
        post.text = "Contenu sponsorisé par @maisonbrume";
        const Checker checker(test::legalPack(), *parseDate("2026-11-22"));
        post.publishedAt = parseInstant("2024-11-07T22:59:59Z");
        QCOMPARE(checker.check(post).then.law, std::string("A"));
        post.publishedAt = parseInstant("2024-11-07T23:00:00Z");
        QCOMPARE(checker.check(post).then.law, std::string("B"));
    }
};

QTEST_APPLESS_MAIN(DatedPairsTest)
#include "tst_dated_pairs.moc"
