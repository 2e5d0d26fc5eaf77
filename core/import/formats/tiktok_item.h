// SPDX-License-Identifier: GPL-3.0-or-later
// A video or photo post as TikTok's own pages hold it; Zeeschuimer, gallery-dl and most scrapers keep it.
#pragma once

#include "core/import/json_value.h"
#include "core/model/post.h"

namespace vigie {

/// The post of an item with « id », « desc », « createTime », « author » …
Post fromTikTokItem(const JsonValue& item);

} // namespace vigie
