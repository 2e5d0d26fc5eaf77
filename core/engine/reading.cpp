// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/reading.h"

#include "core/engine/place.h"
#include "core/text/ascii.h"
#include "core/text/layout.h"

#include <algorithm>
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
    constexpr std::size_t usualFields = 3;
    std::vector<ReadField> fields;
    fields.reserve(usualFields);
    const auto add = [&](FieldRef ref) {
        if (std::string text = fieldText(post, ref); !text.empty())
            fields.emplace_back(ref, NormalisedText(std::move(text), lexicon));
    };
    add({FieldKind::Text, 0});
    add({FieldKind::Title, 0});
    if (!post.hashtags.empty() && hasUnseenHashtag(post))
        add({FieldKind::Hashtags, 0});
    for (std::size_t i = 0; i < post.media.size(); ++i)
        for (const FieldKind kind : {FieldKind::Alt, FieldKind::OnScreenText, FieldKind::Transcript})
            add({kind, i});
    add({FieldKind::Sponsors, 0});
    return fields;
}

/// The thousandth place of a phrase says nothing that the first ones did not, and a text made of one word
/// must not cost its square.
constexpr std::size_t placesPerPattern = 1000;
constexpr std::size_t usualPlaces = 24; ///< in a post

/// Finds the terms in one field.
class FieldScan {
public:
    FieldScan(const NormalisedText& text, const RulePack& pack)
        : m_text(text), m_pack(pack), m_names(names(text.folded())) {}

    /// Calls found(term, place) for every place of every term; in order, each once.
    template <typename Found> void run(Found found) const {
        std::vector<TermPlace> places = orderedPlaces();
        for (std::span left(places); !left.empty();) {
            const std::size_t term = left.front().term;
            std::size_t count = 0;
            std::size_t phrases = 0;
            for (; count < left.size() && left[count].term == term; ++count)
                phrases += std::size_t{!left[count].isException};
            scanTerm(term, left.first(phrases), left.subspan(phrases, count - phrases), found);
            left = left.subspan(count);
        }
    }

private:
    /// Where a phrase or an exception of a term stands.
    struct TermPlace {
        std::size_t term = 0;
        bool isException = false;
        ByteSpan span;
    };

    /// By term; phrases before exceptions. Patterns are numbered so, but for what a house adds to a list.
    std::vector<TermPlace> orderedPlaces() const {
        const std::vector<PatternHit> hits =
            m_pack.patterns.find(m_text.foldedWithCapitals(), placesPerPattern);
        std::vector<TermPlace> places;
        places.reserve(hits.size());
        for (const PatternHit& hit : hits)
            places.push_back({m_pack.uses[hit.pattern].term, m_pack.uses[hit.pattern].isException, hit.span});
        const auto isBefore = [](const TermPlace& a, const TermPlace& b) {
            return a.term != b.term ? a.term < b.term : a.isException < b.isException;
        };
        if (!std::is_sorted(places.begin(), places.end(), isBefore))
            std::sort(places.begin(), places.end(), isBefore);
        return places;
    }

    /// Of two phrases of one term at one place the longer one is the place.
    template <typename Found>
    void scanTerm(std::size_t term, std::span<TermPlace> phrases, std::span<const TermPlace> exceptions,
                  Found found) const {
        if (phrases.size() > 1)
            std::sort(phrases.begin(), phrases.end(), [](const TermPlace& a, const TermPlace& b) {
                return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
            });
        ByteSpan whole;
        for (const TermPlace& hit : phrases) {
            const auto overlaps = [&](const TermPlace& one) { return one.span.overlaps(hit.span); };
            if (!counts(term, hit.span) || whole.contains(hit.span) ||
                std::any_of(exceptions.begin(), exceptions.end(), overlaps))
                continue;
            whole = hit.span;
            found(term, hit.span);
        }
    }

    /// Words inside names are no speech.
    bool counts(std::size_t term, ByteSpan place) const {
        return !(isInsideName(place) || isOtherHandle(place)) || m_pack.terms[term].inNames;
    }

    /// « @lumen » is another account than « @lumen_paris » or « @lumen.fr »; dots alone are punctuation.
    bool isOtherHandle(ByteSpan place) const {
        const std::string_view folded = m_text.folded();
        if (folded[place.begin] != '@')
            return false;
        const std::size_t behindDot = place.end + (folded.substr(place.end).starts_with('.') ? 1 : 0);
        const std::size_t next = folded.find_first_not_of('_', behindDot);
        return next != std::string_view::npos && next > place.end && isLetterOrDigit(folded[next]);
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
    reading.hasTerm = NumberSet(terms);
    reading.terms.reserve(hits.size());
    reading.firstHit.reserve(hits.size() + 1);
    for (std::uint32_t i = 0; i < hits.size(); ++i) {
        if (!reading.terms.empty() && reading.terms.back() == hits[i].term)
            continue;
        reading.terms.push_back(hits[i].term);
        reading.firstHit.push_back(i);
        reading.hasTerm.add(hits[i].term);
    }
    reading.firstHit.push_back(static_cast<std::uint32_t>(hits.size()));
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
