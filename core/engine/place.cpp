// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/place.h"

#include "core/text/layout.h"

#include <algorithm>

namespace vigie {

std::size_t foldOffset(const RulePack& pack, Platform platform, std::string_view caption) {
    const auto layout = pack.platforms.find(platform);
    if (layout == pack.platforms.end() || !layout->second.fold || caption.size() <= *layout->second.fold)
        return caption.size();
    return graphemeOffset(caption, *layout->second.fold);
}

bool standsAt(const Reading& reading, const ReadField& field, ByteSpan original, Place place) {
    const bool isCaption = field.ref.kind == FieldKind::Text;
    switch (place) {
    case Place::Anywhere: return true;
    case Place::FirstLine: return original.begin < field.text.original().find('\n');
    case Place::BeforeFold: return !isCaption || original.begin < reading.captionFold();
    case Place::AfterFold: return isCaption && original.begin >= reading.captionFold();
    case Place::InHashtags: return anyOverlaps(field.hashtags(), original);
    }
    return false;
}

bool isSeen(const Reading& reading, const ReadField& field, ByteSpan original, std::size_t hashtagLimit) {
    switch (field.ref.kind) {
    case FieldKind::Title:
    case FieldKind::OnScreenText: return true;
    case FieldKind::Text:
    case FieldKind::Hashtags: {
        const std::vector<ByteSpan>& tags = field.hashtags();
        const bool isBehindTags =
            tags.size() >= hashtagLimit && hashtagLimit > 0 && tags[hashtagLimit - 1].end <= original.begin;
        return !isBehindTags && standsAt(reading, field, original, Place::BeforeFold);
    }
    default: return false;
    }
}

} // namespace vigie
