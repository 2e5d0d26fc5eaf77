// SPDX-License-Identifier: GPL-3.0-or-later
// One plain way of saying a phrase, for those who do not read its notation.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace vigie {

/// What people call a fragment: « un prix » for « price »; empty if there is no word for it.
using FragmentName = std::function<std::string(std::string_view fragment)>;

/// « (mon|ton) (petit )?code(s)? » → « mon petit code »: of alternatives the first, but at the end of a
/// phrase the first that leaves nobody waiting for a word; with whole words that may be missing, without endings.
/// An ending « * », a gap and a fragment without a name become « … », the others « [un prix] ». Tested by
/// tst_describe_condition.cpp.
std::string phraseSample(std::string_view phrase, const FragmentName& nameOf);

} // namespace vigie
