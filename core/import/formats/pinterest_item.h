// SPDX-License-Identifier: GPL-3.0-or-later
// A pin as Pinterest's own pages hold it.
#pragma once

#include "core/import/json_value.h"
#include "core/model/post.h"

namespace vigie {

/// The post of an item with « id », « title », « description », « pinner » …
Post fromPin(const JsonValue& item);

} // namespace vigie
