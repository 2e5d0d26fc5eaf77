// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/reading.h"
#include "core/rules/phrase.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

using namespace vigie;

/// Phrases as authors write them, against posts as people write them: through loader, patterns and reading.
class TestPhrase final : public QObject {
    Q_OBJECT

    static std::string found(const std::string& phrase, const std::string& text) {
        const auto pack = test::pack("fragments:\n"
                                     "  CODE: {re: '[a-z][a-z0-9]{2,15}', upper: true}\n"
                                     "  percent: {re: '\\d+\\s?%'}\n"
                                     "terms: {word: {phrases: [\"" +
                                     phrase + "\"]}}\n");
        Post post;
        post.text = text;
        const Reading reading = read(post, *pack);
        std::string out;
        for (const Hit& hit : reading.of(0))
            out += (out.empty() ? "" : "|") + std::string(reading.fields[hit.field].original(hit).in(text));
        return out;
    }

private Q_SLOTS:
    void finds_data() {
        QTest::addColumn<std::string>("phrase");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("expected");
        const auto row = [](const char* name, const char* phrase, const char* text, const char* expected) {
            QTest::addRow("%s", name) << std::string(phrase) << std::string(text) << std::string(expected);
        };
        row("whole words only", "pub", "publicité, la pub, pubs", "pub");
        row("edges know every script", "pub", "жpub pubж épubé", "");
        row("accents do not count", "credit", "Crédit CRÉDIT", "Crédit|CRÉDIT");
        row("nor in the phrase", "crédit", "credit", "credit");
        row("blank may be a hyphen", "code promo", "code-promo", "code-promo");
        row("or nothing, as in hashtags", "code promo", "#CodePromo", "CodePromo");
        row("or a line break", "code promo", "code\npromo", "code\npromo");
        row("word alternatives at the top", "mon|ton code", "ton code", "ton code");
        row("brackets and options", "(mon|mes) (petit )?code(s)?", "mes codes, mon petit code",
            "mes codes|mon petit code");
        row("phrases as alternatives", "(un deux|trois)", "trois un deux", "trois|un deux");
        row("any ending", "partenaire*", "partenaires", "partenaires");
        row("up to three words between", "mon … code", "mon tout nouveau super code",
            "mon tout nouveau super code");
        row("not four", "mon … code", "mon tout nouveau super petit code", "");
        row("not across a full stop", "mon … code", "mon chat. Un code", "");
        row("across a comma", "mes … code", "mes abos, un code", "mes abos, un code");
        row("a number of words", "mon …5 code", "mon a b c d e code", "mon a b c d e code");
        row("a slip: a letter too many", "≈publicité", "publlicité publicitée", "publlicité|publicitée");
        row("a slip: a letter missing", "≈publicité", "publicté publicit", "publicté|publicit");
        row("a slip: a wrong letter", "≈publicité", "publisité", "publisité");
        row("a slip: two letters exchanged", "≈publicité", "pulbicité", "pulbicité");
        row("no slip at all", "≈publicité", "Publicité", "Publicité");
        row("two slips are another word", "≈publicité", "pulbicté pubité duplicité simplicité", "");
        row("the first letter is right", "≈publicité", "oublicité ublicité", "");
        row("a slip beside other words", "(en )?≈partenariat (≈rémunérée?|payé)",
            "en partenaria remunére / partenaiiat rémunérée / partenairat payée",
            "en partenaria remunére|partenaiiat rémunérée");
        row("a slip behind an apostrophe", "l'≈annonceur", "l’anonceur", "l’anonceur");
        row("loose gap", "code ~ promo", "code 🔥: promo", "code 🔥: promo");
        row("apostrophes may be missing", "l'abus d'alcool", "labus dalcool / l’abus d’ alcool",
            "labus dalcool|l’abus d’ alcool");
        row("capitals in the original", "code ~ <CODE>", "code LOLA code lola", "code LOLA");
        row("capitals in bold", "code ~ <CODE>", "code 𝗟𝗢𝗟𝗔", "code 𝗟𝗢𝗟𝗔");
        row("the longest place in capitals", "mon … <CODE>", "mon tout NOUVEAU petit code",
            "mon tout NOUVEAU");
        row("fragment", "<percent>", "-20 % !", "20 %");
        row("longest alternative wins", "promo|promotion", "promotion", "promotion");
        row("signs stand for themselves", "\\\\(pub\\\\)", "(pub)", "(pub)");
        row("so do the brackets of expressions", "\\\\[ad\\\\]|\\\\{ad\\\\}", "[ad] {ad}", "[ad]|{ad}");
        row("a plus stands for itself", "canal+ sport", "canal+ sport, canal sport", "canal+ sport");
        row("hashtag needs no edge before", "#ad", "ok#ad #adopte", "#ad");
        row("adjacent hits share the blank", "pub", "pub pub", "pub|pub");
        row("names are not speech", "pub", "@pub.fr https://x.fr/pub pub", "pub");
        row("invisible characters", "pub", "p\u200Bub", "p\u200Bub");
    }
    void finds() {
        QFETCH(std::string, phrase);
        QFETCH(std::string, text);
        QFETCH(std::string, expected);
        QCOMPARE(found(phrase, text), expected);
    }

    void mistakes_data() {
        QTest::addColumn<std::string>("phrase");
        QTest::addColumn<int>("column");
        QTest::addRow("never closed") << std::string("été (pub") << 9;
        QTest::addRow("closed too often") << std::string("été pub)") << 8;
        QTest::addRow("unknown fragment") << std::string("été <prix>") << 5;
        QTest::addRow("fragment never closed") << std::string("<prix") << 1;
        QTest::addRow("option of nothing") << std::string("un ?(deux)") << 4;
        QTest::addRow("a digit of expressions") << std::string("été \\d") << 5;
        QTest::addRow("an edge of expressions") << std::string("un s\\b") << 5;
        QTest::addRow("a backslash before a digit") << std::string("\\1") << 1;
        QTest::addRow("a backslash before an accent") << std::string("été \\é") << 5;
        QTest::addRow("a class of letters") << std::string("été (ecz[ée]ma|zona)") << 9;
        QTest::addRow("a count") << std::string("20{2}") << 3;
        QTest::addRow("a slip of a short word") << std::string("une ≈promo") << 5;
        QTest::addRow("a slip of nothing") << std::string("≈ publicité") << 1;
        QTest::addRow("a slip of no word that people write") << "≈" + std::string(41, 'a') << 1;
        QTest::addRow("a slip of no word") << std::string("≈promo2026") << 1;
        QTest::addRow("empty") << std::string() << 1;
    }
    void mistakes() {
        QFETCH(std::string, phrase);
        QFETCH(int, column);
        const auto pattern = compilePhrase(phrase, {});
        QVERIFY(!pattern);
        QCOMPARE(pattern.error().code, ErrorCode::BadPack);
        QCOMPARE(static_cast<int>(pattern.error().where.column), column);
    }
};

QTEST_APPLESS_MAIN(TestPhrase)
#include "tst_phrase.moc"
