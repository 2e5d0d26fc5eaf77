// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/format_names.h"
#include "core/report/make_sections.h"

namespace vigie {
namespace {

std::string placeOf(const Where& where, const Wording& say) {
    std::string out = where.file;
    const auto add = [&](const Bilingual& pattern, std::size_t number) {
        if (number > 0)
            out += say(pattern, {say.number(number)});
    };
    add({", enregistrement\u00A0{}", ", record\u00A0{}"}, where.record);
    add({", ligne\u00A0{}", ", line\u00A0{}"}, where.line);
    if (!where.field.empty())
        out += say({", champ {}", ", field {}"}, {say.quoted(where.field)});
    return out;
}

/// Why the report is about another number of posts than the files hold; empty where it is not.
std::string countedOf(const ReportInput& input) {
    const Wording& say = input.say;
    std::size_t read = 0;
    for (const ImportSummary& source : input.sources)
        read += source.read;
    if (input.sources.empty() || read == input.tally.posts)
        return {};
    return say({"Publications lues dans les fichiers\u00A0: {}\u202F; dans ce rapport\u00A0: {}. Celle que "
                "plusieurs enregistrements décrivent compte une fois.",
                "Posts read in the files: {}; in this report: {}. One that several records describe counts "
                "once."},
               {say.number(read), say.number(input.tally.posts)});
}

} // namespace

Scope makeScope(const ReportInput& input) {
    const Wording& say = input.say;
    Scope out;
    if (const std::string chosen = scopeText(input.options.scope, say); !chosen.empty())
        out.chosen = say({"Des fichiers ci-dessous, {}.", "Of the files below, {}."}, {chosen});
    out.counted = countedOf(input);
    out.sources.title = say({"Fichiers lus", "Files read"});
    out.sources.columns = {say({"Fichier", "File"}),
                           say({"Format", "Format"}),
                           say({"Contient", "Holds"}),
                           say({"Lus", "Read"}),
                           say({"Non lus", "Not read"}),
                           say({"Mis de côté", "Set aside"}),
                           say({"SHA-256 du fichier", "SHA-256 of the file"})};
    out.sources.whenEmpty = say({"Aucun fichier n’est indiqué.", "No file is named."});
    for (const ImportSummary& source : input.sources)
        out.sources.rows.push_back({source.file, formatName(source.format, say.language()), source.records,
                                    source.read, source.skipped, source.setAside,
                                    source.sha256.empty()
                                        ? say({"flux, sans empreinte", "stream, no fingerprint"})
                                        : source.sha256});
    out.problems.title = say({"Ce qui n’a pas pu être lu", "What could not be read"});
    out.problems.columns = {say({"Où", "Where"}), say({"Ce qui a été constaté", "What was seen"})};
    out.problems.whenEmpty = say({"Aucune erreur de lecture.", "Nothing failed to be read."});
    for (const Error& problem : input.problems)
        out.problems.rows.push_back(
            {placeOf(problem.where, say),
             problem.hint.empty() ? problem.message : problem.message + " " + problem.hint});
    return out;
}

} // namespace vigie
