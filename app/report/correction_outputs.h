// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of corrections as files: --corrections DIR.
#pragma once

#include "app/report/render_work.h"
#include "core/base/error.h"
#include "core/report/correction_sheet.h"

#include <functional>
#include <string>
#include <vector>

namespace vigie {

/// Whether files can be made in that folder, which may be missing itself: asked before the work starts.
/// Leaves nothing behind.
Result<void> canWriteCorrections(const std::string& folder, Language language);

/// « corrections-lola.pdf » and « corrections-lola.txt » for each sheet, in a folder that is made for the
/// first of them; `wrote` hears of every PDF that is in its place. Fails with CannotWrite; the sheets before
/// the one that failed, or before a stop, are there then.
Result<void> writeCorrections(const std::string& folder, const std::vector<CorrectionSheet>& sheets,
                              Language language, const RenderWork& work,
                              const std::function<void(const std::string& path)>& wrote);

} // namespace vigie
