// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/excerpt.h"

#include "core/engine/drawn_fold.h"
#include "core/text/layout.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <set>

namespace vigie {
namespace {

constexpr std::size_t openingLength = 120; ///< bytes kept of the beginning
constexpr std::size_t surroundings = 110;  ///< bytes kept on either side of a mark or of the fold
constexpr std::size_t smallestGap = 60;    ///< a shorter one is not worth its « […] »

constexpr std::size_t mostMarks = 40; ///< a caption made of nothing but codes is not shown whole

/// Whole words, as far as the next blank is near; never inside a grapheme cluster.
std::size_t wordBegin(std::string_view text, std::size_t at) {
    const std::size_t blank = text.find_first_of(" \n\t", at);
    if (blank != std::string_view::npos && blank - at < 40)
        return blank + 1;
    return onGraphemeBorders(text, {at, std::min(at + 1, text.size())}).begin;
}

std::size_t wordEnd(std::string_view text, std::size_t at) {
    const std::size_t blank = text.find_last_of(" \n\t", at);
    if (blank != std::string_view::npos && at - blank < 40)
        return blank;
    return onGraphemeBorders(text, {at, std::min(at + 1, text.size())}).begin;
}

ByteSpan around(std::string_view text, ByteSpan span) {
    const std::size_t begin = span.begin <= surroundings ? 0 : wordBegin(text, span.begin - surroundings);
    const std::size_t end =
        span.end + surroundings >= text.size() ? text.size() : wordEnd(text, span.end + surroundings);
    return {std::min(begin, span.begin), std::max(end, span.end)};
}

/// Risk first, then mentions, then signs; each in order of place.
std::vector<MarkedSpan> mostTelling(std::vector<MarkedSpan> marks) {
    std::stable_sort(marks.begin(), marks.end(), [](const MarkedSpan& a, const MarkedSpan& b) {
        return a.kind != b.kind ? a.kind > b.kind : a.span < b.span;
    });
    if (marks.size() > mostMarks)
        marks.resize(mostMarks);
    return marks;
}

/// What is shown of a long text: disjoint, in order, with gaps worth leaving out between them.
std::vector<ByteSpan> windows(std::string_view text, const std::vector<MarkedSpan>& marks,
                              std::optional<std::size_t> fold) {
    std::vector<ByteSpan> wanted = {{0, wordEnd(text, std::min(openingLength, text.size()))}};
    if (fold)
        wanted.push_back(around(text, {*fold, *fold}));
    for (const MarkedSpan& mark : mostTelling(marks))
        wanted.push_back(around(text, mark.span));
    std::sort(wanted.begin(), wanted.end());
    std::vector<ByteSpan> merged;
    for (const ByteSpan window : wanted) {
        if (!merged.empty() && window.begin <= merged.back().end + smallestGap)
            merged.back().end = std::max(merged.back().end, window.end);
        else
            merged.push_back(window);
    }
    if (text.size() - merged.back().end < smallestGap)
        merged.back().end = text.size();
    return merged;
}

RunKind kindAt(const std::vector<MarkedSpan>& marks, std::size_t at) {
    RunKind kind = RunKind::Plain;
    for (const MarkedSpan& mark : marks)
        if (mark.span.begin <= at && at < mark.span.end)
            kind = std::max(kind, mark.kind);
    return kind;
}

/// Cuts one window at every border of a mark and at the fold.
void appendRuns(std::vector<Run>& out, std::string_view text, ByteSpan window,
                const std::vector<MarkedSpan>& marks, std::optional<std::size_t> fold) {
    std::vector<MarkedSpan> inside;
    std::set<std::size_t> cuts = {window.begin, window.end};
    for (const MarkedSpan& mark : marks) {
        if (!mark.span.overlaps(window))
            continue;
        inside.push_back(mark);
        cuts.insert({mark.span.begin, mark.span.end});
    }
    if (fold && window.begin <= *fold && *fold <= window.end)
        cuts.insert(*fold);
    for (auto cut = cuts.begin(); cut != cuts.end(); ++cut) {
        if (fold == *cut)
            out.push_back({RunKind::Fold, {}});
        const auto next = std::next(cut);
        if (next == cuts.end())
            break;
        const RunKind kind = kindAt(inside, *cut);
        const std::string_view piece = text.substr(*cut, *next - *cut);
        if (!out.empty() && out.back().kind == kind)
            out.back().text += piece;
        else
            out.push_back({kind, std::string(piece)});
    }
}

bool isSame(const Evidence& evidence, const std::vector<MarkedSpan>& marks) {
    return std::any_of(marks.begin(), marks.end(),
                       [&](const MarkedSpan& mark) { return mark.span.contains(evidence.span); });
}

} // namespace

std::vector<Run> makeRuns(std::string_view text, const std::vector<MarkedSpan>& marks,
                          std::optional<std::size_t> fold, std::size_t limit) {
    std::vector<Run> out;
    if (text.empty())
        return out;
    const bool isLong = text.size() > limit && countGraphemes(text) > limit;
    const std::vector<ByteSpan> shown =
        isLong ? windows(text, marks, fold) : std::vector<ByteSpan>{{0, text.size()}};
    std::size_t done = 0;
    for (const ByteSpan window : shown) {
        if (window.begin > done)
            out.push_back({RunKind::Gap, "[…]"});
        appendRuns(out, text, window, marks, fold);
        done = window.end;
    }
    if (done < text.size())
        out.push_back({RunKind::Gap, "[…]"});
    return out;
}

bool isShortened(const std::vector<Run>& runs) {
    return std::any_of(runs.begin(), runs.end(), [](const Run& run) { return run.kind == RunKind::Gap; });
}

std::string shortened(std::string_view text, std::size_t limit) {
    const std::size_t end = graphemeOffset(text, limit);
    return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

std::string withoutBidiControls(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        const bool isMark = c == U'\u200E' || c == U'\u200F' || c == U'\u061C';
        const bool isEmbedding = c >= U'\u202A' && c <= U'\u202E';
        const bool isIsolate = c >= U'\u2066' && c <= U'\u2069';
        if (!isMark && !isEmbedding && !isIsolate)
            appendCodePoint(out, c);
    }
    return out;
}

std::vector<MarkedSpan> marksIn(const Assessment& assessment, FieldRef field) {
    std::vector<MarkedSpan> out;
    const auto add = [&](const std::vector<Evidence>& evidence, RunKind kind) {
        for (const Evidence& piece : evidence)
            if (piece.field == field && !piece.span.empty())
                out.push_back({piece.span, kind});
    };
    for (const Signal& sign : assessment.commercial.signs)
        if (sign.strength != Strength::Against && sign.strength != Strength::None)
            add(sign.evidence, RunKind::Sign);
    for (const Mention& mention : assessment.then.mentions)
        add({mention.evidence}, RunKind::Mention);
    const std::vector<MarkedSpan> known = out;
    for (const Finding& finding : assessment.then.findings)
        for (const Evidence& piece : finding.evidence)
            if (piece.field == field && !piece.span.empty() && !isSame(piece, known))
                out.push_back({piece.span, RunKind::Risk});
    return out;
}

std::optional<std::size_t> foldIn(std::string_view caption, Platform platform, const RulePack& pack,
                                  const std::vector<ByteSpan>& mentions) {
    const std::size_t fold = drawnFold(pack, platform, caption, mentions);
    return fold < caption.size() ? std::optional(fold) : std::nullopt;
}

} // namespace vigie
