// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a dossier for those who need the findings and not the people: names masked, the rest as it is.
#pragma once

#include "core/store/dossier.h"

#include <string>

namespace vigie {

struct MinimiseOptions {
    bool daysOnly = false; ///< dates of publication without the hour
    std::string secret;    ///< what masks are made with; the same secret gives the same masks. Keep none
};

/// Handles, and « @handle » in any text, become « compte-1f0c93b2 », the same for the same handle; names of
/// people, ids and addresses of posts, places and file names go; the records as they stood in the files go.
struct Mask {
    explicit Mask(MinimiseOptions options) : m_options(std::move(options)) {}

    std::string handle(const std::string& name) const; ///< empty stays empty
    std::string text(const std::string& words) const;  ///< with each « @handle » masked
    Post post(const Post& original) const;

private:
    MinimiseOptions m_options;
};

/// Fills the new, empty dossier `copy`: posts masked, checked by the rules of the original, and the decisions
/// in force on findings that the masked posts still give. Its log begins anew and names the end of the
/// original's. Names of brands without « @ », and codes that hold a name, stay. Tested by tst_privacy.cpp.
Result<void> minimise(const Dossier& original, Dossier& copy, const MinimiseOptions& options);

} // namespace vigie
