// SPDX-License-Identifier: GPL-3.0-or-later
// One plain way of saying a phrase, for those who do not read its notation.
#pragma once

#include <string>
#include <string_view>

namespace vigie {

/// « (mon|ton) (petit )?code(s)? » → « mon code »: of alternatives the first, without what may be missing. An
/// ending « * » and a gap « … » stay as « … », a fragment stays « <percent> ».
/// Tested by tst_describe_condition.cpp.
std::string phraseSample(std::string_view phrase);

} // namespace vigie
