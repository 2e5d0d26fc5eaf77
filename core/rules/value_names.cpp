// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/value_names.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace vigie {
namespace {

constexpr std::array<std::pair<std::string_view, FieldKind>, 7> fields = {{
    {"text", FieldKind::Text},
    {"title", FieldKind::Title},
    {"hashtags", FieldKind::Hashtags},
    {"alt", FieldKind::Alt},
    {"on-screen", FieldKind::OnScreenText},
    {"transcript", FieldKind::Transcript},
    {"sponsors", FieldKind::Sponsors},
}};

constexpr std::array<std::pair<std::string_view, Place>, 5> places = {{
    {"anywhere", Place::Anywhere},
    {"first-line", Place::FirstLine},
    {"before-fold", Place::BeforeFold},
    {"after-fold", Place::AfterFold},
    {"hashtags", Place::InHashtags},
}};

constexpr std::array<std::pair<std::string_view, Disguise>, 8> disguises = {{
    {"styled", Disguise::StyledLetters},
    {"invisible", Disguise::InvisibleCharacters},
    {"look-alikes", Disguise::LookAlikes},
    {"spaced", Disguise::SpacedLetters},
    {"stretched", Disguise::Elongation},
    {"emoji", Disguise::EmojiInside},
    {"digits", Disguise::DigitsForLetters},
    {"masked", Disguise::MaskedLetters},
}};

template <typename Table> auto valueOf(const Table& table, std::string_view name) {
    const auto found =
        std::find_if(table.begin(), table.end(), [=](const auto& row) { return row.first == name; });
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

template <typename Table> Names namesIn(const Table& table) {
    Names names;
    for (const auto& row : table)
        names.emplace_back(row.first);
    return names;
}

template <typename Value> Names namesOf(std::initializer_list<Value> values) {
    Names names;
    for (const Value value : values)
        names.emplace_back(toString(value));
    return names;
}

} // namespace

Names severityNames() {
    return namesOf({Severity::Critical, Severity::Major, Severity::Minor, Severity::Info});
}
Names strengthNames() {
    return namesOf({Strength::Strong, Strength::Medium, Strength::Weak, Strength::None, Strength::Against});
}
Names levelNames() {
    return namesOf({Strength::Strong, Strength::Medium, Strength::Weak});
}
Names gradeNames() {
    return namesOf({Grade::Adequate, Grade::Weak, Grade::Denied});
}
Names disclosureNames() {
    return namesOf({Disclosure::Visible, Disclosure::Buried, Disclosure::BuriedLabelled, Disclosure::Weak,
                    Disclosure::LabelOnly, Disclosure::Plain, Disclosure::Denied, Disclosure::Missing,
                    Disclosure::NotNeeded});
}
Names platformNames() {
    return namesOf({Platform::Instagram, Platform::TikTok, Platform::YouTube, Platform::X, Platform::Facebook,
                    Platform::Threads, Platform::Snapchat, Platform::Twitch, Platform::Pinterest,
                    Platform::LinkedIn, Platform::Other});
}
Names formatNames() {
    return namesOf({PostFormat::Image, PostFormat::Carousel, PostFormat::Reel, PostFormat::Story,
                    PostFormat::Video, PostFormat::Short, PostFormat::Live, PostFormat::Post});
}

Names tagNames() {
    return {"✔2", "✔T", "UNVERIFIED-1", "UNVERIFIED-0"};
}
Names confidenceNames() {
    return {"H", "M", "L"};
}
Names fieldNames() {
    return namesIn(fields);
}
Names placeNames() {
    return namesIn(places);
}
Names disguiseNames() {
    Names names = namesIn(disguises);
    names.emplace_back("any");
    return names;
}

std::optional<FieldKind> fieldFromName(std::string_view name) {
    return valueOf(fields, name);
}
std::optional<Place> placeFromName(std::string_view name) {
    return valueOf(places, name);
}
std::vector<Disguise> disguisesFromName(std::string_view name) {
    std::vector<Disguise> kinds;
    for (const auto& [kindName, kind] : disguises)
        if (name == "any" || name == kindName)
            kinds.push_back(kind);
    return kinds;
}

} // namespace vigie
