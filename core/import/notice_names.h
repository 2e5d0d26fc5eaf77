// SPDX-License-Identifier: GPL-3.0-or-later
// What notices are called in our JSON: « date_from_id ».
#pragma once

#include "core/import/post_reader.h"

#include <optional>
#include <string_view>

namespace vigie {

std::string_view toString(Notice notice);
/// Nothing for a word that names none.
std::optional<Notice> noticeFromName(std::string_view name);

} // namespace vigie
