// SPDX-License-Identifier: GPL-3.0-or-later
// What the typography of a language asks for, put where an author typed something simpler.
#pragma once

#include <string>
#include <string_view>

namespace vigie {

/// No-break spaces inside « » and before « : », « % » and « € », narrow ones before « ; ! ? »; typographic
/// apostrophes. Applying it twice changes nothing. Tested by tst_typography.cpp.
std::string withFrenchTypography(std::string_view text);

/// “…” for « … ». The same otherwise.
std::string withEnglishTypography(std::string_view text);

} // namespace vigie
