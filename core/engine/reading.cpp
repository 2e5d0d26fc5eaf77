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

void readFields(Reading& reading, const Post& post, const Lexicon& lexicon) {
    const auto add = [&](FieldRef ref) {
        if (std::string text = fieldText(post, ref); !text.empty())
            reading.fields.emplace_back(ref, NormalisedText(std::move(text), lexicon));
    };
    add({FieldKind::Text, 0});
    add({FieldKind::Title, 0});
    if (!post.hashtags.empty() && hasUnseenHashtag(post))
        add({FieldKind::Hashtags, 0});
    for (std::size_t i = 0; i < post.media.size(); ++i)
        for (const FieldKind kind : {FieldKind::Alt, FieldKind::OnScreenText, FieldKind::Transcript})
            add({kind, i});
    add({FieldKind::Sponsors, 0});
}

/// The thousandth place of a phrase says nothing that the first ones did not, and a text made of one word
/// must not cost its square.
constexpr std::size_t placesPerPattern = 1000;

/// Finds the terms in one field.
class FieldScan {
public:
    FieldScan(const NormalisedText& text, const RulePack& pack)
        : m_text(text), m_pack(pack),
          m_hits(pack.patterns.find(text.foldedWithCapitals(), placesPerPattern)) {
        if (!m_hits.empty())
            m_names = names(text.folded());
    }

    /// Calls found(term, place) for every place of every term; in order, each once.
    template <typename Found> void run(Found found) {
        order();
        for (std::span left(m_hits); !left.empty();) {
            const std::size_t term = useOf(left.front()).term;
            std::size_t count = 0;
            std::size_t phrases = 0;
            for (; count < left.size() && useOf(left[count]).term == term; ++count)
                phrases += std::size_t{!useOf(left[count]).isException};
            scanTerm(term, left.first(phrases), left.subspan(phrases, count - phrases), found);
            left = left.subspan(count);
        }
    }

private:
    const PatternUse& useOf(const PatternHit& hit) const { return m_pack.uses[hit.pattern]; }

    /// By term; phrases before exceptions. Patterns are numbered so, but for what a house adds to a list.
    void order() {
        const auto isBefore = [this](const PatternHit& a, const PatternHit& b) {
            const PatternUse& one = useOf(a);
            const PatternUse& other = useOf(b);
            return one.term != other.term ? one.term < other.term : one.isException < other.isException;
        };
        if (!std::is_sorted(m_hits.begin(), m_hits.end(), isBefore))
            std::sort(m_hits.begin(), m_hits.end(), isBefore);
    }

    /// Of two phrases of one term at one place the longer one is the place.
    template <typename Found>
    void scanTerm(std::size_t term, std::span<PatternHit> phrases, std::span<const PatternHit> exceptions,
                  Found found) const {
        if (phrases.size() > 1)
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
    std::vector<PatternHit> m_hits; ///< of phrases and exceptions
    std::vector<ByteSpan> m_names;
};

void orderByTerm(Reading& reading, std::size_t terms) {
    auto& hits = reading.hits;
    if (reading.fields.size() > 1)
        std::stable_sort(hits.begin(), hits.end(),
                         [](const Hit& a, const Hit& b) { return a.term < b.term; });
    reading.terms = NumberSet(terms);
    for (const Hit& hit : hits)
        reading.terms.add(hit.term);
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
    readFields(reading, post, pack.lexicon);
    for (std::size_t f = 0; f < reading.fields.size(); ++f) {
        FieldScan(reading.fields[f].text, pack).run([&](std::size_t term, ByteSpan place) {
            reading.hits.push_back({f, place, term});
        });
    }
    orderByTerm(reading, pack.terms.size());
    return reading;
}

} // namespace vigie
