// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the schema that are in the way for a while: triggers when a dossier is purged, indexes when most
// of it is written anew.
#pragma once

#include "core/store/database.h"

#include <string>

namespace vigie {

/// Drops the triggers or indexes that `which` finds in sqlite_master. Part of the transaction of `sql`: if it
/// fails, they were never gone.
class SetAside {
public:
    SetAside(Sql& sql, const std::string& which);
    /// Makes them again, as they were; indexes are built of what is there by then.
    void putBack() { m_sql.runScript(m_definitions); }

private:
    Sql& m_sql;
    std::string m_definitions;
};

/// Many posts at once are quicker written without the indexes by which they are filtered, and these made
/// afterwards.
inline constexpr std::size_t manyPosts = 20'000;
inline const std::string filterIndexes =
    "type = 'index' AND tbl_name = 'post' AND name IN ('post_same_text', 'post_worst', 'post_published', "
    "'post_creator', 'post_verdict', 'post_status', 'post_platform')";

} // namespace vigie
