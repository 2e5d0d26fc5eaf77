// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_row.h"

#include <charconv>

namespace vigie {
namespace {

bool readReading(Arguments& arguments, const std::string& id) {
    arguments.reading = readingFromName(id);
    return arguments.reading.has_value();
}

bool readSize(Arguments& arguments, const std::string& value) {
    const char* end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, arguments.sampleSize);
    return error == std::errc() && stop == end && arguments.sampleSize > 0;
}

} // namespace

const std::vector<OptionRow>& reviewRows() {
    static const std::vector<OptionRow> rows = {
        choiceRow(Option::Reading, "--reading", {"LECTURE", "READING"},
                  {"{} (par défaut\u00A0: première)", "{} (default: first)"}, readingChoices(), readReading),
        textRow<&Arguments::reason>(Option::Reason, "--reason", {"RAISON", "REASON"},
                                    {"pourquoi ; nécessaire pour écarter", "why; needed to dismiss"}),
        textRow<&Arguments::note>(Option::Note, "--note", {"TEXTE", "TEXT"}, {"une note", "a note"}),
        {Option::Alike,
         "--alike",
         "",
         {},
         {"décider de même pour toutes les publications qui disent la même chose",
          "decide the same for all posts that say the same"},
         {},
         [](Arguments& arguments, const std::string&) { return arguments.alike = true; }},
        {Option::SampleSize,
         "--size",
         "",
         {"N", "N"},
         {"tirer N publications sans constat", "draw N posts without findings"},
         {"un nombre à partir de 1", "a number from 1 on"},
         readSize},
        textRow<&Arguments::seed>(
            Option::Seed, "--seed", {"NUMÉRO", "NUMBER"},
            {"refaire le tirage qui porte ce numéro (par défaut : un nouveau, au hasard)",
             "draw again what was drawn under this number (default: anew, at random)"}),
    };
    return rows;
}

} // namespace vigie
