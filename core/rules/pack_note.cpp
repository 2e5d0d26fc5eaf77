// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_note.h"

#include "core/base/typography.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace vigie {
namespace {

/// Levenshtein's distance, one row at a time.
std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, changed});
        }
    }
    return row.back();
}

} // namespace

Bilingual sentence(const Bilingual& pattern, std::initializer_list<std::string_view> arguments) {
    return {filled(withFrenchTypography(pattern.fr), arguments), filled(pattern.en, arguments)};
}

void addNote(PackNotes& notes, const Where& where, Bilingual message, Bilingual hint) {
    notes.push_back({ErrorCode::BadPack, std::move(message), where, std::move(hint)});
}

void addHarmless(PackNotes& notes, const Where& where, Bilingual message, Bilingual hint) {
    addNote(notes, where, std::move(message), std::move(hint));
    notes.back().isHarmless = true;
}

void addWarning(PackNotes& notes, const Where& where, Bilingual message, Bilingual hint) {
    addNote(notes, where, std::move(message), std::move(hint));
    notes.back().isWarning = true;
}

std::size_t countMistakes(const PackNotes& notes) {
    return static_cast<std::size_t>(
        std::count_if(notes.begin(), notes.end(), [](const PackNote& note) { return !note.isWarning; }));
}

std::string closestWord(std::string_view word, const std::vector<std::string>& known) {
    std::string best;
    std::size_t bestDistance = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const std::string& candidate : known)
        if (const std::size_t distance = editDistance(word, candidate); distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    return best;
}

Bilingual didYouMean(std::string_view word, const std::vector<std::string>& known) {
    const std::string closest = closestWord(word, known);
    if (closest.empty())
        return {};
    return sentence({"Vouliez-vous dire « {} » ?", "Is “{}” meant?"}, {closest});
}

void sortByPlace(PackNotes& notes) {
    const auto place = [](const PackNote& note) {
        return std::tie(note.where.file, note.where.line, note.where.column);
    };
    std::stable_sort(notes.begin(), notes.end(),
                     [&](const PackNote& a, const PackNote& b) { return place(a) < place(b); });
}

void nameFolder(PackNote& note, const std::string& folder) {
    if (!folder.empty())
        note.where.file = folder + "/" + note.where.file;
}

Error toError(const PackNote& note, Language language) {
    const Bilingual mark = note.isWarning ? Bilingual{"avertissement\u00A0: ", "warning: "} : Bilingual();
    return {note.code, mark.in(language) + note.message.in(language), note.where, note.hint.in(language)};
}

} // namespace vigie
