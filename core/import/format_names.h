// SPDX-License-Identifier: GPL-3.0-or-later
// What people call the format of a file: « TikTok, données téléchargées » for "tiktok-download". Data keep
// the latter, which never changes. Tested by tst_format_names.cpp.
#pragma once

#include "core/base/bilingual.h"

#include <string>
#include <string_view>

namespace vigie {

/// A table of a known making also says what kind of file it is: « TikTok Studio (CSV) ». A format that this
/// program does not know, of a dossier of a newer one, comes back as it is.
std::string formatName(std::string_view format, Language language);

} // namespace vigie
