// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/reading.h"

#include "core/engine/place.h"
#include "core/text/layout.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

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
constexpr std::size_t usualPlaces = 64; ///< in a post

/// Finds the terms in one field.
class FieldScan {
public:
    FieldScan(const NormalisedText& text, const RulePack& pack)
        : m_text(text), m_pack(pack), m_names(names(text.folded())) {}

    /// Calls found(term, place) for every place of every term; in order, each once.
    template <typename Found> void run(Found found) const {
        std::vector<PatternHit> hits = orderedHits();
        for (auto first = hits.begin(); first != hits.end();) {
            const std::size_t term = useOf(*first).term;
            const auto isOther = [&](const PatternHit& hit) { return useOf(hit).term != term; };
            const auto isException = [&](const PatternHit& hit) { return useOf(hit).isException; };
            const auto end = std::find_if(first, hits.end(), isOther);
            const auto exceptions = std::find_if(first, end, isException);
            scanTerm(term, {first, exceptions}, {exceptions, end}, found);
            first = end;
        }
    }

private:
    const PatternUse& useOf(const PatternHit& hit) const { return m_pack.uses[hit.pattern]; }

    /// By term; phrases before exceptions. Patterns are numbered so, but for what a house adds to a list.
    std::vector<PatternHit> orderedHits() const {
        std::vector<PatternHit> hits = m_pack.patterns.find(m_text.foldedWithCapitals(), placesPerPattern);
        const auto key = [&](const PatternHit& hit) {
            return 2 * useOf(hit).term + std::size_t{useOf(hit).isException};
        };
        const auto isBefore = [&](const PatternHit& a, const PatternHit& b) { return key(a) < key(b); };
        if (!std::is_sorted(hits.begin(), hits.end(), isBefore))
            std::sort(hits.begin(), hits.end(), isBefore);
        return hits;
    }

    /// Of two phrases of one term at one place the longer one is the place.
    template <typename Found>
    void scanTerm(std::size_t term, std::span<PatternHit> phrases, std::span<const PatternHit> exceptions,
                  Found found) const {
        std::sort(phrases.begin(), phrases.end(), [](const PatternHit& a, const PatternHit& b) {
            return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
        });
        ByteSpan whole;
        for (const PatternHit& hit : phrases) {
            const auto overlaps = [&](const PatternHit& one) { return one.span.overlaps(hit.span); };
            if (!counts(term, hit.span) || whole.contains(hit.span) ||
                std::any_of(exceptions.begin(), exceptions.end(), overlaps))
                continue;
            whole = hit.span;
            found(term, hit.span);
        }
    }

    /// Words inside names are no speech.
    bool counts(std::size_t term, ByteSpan place) const {
        return !isInsideName(place) || m_pack.terms[term].inNames;
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

void orderByTerm(Reading& reading, std::size_t terms) {
    std::vector<Hit>& hits = reading.hits;
    if (reading.fields.size() > 1)
        std::stable_sort(hits.begin(), hits.end(),
                         [](const Hit& a, const Hit& b) { return a.term < b.term; });
    reading.firstHit.assign(terms + 1, 0);
    for (const Hit& hit : hits) {
        if (reading.terms.empty() || reading.terms.back() != hit.term)
            reading.terms.push_back(hit.term);
        ++reading.firstHit[hit.term + 1];
    }
    std::partial_sum(reading.firstHit.begin(), reading.firstHit.end(), reading.firstHit.begin());
}

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

std::size_t Reading::captionFold() const {
    if (!knownFold)
        knownFold = foldOffset(*pack, post->platform, post->text);
    return *knownFold;
}

Reading read(const Post& post, const RulePack& pack) {
    Reading reading;
    reading.post = &post;
    reading.pack = &pack;
    reading.fields = readFields(post, pack.lexicon);
    reading.hits.reserve(usualPlaces);
    for (std::size_t f = 0; f < reading.fields.size(); ++f) {
        FieldScan(reading.fields[f].text, pack).run([&](std::size_t term, ByteSpan place) {
            reading.hits.push_back({f, place, term});
        });
    }
    orderByTerm(reading, pack.terms.size());
    return reading;
}

} // namespace vigie
