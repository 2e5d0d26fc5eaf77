// SPDX-License-Identifier: GPL-3.0-or-later
// The report page with a real dossier, used as a person would.
#include "app/gui/dates.h"
#include "app/gui/pages/report_page.h"
#include "app/gui/widgets/report_form.h"
#include "app/gui/widgets/report_preview.h"
#include "app/jobs/session_work.h"
#include "app/settings/preferences.h"
#include "app/settings/saved_wishes.h"
#include "app/settings/untitled.h"
#include "tests/support/dossiers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

class TestReportPlace final : public QObject {
    Q_OBJECT

    Folder m_folder;
    QString m_path = QString::fromStdString(m_folder / "a.vigie");
    std::unique_ptr<ReportPage> m_page;

    template <typename Widget> Widget* part(const char* name) const {
        return m_page->findChild<Widget*>(QLatin1String(name));
    }
    ReportPreview* preview() const { return part<ReportPreview>("reportPreview"); }

    /// Everything that the pages shown say.
    QString shown() const {
        QPdfDocument* pages = m_page->findChild<QPdfDocument*>();
        QString text;
        for (int page = 0; page < pages->pageCount(); ++page)
            text += pages->getAllText(page).text();
        return text;
    }

    /// Does something, and waits for the pages that follow.
    template <typename Action> void andSee(Action action) {
        QSignalSpy previewed(m_page.get(), &ReportPage::previewed);
        action();
        QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty(), 60'000);
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Vigie"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_report_place"));
        Dossier dossier = openDossier(m_path.toStdString());
        add(dossier, threePosts);
    }
    void init() {
        QSettings().clear();
        m_page = std::make_unique<ReportPage>(
            ReviewContext{std::make_shared<Checker>(smallChecker()), Language::English});
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        andSee([this] { m_page->showDossier(m_path); });
    }
    void cleanup() { m_page.reset(); }

    void showsThePages() {
        QVERIFY(preview()->pageCount() > 5);
        QVERIFY(shown().contains(QStringLiteral("Audit report")));
        QVERIFY(part<QLabel>("previewPlace")->text().startsWith(QStringLiteral("page 1 of")));
    }

    void followsWhatIsChosen() {
        andSee(
            [this] { QTest::keyClicks(part<QLineEdit>("reportFirm"), QStringLiteral("Cabinet Exemple")); });
        QVERIFY(shown().contains(QStringLiteral("Cabinet Exemple")));
        andSee([this] { part<QComboBox>("reportLanguage")->setCurrentIndex(0); });
        QVERIFY(shown().contains(QStringLiteral("Rapport d’audit")));
        QCOMPARE(part<QCheckBox>("section-summary")->text(), QStringLiteral("Synthèse"));
        const QString rules = QStringLiteral("Règles appliquées");
        QVERIFY(shown().contains(rules));
        andSee([this] { part<QCheckBox>("section-rules")->click(); });
        QVERIFY(!shown().contains(rules));
    }

    /// Whom it is for and who signs it comes before what it leaves out: by Tab, too.
    void asksForTheCoverBeforeTheSections() {
        const auto top = [this](const char* name) {
            return part<QWidget>(name)->mapTo(m_page.get(), QPoint()).y();
        };
        QVERIFY(top("reportClient") < top("section-summary"));
        QVERIFY(top("reportDeadline") < top("section-summary"));
        QStringList order;
        for (QWidget* next = part<QWidget>("reportLanguage"); order.size() < 200;
             next = next->nextInFocusChain())
            order += next->objectName();
        QVERIFY(order.indexOf(QStringLiteral("reportUntil")) < order.indexOf(QStringLiteral("reportTitle")));
        QVERIFY(order.indexOf(QStringLiteral("reportTitle")) <
                order.indexOf(QStringLiteral("section-scope")));
        QVERIFY(order.indexOf(QStringLiteral("reportLogo")) < order.indexOf(QStringLiteral("section-scope")));
        QVERIFY(order.indexOf(QStringLiteral("section-glossary")) <
                order.indexOf(QStringLiteral("exportPdf")));
    }

    void keepsThePageWhereOneIs() {
        preview()->goToPage(3);
        QTRY_COMPARE(preview()->currentPage(), 3);
        andSee([this] { QTest::keyClicks(part<QLineEdit>("reportClient"), QStringLiteral("Marque")); });
        QTRY_COMPARE(preview()->currentPage(), 3);
    }

    void narrowsToCreatorsAndFilter() {
        andSee([this] { part<QLineEdit>("reportCreators")->setText(QStringLiteral("@tom")); });
        QVERIFY(shown().contains(QStringLiteral("@tom")));
        QVERIFY(!shown().contains(QStringLiteral("LOLA20")));
        andSee([this] {
            part<QLineEdit>("reportCreators")->clear();
            part<QLineEdit>("reportFilter")->setText(QStringLiteral("platform:instagram"));
        });
        QVERIFY(!shown().contains(QStringLiteral("TOM15")));
        part<QLineEdit>("reportFilter")->setText(QStringLiteral("verdict:nothing"));
        QTRY_VERIFY(part<QLabel>("reportFilterProblems")->isVisible());
    }

    void takesATitleAndADeadline() {
        QVERIFY(shown().contains(QStringLiteral("Audit report: A"))); // the dossier is a.vigie
        andSee([this] { part<QLineEdit>("reportTitle")->setText(QStringLiteral("Printemps")); });
        QVERIFY(shown().contains(QStringLiteral("Audit report: Printemps")));
        QCOMPARE(savedWishes(m_path, Language::French).title, std::string("Printemps"));
        QVERIFY(part<QCheckBox>("reportDeadlineIsSet")->isChecked());
        const QDate usual = toQDate(todayInParis()).addDays(timeToCorrect.count());
        QCOMPARE(part<QDateEdit>("reportDeadlineDay")->date(), usual);
        part<QCheckBox>("reportDeadlineIsSet")->click();
        QVERIFY(!savedWishes(m_path, Language::French).deadline);
    }

    void aDeadlineThatIsOverIsNotKept() {
        ReportWishes wishes;
        wishes.deadline = parseDate("2024-01-31");
        saveWishes(m_path, wishes);
        QCOMPARE(*savedWishes(m_path, Language::French).deadline, usualDeadline());
        wishes.deadline = parseDate("2124-01-31");
        saveWishes(m_path, wishes);
        QCOMPARE(savedWishes(m_path, Language::French).deadline, wishes.deadline);
    }

    void saysWhyThereIsNoLetter() {
        QSignalSpy failed(m_page.get(), &ReportPage::failed);
        m_page->writeLetters(QString::fromStdString(m_folder / "."));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
        const Error error = failed.front().front().value<Error>();
        QVERIFY(QString::fromStdString(error.message).startsWith(QStringLiteral("No letter was written")));
    }

    void offersTheNameOfTheSettings() {
        preferences::setReaderName(QStringLiteral("Léa Martin"));
        QCOMPARE(savedWishes(m_path, Language::French).signedBy, std::string("Léa Martin"));
        saveWishes(m_path, savedWishes(m_path, Language::French));
        preferences::setReaderName(QStringLiteral("Léa Petit")); // it follows, until another is written
        ReportWishes wishes = savedWishes(m_path, Language::French);
        QCOMPARE(wishes.signedBy, std::string("Léa Petit"));
        wishes.signedBy = "Cabinet Lenoir";
        saveWishes(m_path, wishes);
        QCOMPARE(savedWishes(m_path, Language::French).signedBy, std::string("Cabinet Lenoir"));
    }

    void remembersChoicesButNotTheClientOfAnother() {
        part<QLineEdit>("reportFirm")->setText(QStringLiteral("Cabinet"));
        part<QLineEdit>("reportClient")->setText(QStringLiteral("Marque"));
        QCOMPARE(savedWishes(m_path, Language::French).client, std::string("Marque"));
        QCOMPARE(savedWishes(QStringLiteral("/other.vigie"), Language::French).client, std::string());
        QCOMPARE(savedWishes(QStringLiteral("/other.vigie"), Language::French).firm, std::string("Cabinet"));
    }

    void choicesGoWhereTheirDossierGoes() {
        const QString before = newUntitledPath();
        const QString after = QString::fromStdString(m_folder / "named.vigie");
        ReportWishes wishes;
        wishes.client = "Marque";
        {
            const Dossier dossier = test::openDossier(before.toStdString());
            saveWishes(before, wishes);
            QVERIFY(copyDossier(dossier, after));
        }
        removeDossier(before);
        QCOMPARE(savedWishes(after, Language::French).client, wishes.client);
        QCOMPARE(newUntitledPath(), before);
        QCOMPARE(savedWishes(before, Language::French).client, std::string());
    }

    void aPlaceThatWasEmptiedByHandKeepsNothing() {
        const QString untitled = newUntitledPath();
        ReportWishes wishes;
        wishes.client = "Marque";
        saveWishes(untitled, wishes);
        QCOMPARE(newUntitledPath(), untitled);
        QCOMPARE(savedWishes(untitled, Language::French).client, std::string());
    }

    void writesAFileAndTellsIt() {
        QSignalSpy written(m_page.get(), &ReportPage::written);
        const QString path = QString::fromStdString(m_folder / "a.xlsx");
        m_page->writeFile(OutputKind::Xlsx, path);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 60'000);
        QVERIFY(QFile::exists(path));
        const auto files = written.front().at(1).value<std::vector<ExportDetails>>();
        QCOMPARE(files.front().format, std::string("xlsx"));
    }

    /// An export is an entry of the log, but no reason for other pages.
    void showsThePagesOfTheFileThatWasWritten() {
        QSignalSpy written(m_page.get(), &ReportPage::written);
        const std::string path = m_folder / "pages.pdf";
        m_page->writeFile(OutputKind::Pdf, QString::fromStdString(path));
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 60'000);
        const auto files = written.front().at(1).value<std::vector<ExportDetails>>();
        QVERIFY(openDossier(m_path.toStdString()).noteExport(files.front()));
        andSee([this] { m_page->reload(); });
        QPdfDocument file;
        file.load(QString::fromStdString(path));
        auto* pages = m_page->findChild<QPdfDocument*>();
        QCOMPARE(pages->pageCount(), file.pageCount());
        for (int page = 1; page < file.pageCount(); ++page) // the cover tells the minute
            QCOMPARE(pages->getAllText(page).text(), file.getAllText(page).text());
    }

    void givesTheFileTheEndingOfItsKind() {
        part<QPushButton>("exportPdf")->click();
        auto* dialog = m_page->findChild<QFileDialog*>();
        QVERIFY(dialog && dialog->isVisible()); // nothing waits for its answer
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QCOMPARE(name->text(), QStringLiteral("a.pdf"));
        name->setText(QString::fromStdString(m_folder / "named"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(QString::fromStdString(m_folder / "named.pdf")), 60'000);
    }

    void aFileThatIsReadyAfterAnotherDossierWasOpenedIsOfTheFirst() {
        QSignalSpy written(m_page.get(), &ReportPage::written);
        const QString other = QString::fromStdString(m_folder / "other.vigie");
        const Dossier second = openDossier(other.toStdString());
        m_page->writeFile(OutputKind::Csv, QString::fromStdString(m_folder / "late.csv"));
        m_page->showDossier(other);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 60'000);
        QCOMPARE(written.front().front().toString(), m_path);
    }

    void failuresAreToldAndTheRestGoesOn() {
        QSignalSpy failed(m_page.get(), &ReportPage::failed);
        m_page->writeFile(OutputKind::Pdf, QString::fromStdString(m_folder / "none/a.pdf"));
        QTRY_COMPARE(failed.size(), 1);
        andSee([this] { m_page->reload(); });
    }

    void withoutADossierThereIsNothingToChoose() {
        m_page->showDossier({});
        QVERIFY(!part<ReportForm>("reportForm")->isEnabled());
        QVERIFY(part<QLabel>("reportEmpty")->isVisible());
        QVERIFY(!part<QPushButton>("exportPdf")->isEnabled());
    }

    void hasNothingToExportWithoutPosts() {
        const QString empty = QString::fromStdString(m_folder / "empty.vigie");
        const Dossier dossier = openDossier(empty.toStdString());
        QSignalSpy failed(m_page.get(), &ReportPage::failed);
        andSee([&] { m_page->showDossier(empty); });
        const QString why = part<QLabel>("reportEmpty")->text();
        QVERIFY2(why.startsWith(QStringLiteral("There are no posts in this dossier")), qPrintable(why));
        QVERIFY(!part<QPushButton>("exportPdf")->isEnabled());
        andSee([this] { m_page->showDossier(m_path); });
        QVERIFY(part<QPushButton>("exportPdf")->isEnabled());
        andSee([this] { part<QLineEdit>("reportCreators")->setText(QStringLiteral("@nobody")); });
        QVERIFY(part<QLabel>("reportEmpty")->text().startsWith(QStringLiteral("No post is of those")));
        QVERIFY(!part<QPushButton>("exportPdf")->isEnabled());
        QVERIFY(failed.isEmpty());
    }

    void everyControlHasAName() {
        for (const QWidget* control : m_page->findChildren<QLineEdit*>())
            if (control->focusPolicy() != Qt::NoFocus &&
                !control->objectName().startsWith(QLatin1String("qt_")))
                QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
    }
};

QTEST_MAIN(TestReportPlace)
#include "tst_report_place.moc"
