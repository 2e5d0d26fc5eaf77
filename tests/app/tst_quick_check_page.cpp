// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/quick_check_page.h"
#include "app/gui/widgets/correction_card.h"
#include "app/gui/widgets/post_view.h"
#include "tests/support/checked_posts.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;

/// The real page with the legal pack, typed into as a person would.
class TestQuickCheckPage final : public QObject {
    Q_OBJECT

    std::unique_ptr<QuickCheckPage> m_page;

    template <typename Widget> Widget* part(const char* name) const {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }

    void draft(const QString& text) {
        QSignalSpy checked(m_page.get(), &QuickCheckPage::checked);
        m_page->setDraft(text);
        QTRY_VERIFY(!checked.isEmpty());
    }

    bool shows(const QString& words) const {
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->isVisible() && label->text() == words)
                return true;
        return false;
    }

private Q_SLOTS:
    void init() {
        m_page = std::make_unique<QuickCheckPage>(ReviewContext{test::legalChecker(), Language::French});
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void saysNothingAboutNothing() { QVERIFY(part<PostView>("draftView")->toPlainText().isEmpty()); }

    void checksWhatIsTyped() {
        QTest::keyClicks(part<QPlainTextEdit>("draft"), QStringLiteral("mon code LOLA20 chez @marque"));
        QTRY_VERIFY(shows(QStringLiteral("Code promo sans mention")));
    }

    void asksTheLawOfTheDay_data() {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("verdict");
        QTest::addRow("before the equivalents") << QDate(2024, 11, 7) << QStringLiteral("améliorable");
        QTest::addRow("since the equivalents") << QDate(2024, 11, 8) << QStringLiteral("mention conforme");
    }

    void asksTheLawOfTheDay() {
        QFETCH(QDate, day);
        QFETCH(QString, verdict);
        draft(QStringLiteral("Contenu sponsorisé par @marque"));
        part<QDateEdit>("draftDay")->setDate(day);
        QTRY_VERIFY(shows(verdict));
    }

    void takesTheLabelIntoAccount() {
        draft(QStringLiteral("Il pleut à Brest"));
        QVERIFY(shows(QStringLiteral("sans objet")));
        part<QComboBox>("draftLabel")->setCurrentIndex(1);
        QTRY_VERIFY(shows(QStringLiteral("améliorable")));
    }

    void proposesACaptionToCopy() {
        draft(QStringLiteral("mon code LOLA20 chez @marque"));
        auto* card = part<CorrectionCard>("correctionCard");
        QVERIFY(card->isVisible());
        QTest::mouseClick(part<QPushButton>("copyCaption"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Collaboration commerciale\nmon code LOLA20 chez @marque"));
        draft(QGuiApplication::clipboard()->text());
        QVERIFY(!part<CorrectionCard>("correctionCard")->isVisible());
    }

    void saysWhatItTookOutOrWhyItProposesNothing() {
        draft(QStringLiteral("Zéro sponso.\nmon code LOLA20 chez @marque"));
        const auto* notes = part<QLabel>("openRemedies");
        QVERIFY2(notes->text().startsWith(QStringLiteral("Taken out")), qPrintable(notes->text()));
        QVERIFY(notes->text().contains(QStringLiteral("«\u00A0Zéro sponso.\u00A0»")));
        draft(QStringLiteral("pas une pub, juré, mais avec LOLA20 chez @marque c’est moins 10 %"));
        QVERIFY(part<CorrectionCard>("correctionCard")->isVisible());
        QVERIFY(!part<QPlainTextEdit>("proposedCaption")->isVisible());
        QVERIFY(!part<QPushButton>("copyCaption")->isVisible());
        QVERIFY2(notes->text().startsWith(QStringLiteral("No caption is proposed")),
                 qPrintable(notes->text()));
        QVERIFY(notes->text().contains(QStringLiteral("«\u00A0pas une pub\u00A0»")));
    }

    void showsAShortProposalWhole() {
        draft(QStringLiteral(
            "Hâte de vous montrer la suite 😍 mon code LOLA20 marche encore chez @maisonlirelle, "
            "-20 % sur tout le site !\n\n#mode"));
        const auto* caption = part<QPlainTextEdit>("proposedCaption");
        QTRY_VERIFY(caption->isVisible());
        QTRY_VERIFY(!caption->verticalScrollBar()->isVisible());
    }

    void keepsUntrustedTextAsText() {
        draft(QStringLiteral("<b>mon code LOLA20</b> chez @marque"));
        QVERIFY(
            part<PostView>("draftView")->toPlainText().contains(QStringLiteral("<b>mon code LOLA20</b>")));
    }
};

QTEST_MAIN(TestQuickCheckPage)
#include "tst_quick_check_page.moc"
