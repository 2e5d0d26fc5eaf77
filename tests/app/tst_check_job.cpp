// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/check_job.h"
#include "tests/support/checked_posts.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

namespace {

/// A file that only exists as a number of posts; every tenth record of it is broken if asked for.
class CountingReader final : public PostReader {
public:
    CountingReader(std::size_t count, bool isBroken, ProblemSink problems)
        : m_count(count), m_isBroken(isBroken), m_problems(std::move(problems)) {}

    std::optional<Post> next() override {
        while (m_at < m_count) {
            ++m_at;
            if (!m_isBroken || m_at % 10 != 0)
                return test::post("numéro " + std::to_string(m_at));
            m_problems({ErrorCode::BadRecord, "cassé", {"fichier", m_at, 0, 0, {}}, {}});
        }
        return {};
    }
    std::size_t bytesRead() const override { return m_at; }
    std::size_t bytesTotal() const override { return m_count; }
    ImportSummary summary() const override { return {"fichier", "fake", {}, m_at, m_at, 0}; }

private:
    std::size_t m_count;
    bool m_isBroken;
    ProblemSink m_problems;
    std::size_t m_at = 0;
};

constexpr std::size_t endless = 1'000'000'000;

PostOpener opener(std::size_t count, bool isBroken = false) {
    return [=](const std::string&, ProblemSink problems, Language,
               const std::vector<ColumnMapping>&) -> Result<std::unique_ptr<PostReader>> {
        return std::make_unique<CountingReader>(count, isBroken, std::move(problems));
    };
}

} // namespace

class TestCheckJob final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    /// Runs a job to its end and keeps what it said.
    struct Heard {
        QList<ReviewPostPtr> posts;
        std::vector<Error> problems;
        std::optional<CheckOutcome> outcome;
        int batches = 0;

        explicit Heard(CheckJob& job) {
            connect(&job, &CheckJob::checked, &job, [this](const QList<ReviewPostPtr>& some) {
                posts += some;
                ++batches;
            });
            connect(&job, &CheckJob::problemsFound, &job, [this](const std::vector<Error>& some) {
                problems.insert(problems.end(), some.begin(), some.end());
            });
            connect(&job, &CheckJob::finished, &job, [this](const CheckOutcome& end) { outcome = end; });
        }
    };

    CheckInput input() const { return {{m_file.toStdString()}, test::legalChecker(), Language::French}; }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        m_file = m_folder.filePath(QStringLiteral("posts.ndjson"));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"id\":\"a\",\"platform\":\"instagram\",\"text\":\"mon code LOLA20 @marque\"}\n"
                   "{\"id\":\"b\",\"te\n"
                   "{\"id\":\"c\",\"text\":\"Bonjour\"}\n");
    }

    void checksARealFile() {
        CheckJob job(input());
        Heard heard(job);
        job.start();
        QVERIFY(job.isRunning());
        QTRY_VERIFY(heard.outcome);
        QVERIFY(!job.isRunning());
        QVERIFY(!heard.outcome->wasCancelled);
        QCOMPARE(heard.posts.size(), 2);
        QVERIFY(heard.posts[0]->checked.assessment.then.verdict == Verdict::NonCompliant);
        QCOMPARE(heard.problems.size(), std::size_t(1));
        QCOMPARE(heard.problems[0].where.record, std::size_t(2));
        QCOMPARE(heard.outcome->sources.size(), std::size_t(1));
        QCOMPARE(heard.outcome->sources[0].read, std::size_t(2));
    }

    void readsAFolder() {
        CheckJob job({{m_folder.path().toStdString()}, test::legalChecker(), Language::French});
        Heard heard(job);
        job.start();
        QTRY_VERIFY(heard.outcome);
        QCOMPARE(heard.posts.size(), 2);
    }

    void tellsOfAFileThatIsNotThere() {
        CheckJob job({{"/nowhere/at.all"}, test::legalChecker(), Language::French});
        Heard heard(job);
        job.start();
        QTRY_VERIFY(heard.outcome);
        QCOMPARE(heard.problems.size(), std::size_t(1));
        QVERIFY(heard.outcome->sources.empty());
    }

    void keepsTheOrderInBatches() {
        CheckJob job(input(), opener(1000, true));
        Heard heard(job);
        job.start();
        QTRY_VERIFY(heard.outcome);
        QCOMPARE(heard.posts.size(), 900);
        QCOMPARE(heard.problems.size(), std::size_t(100));
        QVERIFY(heard.batches >= 4);
        QCOMPARE(heard.posts.last()->checked.post.text, std::string("numéro 999"));
        for (qsizetype at = 1; at < heard.posts.size(); ++at)
            QVERIFY(heard.posts[at - 1]->checked.post.text != heard.posts[at]->checked.post.text);
    }

    void stopsWhenCancelled() {
        CheckJob job(input(), opener(endless));
        Heard heard(job);
        QSignalSpy progress(&job, &CheckJob::progressed);
        job.start();
        QTRY_VERIFY(!heard.posts.isEmpty() && !progress.isEmpty());
        job.cancel();
        QTRY_VERIFY(heard.outcome);
        QVERIFY(heard.outcome->wasCancelled);
    }

    void canGoWhileItRuns() {
        int heardLater = 0;
        {
            CheckJob job(input(), opener(endless));
            connect(&job, &CheckJob::checked, this, [&] { ++heardLater; });
            job.start();
            QTRY_VERIFY(heardLater > 0);
            heardLater = 0;
        }
        QCoreApplication::processEvents();
        QCOMPARE(heardLater, 0); // what it had still to say went with it
    }
};

QTEST_GUILESS_MAIN(TestCheckJob)
#include "tst_check_job.moc"
