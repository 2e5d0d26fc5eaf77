// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the table of options. For arguments.cpp and those that add to its table.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/choices.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace vigie {

/// One option: how it is typed, what it does, and how its value is read (false: unusable).
struct OptionRow {
    Option option;
    std::string name;
    std::string shortName; ///< may be empty
    Bilingual value;       ///< what stands behind it; empty for a switch
    Bilingual help;
    Bilingual expected; ///< what a usable value is
    std::function<bool(Arguments&, const std::string&)> read;
    Choices choices = {}; ///< `read` is given the id of the one that was typed
};

/// A value out of several. « {} » in the help stands for them.
OptionRow choiceRow(Option option, std::string name, Bilingual value, const Bilingual& help, Choices choices,
                    std::function<bool(Arguments&, const std::string& id)> read);

/// A day, as typed_date.h understands it.
OptionRow dayRow(Option option, std::string name, Bilingual help, std::function<void(Arguments&, Date)> keep);

/// Words that are taken as they are, but not none. `path` leads to where they go: textRow<&Arguments::note>.
template <auto... path> OptionRow textRow(Option option, std::string name, Bilingual value, Bilingual help) {
    return {option,
            std::move(name),
            "",
            std::move(value),
            std::move(help),
            {"un texte", "a text"},
            [](Arguments& arguments, const std::string& words) {
                (arguments.*....*path) = words;
                return !words.empty();
            }};
}

/// What a report is about, how it looks, and where it goes.
const std::vector<OptionRow>& reportRows();
/// How decisions and samples are made.
const std::vector<OptionRow>& reviewRows();

} // namespace vigie
