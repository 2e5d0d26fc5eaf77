// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/complete_format.h"

#include "core/rules/pack_format.h"
#include "core/rules/rule_pack.h"

#include <algorithm>
#include <map>

namespace vigie {
namespace {

constexpr std::string_view blanks = " \t";

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

/// A line without the dashes of its list items: how far in it stands, and what it says.
struct Line {
    std::size_t indent = 0;      ///< of what it says
    std::size_t outerIndent = 0; ///< of its first dash
    std::string_view words;

    explicit Line(std::string_view line) {
        indent = outerIndent = std::min(line.find_first_not_of(blanks), line.size());
        while (line.substr(indent).starts_with("- "))
            indent = std::min(line.find_first_not_of(blanks, indent + 1), line.size());
        words = line.substr(indent);
    }
    bool isEmpty() const { return words.empty() || words.front() == '#'; }
    std::string_view key() const { return trimmed(words.substr(0, words.find(':'))); }
};

/// The keys of the maps around the place, the outermost first.
using Path = std::vector<std::string_view>;

/// What the lines above say, going out from that indentation.
Path pathAbove(std::string_view above, std::size_t indent) {
    Path path;
    while (!above.empty() && indent > 0) {
        const std::size_t end = above.size() - (above.back() == '\n' ? 1 : 0);
        const std::size_t begin = above.substr(0, end).rfind('\n') + 1; // npos + 1 is 0
        const Line line(above.substr(begin, end - begin));
        above = above.substr(0, begin);
        if (line.isEmpty() || line.indent >= indent)
            continue;
        path.insert(path.begin(), line.key());
        indent = line.outerIndent;
    }
    return path;
}

/// The part of a line that is being written: the maps in brackets that are open before it belong to the path.
struct Piece {
    Path path;
    std::string_view words; ///< « severity: cri »
};

bool endsInList(std::string_view words) {
    return std::count(words.begin(), words.end(), '[') > std::count(words.begin(), words.end(), ']');
}

Piece pieceOf(std::string_view words) {
    Piece piece;
    std::size_t begin = 0;
    std::vector<std::size_t> open; // where each bracket's content begins
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == '{') {
            piece.path.push_back(Line(words.substr(begin, i - begin)).key());
            open.push_back(begin);
            begin = i + 1;
        } else if (words[i] == '}' && !open.empty()) {
            piece.path.pop_back();
            begin = open.back();
            open.pop_back();
        } else if (words[i] == ',' && !open.empty() && !endsInList(words.substr(begin, i - begin))) {
            begin = i + 1;
        }
    }
    piece.words = words.substr(begin);
    return piece;
}

/// What may stand at a place: keys of a map, ids with maps behind them, or a condition.
struct Level {
    const Shape* shape = nullptr;
    bool isIds = false;
    bool isCondition = false;
};

Level below(const Key& key) {
    switch (key.holds) {
    case Holds::Map:
    case Holds::Maps:
    case Holds::Examples: return {key.shape ? &key.shape() : nullptr, key.holds == Holds::Maps};
    case Holds::Bilingual:
    case Holds::Told: return {&bilingualShape()};
    case Holds::Condition:
    case Holds::Conditions: return {nullptr, false, true};
    default: return {};
    }
}

const Key* findConditionKey(std::string_view name) {
    for (const Shape& kind : conditionShapes())
        if (const Key* key = kind.find(name))
            return key;
    return nullptr;
}

const Key* keyAt(const Level& level, std::string_view name) {
    if (level.isCondition)
        return findConditionKey(name);
    return level.shape ? level.shape->find(name) : nullptr;
}

Level levelOf(const Path& path, const Shape& file) {
    Level level{&file};
    for (const std::string_view name : path) {
        if (level.isIds) {
            level.isIds = false;
            continue;
        }
        if (name.empty()) // a map in a list, in brackets: « - {term: … »
            continue;
        const Key* key = keyAt(level, name);
        level = key ? below(*key) : Level();
    }
    return level;
}

/// The ids that stand in the text itself, below that section.
std::vector<std::string> ownIds(std::string_view text, std::string_view section) {
    std::vector<std::string> ids;
    std::string_view current;
    std::size_t idIndent = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const Line line(text.substr(begin, end - begin));
        begin = end + 1;
        if (line.isEmpty())
            continue;
        if (line.indent == 0) {
            current = line.key();
            idIndent = 0;
        } else if (current == section && (idIndent == 0 || line.indent == idIndent)) {
            idIndent = line.indent;
            ids.emplace_back(line.key());
        }
    }
    return ids;
}

