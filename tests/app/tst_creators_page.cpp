// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/creators_page.h"
#include "app/gui/widgets/creator_comparison.h"
#include "tests/support/checked_posts.h"
#include "tests/support/dossiers.h"
#include "tests/support/golden.h"
#include "tests/support/post_lines.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace vigie;
using test::postLine;

/// The real page on real dossiers, driven as a person would.
class TestCreatorsPage final : public QObject {
    Q_OBJECT

    test::Folder m_folder;
    std::unique_ptr<CreatorsPage> m_page;

    template <typename Widget> Widget* part(const char* name) const {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    QTableView* list() const { return part<QTableView>("creatorList"); }
    QString cell(int row, int column) const { return list()->model()->index(row, column).data().toString(); }
    QString shownCreator() const { return part<QLabel>("creatorName")->text(); }

    QString dossier(const std::string& name, const std::string& posts) {
        const std::string path = m_folder / name;
        Dossier made = test::openDossier(path);
        if (!posts.empty())
            test::add(made, posts, "posts.ndjson", *test::legalChecker());
        return QString::fromStdString(path);
    }

    void show(const QString& path) {
        QSignalSpy loaded(m_page.get(), &CreatorsPage::loaded);
        m_page->showDossier(path);
        QTRY_COMPARE(loaded.size(), 1);
    }

    /// @lola hides, then discloses; @tom says nothing of interest; @zoe discloses.
    static std::string threeCreators() {
        std::string posts = postLine("t1", "tom", "2025-03-02T12:00:00Z", "Il fait beau");
        for (int i = 1; i <= 8; ++i) {
            const std::string time = "2025-0" + std::to_string(i) + "-10T12:00:00Z";
            posts += postLine("l" + std::to_string(i), "lola", time,
                              i <= 4 ? test::hiddenAdvert : test::openAdvert);
            posts += postLine("z" + std::to_string(i), "zoe", time, test::openAdvert);
        }
        return posts;
    }

private Q_SLOTS:
    void init() {
        m_page = std::make_unique<CreatorsPage>(ReviewContext{test::legalChecker(), Language::French});
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void sayWhatToDoWithoutPosts() {
        show(dossier("empty.vigie", ""));
        QVERIFY(part<QLabel>("creatorsEmpty")->isVisible());
        QVERIFY(!list()->isVisible());
    }

    void listsTheWorstFirst() {
        const QAbstractItemModelTester tester(list()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(dossier("three.vigie", threeCreators()));
        QCOMPARE(list()->model()->rowCount(), 3);
        QCOMPARE(cell(0, CreatorTableModel::CreatorColumn), QStringLiteral("@lola"));
        QCOMPARE(cell(0, CreatorTableModel::PostsColumn), QStringLiteral("8"));
        QCOMPARE(cell(0, CreatorTableModel::DisclosedColumn), QStringLiteral("50,0\u00A0%"));
        QVERIFY(cell(0, CreatorTableModel::WorstColumn).startsWith(QStringLiteral("critique")));
        QVERIFY(cell(0, CreatorTableModel::TrendColumn).startsWith(QStringLiteral("↗ +100")));
        list()->sortByColumn(CreatorTableModel::PostsColumn, Qt::AscendingOrder);
        QCOMPARE(cell(0, CreatorTableModel::CreatorColumn), QStringLiteral("@tom"));
    }

    void scorecardFollowsTheList() {
        show(dossier("card.vigie", threeCreators()));
        QTRY_COMPARE(shownCreator(), QStringLiteral("@lola"));
        QCOMPARE(part<QLabel>("creatorShare")->text(), QStringLiteral("50,0\u00A0%"));
        const QString months = part<QWidget>("monthsChart")->accessibleDescription();
        QVERIFY(months.contains(QStringLiteral("01/2025")) && months.contains(QStringLiteral("08/2025")));
        QTest::keyClick(list(), Qt::Key_Down);
        QTRY_COMPARE(shownCreator(), cell(1, CreatorTableModel::CreatorColumn));
    }

    void reloadKeepsTheCreator() {
        const QString path = dossier("reload.vigie", threeCreators());
        show(path);
        part<QLineEdit>("creatorSearch")->setText(QStringLiteral("ZOE"));
        QCOMPARE(list()->model()->rowCount(), 1);
        list()->setCurrentIndex(list()->model()->index(0, 0));
        part<QLineEdit>("creatorSearch")->clear();
        QTRY_COMPARE(shownCreator(), QStringLiteral("@zoe"));
        Dossier again = test::openDossier(path.toStdString(), DossierAccess::Work);
        test::add(again, postLine("a1", "ana", "", test::hiddenAdvert), "more.ndjson", *test::legalChecker());
        QSignalSpy loaded(m_page.get(), &CreatorsPage::loaded);
        m_page->reload();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(list()->model()->rowCount(), 4);
        QCOMPARE(list()->currentIndex().data().toString(), QStringLiteral("@zoe"));
    }

    void leadsToThePosts() {
        show(dossier("posts.vigie", threeCreators()));
        QTRY_COMPARE(shownCreator(), QStringLiteral("@lola"));
        QSignalSpy wanted(m_page.get(), &CreatorsPage::showPosts);
        part<QPushButton>("creatorPosts")->click();
        const PostQuery query = parseQuery(wanted.value(0).value(0).toString().toStdString(), {});
        QVERIFY(query.problems.empty());
        QCOMPARE(query.terms.size(), std::size_t{1});
        QCOMPARE(query.terms[0].value, std::string("lola"));
    }

    void heatMapCountsByRule() {
        auto* map = part<QTableView>("heatMap");
        const QAbstractItemModelTester tester(map->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(dossier("heat.vigie", threeCreators()));
        QCOMPARE(map->model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("@lola"));
        QCOMPARE(map->model()->headerData(0, Qt::Horizontal).toString(),
                 QStringLiteral("Code promo sans mention"));
        QCOMPARE(map->model()->index(0, 0).data().toString(), QStringLiteral("4"));
        part<QTabWidget>("creatorTabs")->setCurrentIndex(1);
        QSignalSpy wanted(m_page.get(), &CreatorsPage::showPosts);
        map->setCurrentIndex(map->model()->index(0, 0));
        QTest::keyClick(map, Qt::Key_Return);
        const PostQuery query =
            parseQuery(wanted.value(0).value(0).toString().toStdString(), {"disclosure.promo-code"});
        QVERIFY(query.problems.empty());
        QCOMPARE(query.terms.size(), std::size_t{2});
    }

    /// Also what one would have to scroll to.
    void picturesTheWholeHeatMap() {
        std::string posts;
        for (int i = 0; i < 60; ++i)
            posts += postLine("p" + std::to_string(i), "creator" + std::to_string(i), "2025-03-02T12:00:00Z",
                              test::hiddenAdvert);
        show(dossier("tall.vigie", posts));
        part<QTabWidget>("creatorTabs")->setCurrentIndex(1);
        auto* map = part<QTableView>("heatMap");
        const QSize before = map->size();
        const QString path = QString::fromStdString(m_folder / "heat.png");
        QVERIFY(m_page->exportTo(path).has_value());
        const int lines = map->verticalHeader()->length();
        QVERIFY(lines > before.height());
        QVERIFY(QImage(path).height() >= 2 * lines);
        QCOMPARE(map->size(), before);
    }

    void comparesTwoPeriods() {
        show(dossier("periods.vigie", threeCreators()));
        auto* table = part<QTableView>("comparison");
        const QAbstractItemModelTester tester(table->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(table->model()->rowCount(), 4); // everybody, and three creators
        const auto at = [&](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        QCOMPARE(at(1, ComparisonTableModel::CreatorColumn), QStringLiteral("@lola"));
        QCOMPARE(at(1, ComparisonTableModel::DisclosedBeforeColumn), QStringLiteral("0,0\u00A0%"));
        QCOMPARE(at(1, ComparisonTableModel::DisclosedAfterColumn), QStringLiteral("100,0\u00A0%"));
        QVERIFY(at(1, ComparisonTableModel::ChangeColumn).startsWith(u'↗'));
        part<QDateEdit>("untilA")->setDate(QDate(2025, 1, 31));
        QTRY_COMPARE(at(1, ComparisonTableModel::PostsBeforeColumn), QStringLiteral("1"));
    }

    void comparesTwoDossiers() {
        show(dossier("here.vigie", threeCreators()));
        auto* table = part<QTableView>("comparison");
        QTRY_COMPARE(table->model()->rowCount(), 4);
        const QString other =
            dossier("other.vigie", postLine("a1", "ana", "2025-03-02T12:00:00Z", test::hiddenAdvert));
        part<CreatorComparisonView>("creatorComparison")->compareWith(other);
        QTRY_COMPARE(table->model()->rowCount(), 5);
        QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("@ana"));
        QVERIFY(part<QLabel>("sideB")->text().contains(QStringLiteral("other")));
    }

    void aReloadComparesTheSameAgain() {
        const QString path = dossier("again.vigie", threeCreators());
        show(path);
        auto* table = part<QTableView>("comparison");
        const auto before = [&] {
            return table->model()->index(1, ComparisonTableModel::PostsBeforeColumn).data().toString();
        };
        part<QDateEdit>("untilA")->setDate(QDate(2025, 1, 31));
        QTRY_COMPARE(before(), QStringLiteral("1"));
        QCOMPARE(part<QDateEdit>("untilA")->text(), QStringLiteral("31/01/2025"));
        Dossier more = test::openDossier(path.toStdString(), DossierAccess::Work);
        test::add(more, postLine("l9", "lola", "2025-01-20T12:00:00Z", test::hiddenAdvert), "more.ndjson",
                  *test::legalChecker());
        m_page->reload();
        QTRY_COMPARE(before(), QStringLiteral("2"));
        QCOMPARE(part<QDateEdit>("untilA")->date(), QDate(2025, 1, 31));
        show(dossier("third.vigie", threeCreators()));
        QVERIFY(part<QDateEdit>("untilA")->date() != QDate(2025, 1, 31)); // another dossier, its own halves
    }

    void exports_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addRow("a workbook") << QStringLiteral("c.xlsx") << QByteArray("PK");
        QTest::addRow("a CSV file") << QStringLiteral("c.csv")
                                    << QByteArray("\xEF\xBB\xBF"
                                                  "cr");
        QTest::addRow("a PNG picture") << QStringLiteral("c.png") << QByteArray("\x89PNG");
        QTest::addRow("an SVG picture") << QStringLiteral("c.svg") << QByteArray("<?xml");
    }
    void exports() {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, beginning);
        show(dossier("export-" + name.toStdString() + ".vigie", threeCreators()));
        QTRY_COMPARE(shownCreator(), QStringLiteral("@lola"));
        const QString path = QString::fromStdString(m_folder / name.toStdString());
        QVERIFY(m_page->exportTo(path).has_value());
        const QByteArray content = QByteArray::fromStdString(test::readFile(path.toStdString()));
        QVERIFY(content.startsWith(beginning));
        if (name.endsWith(QStringLiteral("png")))
            QVERIFY(QImage(path).width() > 600);
        if (name.endsWith(QStringLiteral("svg")))
            QVERIFY(content.contains("@lola"));
    }

    void aDossierThatIsNotThereIsTold() {
        QSignalSpy failed(m_page.get(), &CreatorsPage::failed);
        m_page->showDossier(QString::fromStdString(m_folder / "missing.vigie"));
        QTRY_COMPARE(failed.size(), 1);
    }

    void manyCreators() {
        std::string posts;
        for (int i = 0; i < 300; ++i)
            posts += postLine("p" + std::to_string(i), "creator" + std::to_string(i), "2025-03-02T12:00:00Z",
                              i % 2 ? test::hiddenAdvert : test::openAdvert);
        show(dossier("many.vigie", posts));
        QCOMPARE(list()->model()->rowCount(), 300);
    }
};

QTEST_MAIN(TestCreatorsPage)
#include "tst_creators_page.moc"
