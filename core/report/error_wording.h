// SPDX-License-Identifier: GPL-3.0-or-later
// An error as a person reads it. Tested by tst_error_wording.cpp.
#pragma once

#include "core/base/error.h"
#include "core/base/wording.h"

#include <string>

namespace vigie {

/// toString() of it, where a place « file:record: » stays what programs look for; a file alone stands before
/// the sentence as the language has it: « a.vigie : Ce dossier n’existe pas. »
std::string errorTold(const Error& error, const Wording& say);

} // namespace vigie
