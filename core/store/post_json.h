// SPDX-License-Identifier: GPL-3.0-or-later
// A post as one line of vigie-ndjson and back, without loss: how a dossier keeps what was read.
#pragma once

#include "core/model/post.h"

#include <string>

namespace vigie {

/// Every field that is there but `source` and `raw`; an id that was made up from file and record is left out.
/// The same post gives the same bytes.
std::string toJson(const Post& post);

/// The post that toJson() wrote, read from `source` where it stood as `raw`: equal to the one that went in.
/// Fields that the text does not have stay empty; a text that toJson() never wrote gives what can be read.
Post postFromJson(const std::string& json, PostSource source, std::string raw);

} // namespace vigie
