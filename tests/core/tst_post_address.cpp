// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/post_address.h"
#include "tests/support/imported.h"

#include <QTest>

using namespace vigie;

class TestPostAddress final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void instants_data();
    void instants();
    void sameIdInOtherWords_data();
    void sameIdInOtherWords();
    void addressesAreRebuilt();
    void whatTheIdSaysIsTaken_data();
    void whatTheIdSaysIsTaken();
};

void TestPostAddress::addresses_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected"); // platform id author
    const auto row = [](const char* name, const char* url, const char* expected) {
        QTest::addRow("%s", name) << url << expected;
    };
    row("post of Instagram", "https://www.instagram.com/p/DMsI5LsyOvL/", "instagram DMsI5LsyOvL ");
    row("reel, no scheme, parameters", "instagram.com/reel/DMsI5LsyOvL?igsh=abc", "instagram DMsI5LsyOvL ");
    row("profile before the code", "https://instagram.com/lola/reel/DMsI5LsyOvL/",
        "instagram DMsI5LsyOvL lola");
    row("code of a private post", "https://www.instagram.com/p/DMsI5LsyOvLabcdefghijk/",
        "instagram DMsI5LsyOvL ");
    row("profile of Instagram", "https://www.instagram.com/lola/", "instagram  ");
    row("video of TikTok", "https://www.tiktok.com/@lola.b/video/7606800496065629443?lang=fr#x",
        "tiktok 7606800496065629443 lola.b");
    row("photos of TikTok", "https://m.tiktok.com/@lola/photo/7606800496065629443",
        "tiktok 7606800496065629443 lola");
    row("shared video of TikTok", "https://www.tiktokv.com/share/video/7606800496065629443/",
        "tiktok 7606800496065629443 ");
    row("short link stays as it is", "https://vm.tiktok.com/ZMabc/", "tiktok  ");
    row("video of YouTube", "https://www.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=3",
        "youtube dQw4w9WgXcQ ");
    row("short of YouTube", "https://youtube.com/shorts/dQw4w9WgXcQ", "youtube dQw4w9WgXcQ ");
    row("youtu.be", "https://youtu.be/dQw4w9WgXcQ?si=x", "youtube dQw4w9WgXcQ ");
    row("channel of YouTube", "https://www.youtube.com/@lola", "youtube  ");
    row("post of X", "https://x.com/lola/status/1588091220244369409/photo/1", "x 1588091220244369409 lola");
    row("post of X without a name", "https://twitter.com/i/status/1588091220244369409",
        "x 1588091220244369409 ");
    row("LinkedIn, coded", "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7123456789012345678",
        "linkedin 7123456789012345678 ");
    row("LinkedIn, by name", "https://www.linkedin.com/posts/lola_pub-activity-7123456789012345678-AbCd",
        "linkedin 7123456789012345678 ");
    row("Facebook", "https://www.facebook.com/lola/posts/123456789012345", "facebook 123456789012345 ");
    row("Facebook by parameter", "https://m.facebook.com/story.php?story_fbid=1234567890&id=4",
        "facebook 1234567890 ");
    row("Threads", "https://www.threads.com/@lola/post/DMsI5LsyOvL", "threads DMsI5LsyOvL lola");
    row("Pinterest", "https://www.pinterest.fr/pin/1234567890123/", "pinterest 1234567890123 ");
    row("Twitch", "https://www.twitch.tv/videos/1234567890", "twitch 1234567890 ");
    row("look-alike", "https://notinstagram.com/p/DMsI5LsyOvL/", "other  ");
    row("host in capitals, with a port", "HTTPS://WWW.TikTok.COM:443/@l/video/7606800496065629443",
        "tiktok 7606800496065629443 l");
    row("no address", "voir bio", "other  ");
    row("nothing", "", "other  ");
}

void TestPostAddress::addresses() {
    QFETCH(QString, url);
    const PostAddress address = readAddress(url.toStdString());
    const std::string found =
        std::string(toString(address.platform)) + " " + address.id + " " + address.author;
    QTEST(QString::fromStdString(found), "expected");
}

void TestPostAddress::instants_data() {
    QTest::addColumn<int>("platform");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, Platform platform, const char* id, const char* expected) {
        QTest::addRow("%s", name) << static_cast<int>(platform) << id << expected;
    };
    row("TikTok", Platform::TikTok, "7606800496065629443", "2026-02-14T19:10:55Z");
    row("Instagram code", Platform::Instagram, "DMsI5LsyOvL", "2025-07-29T11:15:43Z");
    row("Instagram number", Platform::Instagram, "3687361308854381515", "2025-07-29T11:15:43Z");
    row("Instagram number and author", Platform::Instagram, "3687361308854381515_42", "2025-07-29T11:15:43Z");
    row("X", Platform::X, "1588091220244369409", "2022-11-03T08:50:26Z");
    row("X when ids were counted", Platform::X, "29013446598", "");
    row("LinkedIn", Platform::LinkedIn, "7123456789012345678", "2023-10-26T23:54:05Z");
    row("YouTube ids hold no time", Platform::YouTube, "dQw4w9WgXcQ", "");
    row("id of Instagram's Graph API", Platform::Instagram, "17895695668004550", "");
    row("a number of one's own", Platform::TikTok, "12", "");
    row("a word", Platform::Instagram, "p1", "");
    row("a name of one's own, as long as a code", Platform::Instagram, "campagne-01", "");
    row("a code of later years", Platform::Instagram, "PAMPLEMOUSS", "");
    row("too large", Platform::TikTok, "99999999999999999999", "");
}

