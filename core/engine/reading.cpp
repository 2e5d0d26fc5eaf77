// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/reading.h"

#include "core/engine/place.h"
#include "core/text/layout.h"

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

/// The thousandth place of a phrase says nothing that the first ones did not, and a text made of one word
/// must not cost its square.
constexpr std::size_t placesPerPattern = 1000;

/// Of two phrases of one term at one place the longer one is the place.
std::vector<ByteSpan> withoutParts(std::vector<ByteSpan> places) {
    std::sort(places.begin(), places.end(),
              [](ByteSpan a, ByteSpan b) { return a.begin != b.begin ? a.begin < b.begin : a.end > b.end; });
    std::vector<ByteSpan> kept;
    for (const ByteSpan place : places)
        if (kept.empty() || !kept.back().contains(place))
            kept.push_back(place);
    return kept;
}

/// Finds the terms in one field.
class FieldScan {
public:
    FieldScan(const NormalisedText& text, const RulePack& pack)
        : m_text(text), m_pack(pack), m_names(names(text.folded())) {}

    /// Calls found(term, place) for every place of every term; those of a term are ordered, each once.
    template <typename Found> void run(Found found) const {
        std::map<std::size_t, TermPlaces> byTerm;
        for (const PatternHit& hit : m_pack.patterns.find(m_text.foldedWithCapitals(), placesPerPattern)) {
            const PatternUse& use = m_pack.uses[hit.pattern];
            TermPlaces& places = byTerm[use.term];
            (use.isException ? places.exceptions : places.phrases).push_back(hit.span);
        }
        for (auto& [term, places] : byTerm)
            for (const ByteSpan place : placesOf(m_pack.terms[term], std::move(places)))
                found(term, place);
    }

private:
    struct TermPlaces {
        std::vector<ByteSpan> phrases;
        std::vector<ByteSpan> exceptions;
    };

    std::vector<ByteSpan> placesOf(const Term& term, TermPlaces found) const {
        std::erase_if(found.phrases, [&](ByteSpan place) {
            return (!term.inNames && isInsideName(place)) ||
                   std::any_of(found.exceptions.begin(), found.exceptions.end(),
                               [=](ByteSpan exception) { return place.overlaps(exception); });
        });
        return withoutParts(std::move(found.phrases));
    }

    /// A phrase that begins with the name itself (« <handle> ») is about the name and counts.
    bool isInsideName(ByteSpan place) const {
        const auto name = std::partition_point(m_names.begin(), m_names.end(),
                                               [=](ByteSpan one) { return one.end < place.end; });
        return name != m_names.end() && name->begin < place.begin;
    }

    const NormalisedText& m_text;
    const RulePack& m_pack;
    std::vector<ByteSpan> m_names;
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
        FieldScan(text, pack).run([&](std::size_t term, ByteSpan place) {
            reading.hits[term].push_back({f, place, text.toOriginal(place)});
        });
    }
    return reading;
}

} // namespace vigie
