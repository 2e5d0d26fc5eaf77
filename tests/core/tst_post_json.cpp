// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/post_json.h"
#include "tests/support/qt_strings.h"

#include <QTest>

using namespace vigie;

namespace {

Post fullPost() {
    Post post;
    post.id = "p1";
    post.platform = Platform::TikTok;
    post.url = "https://exemple.fr/p1";
    post.author = "@lola"; // a handle that kept its sign stays as it is
    post.authorName = " Lola  M. ";
    post.authorId = "0012";
    post.followers = 0;
    post.publishedAt = parseInstant("2025-03-02T17:00:00Z");
    post.dateIsDerived = true;
    post.zoneIsKnown = false;
    post.format = PostFormat::Reel;
    post.visibility = Visibility::Private;
    post.title = "Titre « entre guillemets »";
    post.text = "Une ligne\nune autre\t\"citée\" \\ 🎁 \u200B";
    post.hashtags = {"deux mots", "mode"};
    post.mentions = {"marque"};
    post.coauthors = {"tom"};
    post.taggedUsers = {"nina"};
    post.paidPartnership = false;
    post.boosted = true;
    post.sponsors = {"La Marque SA"};
    post.media = {{}, {"image", "a.jpg", "alt", "dit", "écrit"}};
    post.language = "fr";
    post.country = "FR";
    post.location = "Évry";
    post.counts.likes = 12;
    post.counts.views = 0;
    post.source = {"posts.csv", 12, "csv", "abc"};
    post.otherSources = {{"autre.csv", 3, "csv", "def"}};
    post.differences = {{"text", "autre texte", {"autre.csv", 3, "csv", "def"}}};
    post.raw = "{\"Légende\": \"…\"}";
    return post;
}

} // namespace

class PostJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWentIn_data() {
        QTest::addColumn<Post>("post");
        QTest::addRow("everything said") << fullPost();
        Post bare;
        bare.id = "p";
        bare.source = {"posts.ndjson", 1, "vigie-ndjson", ""};
        QTest::addRow("nothing said") << bare;
        Post unnamed = fullPost();
        unnamed.id = "posts.csv:12";
        QTest::addRow("no id of its own") << unnamed;
        Post shared = fullPost();
        shared.paidPartnership.reset();
        shared.ageRestricted = true;
        shared.visibility = Visibility::Public;
        QTest::addRow("other facts known") << shared;
    }

    void givesBackWhatWentIn() {
        QFETCH(Post, post);
        QVERIFY(postFromJson(toJson(post), post.source, post.raw) == post);
    }

    void leavesOutAnIdThatOnlySaysWhereItStood() {
        Post post;
        post.source = {"dossier/posts.csv", 12, "csv", ""};
        post.id = "posts.csv:12";
        QCOMPARE(toJson(post), std::string(R"({"platform":"other"})"));
        post.id = "12";
        QCOMPARE(toJson(post), std::string(R"({"id":"12","platform":"other"})"));
    }

    void readsWhatItCanOfAnythingElse_data() {
        QTest::addColumn<std::string>("json");
        for (const char* json :
             {"", "{", "[]", "null", R"({"text":12,"media":"x","counts":[],"hashtags":{}})",
              R"({"media":[1,null],"differences":[{}],"other_sources":["x"]})"})
            QTest::addRow("%s", json) << std::string(json);
    }

    void readsWhatItCanOfAnythingElse() {
        QFETCH(std::string, json);
        QCOMPARE(postFromJson(json, {}, "raw").text, std::string());
    }
};

QTEST_GUILESS_MAIN(PostJsonTest)
#include "tst_post_json.moc"
