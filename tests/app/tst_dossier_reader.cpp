// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/dossier_reader.h"
#include "tests/support/dossiers.h"
#include "tests/support/qt_strings.h"

#include <QThread>
#include <atomic>

using namespace vigie;

class TestDossierReader final : public QObject {
    Q_OBJECT

    test::Folder m_folder;
    QString m_path;
    DossierReader m_reader{Language::English};

    using Count = std::size_t;
    static Result<Count> countPosts(const Dossier& dossier, const std::stop_token&) {
        return dossier.count({});
    }

private Q_SLOTS:
    void initTestCase() {
        m_path = QString::fromStdString(m_folder / "d.vigie");
        Dossier dossier = test::openDossier(m_path.toStdString());
        test::add(dossier, test::threePosts);
    }

    void answersOnItsOwnThread() {
        Count posts = 0;
        QThread* asked = nullptr;
        QThread* answered = nullptr;
        m_reader.ask<Count>(
            m_path,
            [&](const Dossier& dossier, const std::stop_token& stop) {
                asked = QThread::currentThread();
                return countPosts(dossier, stop);
            },
            [&](const Result<Count>& answer) {
                answered = QThread::currentThread();
                posts = answer.value_or(0);
            });
        QTRY_COMPARE(posts, Count{3});
        QVERIFY(asked != QThread::currentThread());
        QCOMPARE(answered, QThread::currentThread());
    }

    /// Qt paints with the threads of the global pool, and waits for them.
    void leavesTheThreadsOfThePainterAlone() {
        std::optional<bool> isPainters;
        m_reader.ask<bool>(
            m_path,
            [](const Dossier&, const std::stop_token&) -> Result<bool> {
                return QThreadPool::globalInstance()->contains(QThread::currentThread());
            },
            [&](const Result<bool>& answer) { isPainters = answer.value_or(true); });
        QTRY_VERIFY(isPainters);
        QVERIFY(!*isPainters);
    }

    void tellsWhyNothingCanBeRead() {
        std::string message;
        m_reader.ask<Count>(m_path + QStringLiteral("x"), countPosts, [&](const Result<Count>& answer) {
            message = answer ? "" : toString(answer.error());
        });
        QTRY_VERIFY(!message.empty());
    }

    void theLastQuestionCounts() {
        std::atomic<bool> wasStopped = false;
        int first = 0;
        int second = 0;
        m_reader.ask<Count>(
            m_path,
            [&](const Dossier&, const std::stop_token& stop) -> Result<Count> {
                while (!stop.stop_requested())
                    QThread::yieldCurrentThread();
                wasStopped = true;
                return Count{0};
            },
            [&](const Result<Count>&) { ++first; });
        m_reader.ask<Count>(m_path, countPosts, [&](const Result<Count>&) { ++second; });
        QTRY_COMPARE(second, 1);
        QTRY_VERIFY(wasStopped);
        QCoreApplication::processEvents();
        QCOMPARE(first, 0);
    }

    void itsEndIsTheEndOfTheQuestion() {
        const auto wasStopped = std::make_shared<std::atomic<bool>>(false);
        {
            DossierReader reader(Language::English);
            reader.ask<Count>(
                m_path,
                [wasStopped](const Dossier&, const std::stop_token& stop) -> Result<Count> {
                    while (!stop.stop_requested())
                        QThread::yieldCurrentThread();
                    *wasStopped = true;
                    return Count{0};
                },
                [](const Result<Count>&) { QFAIL("answered after its end"); });
        }
        QTRY_VERIFY(*wasStopped);
    }
};

QTEST_GUILESS_MAIN(TestDossierReader)
#include "tst_dossier_reader.moc"
