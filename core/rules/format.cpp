// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/format.h"

#include <algorithm>

namespace vigie {

const Key* Shape::find(std::string_view name) const {
    const auto found =
        std::find_if(keys.begin(), keys.end(), [=](const Key& key) { return key.name == name; });
    return found == keys.end() ? nullptr : &*found;
}

std::vector<std::string> Shape::names() const {
    std::vector<std::string> all;
    for (const Key& key : keys)
        all.push_back(key.name);
    return all;
}

Key needed(Key key) {
    key.isNeeded = true;
    return key;
}

Key named(std::string name, std::vector<std::string> names, Bilingual help, Holds holds) {
    return {holds, std::move(name), std::move(help), std::move(names)};
}

Key mapped(Holds holds, std::string name, const Shape& (*shape)(), Bilingual help) {
    return {holds, std::move(name), std::move(help), {}, shape};
}

Shape withDays(std::vector<Key> keys) {
    keys.push_back({Holds::Day, "from", {"premier jour, inclus", "first day, included"}});
    keys.push_back({Holds::Day, "until", {"dernier jour, inclus", "last day, included"}});
    return {std::move(keys)};
}

const Shape& bilingualShape() {
    static const Shape shape{{
        needed({Holds::Text, "fr", {"en français", "in French"}}),
        needed({Holds::Text, "en", {"en anglais", "in English"}}),
    }};
    return shape;
}

} // namespace vigie
