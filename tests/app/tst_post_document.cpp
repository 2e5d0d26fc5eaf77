// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/post_document.h"
#include "tests/support/checked_posts.h"

#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>

using namespace vigie;

class TestPostDocument final : public QObject {
    Q_OBJECT

    static QString wordsAt(QTextDocument& document, DocumentSpan span) {
        QTextCursor cursor(&document);
        cursor.setPosition(span.begin);
        cursor.setPosition(span.end, QTextCursor::KeepAnchor);
        return cursor.selection().toPlainText();
    }

    static CheckedPost signed_(const Post& post, const std::string& words) {
        CheckedPost checked{post, {}};
        checked.assessment.commercial.signs = {test::sign(post, words)};
        checked.assessment.then.law = "B";
        return checked;
    }

    static PostDocument write(QTextDocument& document, const CheckedPost& checked) {
        return writePost(document, checked, {test::legalChecker(), Language::French}, themeFor(QPalette()));
    }

private Q_SLOTS:
    void marksTheExactWords_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("words");
        QTest::addRow("at the start") << QString() << QStringLiteral("code LOLA20");
        QTest::addRow("behind emoji")
            << QStringLiteral("🔥👨‍👩‍👧‍👦 ") << QStringLiteral("code LOLA20");
        QTest::addRow("behind Windows line ends")
            << QStringLiteral("un\r\ndeux\r\n\r\n") << QStringLiteral("code LOLA20");
        QTest::addRow("behind old Mac line ends")
            << QStringLiteral("un\rdeux\r") << QStringLiteral("code LOLA20");
        QTest::addRow("behind a paragraph separator")
            << QStringLiteral("un\u2029") << QStringLiteral("code LOLA20");
        QTest::addRow("behind an object character")
            << QStringLiteral("un\uFFFC ") << QStringLiteral("code LOLA20");
        QTest::addRow("behind Arabic") << QStringLiteral("مرحبا بكم ") << QStringLiteral("code LOLA20");
        QTest::addRow("Arabic words") << QStringLiteral("hello ") << QStringLiteral("مرحبا بكم");
        QTest::addRow("styled letters") << QStringLiteral("et ") << QStringLiteral("𝗰𝗼𝗱𝗲 𝗟𝗢𝗟𝗔𝟮𝟬");
        QTest::addRow("decomposed accents") << QStringLiteral("la ") << QStringLiteral("publicite\u0301");
        QTest::addRow("zero-width characters") << QStringLiteral("la ") << QStringLiteral("p\u200Bub");
        QTest::addRow("words that look like markup")
            << QStringLiteral("<b>&amp;") << QStringLiteral("<i>code</i>");
    }
    void marksTheExactWords() {
        QFETCH(const QString, before);
        QFETCH(const QString, words);
        const Post post = test::post((before + words + QStringLiteral(" fin")).toStdString());
        QTextDocument document;
        const PostDocument shown = write(document, signed_(post, words.toStdString()));
        QCOMPARE(shown.marks.size(), std::size_t(1));
        QCOMPARE(wordsAt(document, shown.marks[0].span), words);
    }

    void cutsWhereThePlatformCuts() {
        const std::string visible =
            std::string(60, 'a') + " " + std::string(63, 'b') + "c"; // 125, as on Instagram
        const Post post = test::post(visible + " dd publicité");
        QTextDocument document;
        const PostDocument shown = write(document, signed_(post, "c dd"));
        QVERIFY(shown.fold);
        QCOMPARE(shown.marks.size(), std::size_t(2)); // the words on both sides of the cut
        QCOMPARE(wordsAt(document, shown.marks[0].span), QStringLiteral("c"));
        QCOMPARE(wordsAt(document, shown.marks[1].span),
                 QStringLiteral("dd")); // the blank between begins no line
        QVERIFY(shown.marks[0].span.end < shown.fold->begin && shown.fold->end < shown.marks[1].span.begin);
    }

    /// In which place it falls, tst_drawn_fold says.
    void drawsTheFoldBehindAMentionThatBeganBefore() {
        const Post post = test::post(std::string(120, 'a') + " publicité #mode");
        CheckedPost checked{post, {}};
        checked.assessment.then.mentions = {test::mention(post, "publicité")};
        QTextDocument document;
        const PostDocument shown = write(document, checked);
        QVERIFY(shown.fold);
        QCOMPARE(shown.marks.size(), std::size_t(1)); // never cut
        QVERIFY(shown.marks[0].span.end < shown.fold->begin);
        QVERIFY(wordsAt(document, {0, shown.fold->begin}).trimmed().endsWith(QStringLiteral("publicité")));
    }

    void marksWordsBehindTheFold() {
        const Post post = test::post(std::string(130, 'a') + "\r\nune publicité");
        QTextDocument document;
        const PostDocument shown = write(document, signed_(post, "publicité"));
        QVERIFY(shown.fold);
        QCOMPARE(wordsAt(document, shown.marks.at(0).span), QStringLiteral("publicité"));
    }

    void cutsNothingFromShortCaptions_data() {
        QTest::addColumn<QString>("text");
        QTest::addRow("short") << QStringLiteral("Bonjour");
        QTest::addRow("as long as is shown") << QString(125, u'a');
        QTest::addRow("many bytes, few characters")
            << QStringLiteral("👨‍👩‍👧‍👦").repeated(125);
        QTest::addRow("only blanks behind") << QString(125, u'a') + QStringLiteral("  \r\n");
    }
    void cutsNothingFromShortCaptions() {
        QFETCH(const QString, text);
        QTextDocument document;
        QVERIFY(!write(document, {test::post(text.toStdString()), {}}).fold);
    }

    void namesTheOtherFields() {
        Post post = test::post("légende");
        post.title = "titre";
        post.media = {{"image", {}, "autre texte", "ce qui est dit", "à l’écran"}};
        post.paidPartnership = true;
        post.sponsors = {"marque"};
        QTextDocument document;
        const PostDocument shown = write(document, {post, {}});
        QCOMPARE(shown.fields.size(), std::size_t(7));
        for (const char* words : {"titre", "autre texte", "ce qui est dit", "à l’écran", "@marque"})
            QVERIFY2(document.toPlainText().contains(QString::fromUtf8(words)), words);
        const Evidence label = {{FieldKind::PaidPartnership, 0}, {0, 4}, "true"};
        QCOMPARE(shown.find(label).size(), std::size_t(1));
    }

    /// In the words of the report, which stands beside the window.
    void tellsTheStateOfTheLabel_data() {
        QTest::addColumn<bool>("isOn");
        QTest::addColumn<QString>("words");
        QTest::addRow("on") << true << QStringLiteral("affiché");
        QTest::addRow("off") << false << QStringLiteral("non affiché");
    }
    void tellsTheStateOfTheLabel() {
        QFETCH(const bool, isOn);
        Post post = test::post("légende");
        post.paidPartnership = isOn;
        QTextDocument document;
        write(document, {post, {}});
        QTEST(document.lastBlock().text(), "words");
    }

    void showsTheBeginningOfAHugeCaption() {
        const std::string start = "code LOLA20 ";
        const Post post = test::post(start + std::string(5'000'000, 'x') + " publicité");
        CheckedPost checked = signed_(post, "code LOLA20");
        checked.assessment.then.mentions = {test::mention(post, "publicité")};
        QTextDocument document;
        const PostDocument shown = write(document, checked);
        QVERIFY(document.characterCount() < 30'000);
        QCOMPARE(shown.marks.size(), std::size_t(1));
        QVERIFY(document.lastBlock().text().contains(QStringLiteral("more characters")));
        QVERIFY(shown.find(checked.assessment.then.mentions[0].evidence).empty());
    }
};

QTEST_MAIN(TestPostDocument)
#include "tst_post_document.moc"
