// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/read_post.h"
#include "core/text/normalised_text.h"
#include "tests/support/checked_posts.h"

#include <QTest>

using namespace vigie;

class TestReadPost final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheWordsAsTheEngineReadsThem() {
        const Post written = test::post("🔥 Hâte ! mon 𝗖𝗢𝗗𝗘 LOLA20 chez @marque");
        const auto checker = test::legalChecker();
        const auto post = makeReviewPost({written, checker->check(written)}, checker);
        const CheckedPost read = asRead(*post);
        QVERIFY(QString::fromStdString(read.post.text).contains(QStringLiteral("hate ! mon code lola20")));
        QVERIFY(!read.assessment.commercial.signs.empty());
        for (const Signal& sign : read.assessment.commercial.signs)
            for (const Evidence& words : sign.evidence)
                if (words.field.kind == FieldKind::Text)
                    QCOMPARE(QString::fromStdString(
                                 read.post.text.substr(words.span.begin, words.span.end - words.span.begin)),
                             QString::fromStdString(foldedCopy(words.text)));
    }
};

QTEST_APPLESS_MAIN(TestReadPost)
#include "tst_read_post.moc"
