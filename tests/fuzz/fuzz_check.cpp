// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a post, read, judged and explained with the legal pack: nothing crashes, and every word that
// is shown as evidence stands in the post where it is said to stand.
//
// The first byte chooses platform and day; the others are caption, title, text on screen and transcript,
// parted by zero bytes.
#include "core/engine/checker.h"
#include "core/report/ndjson_writer.h"
#include "core/text/layout.h"
#include "core/text/normalised_text.h"
#include "core/text/utf8.h"
#include "tests/fuzz/require.h"
#include "tests/support/packs.h"

#include <array>
#include <cstdint>

using namespace vigie;

namespace {

const Checker& checker() {
    static const Checker made(test::legalPack(), *parseDate("2026-11-22"));
    return made;
}

Post postFrom(std::string_view bytes) {
    Post post;
    post.id = "p";
    const auto choice = bytes.empty() ? 0U : static_cast<unsigned char>(bytes.front());
    post.platform = static_cast<Platform>(choice % 11U);
    post.publishedAt = parseInstant(choice < 128 ? "2024-11-07" : "2026-11-22");
    Media media{"video", {}, {}, {}, {}};
    const std::array<std::string*, 4> fields = {&post.text, &post.title, &media.onScreenText,
                                                &media.transcript};
    std::string_view rest = bytes.substr(std::min<std::size_t>(1, bytes.size()));
    for (std::string* field : fields) {
        const std::size_t end = std::min(rest.find('\0'), rest.size());
        *field = repairedUtf8(rest.substr(0, end)); // as every importer gives it
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    post.media.push_back(std::move(media));
    return post;
}

void requireExact(const Post& post, const Evidence& evidence) {
    const std::string text = fieldText(post, evidence.field);
    require(!evidence.span.empty() && evidence.span.end <= text.size(), "evidence lies inside its field");
    require(evidence.span.in(text) == evidence.text, "evidence is the piece at its span");
    require(onGraphemeBorders(text, evidence.span) == evidence.span, "evidence lies on grapheme borders");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Post post = postFrom({reinterpret_cast<const char*>(data), size});
    const Assessment assessment = checker().check(post);
    for (const Signal& sign : assessment.commercial.signs)
        for (const Evidence& evidence : sign.evidence)
            requireExact(post, evidence);
    for (const Finding& finding : assessment.then.findings)
        for (const Evidence& evidence : finding.evidence)
            requireExact(post, evidence);
    const std::string folded = foldedCopy(post.text);
    require(foldedCopy(folded) == folded, "folding twice changes nothing");
    require(isValidUtf8(toJsonLine({post, assessment}, Language::French, &checker())),
            "the line, explanations and all, is UTF-8");
    return 0;
}
