// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/report_job.h"
#include "tests/support/dossiers.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

class TestReportJob final : public QObject {
    Q_OBJECT

    Folder m_folder;
    std::string m_path = m_folder / "a.vigie";
    Dossier m_unread = openDossier(m_folder / "unread.vigie");

    ReportOrder order() const {
        ReportOrder out;
        out.dossier = m_path;
        out.wishes.language = Language::English;
        out.programVersion = "test";
        return out;
    }

    /// What comes of it; a sentence where it failed.
    Result<ReportOutcome> outcomeOf(ReportOrder wanted) const {
        ReportJob job(std::move(wanted));
        std::optional<Result<ReportOutcome>> outcome;
        connect(&job, &ReportJob::finished, &job, [&](const ReportOutcome& made) { outcome = made; });
        connect(&job, &ReportJob::failed, &job, [&](const Error& error) { outcome = tl::unexpected(error); });
        job.start();
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000))
            return tl::unexpected(Error{ErrorCode::CannotRead, "nothing came", {}, {}});
        return *outcome;
    }

private Q_SLOTS:
    void initTestCase() {
        Dossier dossier = openDossier(m_path);
        add(dossier, threePosts);
        add(m_unread, threePosts);
        for (const PostId post : {1, 2, 3})
            if (const auto findings = must(dossier.findings(post)); !findings.empty())
                must(dossier.decide(findings, {DecisionKind::CorrectionAsked, {}, {}, {}}));
    }

    void makesPagesToLookAt() {
        const auto outcome = outcomeOf(order());
        QVERIFY2(outcome.has_value(), outcome ? "" : outcome.error().message.c_str());
        QVERIFY(outcome->pages.startsWith("%PDF-1.7"));
        QVERIFY(outcome->files.empty());
        QCOMPARE(outcome->content->posts.size(), 3u);
    }

    void contentThatIsKnownIsNotReadAgain() {
        ReportOrder wanted = order();
        wanted.content = outcomeOf(order())->content;
        wanted.dossier = m_folder / "missing.vigie";
        QVERIFY(outcomeOf(wanted).has_value());
    }

    void failsInTheLanguageOfWhoAsks() {
        ReportOrder wanted = order();
        wanted.dossier = m_folder / "missing.vigie";
        wanted.wishes.language = Language::French;
        wanted.told = Language::English;
        const auto outcome = outcomeOf(wanted);
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().message.find("There is no") != std::string::npos ||
                     outcome.error().message.find("does not exist") != std::string::npos,
                 outcome.error().message.c_str());
    }

    void narrowsToTheScope() {
        ReportOrder wanted = order();
        wanted.wishes.scope = {{"lola"}, {}, "severity:major severity:critical"};
        QCOMPARE(outcomeOf(wanted)->content->posts.size(), 1u);
    }

    void writesFilesAndSaysWhich() {
        ReportOrder wanted = order();
        wanted.files.paths = {{OutputKind::Pdf, m_folder / "a.pdf"},
                              {OutputKind::Sarif, m_folder / "a.sarif"}};
        const auto outcome = outcomeOf(wanted);
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->files.size(), 2u);
        for (const ExportDetails& file : outcome->files) {
            QVERIFY(file.file == "a.pdf" || file.file == "a.sarif");
            QCOMPARE(file.sha256.size(), 64u);
        }
    }

    void writesALetterForEachCreator() {
        ReportOrder wanted = order();
        wanted.files.corrections = m_folder / ".";
        QCOMPARE(outcomeOf(wanted)->files.size(), 2u);
        QVERIFY(QFile::exists(QString::fromStdString(m_folder / "corrections-lola.pdf")));
        QVERIFY(QFile::exists(QString::fromStdString(m_folder / "corrections-tom.txt")));
    }

    void saysWhyThereIsNoLetter() {
        ReportOrder wanted = order();
        wanted.dossier = m_folder / "unread.vigie";
        wanted.files.corrections = m_folder / ".";
        const auto outcome = outcomeOf(wanted);
        QVERIFY(outcome && outcome->files.empty() && !outcome->failure);
        QVERIFY(outcome->remark.starts_with("No letter was written"));
        QVERIFY(outcomeOf(order())->remark.empty());
    }

    void namesTheDossierOnTheCover_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("subject");
        QTest::addRow("a title") << QStringLiteral("Lancement du printemps")
                                 << QStringLiteral("Lancement du printemps");
        QTest::addRow("without one") << QString() << QStringLiteral("Audit lumen");
    }
    void namesTheDossierOnTheCover() {
        QFETCH(QString, title);
        QFETCH(QString, subject);
        ReportOrder wanted = order();
        wanted.wishes.title = title.toStdString();
        wanted.wishes.dossierName = "audit_lumen";
        wanted.files.paths = {{OutputKind::Html, m_folder / "cover.html"}};
        QVERIFY(outcomeOf(wanted).has_value());
        QFile page(QString::fromStdString(m_folder / "cover.html"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().contains("<p class=\"subject\">" + subject.toUtf8() + "</p>"));
    }

    void whatIsInItsPlaceIsToldAfterAFailure() {
        QVERIFY(
            QDir(QString::fromStdString(m_folder / ".")).mkpath(QStringLiteral("half/corrections-tom.pdf")));
        ReportOrder wanted = order();
        wanted.files = {{{OutputKind::Csv, m_folder / "half.csv"}, {OutputKind::Pdf, m_folder / "half.pdf"}},
                        m_folder / "half"};
        const auto outcome = outcomeOf(wanted);
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->failure->code, ErrorCode::CannotWrite);
        QCOMPARE(outcome->files.size(), 2u);
        QCOMPARE(outcome->files.front().file, std::string("half.csv"));
        QCOMPARE(outcome->files.back().file, std::string("corrections-lola.pdf"));
        QVERIFY(!QFile::exists(QString::fromStdString(m_folder / "half.pdf")));
    }

    void progressGoesOnceFromEndToEnd_data() {
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<bool>("beginsAtOnce");
        QTest::addRow("reading first") << false << false;
        QTest::addRow("content that was read before") << true << true;
    }
    void progressGoesOnceFromEndToEnd() {
        QFETCH(bool, isRead);
        QFETCH(bool, beginsAtOnce);
        ReportOrder wanted = order();
        if (isRead)
            wanted.content = outcomeOf(order())->content;
        wanted.files = {{{OutputKind::Pdf, m_folder / "b.pdf"}}, m_folder / "."};
        ReportJob job(std::move(wanted));
        QSignalSpy progressed(&job, &ReportJob::progressed);
        QSignalSpy finished(&job, &ReportJob::finished);
        job.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        double last = 0;
        for (const QList<QVariant>& step : progressed) {
            QVERIFY2(step.front().toDouble() >= last, qPrintable(QString::number(last)));
            last = step.front().toDouble();
        }
        QVERIFY(last <= 1);
        QCOMPARE(progressed.front().front().toDouble() == 0, beginsAtOnce);
    }

    void failuresAreSentences_data() {
        QTest::addColumn<std::string>("dossier");
        QTest::addColumn<std::string>("logo");
        QTest::addColumn<std::string>("pdf");
        QTest::addRow("no dossier") << m_folder / "none.vigie" << std::string() << std::string();
        QTest::addRow("a logo that is no picture") << m_path << m_path << std::string();
        QTest::addRow("no folder") << m_path << std::string() << m_folder / "none/a.pdf";
    }
    void failuresAreSentences() {
        QFETCH(std::string, dossier);
        QFETCH(std::string, logo);
        QFETCH(std::string, pdf);
        ReportOrder wanted = order();
        wanted.dossier = dossier;
        wanted.wishes.logo = logo;
        if (!pdf.empty())
            wanted.files.paths = {{OutputKind::Pdf, pdf}};
        const auto outcome = outcomeOf(wanted);
        QVERIFY(!outcome);
        QVERIFY(!outcome.error().message.empty());
    }

    void canBeCancelled() {
        ReportOrder wanted = order();
        wanted.files.paths = {{OutputKind::Pdf, m_folder / "never.pdf"},
                              {OutputKind::Xlsx, m_folder / "never.xlsx"},
                              {OutputKind::Csv, m_folder / "never.csv"}};
        ReportJob job(std::move(wanted));
        QSignalSpy cancelled(&job, &ReportJob::cancelled);
        job.start();
        job.cancel();
        QTRY_COMPARE(cancelled.size(), 1);
        for (const char* name : {"never.pdf", "never.xlsx", "never.csv"})
            QVERIFY2(!QFile::exists(QString::fromStdString(m_folder / name)), name);
    }
};

QTEST_MAIN(TestReportJob) // pages need fonts
#include "tst_report_job.moc"
