// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/journal_page.h"
#include "tests/support/checked_posts.h"
#include "tests/support/dossiers.h"
#include "tests/support/golden.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace vigie;

/// The real page on real dossiers, driven as a person would.
class TestJournalPage final : public QObject {
    Q_OBJECT

    test::Folder m_folder;
    std::unique_ptr<JournalPage> m_page;

    template <typename Widget> Widget* part(const char* name) const {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    QAbstractItemModel* rows() const { return part<QTableView>("journalList")->model(); }
    QString cell(int row, int column) const { return rows()->index(row, column).data().toString(); }
    QString state() const { return part<QLabel>("journalState")->text(); }

    /// Made, filled, checked, and decided on by two people.
    std::string dossier(const std::string& name) {
        const std::string path = m_folder / name;
        Dossier made = test::openDossier(path);
        test::add(made, test::threePosts);
        const PostId first = test::must(made.ids({}, PostOrder::AsImported)).front();
        const auto findings = test::must(made.findings(first));
        test::must(made.decide(findings, {DecisionKind::Dismissed, {}, "Sa propre marque", {}}));
        test::must(made.undo());
        return path;
    }

    void show(const std::string& path) {
        QSignalSpy loaded(m_page.get(), &JournalPage::loaded);
        m_page->showDossier(QString::fromStdString(path));
        QTRY_COMPARE(loaded.size(), 1);
    }

private Q_SLOTS:
    void init() {
        m_page = std::make_unique<JournalPage>(ReviewContext{test::legalChecker(), Language::French});
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    /// The entry that is taken back is the last of one page, and the taking back the first of the next.
    void namesEntriesAcrossPages() {
        const std::string path = m_folder / "pages.vigie";
        qint64 last = 0;
        {
            Dossier made = test::openDossier(path);
            test::add(made, test::threePosts);
            while (last < 500)
                last = test::must(made.decide({{"instagram/p1", "", ""}}, {DecisionKind::Note, {}, {}, "n"}))
                           .number;
            test::must(made.undo());
        }
        show(path);
        QCOMPARE(rows()->rowCount(), 501);
        QVERIFY2(cell(0, JournalModel::WhatColumn).contains(QStringLiteral("Entrée 500")),
                 qPrintable(cell(0, JournalModel::WhatColumn)));
    }

    void saysWhoDidWhatLastFirst() {
        const QAbstractItemModelTester tester(rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(dossier("words.vigie"));
        QCOMPARE(rows()->rowCount(), 5);
        QCOMPARE(cell(0, JournalModel::NumberColumn), QStringLiteral("5"));
        QCOMPARE(cell(0, JournalModel::KindColumn), QStringLiteral("annulation"));
        QCOMPARE(cell(1, JournalModel::WhoColumn), QStringLiteral("lea"));
        QVERIFY(cell(1, JournalModel::WhatColumn).contains(QStringLiteral("Sa propre marque")));
        QCOMPARE(cell(1, JournalModel::HashColumn).size(), 12);
    }

    /// Nobody knows a post by its id.
    void callsPostsByTheirWordsAndFindsThemByTheirId() {
        show(dossier("posts.vigie"));
        const QString what = cell(1, JournalModel::WhatColumn);
        QVERIFY2(what.contains(QStringLiteral("LOLA20")) && !what.contains(QStringLiteral("instagram/p1")),
                 qPrintable(what));
        part<QLineEdit>("journalSearch")->setText(QStringLiteral("instagram/p1"));
        QCOMPARE(rows()->rowCount(), 1);
    }

    void filtersByKindAndWords() {
        show(dossier("filter.vigie"));
        auto* kind = part<QComboBox>("journalKind");
        kind->setCurrentIndex(kind->findData(QStringLiteral("decision")));
        QCOMPARE(rows()->rowCount(), 1);
        kind->setCurrentIndex(0);
        part<QLineEdit>("journalSearch")->setText(QStringLiteral("posts.ndjson LEA"));
        QCOMPARE(rows()->rowCount(), 1);
        QCOMPARE(cell(0, JournalModel::KindColumn), QStringLiteral("import"));
        part<QLineEdit>("journalSearch")->setText(QStringLiteral("nobody"));
        QCOMPARE(rows()->rowCount(), 0);
    }

    void everyKindIsOffered() {
        const auto* kind = part<QComboBox>("journalKind");
        QCOMPARE(kind->count(), 13); // all, and the twelve of log_entry.h
        for (int i = 1; i < kind->count(); ++i)
            QVERIFY(!kind->itemText(i).isEmpty());
    }

    void saysIntact() {
        show(dossier("intact.vigie"));
        QTRY_COMPARE(state(), QStringLiteral("✓ Intact"));
    }

    void namesTheFirstEntryThatDoesNotFit() {
        const std::string path = dossier("tampered.vigie");
        test::tamper(path, "UPDATE log SET who = 'tom' WHERE number = 4");
        show(path);
        QTRY_COMPARE(state(), QStringLiteral("⬣ Not intact"));
        QVERIFY(part<QLabel>("journalStateDetail")->text().contains(QStringLiteral("entrée 4")));
        part<QLineEdit>("journalSearch")->setText(QStringLiteral("not in any entry"));
        QTest::mouseClick(part<QPushButton>("journalToMisfit"), Qt::LeftButton);
        QCOMPARE(part<QTableView>("journalList")->currentIndex().data().toString(), QStringLiteral("4"));
    }

    void pointsAtNoEntryWhereTheFaultIsElsewhere() {
        const std::string path = dossier("record.vigie");
        test::tamper(path, "UPDATE record SET raw = 'x' WHERE id = 1");
        show(path);
        QTRY_COMPARE(state(), QStringLiteral("⬣ Not intact"));
        QVERIFY(!part<QPushButton>("journalToMisfit")->isVisible());
    }

    void callsRulesByTheirTitleAndFindsThemByTheirId() {
        show(dossier("titles.vigie"));
        QVERIFY(cell(1, JournalModel::WhatColumn).contains(QStringLiteral("Code promo sans mention")));
        QVERIFY(!cell(1, JournalModel::WhatColumn).contains(QStringLiteral("promo-code")));
        part<QLineEdit>("journalSearch")->setText(QStringLiteral("disclosure.promo-code"));
        QCOMPARE(rows()->rowCount(), 1);
    }

    void showsTheEntryAsItStands() {
        show(dossier("detail.vigie"));
        auto* list = part<QTableView>("journalList");
        list->setCurrentIndex(rows()->index(1, 0));
        QVERIFY(part<QLabel>("journalWords")->text().contains(QStringLiteral("Sa propre marque")));
        QVERIFY(!part<QPlainTextEdit>("journalDetail")->isVisible()); // folded away
        QTRY_VERIFY(
            part<QPlainTextEdit>("journalDetail")->toPlainText().contains(QStringLiteral("\"dismissed\"")));
    }

    void exports_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addRow("a table") << QStringLiteral("log.csv") << QByteArray("\xEF\xBB\xBFnum");
        QTest::addRow("for programs") << QStringLiteral("log.ndjson") << QByteArray("{\"number\":1,");
    }
    void exports() {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, beginning);
        show(dossier("export-" + name.toStdString() + ".vigie"));
        const QString path = QString::fromStdString(m_folder / name.toStdString());
        QSignalSpy exported(m_page.get(), &JournalPage::exported);
        m_page->exportTo(path);
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(QByteArray::fromStdString(test::readFile(path.toStdString())).startsWith(beginning));
    }

    void aFolderThatIsNotThereIsTold() {
        show(dossier("nowhere.vigie"));
        QSignalSpy failed(m_page.get(), &JournalPage::failed);
        m_page->exportTo(QString::fromStdString(m_folder / "missing/log.csv"));
        QTRY_COMPARE(failed.size(), 1);
    }

    void longLogsComeWhole() {
        const std::string path = dossier("long.vigie");
        Dossier again = test::openDossier(path, DossierAccess::Work);
        for (int i = 0; i < 510; ++i)
            test::must(again.decide({{"instagram/p1", "", ""}}, {DecisionKind::Note, {}, {}, "note"}));
        show(path);
        QCOMPARE(rows()->rowCount(), 515);
    }
};

QTEST_MAIN(TestJournalPage)
#include "tst_journal_page.moc"
