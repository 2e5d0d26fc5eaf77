// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/error_wording.h"

namespace vigie {

std::string errorTold(const Error& error, const Wording& say) {
    const bool hasPlace = error.where.record != 0 || error.where.line != 0;
    if (error.where.file.empty() || hasPlace)
        return toString(error);
    Error withoutFile = error;
    withoutFile.where.file.clear();
    return say({"{}\u00A0: {}", "{}: {}"}, {error.where.file, toString(withoutFile)});
}

} // namespace vigie
