// SPDX-License-Identifier: GPL-3.0-or-later
// Rows under captions, and facts with their labels: the smallest parts of a report. Strings are finished
// sentences in its language and plain text, never markup; numbers stay numbers.
#pragma once

#include <string>
#include <vector>

namespace vigie {

/// A table with its captions. `columns` names the members of Row that are shown, in their order.
template <typename Row> struct ReportTable {
    std::string title;
    std::vector<std::string> columns;
    std::vector<Row> rows;
    std::string whenEmpty; ///< said in place of a table without rows
};

/// A label and what stands behind it.
struct Fact {
    std::string label;
    std::string value;
    bool operator==(const Fact&) const = default;
};

} // namespace vigie
