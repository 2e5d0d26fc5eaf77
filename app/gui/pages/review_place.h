// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person is in the review.
#pragma once

#include "core/model/review.h"
#include "core/store/post_store.h"

#include <QString>

namespace vigie {

struct ReviewPlace {
    QString filter;
    PostId post = 0;   ///< 0: none
    int scrolled = -1; ///< how far the list is; -1: as far as the post needs
};

} // namespace vigie
