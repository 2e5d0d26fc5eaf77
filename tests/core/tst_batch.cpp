// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/batch.h"
#include "core/report/ndjson_writer.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

#include <algorithm>
#include <atomic>
#include <random>
#include <set>
#include <stdexcept>

using namespace vigie;

class TestBatch final : public QObject {
    Q_OBJECT

    static std::vector<Post> posts() {
        std::vector<Post> all;
        for (const Rule& rule : test::legalPack()->rules)
            for (const Example& example : rule.examples)
                all.push_back(example.post);
        return all;
    }

    static std::function<std::optional<Post>()> giving(const std::vector<Post>& posts) {
        return [&posts, at = std::size_t{0}]() mutable {
            return at < posts.size() ? std::optional(posts[at++]) : std::nullopt;
        };
    }

    static std::vector<CheckedPost> checked(const std::vector<Post>& posts, unsigned jobs) {
        const Checker checker(test::legalPack(), *parseDate("2026-11-22"));
        std::vector<CheckedPost> out;
        checkAll(
            checker, giving(posts), [&](CheckedPost post) { out.push_back(std::move(post)); }, jobs);
        return out;
    }

private Q_SLOTS:
    void anyNumberOfThreadsSaysTheSame() {
        const std::vector<Post> all = posts();
        const std::vector<CheckedPost> alone = checked(all, 1);
        QCOMPARE(alone.size(), all.size());
        for (const unsigned jobs : {2U, 3U, 8U}) {
            const std::vector<CheckedPost> together = checked(all, jobs);
            QCOMPARE(together.size(), all.size());
            for (std::size_t i = 0; i < all.size(); ++i) {
                QVERIFY(together[i].post == all[i]); // input order
                QVERIFY(together[i].assessment == alone[i].assessment);
            }
        }
    }

    void orderOfPostsDoesNotMatter() {
        std::vector<Post> all = posts();
        const std::vector<CheckedPost> before = checked(all, 2);
        std::vector<std::size_t> order(all.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::shuffle(order.begin(), order.end(), std::mt19937(7));
        std::vector<Post> shuffled;
        for (const std::size_t i : order)
            shuffled.push_back(all[i]);
        const std::vector<CheckedPost> after = checked(shuffled, 2);
        for (std::size_t i = 0; i < order.size(); ++i)
            QVERIFY(after[i].assessment == before[order[i]].assessment);
    }

    // What is written down of a post is the same bytes in any company and on any number of threads.
    void sameBytesShuffledAndThreaded() {
        std::vector<Post> some = posts();
        some.resize(300);
        const auto linesOf = [](const std::vector<Post>& all, unsigned jobs) {
            std::multiset<std::string> lines;
            for (const CheckedPost& one : checked(all, jobs))
                lines.insert(toJsonLine(one, Language::French));
            return lines;
        };
        const std::multiset<std::string> expected = linesOf(some, 1);
        std::mt19937 random(20241108);
        for (const unsigned jobs : {1U, 2U, 5U, 16U}) {
            std::shuffle(some.begin(), some.end(), random);
            QVERIFY(linesOf(some, jobs) == expected);
        }
    }

    void resultsFlowWhileInputArrives() {
        const Checker checker(test::legalPack(), *parseDate("2026-11-22"));
        std::atomic<int> seen = 0;
        int given = 0;
        // The input waits for the result of the post before: a batch that held results back would never end.
        checkAll(
            checker,
            [&]() -> std::optional<Post> {
                while (seen.load() < given)
                    std::this_thread::yield();
                if (given == 20)
                    return {};
                ++given;
                return Post{};
            },
            [&](const CheckedPost&) { ++seen; }, 2);
        QCOMPARE(seen.load(), 20);
    }

    void stops() {
        const Checker checker(test::legalPack(), *parseDate("2026-11-22"));
        std::stop_source stop;
        int given = 0;
        checkAll(
            checker,
            [&]() -> std::optional<Post> {
                if (++given == 10)
                    stop.request_stop();
                return Post{};
            },
            [](const CheckedPost&) {}, 2, stop.get_token());
        QCOMPARE(given, 10);
    }

    void failureOfTheSinkComesOut() {
        const Checker checker(test::legalPack(), *parseDate("2026-11-22"));
        const std::vector<Post> all(500);
        QVERIFY_EXCEPTION_THROWN(
            checkAll(
                checker, giving(all), [](const CheckedPost&) { throw std::runtime_error("full"); }, 2),
            std::runtime_error);
    }

    void nothing() { QVERIFY(checked({}, 4).empty()); }
};

QTEST_APPLESS_MAIN(TestBatch)
#include "tst_batch.moc"
