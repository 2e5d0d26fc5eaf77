// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as the programs of platforms and collectors write them: always in UTC or with their offset.
// Tested by tst_export_dates.cpp.
#pragma once

#include "core/base/date.h"

#include <optional>
#include <string_view>

namespace vigie {

/// RFC 3339, also without its colon (« +0000 ») or with a blank; « Thu Nov 03 08:50:26 +0000 2022 » (X);
/// « Wed, 10 Jan 2024 08:00:00 +0000 » (Pinterest); « 2026-03-23 09:30:00 UTC » (Snapchat);
/// « 20241006 » (yt-dlp; a day, as its midnight UTC); seconds or milliseconds since 1970, also with a
/// fraction. Without a zone it is UTC. Nothing for anything else.
std::optional<Instant> parseExportDate(std::string_view text);

} // namespace vigie
