// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/new_rules.h"

#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "core/base/file_kinds.h"
#include "core/rules/house_template.h"
#include "core/rules/pack_files.h"
#include "core/text/terminal_text.h"

#include <filesystem>
#include <ostream>

namespace vigie {
namespace {

namespace fs = std::filesystem;

/// The name of the folder as one word: what findings and reports call the house.
std::string idFor(const std::string& folder) {
    const fs::path path = fs::absolute(folder).lexically_normal();
    std::string id = (path.has_filename() ? path : path.parent_path()).filename().string();
    for (char& c : id)
        if (static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '\\')
            c = '-';
    return id;
}

Result<void> writeTemplate(const fs::path& path, const std::string& id, Language language) {
    auto file = OutputFile::create(path.string(), file_kind::houseRules, language);
    if (!file)
        return tl::unexpected(file.error());
    file->stream() << (id.empty() ? houseTemplate().in(language) : houseTemplate(language, id));
    return file->commit();
}

/// With the commands as they are to be typed.
void tellWhatComesNext(const std::string& folder, const fs::path& path, const Wording& say,
                       Console& console) {
    console.out << visibleText(say({"Écrit\u00A0: {}", "Written: {}"}, {path.string()})) << '\n'
                << say({"Ouvrez ce fichier dans un éditeur de texte, changez-y les mots, puis\u00A0:",
                        "Open this file in a text editor, change the words in it, and then:"})
                << '\n';
    for (const char* command : {"rules lint --house ", "rules test --house ",
                                say.language() == Language::French ? "check publications.csv --house "
                                                                   : "check posts.csv --house "})
        console.out << "  vigie-cli " << command << visibleText(folder) << '\n';
}

} // namespace

int newRules(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    if (arguments.operands.size() < 2)
        return refuse(console, say,
                      say({"Indiquez le dossier où écrire vos règles\u00A0: vigie-cli rules new lumen.",
                           "Name the folder to write your rules into: vigie-cli rules new lumen."}),
                      "rules");
    const std::string& folder = arguments.operands[1];
    if (readPackFolder(folder))
        return refuse(console, say,
                      say({"{} contient déjà des règles. Contrôlez-les par vigie-cli rules lint --house {}.",
                           "{} has rules in it already. Check them by vigie-cli rules lint --house {}."},
                          {visibleText(folder), visibleText(folder)}),
                      "rules");
    std::error_code ignored; // told as what writing meets
    const bool isNew = fs::create_directory(folder, ignored);
    const fs::path path = fs::path(folder) / houseFileName().in(arguments.language);
    if (const auto written = writeTemplate(path, idFor(folder), arguments.language); !written) {
        if (isNew)
            fs::remove(folder, ignored);
        return fail(written.error(), say, console);
    }
    tellWhatComesNext(folder, path, say, console);
    return exit_code::done;
}

} // namespace vigie
