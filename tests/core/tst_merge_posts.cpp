// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/merge_posts.h"
#include "tests/support/imported.h"

#include <QTest>

using namespace vigie;

namespace {

/// The posts of these lines, the n-th from « file n ».
std::vector<Post> postsOf(const std::string& lines) {
    std::vector<Post> posts = importBytes(lines).posts;
    for (std::size_t i = 0; i < posts.size(); ++i)
        posts[i].source = {"file " + std::to_string(i + 1), 1, "vigie-ndjson"};
    return posts;
}

} // namespace

class TestMergePosts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTheSame_data();
    void whatIsTheSame();
    void richerValueWins_data();
    void richerValueWins();
    void sourcesAndDifferencesAreKept();
    void nextVersions_data();
    void nextVersions();
    void orderIsThatOfTheFirst();
    void largeAndEndlessInputIsHandedOn();
};

void TestMergePosts::whatIsTheSame_data() {
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("posts");
    const auto row = [](const char* name, const char* first, const char* second, int posts) {
        QTest::addRow("%s", name) << QByteArray(first) + "\n" + second + "\n" << posts;
    };
    row("same id of a platform", R"({"platform":"tiktok","id":"7606800496065629443","text":"a"})",
        R"({"platform":"tiktok","id":7606800496065629443,"text":"b"})", 1);
    row("code and number of Instagram", R"({"platform":"instagram","id":"DMsI5LsyOvL","text":"a"})",
        R"({"platform":"instagram","id":"3687361308854381515_42","text":"b"})", 1);
    row("id and address", R"({"platform":"tiktok","id":"7606800496065629443","text":"a"})",
        R"({"url":"https://m.tiktok.com/@l/video/7606800496065629443?x=1","id":"12","text":"b"})", 1);
    row("same address of no platform", R"({"url":"https://www.blog.example/a/","id":"1","text":"a"})",
        R"({"url":"http://blog.example/a","id":"2","text":"b"})", 1);
    row("same address, its host in capitals", R"({"url":"HTTPS://WWW.Blog.Example/a","id":"1","text":"a"})",
        R"({"url":"https://blog.example/a","id":"2","text":"a"})", 1);
    row("same profile page", R"({"url":"https://www.instagram.com/lola/","id":"1","text":"a"})",
        R"({"url":"https://www.instagram.com/lola/","id":"2","text":"b"})", 2);
    row("same home page", R"({"url":"https://blog.example/","id":"1","text":"a"})",
        R"({"url":"https://blog.example/","id":"2","text":"b"})", 2);
    row("same id of two platforms", R"({"platform":"tiktok","id":"7606800496065629443","text":"a"})",
        R"({"platform":"x","id":"7606800496065629443","text":"a"})", 2);
    row("row numbers of two tables", R"({"platform":"instagram","id":"1","text":"a"})",
        R"({"platform":"instagram","id":"1","text":"b"})", 2);
    row("the same line twice", R"({"platform":"instagram","id":"1","author":"l","text":"a"})",
        R"({"platform":"instagram","id":"1","author":"l","text":"a"})", 1);
    row("same words of two authors", R"({"id":"1","author":"l","text":"Bonjour"})",
        R"({"id":"1","author":"m","text":"Bonjour"})", 2);
    row("same words without ids", R"({"text":"Bonjour"})", R"({"text":"Bonjour"})", 2);
}

void TestMergePosts::whatIsTheSame() {
    QFETCH(QByteArray, lines);
    QTEST(int(mergedPosts(postsOf(lines.toStdString())).posts.size()), "posts");
}

void TestMergePosts::richerValueWins_data() {
    QTest::addColumn<QByteArray>("first"); // without id and platform
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const char* first, const char* second, const char* line) {
        QTest::addRow("%s", name) << QByteArray(first) << QByteArray(second) << QString::fromUtf8(line);
    };
    row("missing author", R"("text":"a")", R"("author":"lola")", "author: lola");
    row("longer text", R"("text":"Ma robe…")", R"("text":"Ma robe préférée")", "text: Ma robe préférée");
    row("label that is set", R"("paid_partnership":false)", R"("paid_partnership":true)",
        "paid_partnership: yes");
    row("label that is known", R"("text":"a")", R"("paid_partnership":false)", "paid_partnership: no");
    row("label of the first", R"("paid_partnership":true)", R"("text":"a")", "paid_partnership: yes");
    row("date of a file rather than of the id", R"("text":"a")", R"("published_at":"2026-02-14T19:10:59Z")",
        "published_at: 2026-02-14T19:10:59Z");
    row("earlier date", R"("published_at":"2025-03-03")", R"("published_at":"2025-03-02")",
        "published_at: 2025-03-02T00:00:00Z");
    row("all sponsors", R"("sponsors":["a"])", R"("sponsors":["b","a"])", "sponsors: a · b");
    row("larger count", R"("counts":{"likes":3})", R"("counts":{"likes":5,"views":9})", "likes: 5");
    row("hidden count", R"("counts":{"likes":3})", R"("counts":{"likes":-1})", "likes: 3");
    row("alternative text", R"("media":[{"kind":"image"}])",
        R"("media":[{"alt":"un flacon"},{"kind":"video"}])", "media: image ·  · un flacon ·  · ");
}

void TestMergePosts::richerValueWins() {
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, line);
    const QByteArray head = R"({"platform":"tiktok","id":"7606800496065629443",)";
    const auto merged =
        mergedPosts(postsOf((head + first + "}\n" + head + second + "}\n").toStdString())).posts;
    QCOMPARE(merged.size(), std::size_t(1));
    const QString said = QString::fromStdString(describe(merged.front()));
    QVERIFY2(said.contains("  " + line + "\n"), qPrintable(said));
}

void TestMergePosts::sourcesAndDifferencesAreKept() {
    const auto merged =
        mergedPosts(
            postsOf(
                R"({"platform":"x","id":"1588091220244369409","text":"Court","published_at":"2022-11-03T08:50:26Z"}
{"platform":"x","id":"1588091220244369409","text":"Plus long","published_at":"2022-11-03T08:50:40Z"}
{"platform":"x","id":"1588091220244369409","text":"Plus long","published_at":"2022-11-05T08:50:26Z"}
)"))
            .posts;
    QCOMPARE(merged.size(), std::size_t(1));
    const Post& post = merged.front();
    const PostSource first = {"file 1", 1, "vigie-ndjson"};
    const PostSource second = {"file 2", 1, "vigie-ndjson"};
    const PostSource third = {"file 3", 1, "vigie-ndjson"};
    QCOMPARE(post.source.file, std::string("file 1"));
    QVERIFY(post.otherSources == (std::vector{second, third}));
    QVERIFY(post.differences == (std::vector<Difference>{{"text", "Court", first},
                                                         {"published_at", "2022-11-05T08:50:26Z", third}}));
    QCOMPARE(post.text, std::string("Plus long"));
}

/// Formats a, b … of the exports in which a post was met one after the other, and what it says in the end.
void TestMergePosts::nextVersions_data() {
    QTest::addColumn<QByteArrayList>("exports");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("author");
    QTest::addColumn<int>("sources");
    QTest::addColumn<int>("differences");
    const auto row = [](const char* name, QByteArrayList exports, const char* text, const char* author,
                        int sources, int differences) {
        QTest::addRow("%s", name) << exports << text << author << sources << differences;
    };
    row("another kind adds what it knows", {R"(a{"text":"Code LOLA20"})", R"(b{"author":"lola"})"},
        "Code LOLA20", "lola", 2, 0);
    row("the richer text of two kinds", {R"(a{"text":"Code LOLA20 ici"})", R"(b{"text":"Code LOLA20"})"},
        "Code LOLA20 ici", "", 2, 1);
    row("a later export of the same kind is a correction",
        {R"(a{"text":"Code LOLA20 ici","author":"lola"})", R"(a{"text":"Publicité"})"}, "Publicité", "", 1,
        0);
    row("the same file says it twice", {R"(a{"text":"Code LOLA20 ici"})", R"(={"author":"lola"})"},
        "Code LOLA20 ici", "lola", 2, 0);
    row("a correction keeps what another kind said",
        {R"(a{"text":"Code LOLA20 ici"})", R"(b{"author":"lola"})", R"(a{"text":"Publicité"})"}, "Publicité",
        "lola", 3, 1);
}

void TestMergePosts::nextVersions() {
    QFETCH(QByteArrayList, exports);
    std::optional<Post> known;
    for (int i = 0; i < exports.size(); ++i) {
        Post post = postsOf(exports[i].mid(1).toStdString() + "\n").front();
        const bool isSameFile = exports[i][0] == '=';
        post.id = known ? "another way to write it" : "p1";
        post.source.file = std::to_string(i);
        post.source.format = isSameFile ? known->source.format : std::string(1, exports[i][0]);
        known = known ? nextVersion(*known, post, isSameFile) : post;
        QCOMPARE(known->source.file, std::to_string(i));
    }
    QCOMPARE(known->id, std::string("p1"));
    QTEST(QString::fromStdString(known->text), "text");
    QTEST(QString::fromStdString(known->author), "author");
    QTEST(int(known->otherSources.size()) + 1, "sources");
    QTEST(int(known->differences.size()), "differences");
}

void TestMergePosts::orderIsThatOfTheFirst() {
    std::size_t at = 0;
    const auto posts = postsOf(R"({"platform":"tiktok","id":"7606800496065629443","text":"a"}
{"platform":"tiktok","id":"7606800496065629444","text":"b"}
{"platform":"tiktok","id":"7606800496065629443","text":"a"}
)");
    MergedPosts merged(
        [&]() -> std::optional<Post> {
            return at < posts.size() ? std::optional(posts[at++]) : std::nullopt;
        },
        1000);
    QCOMPARE(merged.next()->text, std::string("a"));
    QCOMPARE(merged.next()->text, std::string("b"));
    QVERIFY(!merged.next());
    QCOMPARE(merged.doubles(), (Doubles{{posts.front().source.file, 1}}));
}

void TestMergePosts::largeAndEndlessInputIsHandedOn() {
    for (const std::size_t bytes : {std::size_t(0), MergedPosts::maxBytes + 1}) {
        std::size_t asked = 0;
        MergedPosts endless([&]() -> std::optional<Post> { return ++asked, Post(); }, bytes);
        QVERIFY(endless.next());
        QVERIFY(endless.next());
        QCOMPARE(asked, std::size_t(2));
    }
}

QTEST_GUILESS_MAIN(TestMergePosts)
#include "tst_merge_posts.moc"
