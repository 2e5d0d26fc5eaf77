// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"
#include "app/gui/widgets/card.h"
#include "app/gui/widgets/evidence_button.h"
#include "app/gui/widgets/post_view.h"
#include "app/gui/widgets/problems_window.h"
#include "tests/support/checked_posts.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace vigie;

/// The real window with the real engine and real files, driven as a person would.
class TestMainWindow final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_posts;
    std::unique_ptr<MainWindow> m_window;

    template <typename Widget> Widget* part(const char* name) const {
        return m_window->findChild<Widget*>(QLatin1String(name));
    }
    QTableView* list() const { return part<QTableView>("postList"); }
    PostView* view() const { return part<PostView>("postView"); }
    int rows() const { return list()->model()->rowCount(); }

    QString write(const QString& name, const QByteArray& content) const {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    void open(const QString& path, int posts) {
        m_window->openFiles({path});
        QTRY_VERIFY(!m_window->isBusy());
        QCOMPARE(rows(), posts);
    }

    void drop(const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }

    QStringList marked(HighlightKind kind) const {
        QStringList words;
        for (const ShownMark& mark : view()->shown().marks)
            if (mark.kind == kind)
                words += view()->wordsOf(mark);
        return words;
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName(QStringLiteral("VigieTest"));
        QCoreApplication::setApplicationName(QStringLiteral("vigie"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        m_posts = write(QStringLiteral("posts.ndjson"),
                        "{\"id\":\"a\",\"platform\":\"instagram\",\"author\":\"lola\",\"published_at\":"
                        "\"2025-03-02T17:00:00Z\","
                        "\"text\":\"🔥 H\\u00e2te ! mon code LOLA20 chez @marque\"}\n"
                        "{\"id\":\"b\",\"platform\":\"tiktok\",\"author\":\"tom\",\"published_at\":\"2025-03-"
                        "01T17:00:00Z\","
                        "\"text\":\"Publicit\\u00e9 : mon code TOM15 chez @marque\"}\n"
                        "{\"id\":\"c\",\"platform\":\"youtube\",\"author\":\"zoe\",\"published_at\":\"2025-"
                        "02-28T17:00:00Z\","
                        "\"text\":\"Il pleut \\u00e0 Brest\"}\n");
    }

    void init() {
        m_window = std::make_unique<MainWindow>(ReviewContext{test::legalChecker(), Language::French},
                                                QStringList{m_posts});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void welcomesWithTheSample() {
        QVERIFY(part<QWidget>("welcomePage")->isVisible());
        QTest::mouseClick(part<QPushButton>("welcomeSample"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 3);
        QTRY_VERIFY(list()->isVisible());
    }

    void marksTheExactWords() {
        open(m_posts, 3);
        QCOMPARE(list()->currentIndex().row(), 0);
        QVERIFY2(marked(HighlightKind::Sign).contains(QStringLiteral("mon code LOLA20")),
                 qPrintable(marked(HighlightKind::Sign).join(u'|')));
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(marked(HighlightKind::Mention), QStringList{QStringLiteral("Publicité")});
    }

    void goesOnWithJAndK() {
        open(m_posts, 3);
        QTest::keyClick(m_window.get(), Qt::Key_J);
        QCOMPARE(list()->currentIndex().row(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_J);
        QTest::keyClick(m_window.get(), Qt::Key_J); // the last one stays
        QCOMPARE(list()->currentIndex().row(), 2);
        QTest::keyClick(m_window.get(), Qt::Key_K);
        QCOMPARE(list()->currentIndex().row(), 1);
    }

    void showsFindingsWithTheirWords() {
        open(m_posts, 3);
        QVERIFY(part<QWidget>("findingsView")->findChild<Card*>(QStringLiteral("finding")));
        auto* words = m_window->findChild<EvidenceButton*>();
        QVERIFY(words);
        QTest::mouseClick(words, Qt::LeftButton);
        QCOMPARE(view()->extraSelections().size(), 1);
        QCOMPARE(view()->extraSelections().first().cursor.selectedText(),
                 QString::fromStdString(words->evidence().text));
    }

    void saysWhyAndWhatNearlyApplied() {
        open(m_posts, 3);
        auto* card = part<QWidget>("findingsView")->findChild<Card*>(QStringLiteral("finding"));
        const qsizetype before = card->findChildren<EvidenceButton*>().size();
        QTest::keyClick(card->findChild<QToolButton*>(QStringLiteral("foldOut")), Qt::Key_Space);
        const auto labels = card->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->accessibleName().startsWith(QStringLiteral("Holds:")) && label->isVisible();
        }));
        QVERIFY(card->findChildren<EvidenceButton*>().size() > before); // each condition with its words

        list()->setCurrentIndex(list()->model()->index(1, 0)); // a code, but with « Publicité »
        const auto disclosures =
            part<QWidget>("findingsView")->findChildren<QToolButton*>(QStringLiteral("foldOut"));
        QTest::mouseClick(disclosures.last(), Qt::LeftButton);
        const auto sentences = part<QWidget>("findingsView")->findChildren<QLabel*>();
        QVERIFY(std::any_of(sentences.begin(), sentences.end(), [](const QLabel* label) {
            return label->text().startsWith(QStringLiteral("Il aurait fallu"));
        }));
    }

    void saysWhyThereIsNoFinding() {
        open(m_posts, 3);
        list()->setCurrentIndex(list()->model()->index(2, 0));
        const auto labels = part<QWidget>("findingsView")->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().startsWith(QStringLiteral("No sign of a commercial intent"));
        }));
        QVERIFY(!m_window->findChild<Card*>(QStringLiteral("finding")));
    }

    void filtersWhileTyping() {
        open(m_posts, 3);
        QTest::keyClick(m_window.get(), Qt::Key_Slash);
        auto* filter = part<QLineEdit>("filterText");
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("hate")); // « j » and « k » would be letters here too
        QCOMPARE(rows(), 1);
        QCOMPARE(list()->currentIndex().row(), 0);
        QTest::keyClicks(filter, QStringLiteral("jk"));
        QCOMPARE(rows(), 0);
        QVERIFY(part<QPushButton>("clearFilter")->isVisible());
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(rows(), 3);
        part<QToolButton>("verdict_non_compliant")->click();
        QCOMPARE(rows(), 1);
        QCOMPARE(part<QToolButton>("verdict_non_compliant")->text(), QStringLiteral("1"));
    }

    void openingReplacesAndDroppingAdds() {
        const QString other = write(QStringLiteral("other.ndjson"), "{\"id\":\"d\",\"text\":\"autre\"}\n");
        open(m_posts, 3);
        drop({other});
        QTRY_COMPARE(rows(), 4);
        QTRY_VERIFY(!m_window->isBusy());
        open(other, 1);
    }

    void dropsOnAnEmptyWindow() {
        drop({m_folder.path() + QStringLiteral("/posts.ndjson")});
        QTRY_COMPARE(rows(), 3);
    }

    void tellsWhatCouldNotBeRead() {
        const QString broken =
            write(QStringLiteral("broken.ndjson"), "{\"id\":\"a\",\"text\":\"oui\"}\n{\"id\":\"b\n");
        open(broken, 1);
        QTRY_VERIFY(part<QWidget>("messageBar")->isVisible());
        QTest::mouseClick(part<QPushButton>("messageDetails"), Qt::LeftButton);
        const auto* problems = part<ProblemsWindow>("problemsWindow");
        QVERIFY(problems && problems->isVisible());
        problems->copyAll();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("broken.ndjson")));
    }

    void saysWhenNothingCouldBeRead() {
        m_window->openFiles({write(QStringLiteral("picture.jpg"), QByteArray("\xFF\xD8\xFF\xE0"
                                                                             "JFIF",
                                                                             8))});
        QTRY_VERIFY(part<QWidget>("messageBar")->isVisible());
        QVERIFY(part<QWidget>("welcomePage")->isVisible());
    }

    void cancels() {
        QByteArray many;
        const QByteArray filler(2000, 'x');
        for (int i = 0; i < 20'000; ++i)
            many +=
                "{\"id\":\"" + QByteArray::number(i) + "\",\"text\":\"mon code LOLA20 " + filler + "\"}\n";
        m_window->openFiles({write(QStringLiteral("many.ndjson"), many)});
        auto* cancel = part<QPushButton>("cancelCheck");
        QTRY_VERIFY(cancel->isVisible() && rows() > 0);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(!m_window->isBusy());
        QVERIFY(rows() < 20'000);
        QTRY_VERIFY(!part<QWidget>("progressStrip")->isVisible());
        QVERIFY(part<QWidget>("messageBar")->isVisible());
    }

    void closesWhileItChecks() {
        m_window->openFiles({m_folder.filePath(QStringLiteral("many.ndjson"))});
        QVERIFY(m_window->isBusy());
        QVERIFY(m_window->close());
        QVERIFY(!m_window->isBusy());
    }

    void asksForTheColumnsOfAnUnknownTable() {
        const QString table =
            write(QStringLiteral("table.csv"), "Ref;Quoi\n1;mon code LOLA20 chez @marque\n2;Bonjour\n");
        m_window->openFiles({table});
        QTRY_VERIFY(part<QWidget>("mappingPage")->isVisible());
        auto* accept = part<QPushButton>("mappingAccept");
        QVERIFY(!accept->isEnabled());
        auto* columns = part<QTableView>("mappingColumns");
        const QModelIndex meaning = columns->model()->index(1, 1);
        columns->edit(meaning);
        auto* choice = part<QComboBox>("columnMeaning");
        QVERIFY(choice);
        choice->setCurrentIndex(choice->findText(QStringLiteral("Texte du post")));
        Q_EMIT choice->activated(choice->currentIndex());
        QVERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(!m_window->isBusy());
        open(table, 2); // remembered
    }

    void leavesAnUnknownTable() {
        const QString table = write(QStringLiteral("other.csv"), "N;Chose\n1;Bonjour\n2;Salut\n");
        m_window->openFiles({table});
        QTRY_VERIFY(part<QWidget>("mappingPage")->isVisible());
        QVERIFY(m_window->isBusy());
        QTest::mouseClick(part<QPushButton>("mappingCancel"), Qt::LeftButton);
        QTRY_VERIFY(!m_window->isBusy());
        QVERIFY(part<QWidget>("welcomePage")->isVisible());
        m_window->openFiles({table});
        QTRY_VERIFY(part<QWidget>("mappingPage")->isVisible());
        QTest::mouseClick(part<QPushButton>("mappingSkip"), Qt::LeftButton);
        QTRY_VERIFY(part<QWidget>("messageBar")->isVisible());
        QCOMPARE(rows(), 0);
    }

    void exportsAReport() {
        open(m_posts, 3);
        const QString path = m_folder.filePath(QStringLiteral("audit.pdf"));
        m_window->exportPdf(path);
        QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>("messageBar")->isVisible(), 60'000);
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
    }

    void remembersItsSize() {
        m_window->resize(1100, 700);
        m_window->close();
        const MainWindow again({test::legalChecker(), Language::French}, {});
        QCOMPARE(again.size(), QSize(1100, 700));
        QSettings().clear();
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

    void followsADarkDesktop() {
        const QPalette before = QGuiApplication::palette();
        QPalette dark(Qt::white, Qt::black);
        dark.setColor(QPalette::Window, Qt::black);
        QGuiApplication::setPalette(dark);
        QTRY_COMPARE(m_window->palette().color(QPalette::Window), QColor(0x15181C));
        QGuiApplication::setPalette(before);
        QTRY_COMPARE(m_window->palette().color(QPalette::Window), QColor(0xF7F7F5));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
