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

bool standsAt(const RulePack& pack, const Post& post, const ReadField& field, ByteSpan original, Place place) {
    const std::string& text = field.text.original();
    const bool isCaption = field.ref.kind == FieldKind::Text;
    switch (place) {
    case Place::Anywhere: return true;
    case Place::FirstLine: return original.begin < text.find('\n');
    case Place::BeforeFold: return !isCaption || original.begin < foldOffset(pack, post.platform, text);
    case Place::AfterFold: return isCaption && original.begin >= foldOffset(pack, post.platform, text);
    case Place::InHashtags: {
        const std::vector<ByteSpan> tags = hashtags(text);
        return std::any_of(tags.begin(), tags.end(), [=](ByteSpan tag) { return tag.overlaps(original); });
    }
    }
    return false;
}

bool isSeen(const RulePack& pack, const Post& post, const ReadField& field, ByteSpan original) {
    switch (field.ref.kind) {
    case FieldKind::Title:
    case FieldKind::OnScreenText: return true;
    case FieldKind::Text:
    case FieldKind::Hashtags: {
        const std::vector<ByteSpan> tags = hashtags(field.text.original());
        const auto before = std::count_if(tags.begin(), tags.end(),
                                          [=](ByteSpan tag) { return tag.end <= original.begin; });
        return static_cast<std::size_t>(before) < pack.hashtagLimit &&
               standsAt(pack, post, field, original, Place::BeforeFold);
    }
    default: return false;
    }
}

} // namespace vigie
