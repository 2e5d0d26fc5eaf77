// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_row.h"

#include "core/review/typed_date.h"

namespace vigie {

OptionRow choiceRow(Option option, std::string name, Bilingual value, const Bilingual& help, Choices choices,
                    std::function<bool(Arguments&, const std::string& id)> read) {
    const Bilingual list = eitherOf(choices);
    return {option,
            std::move(name),
            "",
            std::move(value),
            {filled(help.fr, {list.fr}), filled(help.en, {list.en})},
            list,
            std::move(read),
            std::move(choices)};
}

OptionRow dayRow(Option option, std::string name, Bilingual help,
                 std::function<void(Arguments&, Date)> keep) {
    return {option,
            std::move(name),
            "",
            {"DATE", "DATE"},
            std::move(help),
            typedDateForms(),
            [keep = std::move(keep)](Arguments& arguments, const std::string& value) {
                const auto day = dateFromWords(value);
                if (day)
                    keep(arguments, *day);
                return day.has_value();
            }};
}

} // namespace vigie
