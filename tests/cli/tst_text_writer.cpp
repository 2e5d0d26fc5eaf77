// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_writer.h"
#include "core/text/terminal_text.h"
#include "tests/support/qt_strings.h"
#include "tests/support/report_samples.h"

#include <QTest>
#include <sstream>

using namespace vigie;

namespace {

struct Look {
    std::size_t columns = 100;
    bool colour = false;
    bool withSummary = false;
};

std::string written(const std::vector<CheckedPost>& posts, Look look) {
    static const RulePack pack = samples::pack();
    std::ostringstream out;
    CheckHeader header;
    header.asOf = samples::options().asOf;
    TextWriter writer(TextPage(out, look.columns, look.colour), pack, header, look.withSummary);
    CheckSummary summary;
    for (const CheckedPost& post : posts) {
        writer.write(post);
        summary.tally.add(post);
    }
    writer.end(summary);
    return out.str();
}

CheckedPost postWithFinding(const std::string& caption, const std::string& words) {
    return samples::PostBuilder("p1", "lola", caption)
        .on("2025-03-02T17:00:00Z")
        .at(Platform::Instagram)
        .finding("disclosure.promo-code", Severity::Critical, words)
        .verdict(Verdict::NonCompliant);
}

} // namespace

class TextWriterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOutPostsWithoutFindings() {
        const CheckedPost calm = samples::PostBuilder("p2", "tom", "rien").verdict(Verdict::NotCommercial);
        QCOMPARE(written({calm}, {}), std::string());
    }

    void quotesTheWords() {
        const std::string text = written({postWithFinding("mon code LOLA20", "code LOLA20")}, {});
        QVERIFY(text.starts_with("⬣ non conforme  @lola · 02/03/2025 · Instagram · p1\n"));
        QVERIFY(text.find("    «\u00A0code LOLA20\u00A0»\n") != std::string::npos);
    }

    void makesControlCharactersVisible() {
        const std::string words = "code\x1b]0;x\x07 LOLA\u202E20\r\nfin\u0085";
        const std::string text = written({postWithFinding(words, words)}, {});
        QVERIFY2(text.find("code␛]0;x␇ LOLA⟨U+202E⟩20⏎fin⏎") != std::string::npos, text.c_str());
        QVERIFY(std::none_of(text.begin(), text.end(), [](char c) { return c > 0 && c < ' ' && c != '\n'; }));
    }

    void wrapsAtTheWidth() {
        std::string caption = "code";
        for (int i = 0; i < 40; ++i)
            caption += " mot" + std::to_string(i);
        std::istringstream lines(written({postWithFinding(caption, caption)}, {.columns = 50}));
        for (std::string line; std::getline(lines, line);)
            if (line.starts_with("    ")) // headings are not wrapped
                QVERIFY2(columnCount(line) <= 50, line.c_str());
    }

    void coloursOnlyWhenAsked() {
        const auto post = postWithFinding("mon code LOLA20", "code LOLA20");
        QVERIFY(written({post}, {.colour = true}).find("\x1b[1;31m⬣ non conforme\x1b[0m") !=
                std::string::npos);
        QCOMPARE(written({post}, {.colour = false}).find('\x1b'), std::string::npos);
    }

    void sumsUp() {
        const std::string text = written(samples::dossier(), {.withSummary = true});
        QVERIFY2(text.find("publications contrôlées") != std::string::npos, text.c_str());
        QVERIFY(text.find("Règles les plus fréquentes") != std::string::npos);
    }

    void sumsUpNothingWhenNothingWasRead() { QCOMPARE(written({}, {.withSummary = true}), std::string()); }
};

QTEST_APPLESS_MAIN(TextWriterTest)
#include "tst_text_writer.moc"
