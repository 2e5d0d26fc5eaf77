// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/highlights.h"

#include <algorithm>
#include <tuple>

namespace vigie {
namespace {

class Marker {
public:
    void mark(HighlightKind kind, const std::vector<Evidence>& evidence, const Bilingual& title) {
        for (const Evidence& words : evidence)
            if (!words.span.empty() && !isMarked(words))
                m_marked.push_back({kind, words.field, words.span, title});
    }

    std::vector<Highlight> inOrder() {
        std::sort(m_marked.begin(), m_marked.end(), [](const Highlight& a, const Highlight& b) {
            return std::tie(a.field, a.span) < std::tie(b.field, b.span);
        });
        return std::move(m_marked);
    }

private:
    bool isMarked(const Evidence& words) const {
        return std::any_of(m_marked.begin(), m_marked.end(), [&](const Highlight& earlier) {
            return earlier.field == words.field && earlier.span.contains(words.span);
        });
    }

    std::vector<Highlight> m_marked;
};

} // namespace

std::vector<Highlight> highlightsOf(const Assessment& assessment) {
    Marker marker;
    for (const Mention& mention : assessment.then.mentions)
        marker.mark(HighlightKind::Mention, {mention.evidence}, mention.title);
    for (const Signal& sign : assessment.commercial.signs)
        if (sign.strength != Strength::Against)
            marker.mark(HighlightKind::Sign, sign.evidence, sign.title);
    for (const Finding& finding : assessment.then.findings)
        marker.mark(HighlightKind::Risk, finding.evidence, finding.title);
    return marker.inOrder();
}

} // namespace vigie
