// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs on the way did to the words of a cell, undone.
#pragma once

#include "core/import/import_log.h"

#include <string>
#include <string_view>

namespace vigie {

/// Which repairs a column asks for, beside those that any cell may need.
struct CellHabits {
    bool writesLineEnds = false; ///< « \\n » stands for a line break
    bool quotesLineEnds = false; ///< a line break stands between two quotation marks
};

/// The words as they were: without the apostrophe that keeps « =1+1 » from being a formula, with line breaks,
/// and with « é » where « Ã© » stood. Repaired letters are noted in `log`.
std::string wordsOfCell(std::string cell, CellHabits habits, ImportLog& log);

/// « ?? » where emoji stood: a line that begins with it, or a longer row of question marks than people type.
bool hasLostEmoji(std::string_view text);

} // namespace vigie
