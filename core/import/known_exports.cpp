// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/known_exports.h"

#include "core/import/column_names.h"
#include "core/import/sheet_values.h"

#include <algorithm>
#include <cassert>

namespace vigie {
namespace {

std::vector<std::string_view> parts(std::string_view text, char separator) {
    std::vector<std::string_view> all;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (const auto part = trimmed(text.substr(0, end)); !part.empty())
            all.push_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return all;
}

/// « 4cat-tiktok tiktok utc »
KnownExport beginExport(std::string_view line) {
    const auto words = parts(line, ' ');
    const auto has = [&](std::string_view habit) {
        return std::find(words.begin(), words.end(), habit) != words.end();
    };
    KnownExport known;
    known.name = words[0];
    known.platform = platformFromName(words[1]);
    if (has("month-first"))
        known.dayOrder = DayOrder::MonthFirst;
    known.datesAreUtc = has("utc");
    known.quotesLineEnds = has("quoted-line-ends");
    known.areAdverts = has("adverts");
    return known;
}

/// « body = text, image url = - »
void addColumns(KnownExport& known, std::string_view line) {
    for (const std::string_view pair : parts(line, ',')) {
        const auto sides = parts(pair, '=');
        const auto meaning = columnFromName(sides[1]);
        assert(meaning || sides[1] == "-");
        known.columns.emplace_back(plainHeader(sides[0]), meaning);
    }
}

void addMarks(KnownExport& known, std::string_view line) {
    for (const std::string_view mark : parts(line, ','))
        known.marks.push_back(plainHeader(mark));
}

std::vector<KnownExport> readKnownExports(std::string_view text) {
    constexpr std::string_view marks = "    marks:";
    std::vector<KnownExport> all;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.empty() || line.starts_with('#'))
            continue;
        if (!line.starts_with(' '))
            all.push_back(beginExport(line));
        else if (line.starts_with(marks))
            addMarks(all.back(), line.substr(marks.size()));
        else
            addColumns(all.back(), line);
    }
    return all;
}

} // namespace

const KnownExport* findKnownExport(const std::vector<std::string>& headers) {
    static const std::vector<KnownExport> all = readKnownExports(knownExportsText);
    const auto isThere = [&](const std::string& mark) {
        return std::find(headers.begin(), headers.end(), mark) != headers.end();
    };
    const auto found = std::find_if(all.begin(), all.end(), [&](const KnownExport& known) {
        return std::all_of(known.marks.begin(), known.marks.end(), isThere);
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace vigie
