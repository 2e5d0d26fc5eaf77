// SPDX-License-Identifier: GPL-3.0-or-later
// The logo of a firm, for the cover.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/error.h"

#include <string>

namespace vigie {

/// The picture as PNG, small enough for a cover. Fails with CannotRead or UnknownFormat and a sentence for a
/// file that is not there or holds no PNG or JPEG picture.
Result<std::string> readLogo(const std::string& path, Language language);

} // namespace vigie
