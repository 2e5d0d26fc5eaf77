// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/read_post.h"

#include "core/engine/reading.h"

#include <algorithm>

namespace vigie {
namespace {

/// The text of a post that a field stands for; null where it is made of several.
std::string* textOf(Post& post, FieldRef field) {
    switch (field.kind) {
    case FieldKind::Text: return &post.text;
    case FieldKind::Title: return &post.title;
    case FieldKind::Alt: return &post.media[field.index].alt;
    case FieldKind::OnScreenText: return &post.media[field.index].onScreenText;
    case FieldKind::Transcript: return &post.media[field.index].transcript;
    default: return nullptr;
    }
}

/// The first place of the folded text that stands for the original from `original` on.
std::size_t foldedPlace(const NormalisedText& text, std::size_t original) {
    std::size_t low = 0;
    std::size_t high = text.folded().size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (text.toOriginal({middle, middle + 1}).begin < original)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// Moves evidence into the folded texts.
class Mover {
public:
    explicit Mover(const Reading& reading) : m_reading(reading) {}

    void move(Assessment& assessment) const {
        for (Signal& sign : assessment.commercial.signs)
            move(sign.evidence);
        for (Mention& mention : assessment.then.mentions)
            move(mention.evidence);
        for (Finding& finding : assessment.then.findings)
            move(finding.evidence);
    }

private:
    void move(std::vector<Evidence>& all) const {
        for (Evidence& evidence : all)
            move(evidence);
    }

    void move(Evidence& evidence) const {
        for (const ReadField& field : m_reading.fields)
            if (field.ref == evidence.field)
                evidence.span = {foldedPlace(field.text, evidence.span.begin),
                                 foldedPlace(field.text, evidence.span.end)};
    }

    const Reading& m_reading;
};

} // namespace

CheckedPost asRead(const ReviewPost& post) {
    CheckedPost shown = post.checked;
    Reading reading = read(post.checked.post, post.checker->pack());
    std::erase_if(reading.fields,
                  [&](const ReadField& field) { return !textOf(shown.post, field.ref); });
    Mover(reading).move(shown.assessment);
    for (const ReadField& field : reading.fields)
        *textOf(shown.post, field.ref) = field.text.folded();
    return shown;
}

} // namespace vigie
