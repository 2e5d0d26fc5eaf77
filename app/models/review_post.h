// SPDX-License-Identifier: GPL-3.0-or-later
// A checked post as the desktop program keeps it: shared, never changed, ready to be searched and listed.
#pragma once

#include "core/model/assessment.h"

#include <QString>
#include <memory>
#include <string>

namespace vigie {

struct ReviewPost {
    CheckedPost checked;
    std::string searchText; ///< folded: caption, title, author, rule ids and titles in both languages
    QString excerpt;        ///< the first words on one line, for lists
};
using ReviewPostPtr = std::shared_ptr<const ReviewPost>;

/// Costs a folding of the caption: call it on a worker.
ReviewPostPtr makeReviewPost(CheckedPost checked);

} // namespace vigie
