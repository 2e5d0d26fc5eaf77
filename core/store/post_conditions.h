// SPDX-License-Identifier: GPL-3.0-or-later
// The filter line of the review (core/review/post_query.h) as conditions on the table post (schema.sql).
// For post_search.cpp. Tested by tst_post_search.cpp.
#pragma once

#include "core/review/post_query.h"
#include "core/store/database.h"

#include <string>
#include <vector>

namespace vigie {

/// What one term, or several of one key, ask of a post. `test` and `ids` have the same holes for `values`.
struct PostCondition {
    std::string test;     ///< an expression about one row of post
    std::string ids = {}; ///< a query for the `id` of all posts that pass, by an index; empty: none
    SqlValues values = {};
    bool isOfRow = true;    ///< the test looks at nothing but the row
    std::string index = {}; ///< the index that has them together, the worst last; empty: none
};

/// All of them have to hold.
std::vector<PostCondition> conditionsOf(const PostQuery& query);

} // namespace vigie
