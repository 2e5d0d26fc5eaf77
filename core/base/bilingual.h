// SPDX-License-Identifier: GPL-3.0-or-later
// A text in both languages of the program. Core speaks through these, so that no sentence can
// exist in one language only.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace vigie {

enum class Language { French, English };

/// The same sentence twice. French is the source of truth for everything legal.
struct Bilingual {
    std::string fr;
    std::string en;

    const std::string& in(Language language) const { return language == Language::French ? fr : en; }
    bool operator==(const Bilingual&) const = default;
};

/// The pattern with each « {} » replaced, from left to right, by the next argument. Arguments are never
/// looked into: words of a post may hold braces.
std::string filled(std::string_view pattern, std::initializer_list<std::string_view> arguments);

} // namespace vigie
