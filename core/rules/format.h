// SPDX-License-Identifier: GPL-3.0-or-later
// How the format of rule files is written down: keys, and what may stand behind each. pack_format.h is the
// table itself.
#pragma once

#include "core/base/bilingual.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

struct Shape;

/// What stands behind a key.
enum class Holds {
    Text,
    Texts,     ///< one, or a list of them
    Bilingual, ///< {fr: …, en: …}
    Told,      ///< the same, or one text that serves in both languages
    Flag,      ///< true or false
    Number,    ///< a whole number, from 0
    Count,     ///< a whole number, from 1
    Day,       ///< 2024-11-08
    Name,      ///< one word of a closed set
    Names,     ///< one, or a list of them
    DatedName, ///< one, or a list of maps, each with the name and the days for which it holds
    Map,       ///< of keys of its own
    Maps,      ///< by id, each of those keys; if `names` is not empty, only these ids
    MapList,   ///< a list of maps, each of those keys
    Examples,  ///< a list of captions, or of maps
    Condition, ///< one, or a list of which all have to hold
    Conditions,
    TermGroups, ///< a list of terms, or of lists of terms
    Distance    ///< « sentence », or a number of words
};

struct Key {
    Holds holds = Holds::Text;
    std::string name;
    Bilingual help;
    std::vector<std::string> names = {}; ///< the closed set
    const Shape& (*shape)() = nullptr;   ///< of the map or maps behind it
    bool isNeeded = false;
};

/// The keys of one kind of map, in the order in which an author writes them.
struct Shape {
    std::vector<Key> keys;

    const Key* find(std::string_view name) const; ///< null for a key that means nothing here
    std::vector<std::string> names() const;
};

Key needed(Key key);
Key named(std::string name, std::vector<std::string> names, Bilingual help, Holds holds = Holds::Name);
Key mapped(Holds holds, std::string name, const Shape& (*shape)(), Bilingual help);
/// `keys`, then « from » and « until ».
Shape withDays(std::vector<Key> keys);

/// « {fr: …, en: …} »
const Shape& bilingualShape();

} // namespace vigie
