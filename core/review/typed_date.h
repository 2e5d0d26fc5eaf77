// SPDX-License-Identifier: GPL-3.0-or-later
// Days as people type them. Tested by tst_typed_date.cpp.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"

#include <optional>
#include <string_view>

namespace vigie {

/// « 31/12/2026 », « 31.12.2026 », « 1/3/2026 » – the day first, in both languages – or « 2026-12-31 »;
/// nothing for anything else, and for no day of the calendar.
std::optional<Date> dateFromWords(std::string_view words);

/// What dateFromWords() understands, to stand behind « la valeur doit être ».
const Bilingual& typedDateForms();

} // namespace vigie
