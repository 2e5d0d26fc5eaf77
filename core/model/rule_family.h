// SPDX-License-Identifier: GPL-3.0-or-later
// What the id of a rule says of it (contract.md).
#pragma once

#include <string_view>

namespace vigie {

/// « disclosure.promo-code »: about the mention of advertising, as the verdict is. All others are about what is
/// advertised.
constexpr bool isAboutMention(std::string_view rule) {
    return rule.starts_with("disclosure.");
}

} // namespace vigie
