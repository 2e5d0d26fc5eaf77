// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme.h"
#include "app/gui/widgets/card.h"
#include "app/gui/widgets/evidence_button.h"
#include "app/gui/widgets/post_view.h"
#include "tests/support/driven_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace vigie;

/// What the review shows of a post, and how one goes through them.
class TestReviewPage final : public QObject, test::DrivenWindow {
    Q_OBJECT

    PostView* view() const { return part<PostView>("postView"); }
    QWidget* findings() const { return part<QWidget>("findingsView"); }
    Card* card() const { return findings()->findChild<Card*>(QStringLiteral("finding")); }

    QWidget* inReview(const char* name) const { // the quick check shows the same
        return part<QWidget>("reviewPage")->findChild<QWidget*>(QLatin1String(name));
    }

    QStringList marked(HighlightKind kind) const {
        QStringList words;
        for (const ShownMark& mark : view()->shown().marks)
            if (mark.kind == kind)
                words += view()->wordsOf(mark);
        return words;
    }
    QStringList lit() const {
        QStringList words;
        for (const QTextEdit::ExtraSelection& selection : view()->extraSelections())
            words += selection.cursor.selectedText();
        return words;
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void marksTheExactWords() {
        open(threePosts(), 3);
        QCOMPARE(list()->currentIndex().row(), 0);
        QVERIFY2(marked(HighlightKind::Sign).contains(QStringLiteral("mon code LOLA20")),
                 qPrintable(marked(HighlightKind::Sign).join(u'|')));
        QTest::keyClick(list(), Qt::Key_Down);
        QTRY_COMPARE(marked(HighlightKind::Mention), QStringList{QStringLiteral("Publicité")});
    }

    /// Posts are listed before they are checked; the gravest one is where a person begins all the same.
    void beginsWithTheGravest() {
        window().openFiles(
            {write(QStringLiteral("order.ndjson"),
                   R"({"id":"a","published_at":"2025-03-02T17:00:00Z","text":"Il pleut"})"
                   "\n"
                   R"({"id":"b","published_at":"2025-03-01T17:00:00Z","text":"mon code LOLA20"})"
                   "\n")});
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(!window().isBusy());
        QTRY_VERIFY(list()->model()->index(0, 0).data().toString().contains(QStringLiteral("LOLA20")));
        QTRY_COMPARE(list()->currentIndex().row(), 0);
        list()->setCurrentIndex(list()->model()->index(1, 0)); // from now on it is a person who is somewhere
        part<QAction>("reload")->trigger();
        QTRY_COMPARE(list()->currentIndex().row(), 1);
    }

    /// A low window is for the post; the correction opens when somebody wants it.
    void aLowWindowLeavesThePostItsRoom() {
        open(threePosts(), 3);
        auto* caption = inReview("proposedCaption");
        window().resize(1280, 800);
        QTRY_VERIFY(caption->isVisible());
        QTRY_VERIFY(!qobject_cast<QPlainTextEdit*>(caption)->verticalScrollBar()->isVisible()); // whole
        window().resize(1010, 680);
        QTRY_VERIFY(!caption->isVisible());
        QTRY_VERIFY(view()->height() > 12 * view()->fontMetrics().lineSpacing());
        QVERIFY(inReview("copyCaption")->isVisible());
        qobject_cast<QToolButton*>(inReview("foldCaption"))->click();
        QVERIFY(caption->isVisible());
        window().resize(1010, 690);
        QTRY_COMPARE(window().height(), 690);
        QVERIFY(caption->isVisible()); // as it was chosen
    }

    void goesOnWithJAndK() {
        open(threePosts(), 3);
        QTest::keyClick(&window(), Qt::Key_J);
        QCOMPARE(list()->currentIndex().row(), 1);
        QTest::keyClick(&window(), Qt::Key_J);
        QTest::keyClick(&window(), Qt::Key_J); // the last one stays
        QCOMPARE(list()->currentIndex().row(), 2);
        QTest::keyClick(&window(), Qt::Key_K);
        QCOMPARE(list()->currentIndex().row(), 1);
    }

    void showsFindingsWithTheirWords() {
        open(threePosts(), 3);
        QVERIFY(card());
        auto* words = window().findChild<EvidenceButton*>();
        QVERIFY(words);
        QTest::mouseClick(words, Qt::LeftButton);
        QCOMPARE(view()->extraSelections().size(), 1);
        QCOMPARE(view()->extraSelections().first().cursor.selectedText(),
                 QString::fromStdString(words->evidence().text));
    }

    void quotesTheSameWordsOnceAndLightsAllTheirPlaces() {
        open(
            write(
                QStringLiteral("seven.ndjson"),
                R"({"id":"s","platform":"instagram","text":"mon code LOLA20, mon code LOLA20, mon code LOLA20 !"})"
                "\n"),
            1);
        const auto quotations = findings()->findChildren<EvidenceButton*>();
        QStringList texts;
        for (const EvidenceButton* quotation : quotations)
            if (quotation->parent() == quotations.first()->parent())
                texts += QString::fromStdString(quotation->evidence().text);
        QCOMPARE(texts.removeDuplicates(), 0);
        EvidenceButton* often = nullptr;
        for (EvidenceButton* quotation : quotations)
            if (quotation->places().size() == 3)
                often = quotation;
        QVERIFY(often);
        QVERIFY2(often->accessibleName().contains(QStringLiteral("× 3")),
                 qPrintable(often->accessibleName()));
        often->click();
        QCOMPARE(lit().size(), 3);
    }

    void aFindingBelowTheMouseLightsItsWords() {
        open(threePosts(), 3);
        auto* quotation = card()->findChild<EvidenceButton*>();
        const auto words = QString::fromStdString(quotation->evidence().text);
        QTest::mouseMove(card(), {2, 2});
        QTRY_VERIFY(lit().contains(words));
        const QStringList ofCard = lit();
        QTest::mouseMove(quotation);
        QTRY_COMPARE(lit(), QStringList{words});
        QTest::mouseMove(card(), {2, 2});
        QTRY_COMPARE(lit(), ofCard);
        QTest::mouseMove(list());
        QTRY_VERIFY(lit().isEmpty());
    }

    /// A card that comes below a mouse at rest is not what somebody points at.
    void aMouseAtRestLightsNothing() {
        open(threePosts(), 3);
        QTest::mouseMove(card(), {2, 2});
        QTRY_VERIFY(!lit().isEmpty());
        part<QLineEdit>("filterText")->setText(QStringLiteral("TOM15"));
        QTRY_COMPARE(rows(), 1);
        part<QLineEdit>("filterText")->setText(QStringLiteral("LOLA20"));
        QTRY_VERIFY(card() && card()->isVisible() && marked(HighlightKind::Sign).size() > 0);
        QTRY_VERIFY(card()->underMouse());
        QVERIFY2(lit().isEmpty(), qPrintable(lit().join(u'|')));
        QTest::mouseMove(card(), {4, 4});
        QTRY_VERIFY(!lit().isEmpty());
    }

    /// The colours of a mark say what the words are: they stay where words are lit.
    void litWordsKeepTheirColours() {
        open(threePosts(), 3);
        const QColor ground = themeFor(view()).groundOf(HighlightKind::Sign);
        const auto painted = [&] {
            const QImage image = view()->viewport()->grab().toImage();
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    pixels += image.pixelColor(x, y) == ground ? 1 : 0;
            return pixels;
        };
        const QImage before = view()->viewport()->grab().toImage();
        const int unlit = painted();
        QVERIFY(unlit > 0);
        card()->findChild<EvidenceButton*>()->click();
        QVERIFY(view()->viewport()->grab().toImage() != before);
        QVERIFY2(painted() > unlit / 2, qPrintable(QString::number(painted())));
    }

    void wordsBelowTheMouseLightTheirFinding() {
        open(threePosts(), 3);
        auto* quotation = card()->findChild<EvidenceButton*>();
        const QImage before = card()->grab().toImage();
        Q_EMIT view()->wordsEntered(quotation->evidence());
        QVERIFY(card()->grab().toImage() != before);
        Q_EMIT view()->wordsLeft();
        QCOMPARE(card()->grab().toImage(), before);
    }

    /// Tab goes through the findings where they stand, not at the end of the window.
    void tabReachesTheFindingsAfterThePost() {
        open(threePosts(), 3);
        QVERIFY(findings()->isAncestorOf(findings()->nextInFocusChain()));
        auto* button = card()->findChild<QToolButton*>(QStringLiteral("foldOut"));
        button->click();
        QWidget* next = button->nextInFocusChain();
        while (!(next->focusPolicy() & Qt::TabFocus))
            next = next->nextInFocusChain();
        QVERIFY(button->parentWidget()->isAncestorOf(next)); // its conditions with their words
    }

    void saysWhyAndWhatNearlyApplied() {
        open(threePosts(), 3);
        const qsizetype before = card()->findChildren<EvidenceButton*>().size();
        QTest::keyClick(card()->findChild<QToolButton*>(QStringLiteral("foldOut")), Qt::Key_Space);
        const auto labels = card()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->accessibleName().startsWith(QStringLiteral("Holds:")) && label->isVisible();
        }));
        QVERIFY(card()->findChildren<EvidenceButton*>().size() > before); // each condition with its words

        list()->setCurrentIndex(list()->model()->index(1, 0)); // a code, but with « Publicité »
        const auto disclosures = findings()->findChildren<QToolButton*>(QStringLiteral("foldOut"));
        QTest::mouseClick(disclosures.last(), Qt::LeftButton);
        const auto sentences = findings()->findChildren<QLabel*>();
        QVERIFY(std::any_of(sentences.begin(), sentences.end(), [](const QLabel* label) {
            return label->text().startsWith(QStringLiteral("Il aurait fallu"));
        }));
    }

    void saysWhyThereIsNoFinding() {
        open(threePosts(), 3);
        list()->setCurrentIndex(list()->model()->index(2, 0));
        const auto labels = findings()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().startsWith(QStringLiteral("No sign of a commercial intent"));
        }));
        QVERIFY(!card());
    }

    void saysThatAPostWithoutWordsWasNotRead() {
        open(
            write(QStringLiteral("mute.ndjson"), "{\"id\":\"m\",\"platform\":\"instagram\",\"text\":\"\"}\n"),
            1);
        const auto labels = findings()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().startsWith(QStringLiteral("This post has no text"));
        }));
    }

    void aFilterBelongsToItsDossier() {
        open(threePosts(), 3);
        auto* line = part<QLineEdit>("filterText");
        line->setText(QStringLiteral("LOLA20"));
        QTRY_COMPARE(rows(), 1);
        chooseFile("save-as", inHome(QStringLiteral("lola.vigie")));
        QTRY_COMPARE(window().windowTitle(), QStringLiteral("lola — Vigie"));
        QCOMPARE(line->text(), QStringLiteral("LOLA20"));
        open(write(QStringLiteral("rain.ndjson"), "{\"id\":\"r\",\"text\":\"Il pleut\"}\n"), 1);
        QVERIFY(line->text().isEmpty());
    }

    void showsTheWordsAsTheyAreRead() {
        open(threePosts(), 3);
        QTest::keyClick(&window(), Qt::Key_B);
        QVERIFY(view()->toPlainText().contains(QStringLiteral("mon code lola20")));
        QTest::keyClick(&window(), Qt::Key_B);
        QVERIFY(view()->toPlainText().contains(QStringLiteral("mon code LOLA20")));
    }

    void copiesThePostWithoutTheFold() {
        const std::string start(125, 'a');
        open(write(QStringLiteral("long.ndjson"),
                   QByteArray::fromStdString("{\"id\":\"l\",\"platform\":\"instagram\",\"text\":\"" + start +
                                             "la suite\"}\n")),
             1);
        QVERIFY(view()->shown().fold);
        view()->selectAll();
        view()->copy();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QString::fromStdString(start + "la suite")));
    }
};

QTEST_MAIN(TestReviewPage)
#include "tst_review_page.moc"
