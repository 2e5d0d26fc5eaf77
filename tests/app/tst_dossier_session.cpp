// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/dossier_link.h"
#include "app/jobs/dossier_session.h"
#include "app/jobs/session_work.h"
#include "app/settings/untitled.h"
#include "tests/support/dossiers.h"
#include "tests/support/full_disk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>

using namespace vigie;

namespace {

/// Posts without end.
class EndlessReader final : public PostReader {
public:
    std::optional<Post> next() override {
        Post post;
        post.id = std::to_string(++m_given);
        post.text = "mon code LOLA20";
        return post;
    }
    std::size_t bytesRead() const override { return m_given; }
    std::size_t bytesTotal() const override { return 0; }
    ImportSummary summary() const override { return {"sans fin", "fake", {}, m_given, m_given, 0}; }

private:
    std::size_t m_given = 0;
};

Result<std::unique_ptr<PostReader>> openEndless(const std::string&, ProblemSink, Language,
                                                const std::vector<ColumnMapping>&) {
    return std::make_unique<EndlessReader>();
}

} // namespace

class TestDossierSession final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DossierSession> m_session;

    static SessionInput input() {
        SessionInput input;
        input.checker = std::make_shared<Checker>(test::smallChecker());
        input.language = Language::English;
        input.who = "lea";
        input.programVersion = "test";
        return input;
    }

    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

    std::string write(const char* name, const std::string& content) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(content)) < 0)
            qFatal("cannot write");
        return path(name).toStdString();
    }

    void open(const QString& dossier) {
        QSignalSpy opened(m_session.get(), &DossierSession::opened);
        m_session->open(dossier);
        QVERIFY(opened.wait());
        QCOMPARE(m_session->state().path, dossier);
    }

    ImportReport import(const std::string& file) {
        ImportReport report;
        const auto heard = connect(m_session.get(), &DossierSession::imported, this,
                                   [&](const ImportReport& came) { report = came; });
        QSignalSpy imported(m_session.get(), &DossierSession::imported);
        m_session->import({{file}});
        [&] { QVERIFY(imported.wait(20'000)); }();
        disconnect(heard);
        return report;
    }

    DecisionNews hear(const std::function<void()>& act) {
        DecisionNews news;
        const auto heard = connect(m_session.get(), &DossierSession::decided, this,
                                   [&](const DecisionNews& came) { news = came; });
        QSignalSpy decided(m_session.get(), &DossierSession::decided);
        act();
        [&] { QVERIFY(decided.wait()); }();
        disconnect(heard);
        return news;
    }

    DecisionNews decide(std::vector<PostId> posts, DecisionKind kind, std::string key = {},
                        bool isAlike = false) {
        return hear([&] {
            m_session->decide({std::move(posts), std::move(key), isAlike, {kind, {}, {}, {}}});
        });
    }

    QString statuses() const {
        const Dossier dossier = test::openDossier(m_session->state().path.toStdString(), DossierAccess::Look);
        QStringList all;
        for (const StoredPost& post : test::must(dossier.page({}, PostOrder::AsImported, {}, 100)))
            all += QString::fromStdString(std::string(toString(post.status)));
        return all.join(u' ');
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
        m_session = std::make_unique<DossierSession>(input());
    }
    void cleanup() {
        m_session.reset();
        m_folder.reset();
    }

    void importsAndChecks() {
        open(newUntitledPath());
        QVERIFY(m_session->state().isUntitled);
        QSignalSpy changed(m_session.get(), &DossierSession::changed);
        const ImportReport report = import(write("posts.ndjson", test::threePosts + "{broken\n"));
        QCOMPARE(report.posts(), std::size_t(3));
        QCOMPARE(report.files.size(), std::size_t(1));
        QCOMPARE(report.problems.size(), std::size_t(1));
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_session->state().isCurrent);
        QCOMPARE(statuses(), QStringLiteral("open open nothing"));
    }

    void tellsWhatCannotBeRead() {
        open(newUntitledPath());
        const ImportReport report = import(path("missing.ndjson").toStdString());
        QVERIFY(report.files.empty());
        QCOMPARE(report.problems.size(), std::size_t(1));
    }

    void passesOverThePicturesOfAFolder() {
        open(newUntitledPath());
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("export")));
        write("export/posts.ndjson", test::threePosts);
        write("export/photo.jpg", "\xFF\xD8\xFF\xE0");
        const ImportReport found = import(path("export").toStdString());
        QCOMPARE(found.posts(), std::size_t(3));
        QVERIFY(found.problems.empty());
        const ImportReport named = import(path("export/photo.jpg").toStdString());
        QCOMPARE(named.problems.size(), std::size_t(1));
    }

    void cancelsAnImportWithoutATrace() {
        SessionInput endless = input();
        endless.opener = openEndless;
        m_session = std::make_unique<DossierSession>(endless);
        open(newUntitledPath());
        QSignalSpy progressed(m_session.get(), &DossierSession::progressed);
        QSignalSpy imported(m_session.get(), &DossierSession::imported);
        m_session->import({{write("posts.ndjson", "")}});
        QVERIFY(m_session->isBusy());
        QVERIFY(progressed.wait());
        m_session->cancel();
        QVERIFY(imported.wait());
        QVERIFY(!m_session->isBusy());
        QVERIFY(imported.first().first().value<ImportReport>().wasCancelled);
        QCOMPARE(statuses(), QString());
    }

    void endsInTheMiddleOfAnImport() {
        SessionInput endless = input();
        endless.opener = openEndless;
        m_session = std::make_unique<DossierSession>(endless);
        open(newUntitledPath());
        QSignalSpy progressed(m_session.get(), &DossierSession::progressed);
        m_session->import({{write("posts.ndjson", "")}});
        QVERIFY(progressed.wait());
        m_session.reset();
        QVERIFY(untitledDossiers().isEmpty());
    }

    void decidesTakesBackAndBringsBack() {
        open(newUntitledPath());
        import(write("posts.ndjson", test::threePosts));
        const DecisionNews news = decide({1}, DecisionKind::Confirmed);
        QCOMPARE(news.action.on.size(), std::size_t(1));
        QCOMPARE(news.action.posts, std::vector<PostId>{1});
        QCOMPARE(statuses(), QStringLiteral("decided open nothing"));
        QVERIFY(hear([&] { m_session->undo(); }).step == DecisionNews::Step::Undone);
        QCOMPARE(statuses(), QStringLiteral("open open nothing"));
        open(m_session->state().path); // as after a restart
        const DecisionNews again = hear([&] { m_session->redo(); });
        QVERIFY(again.step == DecisionNews::Step::Redone);
        QCOMPARE(again.action.posts, std::vector<PostId>{1});
        QCOMPARE(statuses(), QStringLiteral("decided open nothing"));
    }

    void decidesOnASelection() {
        open(newUntitledPath());
        import(write("posts.ndjson", test::threePosts));
        QCOMPARE(decide({1, 2, 3}, DecisionKind::CorrectionAsked).action.on.size(), std::size_t(3));
        QCOMPARE(statuses(), QStringLiteral("waiting waiting waiting"));
    }

    void decidesOnIdenticalTexts() {
        open(newUntitledPath());
        const std::string rest = "\",\"platform\":\"x\",\"text\":\"Mon code LOLA20\"}\n";
        import(write("posts.ndjson", "{\"id\":\"a" + rest + "{\"id\":\"b" + rest));
        QCOMPARE(decide({2}, DecisionKind::Confirmed, {}, true).action.on.size(), std::size_t(2));
        QCOMPARE(statuses(), QStringLiteral("decided decided"));
    }

    void writesANoteOnThePostAsAWhole() {
        open(newUntitledPath());
        import(write("posts.ndjson", test::threePosts));
        const DecisionNews news = decide({1}, DecisionKind::Note);
        QVERIFY(news.action.on.front().key.empty());
        QCOMPARE(statuses(), QStringLiteral("open open nothing"));
    }

    void refusesADismissalWithoutReason() {
        open(newUntitledPath());
        import(write("posts.ndjson", test::threePosts));
        QSignalSpy failed(m_session.get(), &DossierSession::failed);
        m_session->decide({{1}, {}, false, {DecisionKind::Dismissed, {}, {}, {}}});
        QVERIFY(failed.wait());
        QCOMPARE(statuses(), QStringLiteral("open open nothing"));
    }

    void savesAnUntitledDossierElsewhere() {
        open(newUntitledPath());
        import(write("posts.ndjson", test::threePosts));
        QCOMPARE(untitledDossiers().size(), 1);
        QSignalSpy opened(m_session.get(), &DossierSession::opened);
        m_session->saveAs(path("named.vigie"));
        QVERIFY(opened.wait());
        QVERIFY(!m_session->state().isUntitled);
        QCOMPARE(statuses(), QStringLiteral("open open nothing"));
        QVERIFY(untitledDossiers().isEmpty());
    }

    void savesNoDossierOverAnotherKindOfFile() {
        const QString text = QString::fromStdString(write("letter.docx", "Bonjour"));
        const Dossier dossier = test::openDossier(path("d.vigie").toStdString());
        const auto copied = copyDossier(dossier, text);
        QVERIFY(!copied);
        QCOMPARE(copied.error().hint, std::string("Let it end in .vigie."));
        QCOMPARE(QFile(text).size(), 7);
    }

    void leavesNothingWhereACopyDoesNotFit() {
        const Dossier dossier = test::openDossier(path("d.vigie").toStdString());
        {
            const test::FullDisk full(4096);
            const auto copied = copyDossier(dossier, path("copy.vigie"));
            QVERIFY(!copied);
            QCOMPARE(copied.error().where.file, path("copy.vigie").toStdString());
        }
        QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("copy*")}).isEmpty());
    }

    void leavesNoEmptyUntitledDossierBehind() {
        open(newUntitledPath());
        QCOMPARE(untitledDossiers().size(), 1);
        m_session.reset();
        QVERIFY(untitledDossiers().isEmpty());
    }

    void opensALockedDossierToLookOnly() {
        {
            test::add(*std::make_unique<Dossier>(test::openDossier(path("d.vigie").toStdString())),
                      test::threePosts);
        }
        const Dossier elsewhere = test::openDossier(path("d.vigie").toStdString(), DossierAccess::Work);
        open(path("d.vigie"));
        QVERIFY(!m_session->state().canChange());
        QVERIFY(m_session->state().onlyToLook->message.find("lea") != std::string::npos);
        QSignalSpy failed(m_session.get(), &DossierSession::failed);
        m_session->decide({{1}, {}, false, {DecisionKind::Confirmed, {}, {}, {}}});
        QVERIFY(failed.wait());
    }

    void anotherPersonGoesOnWithoutEndingAnImport() {
        open(newUntitledPath());
        QSignalSpy imported(m_session.get(), &DossierSession::imported);
        m_session->import({{write("posts.ndjson", test::threePosts)}});
        m_session->workAs("tom");
        QVERIFY(imported.wait());
        QCOMPARE(imported.front().front().value<ImportReport>().posts(), std::size_t(3));
        decide({1}, DecisionKind::Confirmed);
        const Dossier dossier = test::openDossier(m_session->state().path.toStdString(), DossierAccess::Look);
        QCOMPARE(test::must(dossier.log()).back().who, std::string("tom"));
    }

    void keepsWhatIsOpenWhenAnotherCannotBeOpened() {
        open(newUntitledPath());
        const QString before = m_session->state().path;
        QSignalSpy failed(m_session.get(), &DossierSession::failed);
        m_session->open(path("missing.vigie"));
        QVERIFY(failed.wait());
        QCOMPARE(m_session->state().path, before);
        QCOMPARE(import(write("posts.ndjson", test::threePosts)).posts(), std::size_t(3));
    }

    void notesAnExportInTheDossierThatItWasMadeOf() {
        for (const char* name : {"first.vigie", "second.vigie"})
            test::openDossier(path(name).toStdString());
        const auto lastEntry = [this](const char* name) {
            const Dossier dossier = test::openDossier(path(name).toStdString(), DossierAccess::Look);
            return test::must(dossier.log()).back().kind;
        };
        open(path("first.vigie"));
        QSignalSpy changed(m_session.get(), &DossierSession::changed);
        m_session->open(path("second.vigie"));
        m_session->noteExports(path("first.vigie"), {ExportDetails()});
        QVERIFY(changed.wait());
        QCOMPARE(lastEntry("first.vigie"), std::string(entry_kind::exported));
        QCOMPARE(lastEntry("second.vigie"), std::string(entry_kind::created));
        m_session->noteExports(path("gone.vigie"), {ExportDetails()});
        QVERIFY(changed.wait());
        QVERIFY(!QFile::exists(path("gone.vigie")));
    }

    void readsWhileTheSessionWrites() {
        open(newUntitledPath());
        import(write("posts.ndjson", test::threePosts));
        DossierLink link(Language::English);
        link.open(m_session->state().path);
        std::size_t posts = 0;
        link.ask([](const Dossier& dossier) { return dossier.count({}); },
                 [&](std::size_t count) { posts = count; });
        QTRY_COMPARE(posts, std::size_t(3));
        QSignalSpy failed(&link, &DossierLink::failed);
        link.open(path("missing.vigie"));
        QVERIFY(failed.wait());
    }

    /// What takes minutes does not keep the next question waiting, nor the end of the link.
    void givesUpReadingWhatIsDropped() {
        open(newUntitledPath());
        std::atomic<bool> isReading = false;
        std::vector<std::string> shown;
        DossierLink link(Language::English);
        const QSignalSpy failed(&link, &DossierLink::failed);
        link.open(m_session->state().path);
        link.ask(
            [&](const Dossier& dossier) {
                isReading = true;
                return dossier.database().read<std::int64_t>([](Sql& sql) -> Result<std::int64_t> {
                    return sql
                        .number("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT "
                                "5000000000) SELECT count(*) FROM n")
                        .value_or(0);
                });
            },
            [&](std::int64_t) { shown.push_back("first"); });
        QTRY_VERIFY(isReading);
        link.drop();
        link.ask([](const Dossier& dossier) { return dossier.count({}); },
                 [&](std::size_t) { shown.push_back("second"); });
        QTRY_COMPARE(shown.size(), std::size_t(1));
        QCOMPARE(shown.front(), std::string("second"));
        QVERIFY(failed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDossierSession)
#include "tst_dossier_session.moc"
