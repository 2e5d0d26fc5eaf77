// SPDX-License-Identifier: GPL-3.0-or-later
// The two shapes in which Instagram itself hands out posts to its app and its pages. Collectors keep them as
// they are: instaloader, Zeeschuimer, 4CAT, gallery-dl. Threads has the first one too.
#pragma once

#include "core/import/json_value.h"
#include "core/model/post.h"

namespace vigie {

/// The shape of the app: « pk », « code », « taken_at », « caption.text », « user ».
Post fromInstagramItem(const JsonValue& item);

/// The shape of the page (GraphQL): « shortcode », « taken_at_timestamp », « edge_media_to_caption », « owner
/// ».
Post fromInstagramNode(const JsonValue& node);

/// Whether Instagram served the item to its viewer as an advert.
bool isShownAdvert(const JsonValue& item);

} // namespace vigie
