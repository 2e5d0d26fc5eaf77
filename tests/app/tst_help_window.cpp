// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help_desk.h"
#include "app/gui/widgets/help_window.h"
#include "app/text/manual.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace vigie;

namespace {

template <typename Part> Part* part(const QWidget& window, const char* name) {
    return window.findChild<Part*>(QLatin1String(name));
}

/// A window with two parts, each with a page of the manual.
class Desk {
public:
    Desk() : m_desk(Language::French, &window) {
        auto* content = new QWidget(&window);
        auto* layout = new QVBoxLayout(content);
        for (QLineEdit** line : {&review, &rules})
            layout->addWidget(*line = new QLineEdit(content));
        setManualPage(review, QStringLiteral("review"));
        setManualPage(rules, QStringLiteral("rule-card"));
        layout->addWidget(help = makeHelpButton(QStringLiteral("verdicts"), content));
        window.setCentralWidget(content);
        m_desk.addTo(window.menuBar()->addMenu(QStringLiteral("Aide")));
        window.show();
    }

    /// F1 with the focus there; without a part, with the focus nowhere.
    void askFrom(QWidget* part) {
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        if (part)
            part->setFocus();
        else if (QWidget* focused = window.focusWidget())
            focused->clearFocus();
        QTest::keyClick(part ? part : &window, Qt::Key_F1);
    }

    QString pageShown() const {
        const auto* shown = window.findChild<HelpWindow*>();
        return shown ? shown->page() : QString();
    }

    QMainWindow window;
    QLineEdit* review = nullptr;
    QLineEdit* rules = nullptr;
    QToolButton* help = nullptr;

private:
    HelpDesk m_desk;
};

} // namespace

class TestHelpWindow final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        QCoreApplication::setOrganizationName(QStringLiteral("VigieTest"));
    }
    void init() { QSettings().clear(); }

    void opensEveryPage() {
        HelpWindow help(Language::English, nullptr);
        for (const ManualPage& page : manual(Language::English)) {
            help.showPage(page.id);
            QCOMPARE(help.page(), page.id);
            const QString text = part<QTextBrowser>(help, "manualPage")->toPlainText();
            QVERIFY2(text.startsWith(page.title), qPrintable(page.id));
            QVERIFY2(!text.contains(u'\\'), qPrintable(page.id));
        }
    }

    void anUnknownPageIsTheFirstOne() {
        HelpWindow help(Language::French, nullptr);
        help.showPage(QStringLiteral("nowhere"));
        QCOMPARE(help.page(), manual(Language::French).constFirst().id);
    }

    void marksThePageInTheContents() {
        HelpWindow help(Language::French, nullptr);
        for (const char* page : {"limits", "privacy"}) {
            help.showPage(QLatin1String(page));
            const QTreeWidgetItem* here = part<QTreeWidget>(help, "helpContents")->currentItem();
            QVERIFY(here && here->isExpanded());
            QCOMPARE(here->text(0), manualPage(QLatin1String(page), Language::French)->title);
        }
    }

    void goesBackAndForward() {
        HelpWindow help(Language::French, nullptr);
        auto* back = part<QToolButton>(help, "helpBack");
        auto* forward = part<QToolButton>(help, "helpForward");
        help.showPage(QStringLiteral("verdicts"));
        QVERIFY(!back->isEnabled());
        help.showPage(QStringLiteral("limits"));
        back->click();
        QCOMPARE(help.page(), QStringLiteral("verdicts"));
        QVERIFY(!back->isEnabled());
        forward->click();
        QCOMPARE(help.page(), QStringLiteral("limits"));
    }

    void followsLinksInside() {
        HelpWindow help(Language::French, nullptr);
        help.showPage(QStringLiteral("start"));
        auto* browser = part<QTextBrowser>(help, "manualPage");
        browser->setSource(browser->source().resolved(QUrl(QStringLiteral("privacy.md"))));
        QCOMPARE(help.page(), QStringLiteral("privacy"));
    }

    void searchNeedsNoAccents() {
        HelpWindow help(Language::French, nullptr);
        help.show();
        auto* line = part<QLineEdit>(help, "helpSearch");
        auto* contents = part<QTreeWidget>(help, "helpContents");
        const int all = contents->topLevelItemCount();
        QTest::keyClicks(line, QStringLiteral("pseudonyme"));
        QVERIFY(contents->topLevelItemCount() > 0 && contents->topLevelItemCount() < all);
        QCOMPARE(help.page(), QStringLiteral("privacy")); // the first that holds it
        QVERIFY(!part<QTextBrowser>(help, "manualPage")->extraSelections().isEmpty());
        line->clear();
        QCOMPARE(contents->topLevelItemCount(), all);
        QVERIFY(part<QTextBrowser>(help, "manualPage")->extraSelections().isEmpty());
        QTest::keyClicks(line, QStringLiteral("hippopotame"));
        QVERIFY(part<QWidget>(help, "helpNothing")->isVisible());
        QVERIFY(!contents->isVisible());
    }

    void searchPutsFirstWhatIsCalledSo() {
        HelpWindow help(Language::French, nullptr);
        help.show();
        QTest::keyClicks(part<QLineEdit>(help, "helpSearch"), QStringLiteral("seconde lecture"));
        QCOMPARE(help.page(), QStringLiteral("second-reading"));
        const auto* contents = part<QTreeWidget>(help, "helpContents");
        QVERIFY(contents->topLevelItemCount() > 1);
        QVERIFY(contents->topLevelItem(0)->text(0).startsWith(QStringLiteral("Seconde lecture")));
    }

    void f1OpensThePageOfThePart() {
        Desk desk;
        desk.askFrom(desk.rules);
        QCOMPARE(desk.pageShown(), QStringLiteral("rule-card"));
        desk.askFrom(desk.review);
        QCOMPARE(desk.pageShown(), QStringLiteral("review"));
    }

    void standsOnTheScreenAndWhereItWasTheLastTime() {
        Desk desk;
        const QRect screen = desk.window.screen()->availableGeometry();
        desk.window.setGeometry(screen.right() - 200, screen.bottom() - 200, 400, 400); // half outside
        desk.askFrom(desk.rules);
        auto* help = desk.window.findChild<HelpWindow*>();
        QVERIFY(screen.contains(help->frameGeometry()));
        const QRect chosen(screen.x() + 20, screen.y() + 60, 500, 400);
        help->setGeometry(chosen);
        help->close();
        QTRY_VERIFY(!desk.window.findChild<HelpWindow*>());
        desk.askFrom(desk.review);
        QCOMPARE(desk.window.findChild<HelpWindow*>()->geometry(), chosen);
    }

    void withoutFocusThePartInSightCounts() {
        Desk desk;
        desk.review->hide();
        desk.askFrom(nullptr);
        QCOMPARE(desk.pageShown(), QStringLiteral("rule-card"));
    }

    void theQuestionMarkOpensItsPage() {
        Desk desk;
        QTest::mouseClick(desk.help, Qt::LeftButton);
        QCOMPARE(desk.pageShown(), QStringLiteral("verdicts"));
    }
};

QTEST_MAIN(TestHelpWindow)
#include "tst_help_window.moc"
