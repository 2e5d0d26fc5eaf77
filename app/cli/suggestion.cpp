// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/suggestion.h"

#include "core/review/query_words.h"
#include "core/rules/map_reader.h"

#include <algorithm>
#include <cctype>

namespace vigie {
namespace {

/// Shorter pieces are in too many words.
constexpr std::size_t shortestPiece = 4;

/// « promo » of « disclosure.promo-code », and not of « adult.promotion ».
bool isWordOf(const std::string& name, const std::string& word) {
    const std::size_t at = name.find(word);
    const auto ends = [&](std::size_t place) {
        return place >= name.size() || !std::isalnum(static_cast<unsigned char>(name[place]));
    };
    return at != std::string::npos && (at == 0 || ends(at - 1)) && ends(at + word.size());
}

/// The one that is written much like `word`, or else the first that it is a part of.
std::size_t placeOfClosest(const std::string& word, const std::vector<std::string>& names) {
    const std::string closest = closestWord(word, names);
    const auto found = std::find_if(names.begin(), names.end(), [&](const std::string& name) {
        return closest.empty() ? word.size() >= shortestPiece && isWordOf(name, word) : name == closest;
    });
    return static_cast<std::size_t>(found - names.begin());
}

} // namespace

std::string suggestion(const std::string& word, const std::vector<std::string>& known, const Wording& say) {
    std::vector<std::string> names;
    for (const std::string& name : known)
        names.push_back(queryFolded(name));
    const std::size_t place = word.empty() ? names.size() : placeOfClosest(queryFolded(word), names);
    return place == names.size() ? ""
                                 : say({" Vouliez-vous dire {}\u202F?", " Did you mean {}?"}, {known[place]});
}

} // namespace vigie