void TestPostAddress::instants() {
    QFETCH(int, platform);
    QFETCH(QString, id);
    const auto instant = instantOfId(static_cast<Platform>(platform), id.toStdString());
    QTEST(QString::fromStdString(instant ? toString(*instant) : ""), "expected");
}

void TestPostAddress::sameIdInOtherWords_data() {
    QTest::addColumn<int>("platform");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, Platform platform, const char* id, const char* expected) {
        QTest::addRow("%s", name) << static_cast<int>(platform) << id << expected;
    };
    row("code", Platform::Instagram, "DMsI5LsyOvL", "3687361308854381515");
    row("number with author", Platform::Instagram, "3687361308854381515_42", "3687361308854381515");
    row("own number", Platform::Instagram, "12", "");
    row("own name", Platform::Instagram, "campagne-01", "");
    row("number of TikTok", Platform::TikTok, "7606800496065629443", "7606800496065629443");
    row("file and record", Platform::TikTok, "posts.csv:12", "");
    row("video of YouTube", Platform::YouTube, "dQw4w9WgXcQ", "dQw4w9WgXcQ");
    row("unknown platform", Platform::Other, "7606800496065629443", "");
}

void TestPostAddress::sameIdInOtherWords() {
    QFETCH(int, platform);
    QFETCH(QString, id);
    QTEST(QString::fromStdString(canonicalId(static_cast<Platform>(platform), id.toStdString())), "expected");
}

void TestPostAddress::addressesAreRebuilt() {
    const std::vector<PostAddress> addresses = {
        {Platform::Instagram, "DMsI5LsyOvL", ""}, {Platform::TikTok, "7606800496065629443", "lola"},
        {Platform::YouTube, "dQw4w9WgXcQ", ""},   {Platform::X, "1588091220244369409", "lola"},
        {Platform::X, "1588091220244369409", ""}, {Platform::Threads, "DMsI5LsyOvL", "lola"},
        {Platform::Twitch, "1234567890", ""},     {Platform::Pinterest, "1234567890123", ""}};
    for (const PostAddress& address : addresses)
        QCOMPARE(readAddress(addressOf(address.platform, address.id, address.author)), address);
    QCOMPARE(addressOf(Platform::TikTok, "7606800496065629443"), std::string());
    QCOMPARE(addressOf(Platform::Instagram, ""), std::string());
}

void TestPostAddress::whatTheIdSaysIsTaken_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected"); // a line of the post
    QTest::addColumn<int>("notice");       // -1 for none
    const auto row = [](const char* name, const char* json, const char* line, int notice = -1) {
        QTest::addRow("%s", name) << QByteArray(json) << line << notice;
    };
    constexpr int derived = static_cast<int>(Notice::DateFromId);
    row("date of the url", R"({"text":"a","url":"https://www.instagram.com/p/DMsI5LsyOvL/"})",
        "published_at: 2025-07-29T11:15:43Z\n  date_is_derived: yes", derived);
    row("date of the id", R"({"text":"a","platform":"tiktok","id":7606800496065629443})",
        "published_at: 2026-02-14T19:10:55Z", derived);
    row("the date of the file counts",
        R"({"text":"a","published_at":"2025-01-01","platform":"tiktok",)"
        R"("id":"7606800496065629443"})",
        "published_at: 2025-01-01T00:00:00Z");
    row("author of the url", R"({"text":"a","url":"https://x.com/lola/status/1588091220244369409"})",
        "author: lola", derived);
    row("id of the url", R"({"text":"a","url":"https://x.com/lola/status/1588091220244369409"})",
        "id: 1588091220244369409", derived);
    row("rounded id",
        R"({"text":"a","id":"7606800496065630000","published_at":"2026-02-14T19:11:00Z",)"
        R"("url":"https://www.tiktok.com/@l/video/7606800496065629443"})",
        "id: 7606800496065629443", static_cast<int>(Notice::IdRounded));
    row("an id of one's own stays",
        R"({"text":"a","id":"12","published_at":"2026-02-14","url":"https://x.com/a/status/1588091220244369409"})",
        "id: 12");
}

void TestPostAddress::whatTheIdSaysIsTaken() {
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    QFETCH(int, notice);
    const Imported imported = importBytes(json.toStdString());
    QCOMPARE(imported.posts.size(), 1U);
    const std::string post = describe(imported.posts.front());
    QVERIFY2(post.find("  " + expected.toStdString() + "\n") != std::string::npos, post.c_str());
    QCOMPARE(imported.summary.notices, notice < 0 ? Notices() : Notices({{static_cast<Notice>(notice), 1}}));
}

QTEST_GUILESS_MAIN(TestPostAddress)
#include "tst_post_address.moc"
