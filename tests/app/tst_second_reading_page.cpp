// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/second_reading_page.h"
#include "app/gui/widgets/post_view.h"
#include "app/gui/widgets/reading_desk.h"
#include "tests/support/checked_posts.h"
#include "tests/support/dossiers.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace vigie;

/// The real page; what it wants decided is written into the dossier as the window would.
class TestSecondReadingPage final : public QObject {
    Q_OBJECT

    test::Folder m_folder;
    std::string m_path;
    QString m_reader = QStringLiteral("tom");
    std::unique_ptr<SecondReadingPage> m_page;

    template <typename Widget> Widget* part(const char* name) const {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    void openTab(int tab) { part<QTabWidget>("readingTabs")->setCurrentIndex(tab); }

    Dossier work() const {
        return test::must(
            Dossier::open(m_path, test::optionsFor(DossierAccess::Make, m_reader.toStdString())));
    }

    void reload() {
        QSignalSpy loaded(m_page.get(), &SecondReadingPage::loaded);
        m_page->reload();
        QTRY_COMPARE(loaded.size(), 1);
    }

    void show(const std::string& name) {
        m_path = m_folder / name;
        {
            Dossier dossier = test::must(Dossier::open(m_path, test::optionsFor(DossierAccess::Make, "lea")));
            test::add(dossier, test::threePosts);
            for (const PostId id : test::must(dossier.ids({}, PostOrder::AsImported)))
                if (const auto findings = test::must(dossier.findings(id)); !findings.empty())
                    test::must(dossier.decide(findings, {DecisionKind::Confirmed, {}, "Secret reason", {}}));
        }
        QSignalSpy loaded(m_page.get(), &SecondReadingPage::loaded);
        m_page->showDossier(QString::fromStdString(m_path));
        QTRY_COMPARE(loaded.size(), 1);
    }

    /// Presses the button once the post is there.
    void press(const char* button, const QString& reason = {}) {
        auto* pressed = part<QAbstractButton>(button);
        auto* field = part<QLineEdit>(
            std::string(button).substr(0, std::string(button).find('-')).append("Reason").c_str());
        auto* desk = static_cast<ReadingDesk*>(nullptr);
        for (QWidget* around = pressed; around && !desk; around = around->parentWidget())
            desk = qobject_cast<ReadingDesk*>(around);
        QTRY_VERIFY(desk->isShown());
        field->setText(reason);
        QTest::mouseClick(pressed, Qt::LeftButton);
    }

private Q_SLOTS:
    void init() {
        m_reader = QStringLiteral("tom");
        m_page = std::make_unique<SecondReadingPage>(ReviewContext{test::legalChecker(), Language::French});
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        connect(m_page.get(), &SecondReadingPage::decided, this,
                [this](PostId post, const std::string& key, const Decision& decision) {
                    Dossier dossier = work();
                    std::vector<FindingRef> on;
                    for (const FindingRef& finding : test::must(dossier.findings(post)))
                        if (finding.key == key)
                            on.push_back(finding);
                    if (key.empty())
                        on = {{test::must(dossier.post(post)).name, "", ""}};
                    test::must(dossier.decide(on, decision));
                });
        connect(m_page.get(), &SecondReadingPage::sampleWanted, this, [this](int size, const QString& seed) {
            test::must(work().drawSample(static_cast<std::size_t>(size), seed.toStdString()));
        });
        connect(m_page.get(), &SecondReadingPage::readerChosen, this,
                [this](const QString& name) { m_reader = name; });
    }
    void cleanup() { m_page.reset(); }

    void secondReaderIsBlind() {
        show("blind.vigie");
        auto* list = part<QTableView>("secondList");
        const QAbstractItemModelTester tester(list->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(list->model()->rowCount(), 2);
        QTRY_VERIFY(part<QWidget>("secondDesk")
                        ->findChild<PostView*>()
                        ->toPlainText()
                        .contains(QStringLiteral("LOLA20")));
        for (const QLabel* label : part<QWidget>("secondDesk")->findChildren<QLabel*>()) {
            QVERIFY(!label->text().contains(QStringLiteral("Secret reason")));
            QVERIFY(!label->text().contains(QStringLiteral("confirmé")));
            QVERIFY(!label->text().contains(QStringLiteral("lea")));
        }
    }

    void theListGoesByWhoReads() {
        show("who.vigie");
        auto* name = part<QLineEdit>("readerName");
        const auto be = [&](const char* who) {
            QSignalSpy loaded(m_page.get(), &SecondReadingPage::loaded);
            name->setText(QLatin1String(who));
            QTest::keyClick(name, Qt::Key_Return);
            QTRY_COMPARE(loaded.size(), 1);
        };
        be("lea");
        QCOMPARE(part<QTableView>("secondList")->model()->rowCount(), 0);
        QVERIFY(part<QLabel>("secondEmpty")->text().startsWith(QStringLiteral("You are the first reader")));
        be("tom");
        QCOMPARE(part<QTableView>("secondList")->model()->rowCount(), 2);
    }

    /// Return leads from the name to the list, where the keys of the review decide.
    void decidesByTheKeysOfTheReview() {
        m_reader = QStringLiteral("zoe");
        show("keys.vigie");
        auto* name = part<QLineEdit>("readerName");
        auto* list = part<QTableView>("secondList");
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("zoe"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(list->hasFocus());
        auto* desk = part<ReadingDesk>("secondDesk");
        QTRY_VERIFY(desk->isShown());
        QSignalSpy decided(m_page.get(), &SecondReadingPage::decided);
        QTest::keyClick(list, Qt::Key_C);
        QCOMPARE(decided.size(), 1);
        QVERIFY(decided.front().at(2).value<Decision>().kind == DecisionKind::Confirmed);
        reload();
        QTRY_VERIFY(desk->isShown());
        QTest::keyClick(list, Qt::Key_E); // asks for a reason, which Enter gives
        auto* reason = part<QLineEdit>("secondReason");
        QVERIFY(reason->hasFocus());
        QTest::keyClicks(reason, QStringLiteral("code de sa marque"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(decided.size(), 2);
        QCOMPARE(decided.back().at(2).value<Decision>().reason, std::string("code de sa marque"));
        QVERIFY(list->hasFocus());
        QSignalSpy undo(m_page.get(), &SecondReadingPage::undoWanted);
        QTest::keyClick(list, Qt::Key_Z);
        QCOMPARE(undo.size(), 1);
        QVERIFY(undo.front().front().value<ReadingRound>() == ReadingRound::Second);
    }

    void aClickIsNotLostWhileTheReaderChanges() {
        show("click.vigie");
        QSignalSpy decided(m_page.get(), &SecondReadingPage::decided);
        auto* confirm = part<QAbstractButton>("second-confirmed");
        QTRY_VERIFY(part<ReadingDesk>("secondDesk")->isShown());
        QTest::mousePress(confirm, Qt::LeftButton);
        m_page->showDossier(QString::fromStdString(m_path)); // as the window does for another reader
        QVERIFY(confirm->isVisible());
        QTest::mouseRelease(confirm, Qt::LeftButton);
        QCOMPARE(decided.size(), 1);
    }

    void decidesAndGoesOn() {
        show("on.vigie");
        auto* list = part<QTableView>("secondList");
        QCOMPARE(list->currentIndex().row(), 0);
        press("second-confirmed");
        reload();
        QCOMPARE(list->currentIndex().row(), 1);
        QCOMPARE(part<QLabel>("secondProgress")->text(), QStringLiteral("1 of 2 read"));
    }

    void aReloadLeavesWhatIsTyped() {
        show("typed.vigie");
        auto* reason = part<QLineEdit>("secondReason");
        QTRY_VERIFY(part<ReadingDesk>("secondDesk")->isShown());
        QTest::keyClicks(reason, QStringLiteral("Sa mar"));
        reload();
        QCOMPARE(reason->text(), QStringLiteral("Sa mar"));
        press("second-dismissed", QStringLiteral("Sa marque"));
        reload();
        QCOMPARE(reason->text(), QString());
    }

    void dismissingNeedsAReason() {
        show("reason.vigie");
        QSignalSpy decided(m_page.get(), &SecondReadingPage::decided);
        press("second-dismissed");
        QCOMPARE(decided.size(), 0);
        press("second-dismissed", QStringLiteral("Sa marque"));
        QCOMPARE(decided.size(), 1);
    }

    void agreementIsTold() {
        show("agreement.vigie");
        auto* table = part<QTableView>("agreement");
        const QAbstractItemModelTester tester(table->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 0);
        press("second-confirmed");
        reload();
        press("second-dismissed", QStringLiteral("Sa marque"));
        reload();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, AgreementModel::BothColumn).data().toString(), QStringLiteral("2"));
        QCOMPARE(table->model()->index(0, AgreementModel::ShareColumn).data().toString(),
                 QStringLiteral("50,0\u00A0%"));
        QCOMPARE(table->model()->index(0, AgreementModel::KappaColumn).data().toString(),
                 QStringLiteral("0,00"));
    }

    void disagreementsShowBothAndAreSettled() {
        show("disputed.vigie");
        press("second-dismissed", QStringLiteral("Sa marque"));
        reload();
        openTab(2);
        auto* opinions = part<QLabel>("adjudicationOpinions");
        QTRY_VERIFY(opinions->text().contains(QStringLiteral("Secret reason")));
        QVERIFY(opinions->text().contains(QStringLiteral("Sa marque")));
        part<QLineEdit>("readerName")->setText(QStringLiteral("zoe"));
        QTest::keyClick(part<QLineEdit>("readerName"), Qt::Key_Return);
        QCOMPARE(m_reader, QStringLiteral("zoe"));
        press("adjudication-confirmed");
        reload();
        QVERIFY(part<QLabel>("adjudicationEmpty")->isVisible());
    }

    void aSampleSaysHowMuchMayBeMissed() {
        show("sample.vigie");
        openTab(3);
        QVERIFY(!part<QLabel>("sampleResult")->isVisible());
        QCOMPARE(part<QSpinBox>("sampleSize")->value(), 1); // no more than there are
        QTest::mouseClick(part<QPushButton>("sampleDraw"), Qt::LeftButton);
        reload();
        const QAbstractItemModel* drawn = part<QTableView>("sampleList")->model();
        QCOMPARE(drawn->rowCount(), 1); // the one post without findings
        const QString words = drawn->index(0, ReadingTaskModel::RuleColumn).data().toString();
        QVERIFY2(words.contains(QStringLiteral("«")) && !words.contains(QStringLiteral("instagram/")),
                 qPrintable(words)); // day and first words
        const QString creator = drawn->index(0, ReadingTaskModel::AuthorColumn).data().toString();
        QVERIFY(!creator.isEmpty());
        QVERIFY2(!words.contains(creator), qPrintable(words)); // said once
        press("sample-nothing-missed");
        reload();
        QVERIFY(part<QLabel>("sampleResult")->text().contains(QStringLiteral("95,0\u00A0%"))); // 1 of 1 read
    }
};

QTEST_MAIN(TestSecondReadingPage)
#include "tst_second_reading_page.moc"
