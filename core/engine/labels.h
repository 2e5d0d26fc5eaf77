// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says ought to come out for a post, written into the record itself.
#pragma once

#include "core/base/error.h"
#include "core/model/assessment.h"

#include <set>
#include <string>

namespace vigie {

struct Labels {
    Verdict verdict = Verdict::NotCommercial;
    std::set<std::string> must; ///< rules that have to be reported
    std::set<std::string> may;  ///< rules that are neither asked for nor wrong
    bool operator==(const Labels&) const = default;
};

/// Reads « "labels": {"verdict": …, "must": […], "may": […]} » from the record as it stood in the file.
/// Fails, with a sentence in `language`, where there are none, or where they name no known verdict or hold
/// something else than ids. Tested by tst_score.cpp.
Result<Labels> readLabels(const Post& post, Language language);

} // namespace vigie
