// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/reading.h"

#include "core/engine/place.h"
#include "core/text/layout.h"

#include <algorithm>
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

/// Finds the terms in one field.
class FieldScan {
public:
    FieldScan(const NormalisedText& text, const RulePack& pack)
        : m_text(text), m_pack(pack), m_names(names(text.folded())) {}

    /// Calls found(term, place) for every place of every term; in order, each once.
    template <typename Found> void run(Found found) const {
        const std::vector<TermPlace> places = allPlaces();
        for (auto first = places.begin(); first != places.end();) {
            const auto isSameTerm = [=](const TermPlace& one) { return one.term == first->term; };
            const auto end = std::find_if_not(first, places.end(), isSameTerm);
            const auto exceptions =
                std::find_if(first, end, [](const TermPlace& one) { return one.isException; });
            const TermPlace* whole =
                nullptr; // of two phrases of one term at one place the longer one is the place
            for (; first != exceptions; ++first) {
                const auto overlaps = [=](const TermPlace& one) { return one.span.overlaps(first->span); };
                if (!counts(*first) || std::any_of(exceptions, end, overlaps) ||
                    (whole && whole->span.contains(first->span)))
                    continue;
                whole = &*first;
                found(first->term, first->span);
            }
            first = end;
        }
    }

private:
    struct TermPlace {
        std::size_t term = 0;
        bool isException = false;
        ByteSpan span;

        /// By term; phrases before exceptions; by place.
        auto key() const { return std::pair(2 * term + std::size_t{isException}, span.begin); }
    };

    /// In order; of those at one place the longer ones first.
    std::vector<TermPlace> allPlaces() const {
        const std::vector<PatternHit> hits =
            m_pack.patterns.find(m_text.foldedWithCapitals(), placesPerPattern);
        std::vector<TermPlace> places;
        places.reserve(hits.size());
        for (const PatternHit& hit : hits) {
            const PatternUse& use = m_pack.uses[hit.pattern];
            places.push_back({use.term, use.isException, hit.span});
        }
        std::sort(places.begin(), places.end(), [](const TermPlace& a, const TermPlace& b) {
            return a.key() != b.key() ? a.key() < b.key() : a.span.end > b.span.end;
        });
        return places;
    }

    /// Words inside names are no speech.
    bool counts(const TermPlace& place) const {
        return !isInsideName(place.span) || m_pack.terms[place.term].inNames;
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
    reading.firstOfTerm.reserve(terms + 1);
    for (std::uint32_t i = 0; i < hits.size(); ++i)
        if (i == 0 || hits[i].term != hits[i - 1].term) {
            reading.terms.push_back(hits[i].term);
            reading.firstOfTerm.resize(hits[i].term + 1, i);
        }
    reading.firstOfTerm.resize(terms + 1, static_cast<std::uint32_t>(hits.size()));
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
    for (std::size_t f = 0; f < reading.fields.size(); ++f) {
        FieldScan(reading.fields[f].text, pack).run([&](std::size_t term, ByteSpan place) {
            reading.hits.push_back({f, place, term});
        });
    }
    orderByTerm(reading, pack.terms.size());
    return reading;
}

} // namespace vigie