template <typename Items> std::vector<std::string> idsOf(const Items& items) {
    std::vector<std::string> ids;
    for (const auto& item : items)
        ids.push_back(item.id);
    return ids;
}

std::vector<std::string> legalOnly(std::vector<std::string> ids) {
    std::erase_if(ids, [](const std::string& id) { return isHouseId(id); });
    return ids;
}

std::vector<std::string> withOwn(std::vector<std::string> ids, std::string_view text,
                                 std::string_view section) {
    for (std::string& id : ownIds(text, section))
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.insert(ids.begin(), std::move(id));
    return ids;
}

/// Ids that a key asks for.
std::vector<std::string> idsBehind(std::string_view key, std::string_view text, const RulePack& pack) {
    if (key == "term" || key == "near")
        return withOwn(legalOnly(idsOf(pack.terms)), text, "terms");
    if (key == "signal")
        return idsOf(pack.signals);
    return key == "mention" ? idsOf(pack.mentions) : std::vector<std::string>();
}

/// Ids that may stand as keys below that section: those of the law that a house changes.
std::vector<std::string> idsBelow(std::string_view section, const RulePack& pack) {
    if (section == "extend")
        return legalOnly(idsOf(pack.terms));
    return section == "overrides" ? legalOnly(idsOf(pack.rules)) : std::vector<std::string>();
}

std::vector<FormatChoice> plain(const std::vector<std::string>& texts, const std::string& ending = {}) {
    std::vector<FormatChoice> choices;
    for (const std::string& text : texts)
        choices.push_back({text + ending, {}});
    return choices;
}

std::vector<FormatChoice> keysOf(const Level& level, const Path& path, const RulePack& pack) {
    std::vector<FormatChoice> choices;
    const auto add = [&](const Shape& shape) {
        for (const Key& key : shape.keys)
            choices.push_back({key.name + ":", key.help});
    };
    if (level.isIds)
        return plain(idsBelow(path.empty() ? "" : path.front(), pack), ":");
    if (level.isCondition)
        std::for_each(conditionShapes().begin(), conditionShapes().end(), add);
    else if (level.shape)
        add(*level.shape);
    return choices;
}

std::vector<FormatChoice> valuesOf(const Key* key, std::string_view text, const RulePack& pack) {
    if (!key)
        return {};
    if (!key->names.empty())
        return plain(key->names);
    return key->holds == Holds::Flag ? plain({"true", "false"}) : plain(idsBehind(key->name, text, pack));
}

/// Those that begin as what is written, then those that hold it.
std::vector<FormatChoice> matching(std::vector<FormatChoice> choices, std::string_view written) {
    std::erase_if(choices, [=](const FormatChoice& choice) {
        return choice.text.find(written) == std::string::npos || choice.text == written;
    });
    std::stable_partition(choices.begin(), choices.end(),
                          [=](const FormatChoice& choice) { return choice.text.starts_with(written); });
    return choices;
}

} // namespace

FormatCompletion completeFormat(std::string_view text, std::size_t at, const Shape& file,
                                const RulePack& pack) {
    const std::string_view before = text.substr(0, at);
    const std::size_t begin = before.rfind('\n') + 1; // npos + 1 is 0
    const Line line(before.substr(begin));
    if (line.words.starts_with('#'))
        return {{at, at}, {}};
    Path path = pathAbove(before.substr(0, begin), line.indent);
    const Piece piece = pieceOf(line.words);
    path.insert(path.end(), piece.path.begin(), piece.path.end());
    const Level level = levelOf(path, file);
    const std::size_t colon = piece.words.find(':');
    const std::size_t writtenFrom =
        colon == std::string_view::npos ? 0 : piece.words.find_last_of(":[, ") + 1;
    std::string_view written = piece.words.substr(writtenFrom);
    written.remove_prefix(std::min(written.find_first_not_of(blanks), written.size()));
    auto choices = colon == std::string_view::npos
                       ? keysOf(level, path, pack)
                       : valuesOf(keyAt(level, trimmed(piece.words.substr(0, colon))), text, pack);
    return {{at - written.size(), at}, matching(std::move(choices), written)};
}

} // namespace vigie
