// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/layout.h"
#include "tests/support/qt_strings.h"

#include <random>

using namespace vigie;
using namespace std::string_literals;

class TestLayout final : public QObject {
    Q_OBJECT

    /// The pieces with a bar between them.
    static std::string joined(const std::string& text, const std::vector<ByteSpan>& spans) {
        std::string out;
        for (const ByteSpan span : spans)
            out += (out.empty() ? "" : "|") + std::string(span.in(text));
        return out;
    }

private Q_SLOTS:
    void graphemes() {
        QCOMPARE(countGraphemes("abc"), std::size_t{3});
        QCOMPARE(countGraphemes("👨‍👩‍👧‍👦👩🏽‍🔧🏴󠁧󠁢󠁥󠁮󠁧󠁿"),
                 std::size_t{3});
        QCOMPARE(countGraphemes("e\u0301t"), std::size_t{2});
        QCOMPARE(countGraphemes("a\r\nb"), std::size_t{3});
        QCOMPARE(graphemeOffset("👨‍👩‍👧‍👦ab", 1), "👨‍👩‍👧‍👦"s.size());
        QCOMPARE(graphemeOffset("ab", 125), std::size_t{2});
        QCOMPARE(graphemeOffset("", 1), std::size_t{0});
        QCOMPARE(onGraphemeBorders("e\u0301t", {0, 1}), (ByteSpan{0, 3}));
        QCOMPARE(onGraphemeBorders("ab", {1, 1}), (ByteSpan{1, 1}));
    }

    // What is counted without ICU and what it counts go together.
    void everyCut() {
        const std::vector<std::string> pieces = {"a",    "é",      "’",      "…",       "\r\n",
                                                 "\r",   "\n",     " ",      "e\u0301", "👨‍👩‍👧",
                                                 "🇫🇷",   "\u200D", "©",      "\u00AD",  "한",
                                                 "กำ",   "❤",      "\uFE0F", "✨",       "👍",
                                                 "🏽", "🇫",      "€",      "→",       "1\uFE0F\u20E3"};
        std::mt19937 random(20230609);
        for (int round = 0; round < 600; ++round) {
            std::string text;
            for (int i = 0; i < 1 + round % 20; ++i)
                text += pieces[random() % pieces.size()];
            const std::size_t all = countGraphemes(text);
            for (std::size_t count = 0; count <= all; ++count) {
                const std::size_t cut = graphemeOffset(text, count);
                QCOMPARE(countGraphemes(text.substr(0, cut)), count);
                QCOMPARE(countGraphemes(text.substr(cut)), all - count);
                QCOMPARE(onGraphemeBorders(text, {0, cut}), (ByteSpan{0, cut}));
            }
        }
    }

    void pieces_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("sentences");
        QTest::addColumn<std::string>("hashtags");
        QTest::addColumn<std::string>("names");
        const auto row = [](const char* name, const char* text, const char* s, const char* h, const char* n) {
            QTest::addRow("%s", name)
                << std::string(text) << std::string(s) << std::string(h) << std::string(n);
        };
        row("two sentences", "Bon. Voilà !", "Bon. |Voilà !", "", "");
        row("lines are sentences", "un\ndeux", "un\n|deux", "", "");
        row("hashtags", "ok #été_2025 et #pub!", "ok #été_2025 et #pub!", "#été_2025|#pub", "");
        row("hashtag inside a word is none", "a#b # c #", "a#b # c #", "", "");
        row("glued hashtags", "#a#b", "#a#b", "#a", "");
        row("handles", "merci @lola.b. et @x_1", "merci @lola.b. et @x_1", "", "@lola.b|@x_1");
        row("mail is no handle", "moi@ici.fr", "moi@ici.fr", "", "");
        row("addresses", "ici https://a.fr/x/y=1 et www.b.fr", "ici https://a.fr/x/y=1 et www.b.fr", "",
            "https://a.fr/x/y=1|www.b.fr");
        row("handles and addresses in turn", "@a http://b.fr @c www.d.fr @e", "@a http://b.fr @c www.d.fr @e",
            "", "@a|http://b.fr|@c|www.d.fr|@e");
        row("address inside a handle", "vu @www.b.fr ici", "vu @www.b.fr ici", "", "@www.b.fr");
        row("handle inside an address", "vu https://a.fr/@b ici", "vu https://a.fr/@b ici", "",
            "https://a.fr/@b");
        row("address behind letters", "xhttps://a.fr", "xhttps://a.fr", "", "");
        row("address inside one behind letters", "xhttp://www.b.fr", "xhttp://www.b.fr", "", "www.b.fr");
        row("neither address nor handle", "h w ftp://a.fr ://b.fr http:/c www d @ e",
            "h w ftp://a.fr ://b.fr http:/c www d @ e", "", "");
        row("nothing", "", "", "", "");
    }
    void pieces() {
        QFETCH(std::string, text);
        QFETCH(std::string, sentences);
        QFETCH(std::string, hashtags);
        QFETCH(std::string, names);
        QCOMPARE(joined(text, vigie::sentences(text)), sentences);
        QCOMPARE(joined(text, vigie::hashtags(text)), hashtags);
        QCOMPARE(joined(text, vigie::names(text)), names);
    }

    /// What is told of letters alone is what ICU finds, wherever the letters stand.
    void endsNoSentenceInside() {
        std::mt19937 random(20'261'123);
        const std::vector<std::string> signs = {"a", "É", "7", " ",  " ",    "\u00A0", ",", ":",      ".",
                                                "!", "?", "…", "\n", "\r\n", "\u0085", "(", ")",      "\"",
                                                "«", "»", "’", "-",  "😀",    "#",      "‼", "e\u0301"};
        const auto words = [&](std::size_t length) {
            std::string text;
            for (std::size_t i = random() % length; i > 0; --i)
                text += signs[random() % signs.size()];
            return text;
        };
        int quiet = 0;
        for (int round = 0; round < 100'000; ++round) {
            const std::string before = words(6);
            const std::string inside = words(10);
            const std::string text = before + inside + "b" + words(4);
            if (mayEndSentence(inside))
                continue;
            ++quiet;
            const ByteSpan way{before.size(), before.size() + inside.size()};
            for (const ByteSpan sentence : sentences(text))
                QVERIFY2(sentence.end <= way.begin || sentence.end > way.end, text.c_str());
        }
        QVERIFY(quiet > 500);
    }
};

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
