// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/highlights.h"
#include "tests/support/checked_posts.h"

#include <QTest>

using namespace vigie;

class TestHighlights final : public QObject {
    Q_OBJECT

    /// « M:pub S:code » — kinds and words, in order.
    static QString asText(const Post& post, const Assessment& assessment) {
        QStringList parts;
        for (const Highlight& mark : highlightsOf(assessment)) {
            const char* kind = mark.kind == HighlightKind::Sign      ? "S"
                               : mark.kind == HighlightKind::Mention ? "M"
                                                                     : "R";
            const std::string text =
                std::string(kind) + ":" + std::string(mark.span.in(fieldText(post, mark.field)));
            parts += QString::fromStdString(text);
        }
        return parts.join(u'|');
    }

private Q_SLOTS:
    void marksInOrderOfPlace() {
        const Post post = test::post("mon code LOLA20, publicité, guérit tout");
        Assessment seen;
        seen.commercial.signs = {test::sign(post, "code LOLA20")};
        seen.then.mentions = {test::mention(post, "publicité")};
        seen.then.findings = {test::finding(post, "guérit tout")};
        QCOMPARE(asText(post, seen), QStringLiteral("S:code LOLA20|M:publicité|R:guérit tout"));
    }

    void marksWordsOnce() {
        const Post post = test::post("publicité avec code LOLA20");
        Assessment seen;
        seen.commercial.signs = {test::sign(post, "code LOLA20"), test::sign(post, "publicité")};
        seen.then.mentions = {test::mention(post, "publicité")};
        seen.then.findings = {test::finding(post, "LOLA20")};
        QCOMPARE(asText(post, seen), QStringLiteral("M:publicité|S:code LOLA20"));
    }

    void leavesOutWhatSpeaksAgainst() {
        const Post post = test::post("acheté de ma poche");
        Assessment seen;
        seen.commercial.signs = {test::sign(post, "acheté de ma poche", Strength::Against)};
        QCOMPARE(asText(post, seen), QString());
    }
};

QTEST_APPLESS_MAIN(TestHighlights)
#include "tst_highlights.moc"
