// SPDX-License-Identifier: GPL-3.0-or-later
// One post written in many ways, from the file to the verdict; and posts that only look as if.
#include "core/engine/checker.h"
#include "core/report/ndjson_writer.h"
#include "tests/support/imported.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

using namespace vigie;

namespace {

/// The caption as a file has it, read and checked.
CheckedPost checked(const std::string& caption) {
    static const Checker checker(test::legalPack(), *parseDate("2026-11-22"));
    const QJsonObject record{{QStringLiteral("id"), QStringLiteral("p")},
                             {QStringLiteral("platform"), QStringLiteral("instagram")},
                             {QStringLiteral("published_at"), QStringLiteral("2026-03-02")},
                             {QStringLiteral("text"), QString::fromStdString(caption)}};
    const Imported imported = importBytes(QJsonDocument(record).toJson(QJsonDocument::Compact).toStdString());
    CheckedPost post{imported.posts.at(0), {}};
    post.assessment = checker.check(post.post);
    return post;
}

/// « grade |words| » of the mention of that id; empty if there is none.
std::string mentionOf(const Opinion& opinion, const std::string& id) {
    for (const Mention& mention : opinion.mentions)
        if (mention.id == id)
            return std::string(toString(mention.grade)) + " |" + mention.evidence.text + "|";
    return {};
}

} // namespace

class DisguisedPostsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areReadAllTheSame_data() {
        QTest::addColumn<std::string>("words");
        QTest::addColumn<std::string>("grade"); // labels.md: read at a glance is adequate, guessed is weak
        const auto row = [](const char* name, const char* words, const char* grade = "adequate") {
            QTest::addRow("%s", name) << std::string(words) << std::string(grade);
        };
        row("plainly", "Publicité");
        row("in capitals", "PUBLICITÉ");
        row("without its accent", "publicite");
        row("with its accent apart", "publicite\u0301");
        row("mathematical bold", "𝗣𝘂𝗯𝗹𝗶𝗰𝗶𝘁𝗲́");
        row("script", "𝓹𝓾𝓫𝓵𝓲𝓬𝓲𝓽𝓮");
        row("full width", "Ｐｕｂｌｉｃｉｔé");
        row("circled", "Ⓟⓤⓑⓛⓘⓒⓘⓣⓔ");
        row("squared", "🅿🆄🅱🅻🅸🅲🅸🆃🅴");
        row("small capitals", "ᴘᴜʙʟɪᴄɪᴛé");
        row("superscript", "ᵖᵘᵇˡⁱᶜⁱᵗᵉ");
        row("underlined", "P\u0332u\u0332b\u0332l\u0332i\u0332c\u0332i\u0332t\u0332é\u0332");
        row("boxed", "P\u20DEu\u20DEb\u20DElicité");
        row("zero-width spaces", "pu\u200Bbli\u200Bcité");
        row("soft hyphen", "publi\u00ADcité");
        row("cyrillic letters", "рubliсité");
        row("greek letters", "ρublicιté");
        row("cherokee letter", "Ꮲublicité");
        row("canadian syllabics", "ᑭᑌᗷᒪICITÉ");
        row("capital I for l", "PubIicité");
        row("small l for I", "PUBLlClTÉ");
        row("spaced", "p u b l i c i t é");
        row("spaced twice", "P  U  B  L  I  C  I  T  É");
        row("a letter a line", "P\nU\nB\nL\nI\nC\nI\nT\nÉ");
        row("dotted", "p.u.b.l.i.c.i.t.é");
        row("bracketed", "p)(u)(b)(l)(i)(c)(i)(t)(é");
        row("broken by a hyphen", "publi-cité");
        row("stretched", "publiiiicitééé");
        row("starred", "publi*ité", "weak");
        row("digits for letters", "pub1ic1t3", "weak");
        row("emoji inside", "publi💛cité", "weak");
        row("an emoji for a letter", "publi⭐ité", "weak");
    }

    void areReadAllTheSame() {
        QFETCH(std::string, words);
        QFETCH(std::string, grade);
        const CheckedPost post = checked("Ma lampe @lainedoux 👩🏽‍🔧, " + words + " !");
        QCOMPARE(mentionOf(post.assessment.then, "adequate.publicite"), grade + " |" + words + "|");
        QVERIFY(post.assessment.then.verdict == (grade == "weak" ? Verdict::Improvable : Verdict::Compliant));
    }

    // Hashtags without capitals, and compounds that the pack knows.
    void hashtagsAreReadAsTheirWords_data() {
        QTest::addColumn<std::string>("words");
        QTest::addColumn<std::string>("mention");
        const auto row = [](const char* words, const char* mention) {
            QTest::addRow("%s", words) << std::string(words) << std::string(mention);
        };
        row("CollaborationCommerciale", "adequate.collaboration-commerciale");
        row("collaborationcommerciale", "adequate.collaboration-commerciale");
        row("COLLABORATION_COMMERCIALE", "adequate.collaboration-commerciale");
        row("𝗰𝗼𝗹𝗹𝗮𝗯𝗼𝗿𝗮𝘁𝗶𝗼𝗻𝗰𝗼𝗺𝗺𝗲𝗿𝗰𝗶𝗮𝗹𝗲", "adequate.collaboration-commerciale");
        row("partenariatrémunéré", "equivalent.french");
        row("contenusponsorise", "equivalent.french");
        row("pubcommerciale", "weak.pub");
    }

    void everyWayIsToldAsDisguised_data() {
        QTest::addColumn<std::string>("words");
        for (const char* words :
             {"𝗽𝘂𝗯", "ｐｕｂ", "p\u200Bub", "рub", "p u b", "p.u.b", "p💛ub", "p*b", "#p*b", "puuub"})
            QTest::addRow("%s", words) << std::string(words);
    }
    void everyWayIsToldAsDisguised() {
        QFETCH(std::string, words);
        const Assessment assessment = checked(words + " pour @maisonbrume, code LOLA20").assessment;
        QCOMPARE(assessment.then.mentions.size(), std::size_t{1});
        QVERIFY(assessment.then.mentions.front().disguised);
        QVERIFY(assessment.then.mentions.front().grade == Grade::Weak);
    }

    // A slip or another spelling in a list must not hide the word that it stands for.
    void noSpellingHidesATrade_data() {
        QTest::addColumn<std::string>("words");
        QTest::addColumn<std::string>("rule");
        const auto row = [](const char* words, const char* rule) {
            QTest::addRow("%s", words) << std::string(words) << std::string(rule);
        };
        row("cr*pto", "prohibited.crypto");
        row("cr*ptos", "prohibited.crypto");
        row("b*tcoin", "prohibited.crypto");
        row("crypt*", "prohibited.crypto");
        row("bitco**", "prohibited.crypto");
        row("*itcoin", "prohibited.crypto");
        row("b_tcoin", "prohibited.crypto");
        row("₿itcoin", "prohibited.crypto");
        row("crypt0", "prohibited.crypto");
        row("crytpo", "prohibited.crypto");
        row("bitcion", "prohibited.crypto");
        row("ozmepic", "prohibited.prescription-drug");
        row("ozemp*c", "prohibited.prescription-drug");
    }
    void noSpellingHidesATrade() {
        QFETCH(std::string, words);
        QFETCH(std::string, rule);
        const Opinion opinion =
            checked("Prends ton " + words + " chez @maisonbrume avec mon code LOLA20").assessment.then;
        QVERIFY(std::any_of(opinion.findings.begin(), opinion.findings.end(),
                            [&](const Finding& finding) { return finding.rule == rule; }));
    }

    void hashtagsAreReadAsTheirWords() {
        QFETCH(std::string, words);
        QFETCH(std::string, mention);
        const std::string found =
            mentionOf(checked("Ma lampe @lainedoux #" + words).assessment.then, mention);
        QVERIFY2(found.ends_with(" |" + words + "|"), found.c_str());
    }

    void lookAlikesAreLeftAlone_data() {
        QTest::addColumn<std::string>("caption");
        for (const char* caption : {"La République des lettres, un livre public",
                                    "Le public, cité hier, a beaucoup applaudi",
                                    "On se retrouve au pub irlandais du port",
                                    "реклама, только сегодня",
                                    "Публичная библиотека",
                                    "Διαφήμιση στο πάρκο",
                                    "إعلان في الحديقة",
                                    "ᐊᐃᓐᓇᐅᔪᖅ ᓄᓇᕗᑦ",
                                    "s.n.c.f. et r.a.t.p. en grève",
                                    "P. U. B. est mort en 1899",
                                    "les lignes a, b, c, d et e sont fermées",
                                    "b)(c)(d : cochez la bonne case",
                                    "un p'tit bonheur du dimanche",
                                    "ouiiiiiii c'est le printemps",
                                    "trooooop belle la mer ce matin",
                                    "co2, h2o et vitamine b12",
                                    "rendez-vous à 20h30 salle B12",
                                    "4x4 et 2CV au marché",
                                    "2*3*4 font 24",
                                    "*sous réserve de météo, places limitées**",
                                    "mon_carnet_du_jardin, tome 2",
                                    "coucou💛merci💛bisous",
                                    "bonne nuit ⭐️ à demain",
                                    "il pleut 💦 sur Nantes",
                                    "MonIdée du jour : IKEA en BlaBlaCar",
                                    "AIl you need, dit la chanson",
                                    "İstanbul et i̇zmir au printemps",
                                    "nai\u0308ve e\u0301te\u0301 cœur ﬁn",
                                    "tiếng Việt ế ộ ữ",
                                    "l’été – c’est “ici” – n°1 ½ m²",
                                    "👩🏽‍🔧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ ❤️",
                                    "bla-bla-bla et cetera",
                                    "mes bonbons P.U.F.F.Y. au citron",
                                    "a-t-on vu la lune ? dit-il",
                                    "∆x = 3, π = 3,14 et Ω = 5"})
            QTest::addRow("%s", caption) << std::string(caption);
    }

    void lookAlikesAreLeftAlone() {
        QFETCH(std::string, caption);
        const CheckedPost post = checked(caption);
        QVERIFY2(post.assessment.then.mentions.empty() && post.assessment.then.findings.empty() &&
                     post.assessment.then.verdict == Verdict::NotCommercial,
                 toJsonLine(post, Language::French).c_str());
    }
};

QTEST_APPLESS_MAIN(DisguisedPostsTest)
#include "tst_disguised_posts.moc"
