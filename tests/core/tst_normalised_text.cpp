// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/folding.h"
#include "core/text/layout.h"
#include "core/text/normalised_text.h"
#include "core/text/utf8.h"
#include "tests/support/qt_strings.h"

#include <random>

using namespace vigie;
using namespace std::string_literals;

class TestNormalisedText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("folded");
        const auto row = [](const char* name, const char* text, const char* folded) {
            QTest::addRow("%s", name) << std::string(text) << std::string(folded);
        };
        row("case and accents", "PUBLICITÉ Été çà", "publicite ete ca");
        row("decomposed accents", "publicite\u0301", "publicite");
        row("mathematical bold", "𝗣𝘂𝗯𝗹𝗶𝗰𝗶𝘁𝗲́", "publicite");
        row("mathematical script", "𝓹𝓾𝓫", "pub");
        row("full width", "ＰＵＢ　ｎ°１", "pub n°1");
        row("circled", "Ⓟⓤⓑ", "pub");
        row("negative squared", "🅿🆄🅱", "pub");
        row("small capitals", "ᴘᴜʙʟɪᴄɪᴛé", "publicite");
        row("superscript", "ᵖᵘᵇ", "pub");
        row("zero-width space", "pu\u200Bbli\u200Bcité", "publicite");
        row("soft hyphen", "publi\u00ADcité", "publicite");
        row("right-to-left override", "\u202Epub\u202C", "pub");
        row("word joiner and BOM", "p\u2060u\uFEFFb", "pub");
        row("ligatures", "œuvre ﬁn æther", "oeuvre fin aether");
        row("curly apostrophe and dashes", "l’été — c’est “ici”", "l'ete - c'est \"ici\"");
        row("no-break spaces", "20\u202F%\u00A0!", "20 % !");
        row("accents on such letters", "ǽ Ǣ ǿ", "ae ae o"); // found by fuzz_check
        row("sharp s, dotless i", "Straße ıstanbul", "strasse istanbul");
        row("emoji stay", "ok 👨‍👩‍👧 ❤️", "ok 👨👩👧 ❤");
        row("other scripts stay letters", "Привет مرحبا", "привет مرحبا");
        row("nothing", "", "");
    }
    void folds() {
        QFETCH(std::string, text);
        QFETCH(std::string, folded);
        QCOMPARE(NormalisedText(text).folded(), folded);
        QCOMPARE(foldedCopy(text), folded);
        QCOMPARE(foldedCopy(folded), folded);
    }

    void everyCharacterFoldsOnce() {
        for (char32_t c = 1; c < 0x110000; ++c) {
            std::string one;
            if (c < 0xD800 || c > 0xDFFF)
                appendCodePoint(one, c);
            const std::string folded = foldedCopy(one);
            QVERIFY2(foldedCopy(folded) == folded, one.c_str());
        }
    }

    // « <…> » marks in the original what the folded word has to map back to.
    void mapsBack_data() {
        QTest::addColumn<std::string>("marked");
        QTest::addColumn<std::string>("word");
        const auto row = [](const char* name, const char* marked, const char* word) {
            QTest::addRow("%s", name) << std::string(marked) << std::string(word);
        };
        row("plain", "c'est <publicité> ici", "publicite");
        row("bold", "eh <𝗣𝘂𝗯𝗹𝗶𝗰𝗶𝘁𝗲́> !", "publicite");
        row("decomposed, with its last mark", "<publicite\u0301> ok", "publicite");
        row("zero-width inside, none outside", "a\u200B <pu\u200Bb>\u200B z", "pub");
        row("zero-width before an accent", "mon \u200B<épilation>", "epilation");
        row("inside a ligature takes all of it", "la <ﬁn>", "in");
        row("flag behind stays whole", "<pub>🇫🇷", "pub");
        row("family emoji", "ok <👨‍👩‍👧> z", "👨👩👧");
    }
    void mapsBack() {
        QFETCH(std::string, marked);
        QFETCH(std::string, word);
        const std::size_t open = marked.find('<');
        const std::size_t close = marked.find('>') - 1;
        std::string original = marked;
        original.erase(open, 1);
        original.erase(close, 1);
        const NormalisedText text(original);
        const std::size_t at = text.folded().find(word);
        QVERIFY(at != std::string::npos);
        QCOMPARE(text.toOriginal({at, at + word.size()}), (ByteSpan{open, close}));
    }

    void recordsDisguises() {
        const NormalisedText styled("ok 𝗽𝘂𝗯 ok");
        QCOMPARE(styled.disguises().size(), std::size_t{1});
        QCOMPARE(styled.disguises()[0].kind, Disguise::StyledLetters);
        QCOMPARE(std::string(styled.disguises()[0].span.in(styled.original())), "𝗽𝘂𝗯"s);
        QVERIFY(!styled.disguisesIn({3, 15}).empty());
        QVERIFY(styled.disguisesIn({0, 2}).empty());

        const NormalisedText invisible("pu\u200Bb");
        QCOMPARE(invisible.disguises().size(), std::size_t{1});
        QCOMPARE(invisible.disguises()[0].kind, Disguise::InvisibleCharacters);

        QCOMPARE(NormalisedText("code \u202EABC20").disguises().size(), std::size_t{1}); // shown as 02CBA
    }

    void ordinaryWritingIsNoDisguise_data() {
        QTest::addColumn<std::string>("text");
        for (const char* text : {"Publicité, l’été à 20 % – cœur n°1 ½ m² ™",
                                 "👨‍👩‍👧 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                                 "\uFEFFdébut de fichier", "مرحبا\u200Fبكم", "la ﬁn", "publicite\u0301"})
            QTest::addRow("%s", text) << std::string(text);
    }
    void ordinaryWritingIsNoDisguise() {
        QFETCH(std::string, text);
        QVERIFY(NormalisedText(text).disguises().empty());
    }

    // One word written many ways: « <…> » marks what the highlight has to cover, word by word.
    void disguisedWords_data() {
        QTest::addColumn<std::string>("marked");
        QTest::addColumn<std::string>("word");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const char* marked, const char* word, Disguise kind) {
            QTest::addRow("%s", name) << std::string(marked) << std::string(word) << static_cast<int>(kind);
        };
        row("cyrillic inside", "le <Fоrеx> ici", "forex", Disguise::LookAlikes);
        row("greek inside", "la <рubliciτé>", "publicite", Disguise::LookAlikes);
        row("spaced", "une <p u b> là", "pub", Disguise::SpacedLetters);
        row("dotted", "<c.o.l.l.a.b> !", "collab", Disguise::SpacedLetters);
        row("middle dots", "du <s·n·u·s> frais", "snus", Disguise::SpacedLetters);
        row("spaced, a second word behind", "c o d e <p u b>", "pub", Disguise::SpacedLetters);
        row("spaced, an unknown word behind", "c o d e <M A N O N>", "manon", Disguise::SpacedLetters);
        row("hyphens", "<p-u-b>", "pub", Disguise::SpacedLetters);
        row("underscores", "<p_u_b>", "pub", Disguise::SpacedLetters);
        row("stretched", "<publiiicité>", "publicite", Disguise::Elongation);
        row("stretched double letter", "<colllllab>", "collab", Disguise::Elongation);
        row("leet", "<c0d3> promo", "code", Disguise::DigitsForLetters);
        row("leet, a digit first", "du <8tc> gratuit", "btc", Disguise::DigitsForLetters);
        row("leet, at the end", "un <crypt0>", "crypto", Disguise::DigitsForLetters);
        row("leet, at the end of a short word", "<cod3> promo", "code", Disguise::DigitsForLetters);
        row("leet, one for l", "<co11ab>", "collab", Disguise::DigitsForLetters);
        row("at sign", "<coll@b>", "collab", Disguise::DigitsForLetters);
        row("starred", "<cr*pto>", "crypto", Disguise::MaskedLetters);
        row("starred at the end", "du <crypt*> ici", "crypto", Disguise::MaskedLetters);
        row("starred twice at the end", "<cryp**>", "crypto", Disguise::MaskedLetters);
        row("starred at the beginning", "<*rypto>", "crypto", Disguise::MaskedLetters);
        row("starred, with a note", "<cr*pto>*", "crypto", Disguise::MaskedLetters);
        row("starred, in bold", "*<cr*pto>*", "crypto", Disguise::MaskedLetters);
        row("a line for a letter", "<cry_to>", "crypto", Disguise::MaskedLetters);
        row("a percent sign for a letter", "<cr%pto>", "crypto", Disguise::MaskedLetters);
        row("an at sign for another letter", "<cr@pto>", "crypto", Disguise::MaskedLetters);
        row("emoji inside", "<p💥ub> ok", "pub", Disguise::EmojiInside);
        row("emoji for a letter", "<c⭕de> promo", "code", Disguise::MaskedLetters);
        row("emoji for letters, the last one too", "du <c🎰ypt🎰>", "crypto", Disguise::MaskedLetters);
        row("money for the first letter", "du <₿ublicité>", "publicite", Disguise::MaskedLetters);
        row("underlined", "une <p\u0332u\u0332b\u0332> ici", "pub", Disguise::StyledLetters);
        row("struck, with its accents", "<publicite\u0301\u0336> ici", "publicite", Disguise::StyledLetters);
        row("variation selectors", "<p\uFE0Eub> ici", "pub", Disguise::InvisibleCharacters);
        row("shown from right to left", "ici \u202E<bup> pub\u202C", "bup", Disguise::InvisibleCharacters);
        row("capital I for l", "la <pubIicité>", "publicite", Disguise::LookAlikes);
        row("small l among capitals", "la <PUBLlClTÉ>", "publicite", Disguise::LookAlikes);
        row("cherokee, canadian syllabics", "la <Ꮲuᗷlicité>", "publicite", Disguise::LookAlikes);
        row("cherokee alone", "la <ᏢᏌᏴᏞᏆᏟᏆᎢᎬ>", "publicite", Disguise::LookAlikes);
        row("cyrillic and greek alone", "le <Сгу\u03A1то>", "crypto", Disguise::LookAlikes);
        row("canadian syllabics only drawn alike", "la <ᑭᑌᗷᒪIᑕITÉ>", "publicite", Disguise::LookAlikes);
        row("one for l and one for i", "<publ1cité> et", "publicite", Disguise::DigitsForLetters);
        row("bars", "<pub|icité>", "publicite", Disguise::DigitsForLetters);
        row("a letter a line", "<p\nu\nb>", "pub", Disguise::SpacedLetters);
        row("dots between blanks", "<p . u . b>", "pub", Disguise::SpacedLetters);
        row("brackets", "(<p)(u)(b>)", "pub", Disguise::SpacedLetters);
        row("broken once", "la <publi-cité>", "publicite", Disguise::SpacedLetters);
    }
    void disguisedWords() {
        QFETCH(std::string, marked);
        QFETCH(std::string, word);
        QFETCH(int, kind);
        const std::size_t open = marked.find('<');
        const std::size_t close = marked.find('>') - 1;
        std::string original = marked;
        original.erase(open, 1);
        original.erase(close, 1);
        const NormalisedText text(original, lexicon());
        const std::size_t at = text.folded().find(word);
        QVERIFY2(at != std::string::npos, text.folded().c_str());
        const ByteSpan span = text.toOriginal({at, at + word.size()});
        QCOMPARE(span, (ByteSpan{open, close}));
        QVERIFY(!text.disguisesIn(span).empty());
        QCOMPARE(static_cast<int>(text.disguisesIn(span).front()), kind);
    }

    // Which word is meant, nobody can tell; that it is masked, everybody sees.
    void maskedBeyondTelling() {
        Lexicon words;
        words.add("pub");
        words.add("pib");
        const NormalisedText text("une p*b, une p*c", words);
        QCOMPARE(text.folded(), "une p*b, une p*c"s);
        QCOMPARE(text.disguises().size(), std::size_t{1});
        QCOMPARE(text.disguises()[0].kind, Disguise::MaskedLetters);
        QCOMPARE(text.disguises()[0].span, (ByteSpan{4, 7}));
    }

    // One that is in many more phrases than another is meant: « cripto » is but another way to write it.
    void maskedAndLikely() {
        Lexicon words;
        words.add("cripto");
        for (int phrase = 0; phrase < 7; ++phrase)
            words.add("crypto");
        QCOMPARE(NormalisedText("du cr*pto", words).folded(), "du cr*pto"s);
        words.add("crypto");
        QCOMPARE(NormalisedText("du cr*pto", words).folded(), "du crypto"s);
        words.add("cripto");
        QCOMPARE(NormalisedText("du cr*pto", words).folded(), "du cr*pto"s);
    }

    void innocentLookAlikes_data() {
        QTest::addColumn<std::string>("text");
        for (const char* text : {"Привет из Парижа",
                                 "4x4 s.n.c.f. r.a.t.p.",
                                 "promo5 collab3",
                                 "LOLA20",
                                 "a b c d e f",
                                 "2*3=6 a*b",
                                 "invitation* *publicité",
                                 "collab* crypto** *forex",
                                 "**crypt** *crypt*",
                                 "cry* pu* crypto_ cry%pto",
                                 "du for* et du *cod",
                                 "un client* content",
                                 "le client5 et le crypto2",
                                 "p.u.b.l.i.c p-u-b-s",
                                 "crypt🎰 coll💛",
                                 "#cr_pto #CrPto",
                                 "ouiiiii",
                                 "coucou💛merci",
                                 "p.u.",
                                 "c'est @c0d3.fr",
                                 "https://x.fr/c0d3",
                                 "M6 à 20h30",
                                 "co2 h2o 1er 2e",
                                 "bla-bla-bla",
                                 "Δx = 3",
                                 "I.A. et U.E.",
                                 "5 p u",
                                 "code d'accès",
                                 "1 p 2 u 3 b",
                                 "pub👍 collab 💛",
                                 "MonIdée AIl BlaBla",
                                 "i̇stanbul ế ộ",
                                 "pu-b co-de",
                                 "ᐊᐃᓐᓇᐅᔪᖅ",
                                 "bottes à 49e",
                                 "10g de sel"})
            QTest::addRow("%s", text) << std::string(text);
    }
    void innocentLookAlikes() {
        QFETCH(std::string, text);
        const NormalisedText read(text, lexicon());
        QVERIFY2(read.disguises().empty(), read.folded().c_str());
        QCOMPARE(read.folded(), foldedCopy(text));
    }

    void hashtagWords() {
        QCOMPARE(NormalisedText("#CollaborationCommerciale #MonÉtéKalao #FrenchTVs #été").folded(),
                 std::string("#collaboration_commerciale #mon_ete_kalao #french_tvs #ete"));
    }

    // Random texts out of everything that has ever made trouble.
    void properties() {
        const std::vector<std::string> pieces = {
            "a",  "B",  "é",    "e\u0301", "𝗣",       "ﬁ", "œ", "\u200B", "\u200D", "👨‍👩‍👧",
            "🇫🇷", "\n", "\r\n", "#",       "@x",      "İ", "ß", "한",     "กำ",     "\u202E",
            "ﷺ",  "…",  "’",    "\u00AD",  "1️⃣", "ͅ",  "ΐ", "\0"s,    "🅿",      " "};
        std::mt19937 random(20230609);
        std::uniform_int_distribution<std::size_t> pick(0, pieces.size() - 1);
        for (int round = 0; round < 2000; ++round) {
            std::string original;
            for (std::size_t i = 0; i < 1 + static_cast<std::size_t>(round % 30); ++i)
                original += pieces[pick(random)];
            const NormalisedText text(original);
            QVERIFY(isValidUtf8(text.folded()));
            QCOMPARE(foldedCopy(text.folded()), text.folded()); // folding twice changes nothing
            checkSteps(original);
            QCOMPARE(NormalisedText(text.folded()).folded(), text.folded());
            checkSpans(text);
            checkSpans(NormalisedText(original, lexicon()));
        }
    }

    // A word of the lexicon in a random disguise between random pieces: it is read, and the highlight covers
    // the disguised word and nothing else.
    void everyDisguiseIsFoundWhereItStands() {
        const std::vector<std::string> words = {"publicite", "collab", "crypto", "promo"};
        const std::vector<std::string> fillers = {
            "été",  "👨‍👩‍👧", "Привет", "R&B", "20 %", "e\u0301", "I.A.", "مرحبا", "#Mode",
            "l’été"};
        std::mt19937 random(2023'0451);
        const auto upTo = [&](std::size_t end) { return random() % end; };
        for (int round = 0; round < 2000; ++round) {
            const std::string& word = words[upTo(words.size())];
            const std::string before = fillers[upTo(fillers.size())] + " ";
            const std::string written = disguised(word, upTo(disguiseCount), random);
            const NormalisedText text(before + written + " " + fillers[upTo(fillers.size())], lexicon());
            const std::size_t at = text.folded().find(word);
            QVERIFY2(at != std::string::npos, (written + " → " + text.folded()).c_str());
            const ByteSpan span = text.toOriginal({at, at + word.size()});
            QCOMPARE(std::string(span.in(text.original())), written);
            QVERIFY2(!text.disguisesIn(span).empty(), written.c_str());
        }
    }

private:
    /// Folding by table and by ICU gives what ICU alone gives, from the same places.
    static void checkSteps(const std::string& text) {
        const Folded compatible = compatibilityCaseFolded(text);
        const Folded plain = withoutAccents(compatible.text);
        const OffsetMap map = compatible.map.followedBy(plain.map);
        const Folded both = folded(text);
        QCOMPARE(both.text, plain.text);
        for (std::size_t at = 0; at < both.text.size(); ++at)
            QVERIFY(both.map.toOriginal({at, at + 1}) == map.toOriginal({at, at + 1}));
        QVERIFY(both.map.toOriginal({0, both.text.size()}) == map.toOriginal({0, both.text.size()}));
    }

    static const Lexicon& lexicon() {
        static const Lexicon words = [] {
            Lexicon list;
            for (const char* word : {"pub", "publicite", "collab", "code", "promo", "snus", "forex", "crypto",
                                     "perdu", "age", "log", "btc", "clients"})
                list.add(word);
            return list;
        }();
        return words;
    }

    static constexpr std::size_t disguiseCount = 8;

    /// One of the ways of hiding a word; which letter it is done to is left to chance.
    static std::string disguised(const std::string& word, std::size_t way, std::mt19937& random) {
        const std::size_t chosen = 1 + random() % (word.size() - 2); // neither the first letter nor the last
        std::string out;
        for (std::size_t i = 0; i < word.size(); ++i) {
            const char c = word[i];
            const bool isChosen = i == chosen;
            switch (way) {
            case 0: appendCodePoint(out, U'𝗮' + static_cast<char32_t>(c - 'a')); break;
            case 1: appendCodePoint(out, U'ａ' + static_cast<char32_t>(c - 'a')); break;
            case 2: out += c + (isChosen ? "\u200B"s : ""s); break;
            case 3: out += c + "\u0332"s; break;
            case 4: out += (i == 0 ? ""s : "."s) + c; break;
            case 5: out += (i == 0 ? ""s : " "s) + c; break;
            case 6: out += std::string(isChosen ? 4 : 1, c); break;
            default: out += isChosen ? "💛"s + c : ""s + c; break;
            }
        }
        return out;
    }

    /// Every span of whole folded characters maps into the text, in order, on grapheme borders.
    static void checkSpans(const NormalisedText& text) {
        std::vector<std::size_t> starts;
        for (std::size_t at = 0; at < text.folded().size();) {
            starts.push_back(at);
            nextCodePoint(text.folded(), at);
        }
        starts.push_back(text.folded().size());
        ByteSpan before{0, 0};
        for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
            const ByteSpan span = text.toOriginal({starts[i], starts[i + 1]});
            const bool isCut = text.folded()[starts[i]] == '_'; // between the words of a hashtag
            QVERIFY(isCut || !span.empty());
            QVERIFY(span.end <= text.original().size());
            QVERIFY(before.begin <= span.begin && before.end <= span.end);
            QCOMPARE(onGraphemeBorders(text.original(), span), span);
            before = span;
        }
    }
};

QTEST_APPLESS_MAIN(TestNormalisedText)
#include "tst_normalised_text.moc"
