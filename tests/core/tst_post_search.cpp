// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dossiers.h"
#include "tests/support/qt_strings.h"

#include <QTest>
#include <set>

using namespace vigie;
using namespace vigie::test;

namespace {

/// One post more for each call, numbered from 1.
class Lines {
public:
    Lines& add(const std::string& platform, const std::string& author, const std::string& day,
               const std::string& text) {
        m_text += R"({"id":")" + std::to_string(++m_count) + R"(","platform":")" + platform +
                  R"(","author":")" + author + "\"" +
                  (day.empty() ? "" : R"(,"published_at":")" + day + "\"") + R"(,"text":")" + text + "\"}\n";
        return *this;
    }
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
    int m_count = 0;
};

std::string listed(const std::vector<PostId>& ids) {
    std::string out;
    for (const PostId id : ids)
        out += (out.empty() ? "" : " ") + std::to_string(id);
    return out;
}

/// All posts found, page by page.
std::vector<PostId> paged(const Dossier& dossier, const PostQuery& query, PostOrder order, std::size_t size) {
    std::vector<PostId> ids;
    std::optional<PageMark> after;
    for (auto page = must(dossier.page(query, order, after, size)); !page.empty();
         page = must(dossier.page(query, order, after, size))) {
        for (const StoredPost& stored : page)
            ids.push_back(stored.id);
        after = markOf(page.back());
    }
    return ids;
}

PostQuery query(const std::string& line) {
    return parseQuery(line, {"disclosure.promo-code"});
}

} // namespace

class PostSearchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_dossier.emplace(openDossier(m_folder / "d.vigie"));
        Lines lines;
        lines.add("instagram", "lola", "2025-03-02T17:00:00Z", "Mon code LOLA20, très bientôt")
            .add("tiktok", "tom", "2025-03-01T23:30:00Z", "Il fait beau à Évry") // the 2nd in Paris
            .add("instagram", "lola", "", "Publicité – mon code LOLA20")
            .add("x", "nina", "2024-12-31T23:00:00Z", "Rien de neuf") // 2025 in Paris
            .add("instagram", "Lola", "2025-03-02T17:00:00Z", "Le code TOM15 est à vous")
            .add("youtube", "éva", "1969-07-20T20:17:00Z", "Un \\\"𝗽𝗲𝘁𝗶𝘁\\\" pas (NEAR) l’été");
        vigie::test::add(*m_dossier, lines.text());
        must(m_dossier->decide({must(m_dossier->findings(1)).at(0)},
                               {DecisionKind::Question, ReadingRound::First, "", ""}));
        must(m_dossier->decide({must(m_dossier->findings(1)).at(0)},
                               {DecisionKind::Confirmed, ReadingRound::First, "", ""}));
    }
    void cleanupTestCase() {
        m_dossier.reset();
        m_many.reset();
    }

    void finds_data() {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<std::string>("ids");
        const auto row = [](const char* name, const char* ids, const char* line) {
            QTest::addRow("%s", name) << std::string(line) << std::string(ids);
        };
        row("everything", "1 2 3 4 5 6", "");
        row("a word", "1 3 5", "code");
        row("two words", "1 3", "  LOLA20 code ");
        row("words that stand together", "1 3", "\"code lola20\"");
        row("words that do not stand together", "", "\"lola20 code\"");
        row("without its accents", "2", "evry");
        row("with accents it does not have", "1", "trés");
        row("the beginning of a word", "3", "publi");
        row("styled letters", "6", "petit");
        row("the name of an author", "4", "nina");
        row("a word nobody used", "", "zzz");
        row("without a word", "2 4 6", "-code");
        row("a word of the query language of the database", "6", "NEAR");
        row("signs of the query language of the database", "6", "(near) pas*");
        row("an apostrophe inside", "6", "l’ete");
        row("a platform", "1 3 5", "plateforme:instagram");
        row("two platforms", "2 4", "plateforme:tiktok plateforme:x");
        row("all platforms but one", "2 4 6", "-plateforme:instagram");
        row("an author", "1 3 5", "@lola");
        row("an author with an accent", "6", "@éva");
        row("a verdict", "1 5", "verdict:non-conforme");
        row("a severity", "1 5", "gravité:critique");
        row("a status", "5", "statut:à-traiter");
        row("what is treated", "1", "statut:traité");
        row("a decision", "1", "statut:confirmé");
        row("a decision that was replaced", "", "statut:question");
        row("two statuses", "1 5", "statut:à-traiter statut:traité");
        row("a rule", "1 5", "règle:disclosure");
        row("all but a rule", "2 3 4 6", "-règle:disclosure");
        row("the law of the day", "4 5", "loi:B -plateforme:tiktok -lola20");
        row("from a day of Paris on", "1 2 5", "après:2025-03-02");
        row("from a year on", "1 2 4 5", "après:2025");
        row("before a day", "6", "avant:2025-01-01");
        row("not before a day", "1 2 3 4 5", "-avant:2025-01-01");
        row("all at once", "5", "code plateforme:instagram verdict:non-conforme statut:à-traiter");
    }

    void finds() {
        QFETCH(std::string, line);
        QFETCH(std::string, ids);
        QCOMPARE(listed(must(m_dossier->ids(query(line), PostOrder::AsImported))), ids);
        QCOMPARE(must(m_dossier->count(query(line))),
                 must(m_dossier->ids(query(line), PostOrder::AsImported)).size());
    }

    void ordersAndPages_data() {
        QTest::addColumn<PostOrder>("order");
        QTest::addColumn<std::string>("ids");
        QTest::addRow("as imported") << PostOrder::AsImported << std::string("1 2 3 4 5 6");
        QTest::addRow("newest") << PostOrder::Newest << std::string("5 1 2 4 6 3");
        QTest::addRow("oldest") << PostOrder::Oldest << std::string("3 6 4 2 1 5");
        QTest::addRow("worst first") << PostOrder::WorstFirst << std::string("5 1 2 4 6 3");
        QTest::addRow("by author") << PostOrder::ByAuthor << std::string("6 1 3 5 4 2");
    }

    void ordersAndPages() {
        QFETCH(PostOrder, order);
        QFETCH(std::string, ids);
        QCOMPARE(listed(must(m_dossier->ids({}, order))), ids);
        for (std::size_t size = 1; size <= 7; ++size) {
            QCOMPARE(listed(paged(*m_dossier, {}, order, size)), ids);
        }
    }

    /// What is dismissed no longer puts a post first, until the dismissal is taken back.
    void leavesOutWhatIsDismissed() {
        Dossier dossier = openDossier(m_folder / "dismissed.vigie");
        Lines lines;
        lines.add("x", "tom", "2025-03-02T17:00:00Z", "Mon code LOLA20")
            .add("x", "tom", "2025-03-01T17:00:00Z", "Mon code TOM15");
        vigie::test::add(dossier, lines.text());
        const auto serious = query("gravité:critique");
        QCOMPARE(listed(must(dossier.ids(serious, PostOrder::WorstFirst))), std::string("1 2"));
        must(dossier.decide({must(dossier.findings(1)).at(0)},
                            {DecisionKind::Dismissed, ReadingRound::First, "autre sujet", ""}));
        QCOMPARE(listed(must(dossier.ids(serious, PostOrder::WorstFirst))), std::string("2"));
        QCOMPARE(listed(must(dossier.ids({}, PostOrder::WorstFirst))), std::string("2 1"));
        QCOMPARE(must(dossier.dismissedOn(1)), DismissedKeys{must(dossier.findings(1)).at(0).key});
        QVERIFY(must(verify(dossier)).isIntact());
        must(dossier.undo());
        QCOMPARE(listed(must(dossier.ids({}, PostOrder::WorstFirst))), std::string("1 2"));
        QVERIFY(must(dossier.dismissedOn(1)).empty());
    }

    /// Where many posts pass, an index is gone along; where few do, they are listed and sorted.
    void findsTheSameAmongMany_data() {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<std::size_t>("posts");
        const auto row = [](const char* line, std::size_t posts) {
            QTest::addRow("%s", *line ? line : "everything") << std::string(line) << posts;
        };
        row("", 9000);
        row("plateforme:x", 4500);
        row("code", 3000);
        row("plateforme:x code", 1500);
        row("verdict:non-conforme", 3000);
        row("verdict:non-conforme statut:à-traiter plateforme:x", 1500);
        row("verdict:non-conforme verdict:sans-objet", 9000);
        row("statut:traité", 0);
        row("-statut:traité -code", 6000);
        row("règle:disclosure plateforme:tiktok", 1500);
        row("règle:disclosure -plateforme:tiktok -@c1", 1286);
        row("@c3", 1286);
        row("@c3 @c4", 2572);
        row("@c3 code plateforme:x", 215);
        row("après:2025-03-02 avant:2025-03-05", 4320);
        row("après:2025-03-02 -avant:2025-03-05 code", 1560);
        row("gravité:critique loi:B", 3000);
    }

    void findsTheSameAmongMany() {
        QFETCH(std::string, line);
        QFETCH(std::size_t, posts);
        const Dossier& dossier = many();
        QCOMPARE(must(dossier.count(query(line))), posts);
        for (const PostOrder order : {PostOrder::AsImported, PostOrder::Newest, PostOrder::Oldest,
                                      PostOrder::WorstFirst, PostOrder::ByAuthor}) {
            const auto ids = must(dossier.ids(query(line), order));
            QCOMPARE(ids.size(), posts);
            QVERIFY(paged(dossier, query(line), order, 1700) == ids);
            QVERIFY(std::set(ids.begin(), ids.end()).size() == posts);
        }
    }

    void givesPostsByTheirNumbers() {
        const auto posts = must(m_dossier->posts({5, 77, 2}));
        QCOMPARE(posts.size(), std::size_t(2));
        QCOMPARE(posts.front().name, std::string("instagram/5"));
        QCOMPARE(posts.back().name, std::string("tiktok/2"));
    }

    void givesThePostAsItWas() {
        const StoredPost first = must(m_dossier->page({}, PostOrder::AsImported, {}, 1)).at(0);
        QCOMPARE(first.name, std::string("instagram/1"));
        QCOMPARE(first.post.id, std::string("1"));
        QCOMPARE(first.post.source.file, std::string("posts.ndjson"));
        QCOMPARE(first.post.source.record, std::size_t(1));
        QVERIFY(first.post.raw.starts_with(R"({"id":"1","platform":"instagram")"));
        QVERIFY(first.verdict == Verdict::NonCompliant);
        QVERIFY(first.worst == Severity::Critical);
        QCOMPARE(first.findings, std::size_t(1));
        QCOMPARE(first.versions, std::size_t(1));
    }

private:
    /// 9000 posts, one a minute: two platforms, seven authors, a code in every third.
    const Dossier& many() {
        if (m_many)
            return *m_many;
        Lines lines;
        for (int i = 0; i < 9000; ++i) {
            const auto minute = *parseInstant("2025-03-01T23:00:00Z") + std::chrono::minutes(i);
            lines.add(i % 2 ? "x" : "tiktok", "c" + std::to_string(i % 7), toString(minute),
                      i % 3 ? "Il fait beau" : "Mon code LOLA20");
        }
        m_many.emplace(openDossier(m_folder / "many.vigie"));
        vigie::test::add(*m_many, lines.text());
        return *m_many;
    }

    Folder m_folder;
    std::optional<Dossier> m_dossier;
    std::optional<Dossier> m_many;
};

QTEST_GUILESS_MAIN(PostSearchTest)
#include "tst_post_search.moc"
