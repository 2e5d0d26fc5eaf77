// SPDX-License-Identifier: GPL-3.0-or-later
// What a creator is asked about a post: only what somebody decided to ask. Tested by
// tst_correction_sheet.cpp.
#pragma once

#include "core/report/review_record.h"

#include <string>
#include <vector>

namespace vigie {

/// Somebody put a question about it: in these words, or in the usual ones where there are none.
struct FindingInQuestion {
    Finding finding;
    std::string words;
};

struct AskedOfCreator {
    std::vector<Finding> toCorrect;
    std::vector<FindingInQuestion> toAnswer;
    std::string question;          ///< about the post as a whole; empty: the usual one
    bool isPostInQuestion = false; ///< whether it is commercial at all

    bool isNothing() const { return toCorrect.empty() && toAnswer.empty() && !isPostInQuestion; }
};

/// Without a dossier nobody decided anything: everything that was found then, for a draft to be read.
AskedOfCreator askedOfCreator(const CheckedPost& checked, const ReviewRecord& review);

} // namespace vigie
