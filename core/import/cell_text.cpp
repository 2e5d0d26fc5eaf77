// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell_text.h"

#include "core/import/json_value.h"
#include "core/import/mojibake.h"

#include <utility>

namespace vigie {
namespace {

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

bool isGuarded(std::string_view cell) {
    constexpr std::string_view formulaSigns = "=+-@";
    return cell.size() > 1 && cell[0] == '\'' && formulaSigns.find(cell[1]) != std::string_view::npos;
}

} // namespace

std::string wordsOfCell(std::string cell, CellHabits habits, ImportLog& log) {
    if (isGuarded(cell))
        cell.erase(0, 1);
    if (habits.writesLineEnds) {
        replaceAll(cell, "\\r\\n", "\n");
        replaceAll(cell, "\\n", "\n");
    }
    if (habits.quotesLineEnds) {
        replaceAll(cell, "\"\r\n\"", "\n");
        replaceAll(cell, "\"\n\"", "\n");
    }
    if (auto repaired = repairedMojibake(cell)) {
        log.note(Notice::LettersRepaired);
        cell = *std::move(repaired);
    }
    return cell;
}

std::optional<std::vector<std::string>> wordsOfJson(std::string cell) {
    if (!cell.starts_with('[') || !cell.ends_with(']'))
        return {};
    ImportLog unheard({}, {}, Language::French);
    JsonDocument document;
    const auto list = document.parse(cell, unheard);
    if (!list)
        return {};
    std::vector<std::string> words;
    for (const JsonValue& item : list->items())
        words.push_back((item.isObject() ? item.firstOf({"tag", "name", "username"}) : item).text());
    return words;
}

bool hasLostEmoji(std::string_view text) {
    return text.starts_with("??") || text.find("\n??") != std::string_view::npos ||
           text.find("????") != std::string_view::npos || text.find("?? ??") != std::string_view::npos;
}

} // namespace vigie
