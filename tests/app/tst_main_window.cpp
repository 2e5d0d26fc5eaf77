// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"
#include "app/gui/pages/dossier_page.h"
#include "app/gui/widgets/card.h"
#include "app/gui/widgets/evidence_button.h"
#include "app/gui/widgets/post_view.h"
#include "app/gui/widgets/problems_window.h"
#include "app/models/post_list_model.h"
#include "tests/support/checked_posts.h"
#include "tests/support/dossiers.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
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
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<MainWindow> m_window;

    void start() {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(ReviewContext{test::legalChecker(), Language::French},
                                                QStringList{m_posts});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openLast();
        QTRY_VERIFY(!m_window->session().state().path.isEmpty());
    }

    template <typename Widget> Widget* part(const char* name) const {
        return m_window->findChild<Widget*>(QLatin1String(name));
    }
    QListView* list() const { return part<QListView>("postList"); }
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
        QTRY_COMPARE(rows(), posts);
        QTRY_COMPARE(list()->currentIndex().isValid(), posts > 0);
        if (posts > 0) // the post that came first stays in sight; here the test begins at the top
            list()->setCurrentIndex(list()->model()->index(0, 0));
    }

    QString statusOf(int row) const {
        const auto post = list()->model()->index(row, 0).data(PostListModel::PostRole).value<ReviewPostPtr>();
        return post ? QString::fromStdString(std::string(toString(post->status))) : QString();
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
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
        start();
    }
    void cleanup() {
        m_window.reset();
        QSettings().clear();
    }

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
        QTRY_COMPARE(marked(HighlightKind::Mention), QStringList{QStringLiteral("Publicité")});
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
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(list()->currentIndex().row(), 0);
        QTest::keyClicks(filter, QStringLiteral("jk"));
        QTRY_COMPARE(rows(), 0);
        QVERIFY(part<QPushButton>("clearFilter")->isVisible());
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_COMPARE(rows(), 3);
        part<QToolButton>("verdict_non_compliant")->click();
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(part<QToolButton>("verdict_non_compliant")->text(), QStringLiteral("1"));
    }

    void offersWhatCouldBeTyped() {
        open(m_posts, 3);
        auto* filter = part<QLineEdit>("filterText");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("verd"));
        auto* offers = filter->findChild<QCompleter*>()->popup();
        QTRY_VERIFY(offers->isVisible());
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        QTRY_COMPARE(filter->text(), QStringLiteral("verdict:"));
        QTRY_VERIFY(offers->isVisible());
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        QTRY_COMPARE(filter->text(), QStringLiteral("verdict:non-conforme "));
        QTRY_COMPARE(rows(), 1);
    }

    void showsTheFilterAsChipsAndItsMistakesAsWords() {
        open(m_posts, 3);
        auto* filter = part<QLineEdit>("filterText");
        filter->setText(QStringLiteral("@lola -statut:traité"));
        QCOMPARE(m_window->findChildren<QToolButton*>(QStringLiteral("filterChip")).size(), 2);
        part<QToolButton>("filterChip")->click();
        QCOMPARE(filter->text(), QStringLiteral("-statut:traité"));
        QVERIFY(!part<QLabel>("filterProblems")->isVisible());
        filter->setText(QStringLiteral("verdict:peutêtre"));
        QVERIFY(part<QLabel>("filterProblems")->isVisible());
        QVERIFY(part<QLabel>("filterProblems")->text().contains(QStringLiteral("peutêtre")));
        QTRY_COMPARE(rows(), 3);
    }

    void goesBackAndForwardThroughFilters() {
        open(m_posts, 3);
        auto* filter = part<QLineEdit>("filterText");
        part<QToolButton>("verdict_non_compliant")->click();
        const QString first = filter->text();
        filter->setFocus();
        filter->setText(QStringLiteral("@tom"));
        QTest::keyClick(filter, Qt::Key_Return);
        list()->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(filter->text(), first);
        QTRY_COMPARE(rows(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(filter->text(), QString());
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(filter->text(), first);
    }

    void decidesAndGoesOnByOneKey() {
        open(m_posts, 3);
        QTest::keyClick(m_window.get(), Qt::Key_C);
        QCOMPARE(list()->currentIndex().row(), 1);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
        QTRY_COMPARE(part<QLabel>("treated")->text().left(1), QStringLiteral("1"));
        QTest::keyClick(m_window.get(), Qt::Key_Z);
        QTRY_COMPARE(statusOf(0), QStringLiteral("open"));
        QTRY_COMPARE(list()->currentIndex().row(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
    }

    void asksForAReasonToDismiss() {
        open(m_posts, 3);
        const QString own = QStringLiteral("sa propre marque");
        for (const int row : {0, 1}) {
            list()->setCurrentIndex(list()->model()->index(row, 0));
            if (row == 0)
                QTest::keyClick(m_window.get(), Qt::Key_E);
            else
                part<QAbstractButton>("dismissButton")->click(); // offscreen the keys stay with the popup
            auto* words = part<QLineEdit>("reasonWords");
            QTRY_VERIFY(words->isVisible());
            if (row == 0)
                QTest::keyClicks(words, own);
            QTest::keyClick(words,
                            Qt::Key_Return); // the second time the first one of the list: the last used
            QTRY_COMPARE(statusOf(row), QStringLiteral("decided"));
        }
        for (const int row : {0, 1}) {
            list()->setCurrentIndex(list()->model()->index(row, 0));
            QTRY_VERIFY(part<QLabel>("decision") && part<QLabel>("decision")->text().contains(own));
        }
    }

    void decidesOnASelection() {
        open(m_posts, 3);
        list()->selectAll();
        QVERIFY(part<QLabel>("decisionTarget")->text().startsWith(QStringLiteral("3 ")));
        QTest::keyClick(m_window.get(), Qt::Key_D);
        QTRY_COMPARE(statusOf(0), QStringLiteral("waiting"));
        QTRY_COMPARE(statusOf(2), QStringLiteral("waiting"));
    }

    void decidesOnOneFinding() {
        open(m_posts, 3);
        QTest::keyClick(m_window.get(), Qt::Key_F);
        const QString target = part<QLabel>("decisionTarget")->text();
        QTest::keyClick(m_window.get(), Qt::Key_Q);
        QTRY_VERIFY(statusOf(0) != QStringLiteral("nothing"));
        QVERIFY(!target.contains(u'1'));
    }

    void keepsNotes() {
        open(m_posts, 3);
        QTest::keyClick(m_window.get(), Qt::Key_N);
        auto* words = part<QLineEdit>("reasonWords");
        QTRY_VERIFY(words->isVisible());
        QTest::keyClicks(words, QStringLiteral("a revoir avec elle"));
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(list()->currentIndex().row(), 0);
        QTRY_VERIFY(part<QLabel>("note"));
        QVERIFY(part<QLabel>("note")->text().contains(QStringLiteral("a revoir avec elle")));
        QCOMPARE(statusOf(0), QStringLiteral("open"));
    }

    void showsTheWordsAsTheyAreRead() {
        open(m_posts, 3);
        QTest::keyClick(m_window.get(), Qt::Key_B);
        QVERIFY(view()->toPlainText().contains(QStringLiteral("mon code lola20")));
        QTest::keyClick(m_window.get(), Qt::Key_B);
        QVERIFY(view()->toPlainText().contains(QStringLiteral("mon code LOLA20")));
    }

    /// A day of work: import, filter, twenty decisions by keyboard, five of them taken back, a restart.
    void findsEverythingAgainAfterARestart() {
        QByteArray lines;
        for (int i = 0; i < 30; ++i)
            lines += "{\"id\":\"" + QByteArray::number(i) +
                     "\",\"platform\":\"instagram\",\"author\":\"lola\",\"text\":\"mon code LOLA" +
                     QByteArray::number(10 + i) + " chez @marque\"}\n";
        open(write(QStringLiteral("day.ndjson"), lines), 30);
        part<QLineEdit>("filterText")->setText(QStringLiteral("verdict:non-conforme"));
        QTRY_COMPARE(rows(), 30);
        list()->setFocus();
        const Qt::Key keys[] = {Qt::Key_C, Qt::Key_D, Qt::Key_Q, Qt::Key_A, Qt::Key_R};
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(m_window.get(), keys[i % 5]);
        QCOMPARE(list()->currentIndex().row(), 20);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(m_window.get(), Qt::Key_Z);
        QTRY_COMPARE(part<QLabel>("treated")->text(), QStringLiteral("15 / 30 treated"));
        QStringList before;
        for (int row = 0; row < 30; ++row) {
            QTRY_COMPARE(statusOf(row) == QStringLiteral("open"), row >= 15);
            before += statusOf(row);
        }
        start();
        part<QToolButton>("reviewPlace")->click();
        QTRY_COMPARE(rows(), 30);
        QTRY_COMPARE(part<QLabel>("treated")->text(), QStringLiteral("15 / 30 treated"));
        for (int row = 0; row < 30; ++row)
            QTRY_COMPARE(statusOf(row), before[row]);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(part<QLabel>("treated")->text(), QStringLiteral("16 / 30 treated"));
        const QString path = m_home->filePath(QStringLiteral("audit.csv"));
        part<DossierPage>("dossierPage")->exportTo(ExportFormat::Csv, path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 60'000);
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("confirm"), 4);
    }

    void showsAFileWithItsErrors() {
        open(write(QStringLiteral("broken.ndjson"), "{\"id\":\"a\",\"text\":\"oui\"}\n{\"id\":\"b\n"), 1);
        part<QToolButton>("folderPlace")->click();
        auto* sources = part<QTableView>("sources");
        QTRY_COMPARE(sources->model()->rowCount(), 1);
        QTRY_VERIFY(part<QTableView>("sourceProblems")->isVisible());
        QCOMPARE(part<QTableView>("sourceProblems")->model()->rowCount(), 1);
        part<QPushButton>("verify")->click();
        QTRY_VERIFY(part<QLabel>("integrity")->text().startsWith(QStringLiteral("✓")));
    }

    void savesTheDossierAndOpensItAgain() {
        open(m_posts, 3);
        QTest::keyClick(m_window.get(), Qt::Key_C);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
        const QString path = m_home->filePath(QStringLiteral("lola.vigie"));
        auto& session = const_cast<DossierSession&>(m_window->session());
        session.saveAs(path);
        QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("lola — Vigie"));
        start();
        QCOMPARE(m_window->session().state().path, path);
        QTRY_COMPARE(statusOf(0), QStringLiteral("decided"));
    }

    void looksAtADossierThatSomebodyWorksOn() {
        const QString path = m_home->filePath(QStringLiteral("shared.vigie"));
        const Dossier elsewhere = test::openDossier(path.toStdString());
        m_window->openFiles({path});
        QTRY_VERIFY(part<MessageBar>("messageBar")->isVisible());
        QVERIFY(part<MessageBar>("messageBar")->message().contains(QStringLiteral("lea")));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("look only")));
        QVERIFY(!m_window->findChild<QAction*>(QStringLiteral("confirm"))->isEnabled());
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
        QTRY_VERIFY(cancel->isVisible() && m_window->session().isBusy());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(!m_window->isBusy());
        QTRY_VERIFY(!part<QWidget>("progressStrip")->isVisible());
        QVERIFY(part<QWidget>("messageBar")->isVisible());
        QCOMPARE(rows(), 0); // a file comes in as a whole or not at all
    }

    void closesWhileItReads() {
        m_window->openFiles({m_folder.filePath(QStringLiteral("many.ndjson"))});
        QVERIFY(m_window->isBusy());
        QVERIFY(m_window->close());
        m_window.reset();
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

    void remembersItsSize() {
        m_window->resize(1100, 700);
        m_window->close();
        const MainWindow again({test::legalChecker(), Language::French}, {});
        QCOMPARE(again.size(), QSize(1100, 700));
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
