// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/reading.h"

#include "core/engine/place.h"
#include "core/text/layout.h"
#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <map>

namespace vigie {
namespace {

/// Whether the list of hashtags says more than the caption, where exports usually repeat it from.
bool hasUnseenHashtag(const Post& post) {
    const std::string caption = foldedCopy(post.text);
    return std::any_of(post.hashtags.begin(), post.hashtags.end(), [&](const std::string& tag) {
        const std::string folded = foldedCopy(tag);
        return caption.find(folded.starts_with('#') ? folded : '#' + folded) == std::string::npos;
    });
}

std::vector<ReadField> readFields(const Post& post, const Lexicon& lexicon) {
    std::vector<FieldRef> refs = {{FieldKind::Text, 0}, {FieldKind::Title, 0}};
    if (!post.hashtags.empty() && hasUnseenHashtag(post))
        refs.push_back({FieldKind::Hashtags, 0});
    for (std::size_t i = 0; i < post.media.size(); ++i)
        for (const FieldKind kind : {FieldKind::Alt, FieldKind::OnScreenText, FieldKind::Transcript})
            refs.push_back({kind, i});
    refs.push_back({FieldKind::Sponsors, 0});

    std::vector<ReadField> fields;
    for (const FieldRef& ref : refs)
        if (std::string text = fieldText(post, ref); !text.empty())
            fields.emplace_back(ref, NormalisedText(std::move(text), lexicon));
    return fields;
}

bool hasSmallLetter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (u_islower(static_cast<UChar32>(nextCodePoint(text, at))) != 0)
            return true;
    return false;
}

/// The thousandth place of a phrase says nothing that the first ones did not, and a text made of one word
/// must not cost its square.
constexpr std::size_t placesPerPattern = 1000;

/// Finds the terms in one field.
class FieldScan {
public:
    FieldScan(const NormalisedText& text, const PatternSet& patterns)
        : m_text(text), m_names(names(text.folded())) {
        for (const std::size_t pattern : patterns.candidates(text.folded()))
            for (const PatternHit& hit : patterns.locate(pattern, text.folded(), placesPerPattern))
                if (isInCapitals(hit))
                    m_spans[pattern].push_back(hit.span);
    }

    bool empty() const { return m_spans.empty(); }

    /// Where that term occurs, exceptions taken out; ordered, each place once.
    std::vector<ByteSpan> placesOf(const Term& term) const {
        std::vector<ByteSpan> places = spansOf(term.patterns);
        if (places.empty())
            return places;
        const std::vector<ByteSpan> exceptions = spansOf(term.exceptions);
        std::erase_if(places, [&](ByteSpan place) {
            return (!term.inNames && isInsideName(place)) ||
                   std::any_of(exceptions.begin(), exceptions.end(),
                               [=](ByteSpan exception) { return place.overlaps(exception); });
        });
        return withoutParts(std::move(places));
    }

private:
    bool isInCapitals(const PatternHit& hit) const {
        return std::none_of(hit.upper.begin(), hit.upper.end(), [this](ByteSpan span) {
            return hasSmallLetter(m_text.toOriginal(span).in(m_text.original()));
        });
    }

    std::vector<ByteSpan> spansOf(const std::vector<std::size_t>& patterns) const {
        std::vector<ByteSpan> spans;
        for (const std::size_t pattern : patterns)
            if (const auto found = m_spans.find(pattern); found != m_spans.end())
                spans.insert(spans.end(), found->second.begin(), found->second.end());
        return spans;
    }

    /// A phrase that begins with the name itself (« <handle> ») is about the name and counts.
    bool isInsideName(ByteSpan place) const {
        const auto name = std::partition_point(m_names.begin(), m_names.end(),
                                               [=](ByteSpan one) { return one.end < place.end; });
        return name != m_names.end() && name->begin < place.begin;
    }

    /// Of two phrases of one term at one place the longer one is the place.
    static std::vector<ByteSpan> withoutParts(std::vector<ByteSpan> places) {
        std::sort(places.begin(), places.end(), [](ByteSpan a, ByteSpan b) {
            return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
        });
        std::vector<ByteSpan> kept;
        for (const ByteSpan place : places)
            if (kept.empty() || !kept.back().contains(place))
                kept.push_back(place);
        return kept;
    }

    const NormalisedText& m_text;
    std::vector<ByteSpan> m_names;
    std::map<std::size_t, std::vector<ByteSpan>> m_spans; ///< by pattern
};

} // namespace

const std::vector<ByteSpan>& ReadField::sentences() const {
    if (!m_sentences)
        m_sentences = vigie::sentences(text.original());
    return *m_sentences;
}

const std::vector<ByteSpan>& ReadField::hashtags() const {
    if (!m_hashtags)
        m_hashtags = vigie::hashtags(text.original());
    return *m_hashtags;
}

Reading read(const Post& post, const RulePack& pack) {
    Reading reading{&post, readFields(post, pack.lexicon), {}, foldOffset(pack, post.platform, post.text)};
    reading.hits.resize(pack.terms.size());
    for (std::size_t f = 0; f < reading.fields.size(); ++f) {
        const NormalisedText& text = reading.fields[f].text;
        const FieldScan scan(text, pack.patterns);
        if (scan.empty())
            continue;
        for (std::size_t t = 0; t < pack.terms.size(); ++t)
            for (const ByteSpan place : scan.placesOf(pack.terms[t]))
                reading.hits[t].push_back({f, place, text.toOriginal(place)});
    }
    return reading;
}

} // namespace vigie
