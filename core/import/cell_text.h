// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs on the way did to the words of a cell, undone.
#pragma once

#include "core/import/import_log.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

/// The words of a cell that holds a list as JSON, as twarc and scrapers of TikTok write them: « ["pub"] »,
/// « [{"tag": "pub"}] ». Nothing for other cells.
std::optional<std::vector<std::string>> wordsOfJson(std::string cell);

} // namespace vigie
