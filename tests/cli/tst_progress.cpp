// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"
#include "tests/support/qt_strings.h"

#include <QTest>
#include <sstream>

using namespace vigie;

class ProgressTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowFar_data() {
        QTest::addColumn<qulonglong>("posts");
        QTest::addColumn<qulonglong>("read");
        QTest::addColumn<qulonglong>("total");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<std::string>("line");
        QTest::addRow("at the start")
            << 0ULL << 0ULL << 100ULL << 0.0 << std::string("[░░░░░░░░░░░░░░░░░░░░]   0%  0 posts  0/s");
        QTest::addRow("a quarter") << 25000ULL << 25ULL << 100ULL << 20.0
                                   << std::string(
                                          "[█████░░░░░░░░░░░░░░░]  25%  25,000 posts  1,250/s  1:00 left");
        QTest::addRow("at the end") << 4ULL << 100ULL << 100ULL << 2.0
                                    << std::string("[████████████████████] 100%  4 posts  2/s  0:00 left");
        QTest::addRow("more than was said")
            << 4ULL << 120ULL << 100ULL << 2.0
            << std::string("[████████████████████] 100%  4 posts  2/s  0:00 left");
        QTest::addRow("a stream") << 30ULL << 500ULL << 0ULL << 10.0 << std::string("30 posts  3/s");
    }

    void saysHowFar() {
        QFETCH(qulonglong, posts);
        QFETCH(qulonglong, read);
        QFETCH(qulonglong, total);
        QFETCH(double, seconds);
        QFETCH(std::string, line);
        const Progress progress{posts, read, total, std::chrono::duration<double>(seconds)};
        QCOMPARE(progressLine(progress, Language::English), line);
    }

    void speaksFrench() {
        const Progress progress{25000, 25, 100, std::chrono::duration<double>(20)};
        QCOMPARE(progressLine(progress, Language::French),
                 std::string("[█████░░░░░░░░░░░░░░░]  25\u00A0%  25\u202F000 publications  1\u202F250/s  "
                             "reste 1:00"));
    }

    void leavesNothingBehind() {
        std::ostringstream terminal;
        ProgressBar bar(terminal, true, Language::French);
        QTRY_VERIFY((bar.update(1, 1, 2), !terminal.str().empty()));
        bar.erase();
        QVERIFY(terminal.str().ends_with("\r\x1b[K"));
        const std::string erased = terminal.str();
        bar.erase();
        QCOMPARE(terminal.str(), erased);
    }

    void staysSilentWhereNobodyLooks() {
        std::ostringstream log;
        ProgressBar bar(log, false, Language::French);
        QTest::qWait(120);
        bar.update(1, 1, 2);
        bar.erase();
        QVERIFY(log.str().empty());
    }
};

QTEST_GUILESS_MAIN(ProgressTest)
#include "tst_progress.moc"
