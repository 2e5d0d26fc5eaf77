// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to say about a place of a rule pack: a mistake, or something its author should know.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/error.h"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace vigie {

/// A sentence about a pack in both languages. `hint` says what to do, and may be empty.
struct PackNote {
    ErrorCode code = ErrorCode::BadPack;
    Bilingual message;
    Where where; ///< file, line and column
    Bilingual hint;
    std::string missingId = {}; ///< the id that nothing bears, if that is what is wrong
    bool isHouse = false;       ///< about the house pack, not about the legal one below it
    bool isHarmless = false;    ///< the pack has one clear meaning all the same; see PackOrigin
    bool isWarning = false;     ///< no mistake: the pack can be used
};
using PackNotes = std::vector<PackNote>;

/// The pattern with its holes filled. The French is set as French typography asks; the arguments stay as
/// they are.
Bilingual sentence(const Bilingual& pattern, std::initializer_list<std::string_view> arguments = {});

void addNote(PackNotes& notes, const Where& where, Bilingual message, Bilingual hint = {});
/// A note on something that a new pack has to be without, and that keeps nobody from reading an old one.
void addHarmless(PackNotes& notes, const Where& where, Bilingual message, Bilingual hint = {});
/// A note on something that may be meant.
void addWarning(PackNotes& notes, const Where& where, Bilingual message, Bilingual hint = {});
/// How many of them are no warnings.
std::size_t countMistakes(const PackNotes& notes);

/// The word of `known` that is closest to `word`, if one is close enough to have been meant; "" otherwise.
std::string closestWord(std::string_view word, const std::vector<std::string>& known);

/// « Is “terms” meant? », or nothing if no known word is close.
Bilingual didYouMean(std::string_view word, const std::vector<std::string>& known);

/// In the order of files and lines; the reader works through them from top to bottom.
void sortByPlace(PackNotes& notes);

/// The file of the note with the folder in which it lies, if that is known.
void nameFolder(PackNote& note, const std::string& folder);

/// The message of a warning says that it is one.
Error toError(const PackNote& note, Language language);

} // namespace vigie
