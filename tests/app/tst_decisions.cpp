// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/message_bar.h"
#include "tests/support/dossiers.h"
#include "tests/support/driven_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace vigie;

/// Decisions in the review, by keyboard.
class TestDecisions final : public QObject, test::DrivenWindow {
    Q_OBJECT

    QWidget* inReview(const char* name) const { // the quick check shows the same
        return part<QWidget>("reviewPage")->findChild<QWidget*>(QLatin1String(name));
    }
    QStringList m_order; ///< of the reasons, when one was taken
    QString m_chosen;

    QString heading() const {
        const auto* verdict = inReview("verdict");
        return verdict ? verdict->findChildren<QLabel*>().last()->text() : QString();
    }
    QString spoken(int row) const { return list()->model()->index(row, 0).data().toString(); }
    void dismissCurrent() {
        part<QAbstractButton>("dismissButton")->click();
        auto* words = part<QLineEdit>("reasonWords");
        QTRY_VERIFY(words->isVisible());
        QTest::keyClick(words, Qt::Key_Down);
        QTest::keyClick(words, Qt::Key_Return);
    }
    /// What is chosen from the start when the post of that row is to be dismissed; then Esc.
    QString reasonOfferedFor(int row) {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        part<QAbstractButton>("dismissButton")->click(); // offscreen the keys stay with the popup
        const QListWidgetItem* chosen = part<QListWidget>("reasonOffers")->currentItem();
        const QString reason = chosen ? chosen->text() : QString();
        QTest::keyClick(part<QLineEdit>("reasonWords"), Qt::Key_Escape);
        return reason;
    }
    /// Two posts with a code, one with a promise to heal, one with both; nothing else to find in them.
    QString codesAndPromises() const {
        const QByteArray instagram = R"("platform":"instagram","published_at":)";
        const QByteArray code = R"("text":"mon code LOLA20 chez @marque"})"
                                "\n";
        return write(
            QStringLiteral("codes.ndjson"),
            R"({"id":"a",)" + instagram + R"("2025-03-04T17:00:00Z",)" + code + R"({"id":"b",)" + instagram +
                R"("2025-03-03T17:00:00Z",)" + code + R"({"id":"c",)" + instagram +
                R"("2025-03-02T17:00:00Z","text":"Publicité : la crème qui guérit l’eczéma"})"
                "\n"
                R"({"id":"d",)" +
                instagram +
                R"("2025-03-01T17:00:00Z","text":"La crème qui guérit l’eczéma, mon code LOLA20 chez @marque"})"
                "\n");
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { end(); }

    void decidesAndGoesOnByOneKey() {
        open(threePosts(), 3);
        QTest::keyClick(&window(), Qt::Key_C);
        QCOMPARE(list()->currentIndex().row(), 1);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
        QTRY_COMPARE(part<QLabel>("treated")->text().left(1), QStringLiteral("1"));
        QTest::keyClick(&window(), Qt::Key_Z);
        QTRY_COMPARE(statusOf(0), QStringLiteral("open"));
        QTRY_COMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
    }

    void takesBackWhatWasDecidedUnderAnotherName() {
        open(threePosts(), 3);
        QTest::keyClick(&window(), Qt::Key_C);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
        window().workAs(QStringLiteral("Ana")); // as the settings say it
        QTest::keyClick(&window(), Qt::Key_Z);
        QTRY_COMPARE(statusOf(0), QStringLiteral("open"));
    }

    void saysThatReadersDisagree() {
        open(threePosts(), 3);
        const std::string path = window().session().state().path.toStdString();
        QTest::keyClick(&window(), Qt::Key_C);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
        close();
        {
            Dossier tom = test::must(Dossier::open(path, test::optionsFor(DossierAccess::Work, "tom")));
            const auto posts = test::must(tom.ids({}, PostOrder::WorstFirst));
            test::must(tom.decide(test::must(tom.findings(posts.front())),
                                  {DecisionKind::Dismissed, ReadingRound::Second, "his brand", {}}));
        }
        start();
        QTRY_COMPARE(rows(), 3);
        const auto* treated = part<QLabel>("treated");
        QTRY_VERIFY2(treated->text().contains(QStringLiteral("1 disputed")), qPrintable(treated->text()));
        QVERIFY(treated->toolTip().contains(QStringLiteral("settled")));
    }

    void asksForAReasonToDismiss() {
        open(threePosts(), 3);
        const QString own = QStringLiteral("sa propre marque");
        QTest::keyClick(&window(), Qt::Key_E);
        auto* words = part<QLineEdit>("reasonWords");
        QTRY_VERIFY(words->isVisible());
        QTest::keyClick(words, Qt::Key_Return); // nothing is chosen before anybody chose
        QVERIFY(words->isVisible());
        QTest::keyClicks(words, own);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTRY_VERIFY(part<QLabel>("decision") && part<QLabel>("decision")->text().contains(own));
    }

    /// What was said of a code is no reason to believe in a cure.
    void offersAReasonOnlyForTheRuleItWasGivenFor() {
        open(codesAndPromises(), 4);
        QHash<QString, int> rows;
        for (int row = 0; row < 4; ++row) {
            QTRY_VERIFY(!statusOf(row).isEmpty());
            const auto post =
                list()->model()->index(row, 0).data(PostListModel::PostRole).value<ReviewPostPtr>();
            rows[QString::fromStdString(post->checked.post.id)] = row;
        }
        for (const int row : std::as_const(rows))
            QCOMPARE(reasonOfferedFor(row), QString());
        list()->setCurrentIndex(list()->model()->index(rows["a"], 0));
        dismissCurrent();
        QTRY_COMPARE(statusOf(rows["a"]), QStringLiteral("decided"));
        const QString given = part<QListWidget>("reasonOffers")->item(0)->text();
        QCOMPARE(reasonOfferedFor(rows["b"]), given);
        QCOMPARE(reasonOfferedFor(rows["c"]), QString());
        QCOMPARE(reasonOfferedFor(rows["d"]), QString()); // of two rules it was given for one
        list()->selectAll();
        part<QAbstractButton>("dismissButton")->click();
        QVERIFY(!part<QListWidget>("reasonOffers")->currentItem());
    }

    /// Nobody has to ask a creator what stands nowhere.
    void showsTheUsualQuestion() {
        open(codesAndPromises(), 4);
        const auto* usual = part<QLabel>("usualQuestion");
        part<QAbstractButton>("ask-questionButton")->click();
        QVERIFY(usual->isVisible());
        QVERIFY2(usual->text().contains(QStringLiteral("Pouvez-vous nous l’expliquer")),
                 qPrintable(usual->text()));
        QTest::keyClicks(part<QLineEdit>("reasonWords"), QStringLiteral("qui paie ?"));
        QVERIFY(!usual->isVisible()); // one's own words replace it
        QTest::keyClick(part<QLineEdit>("reasonWords"), Qt::Key_Escape);
        part<QAbstractButton>("dismissButton")->click();
        QVERIFY(!usual->isVisible());
        QTest::keyClick(part<QLineEdit>("reasonWords"), Qt::Key_Escape);
        list()->selectAll();
        part<QAbstractButton>("ask-questionButton")->click();
        QVERIFY(!usual->isVisible()); // of several posts there are several
    }

    void namesWhatItAsksForToScreenReaders() {
        open(threePosts(), 3);
        const auto* offers = part<QListWidget>("reasonOffers");
        part<QAbstractButton>("ask-questionButton")->click();
        QCOMPARE(offers->accessibleName(), QStringLiteral("Questions"));
        QCOMPARE(part<QWidget>("reasonPopup")->accessibleName(),
                 part<QLineEdit>("reasonWords")->accessibleName());
        QTest::keyClick(part<QLineEdit>("reasonWords"), Qt::Key_Escape);
        part<QAbstractButton>("dismissButton")->click();
        QCOMPARE(offers->accessibleName(), QStringLiteral("Reasons"));
    }

    /// Nothing moves under the fingers: Enter takes what is chosen, and what was used comes first next time.
    void keepsTheOrderOfReasonsWhileOneWorks() {
        open(threePosts(), 3);
        auto* offers = part<QListWidget>("reasonOffers");
        const auto texts = [&] {
            QStringList all;
            for (int row = 0; row < offers->count(); ++row)
                all += offers->item(row)->text();
            return all;
        };
        const auto dismiss = [&](int downwards) {
            part<QAbstractButton>("dismissButton")->click();
            auto* words = part<QLineEdit>("reasonWords");
            QTRY_VERIFY(words->isVisible());
            for (int step = 0; step < downwards; ++step)
                QTest::keyClick(words, Qt::Key_Down);
            m_order = texts();
            m_chosen = offers->currentItem()->text();
            QTest::keyClick(words, Qt::Key_Return);
        };
        dismiss(3);
        const QStringList order = m_order;
        QCOMPARE(m_chosen, order.at(2));
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
        list()->setCurrentIndex(list()->model()->index(1, 0));
        dismiss(1); // of another rule: nothing was chosen
        QCOMPARE(m_order, order);
        QCOMPARE(m_chosen, order.at(0));
        QTRY_COMPARE(statusOf(1), QStringLiteral("decided"));
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QTRY_VERIFY(part<QLabel>("decision") && part<QLabel>("decision")->text().contains(order.at(0)));
        start();
        open(threePosts(), 3);
        offers = part<QListWidget>("reasonOffers");
        dismiss(1);
        QCOMPARE(m_order.mid(0, 2), (QStringList{order.at(0), order.at(2)}));
    }

    void whatIsDismissedDecidesNoMore() {
        const QByteArray rest = R"("platform":"instagram","text":"mon code LOLA20 chez @marque"})"
                                "\n";
        open(write(QStringLiteral("two.ndjson"),
                   R"({"id":"new","published_at":"2025-03-02T17:00:00Z",)" + rest +
                       R"({"id":"old","published_at":"2025-03-01T17:00:00Z",)" + rest),
             2);
        QCOMPARE(heading(), QStringLiteral("non conforme"));
        QVERIFY(inReview("correctionCard")->isVisible());
        dismissCurrent();
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
        QVERIFY(spoken(0).contains(QStringLiteral("non conforme selon Vigie")));
        QVERIFY(!spoken(1).contains(QStringLiteral("selon Vigie")));
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTRY_COMPARE(heading(), QStringLiteral("non conforme selon Vigie"));
        QVERIFY(!inReview("correctionCard")->isVisible());

        auto* line = part<QLineEdit>("filterText"); // the list is read again: what is open comes first
        line->setText(QStringLiteral("code"));
        QTRY_VERIFY(rows() == 2 && spoken(1).contains(QStringLiteral("selon Vigie")));
        line->setText(QStringLiteral("gravité:critique"));
        QTRY_COMPARE(rows(), 1);
    }

    void decidesOnASelection() {
        open(threePosts(), 3);
        list()->selectAll();
        QVERIFY(part<QLabel>("decisionTarget")->text().startsWith(QStringLiteral("3 ")));
        QTest::keyClick(&window(), Qt::Key_D);
        QTRY_COMPARE(statusOf(0), QStringLiteral("waiting"));
        QTRY_COMPARE(statusOf(2), QStringLiteral("waiting"));
    }

    /// One key on many posts must not undo what somebody thought about.
    void leavesWhatIsDecidedInASelection() {
        open(threePosts(), 3);
        QTest::keyClick(&window(), Qt::Key_C);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
        list()->selectAll();
        QTest::keyClick(&window(), Qt::Key_D);
        QTRY_COMPARE(statusOf(2), QStringLiteral("waiting"));
        QCOMPARE(statusOf(0), QStringLiteral("decided"));
    }

    /// Ctrl is still held when the post is shown: the next key must not decide on another one, too.
    void choosesOnlyWhatWasTakenBack() {
        open(threePosts(), 3);
        QTest::keyClick(&window(), Qt::Key_C);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
        list()->setCurrentIndex(list()->model()->index(2, 0));
        QTest::keyClick(window().windowHandle(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(list()->currentIndex().row(), 0);
        QCOMPARE(list()->selectionModel()->selectedIndexes(), QModelIndexList{list()->currentIndex()});
        auto* message = part<MessageBar>("messageBar");
        QVERIFY(message->isVisible());
        QTest::keyClick(&window(), Qt::Key_C);
        QTRY_VERIFY(!message->isVisible()); // no news any more
    }

    void decidesOnOneFinding() {
        open(threePosts(), 3);
        QTest::keyClick(&window(), Qt::Key_F);
        const QString target = part<QLabel>("decisionTarget")->text();
        QTest::keyClick(&window(), Qt::Key_D);
        QTRY_VERIFY(statusOf(0) != QStringLiteral("nothing"));
        QVERIFY(!target.contains(u'1'));
    }

    /// Who begins with another finding than the first is led back to it.
    void goesOnFromTheLastFindingToTheFirst() {
        const QByteArray text = "\"text\":\"mon code LOLA20, résultat garanti chez @marque\"}\n";
        open(write(QStringLiteral("two.ndjson"), "{\"id\":\"1\"," + text + "{\"id\":\"2\"," + text), 2);
        const auto target = [this] { return part<QLabel>("decisionTarget")->text(); };
        const QString all = target();
        int findings = 0;
        for (QTest::keyClick(&window(), Qt::Key_F); target() != all; QTest::keyClick(&window(), Qt::Key_F))
            ++findings;
        QCOMPARE(findings, 2);
        QTest::keyClick(&window(), Qt::Key_F);
        QTest::keyClick(&window(), Qt::Key_F);
        QTest::keyClick(&window(), Qt::Key_C);
        QTRY_VERIFY(statusOf(0) != QStringLiteral("nothing"));
        QCOMPARE(list()->currentIndex().row(), 0);
        QVERIFY(target() != all); // the first one is chosen
        QTest::keyClick(&window(), Qt::Key_D);
        QTRY_COMPARE(list()->currentIndex().row(), 1);
    }

    /// The keys that follow a message are meant for the page, not for whatever button comes next.
    void aMessageGivesTheKeyboardBack() {
        open(threePosts(), 3);
        list()->setFocus();
        auto* message = part<MessageBar>("messageBar");
        bool isAnswered = false;
        message->ask(QStringLiteral("Vraiment ?"),
                     {{QStringLiteral("yes"), QStringLiteral("Oui"), [&] { isAnswered = true; }}});
        QVERIFY(part<QPushButton>("yes")->hasFocus());
        QTest::keyClick(part<QPushButton>("yes"), Qt::Key_Space);
        QVERIFY(isAnswered && !message->isVisible());
        QVERIFY(list()->hasFocus());
        message->ask(QStringLiteral("Encore ?"), {{QStringLiteral("again"), QStringLiteral("Oui"), [] {}}});
        QVERIFY(part<QPushButton>("again")->hasFocus());
        message->showMessage(MessageBar::Kind::Information, QStringLiteral("Autre chose."));
        QVERIFY(list()->hasFocus()); // the question is gone
        message->ask(QStringLiteral("Vraiment ?"),
                     {{QStringLiteral("once-more"), QStringLiteral("Oui"), [] {}}});
        part<QLineEdit>("filterText")->setFocus();
        message->hide();
        QVERIFY(part<QLineEdit>("filterText")->hasFocus()); // who went elsewhere stays there
        message->showMessage(MessageBar::Kind::Information, QStringLiteral("Fait."));
        list()->setFocus();
        QTest::mouseClick(part<QPushButton>("messageClose"), Qt::LeftButton);
        QVERIFY(list()->hasFocus());
    }

    /// Beside « Confirm » nobody may think that it makes a letter.
    void saysWhichKeysGoToTheCreator() {
        open(threePosts(), 3);
        const auto* group = part<QWidget>("forCreator");
        QVERIFY(group && group->isVisible());
        QStringList inGroup;
        for (const QAbstractButton* button : group->findChildren<QAbstractButton*>())
            inGroup += button->text();
        QCOMPARE(inGroup,
                 (QStringList{QStringLiteral("Ask for a correction"), QStringLiteral("Ask a question…")}));
        QVERIFY(
            part<QAbstractButton>("confirmButton")->toolTip().contains(QStringLiteral("asked for nothing")));
    }

    /// The list is what one goes through: it stays in sight while words are asked for.
    void asksForWordsBesideTheList_data() {
        QTest::addColumn<Qt::Key>("key");
        QTest::addRow("a reason") << Qt::Key_E;
        QTest::addRow("a question") << Qt::Key_Q;
        QTest::addRow("a note") << Qt::Key_N;
    }
    void asksForWordsBesideTheList() {
        QFETCH(const Qt::Key, key);
        open(threePosts(), 3);
        QTest::keyClick(&window(), key);
        const auto* popup = part<QWidget>("reasonPopup");
        QTRY_VERIFY(popup->isVisible());
        const auto onScreen = [](const QWidget* widget) {
            return QRect(widget->mapToGlobal(QPoint()), widget->size());
        };
        const QRect place = popup->geometry().adjusted(2, 2, -2, -2); // offscreen, windows stand 2 lower
        for (const char* name : {"postList", "decisionBar"})
            QVERIFY2(!place.intersects(onScreen(part<QWidget>(name))), name);
        QVERIFY(onScreen(&window()).contains(place));
    }

    void asksAQuestionInOnesOwnWords_data() {
        QTest::addColumn<QString>("typed");
        QTest::addRow("the usual question") << QString();
        QTest::addRow("one's own") << QStringLiteral("qui a offert le voyage");
    }
    void asksAQuestionInOnesOwnWords() {
        QFETCH(const QString, typed);
        open(threePosts(), 3);
        QTest::keyClick(&window(), Qt::Key_Q);
        auto* words = part<QLineEdit>("reasonWords");
        QTRY_VERIFY(words->isVisible());
        QTest::keyClicks(words, typed);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(statusOf(0), QStringLiteral("waiting"));
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTRY_VERIFY(part<QLabel>("decision") && part<QLabel>("decision")->text().contains(typed));
        QVERIFY(!part<QLabel>("decision")->text().contains(QStringLiteral("usual")));
    }

    /// One text may be found fault with for several reasons, and another with the same words for one of them.
    void countsIdenticalTexts() {
        const QByteArray text = "\"text\":\"mon code LOLA20, résultat garanti chez @marque\"}\n";
        open(write(QStringLiteral("alike.ndjson"), "{\"id\":\"1\",\"author\":\"lola\"," + text +
                                                       "{\"id\":\"2\",\"author\":\"tom\"," + text +
                                                       "{\"id\":\"3\",\"author\":\"zoe\"," + text),
             3);
        auto* alike = part<QAction>("decide-alike");
        QTRY_VERIFY(alike->isVisible());
        QVERIFY2(alike->text().contains(u'2'), qPrintable(alike->text()));
        QTest::keyClick(&window(), Qt::Key_T);
        QTest::keyClick(&window(), Qt::Key_C);
        for (const int row : {0, 1, 2})
            QTRY_COMPARE(statusOf(row), QStringLiteral("decided"));
    }

    void keepsNotes() {
        open(threePosts(), 3);
        QTest::keyClick(&window(), Qt::Key_N);
        auto* words = part<QLineEdit>("reasonWords");
        QTRY_VERIFY(words->isVisible());
        QTest::keyClicks(words, QStringLiteral("a revoir avec elle"));
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(list()->currentIndex().row(), 0);
        QTRY_VERIFY(part<QLabel>("note"));
        QVERIFY(part<QLabel>("note")->text().contains(QStringLiteral("a revoir avec elle")));
        QCOMPARE(statusOf(0), QStringLiteral("open"));
    }
};

QTEST_MAIN(TestDecisions)
#include "tst_decisions.moc"
