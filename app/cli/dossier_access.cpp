// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dossier_access.h"

#include "app/cli/command.h"
#include "app/settings/user_name.h"
#include "core/report/purge_wording.h"
#include "core/store/dossier_files.h"
#include "core/text/terminal_text.h"

#include <filesystem>
#include <ostream>

namespace vigie {

std::optional<Dossier> openDossier(const std::string& path, DossierAccess access, const Arguments& arguments,
                                   Console& console) {
    DossierOptions options;
    options.access = access;
    options.who = arguments.who.empty() ? userName() : arguments.who;
    options.language = arguments.language;
    options.programVersion = VIGIE_VERSION;
    auto dossier = Dossier::open(path, std::move(options));
    if (dossier)
        return *std::move(dossier);
    tell(dossier.error(), Wording(arguments.language), console);
    return {};
}

std::optional<Dossier> openUnpurged(const std::string& path, DossierAccess access, const Arguments& arguments,
                                    Console& console) {
    auto dossier = openDossier(path, access, arguments, console);
    const auto purge = dossier ? dossier->purgeDone() : std::nullopt;
    if (!dossier || (purge && !*purge))
        return dossier;
    const Wording say(arguments.language);
    Error error = purge ? Error{ErrorCode::BadValue, purgeTold(**purge, say), {}, {}} : purge.error();
    error.where.file = path;
    error.hint = say({"Seul son journal se lit encore\u00A0: vigie-cli log.",
                      "Only its log can still be read: vigie-cli log."});
    tell(error, say, console);
    return {};
}

NewDossier::NewDossier(std::string path) : m_path(std::move(path)) {
    std::error_code ignored;
    m_wasThere = std::filesystem::exists(m_path, ignored);
}

void NewDossier::discard() const {
    if (!m_wasThere)
        removeDossierFiles(m_path);
}

std::optional<std::string> dossierOperand(const Arguments& arguments, Console& console,
                                          const std::string& command, const Bilingual& wanted) {
    const Wording say(arguments.language);
    if (arguments.operands.size() == 1 && !arguments.operands.front().empty())
        return arguments.operands.front();
    refuse(console, say, say(wanted), command);
    return {};
}

void noteExports(const std::vector<ExportDetails>& files, const std::string& path, const Arguments& arguments,
                 Console& console) {
    auto dossier = openDossier(path, DossierAccess::Work, arguments, console);
    for (const ExportDetails& file : files)
        if (dossier)
            if (const auto noted = dossier->noteExport(file); !noted)
                tell(noted.error(), Wording(arguments.language), console);
    if (!dossier)
        console.err << Wording(arguments.language)(
            {"L’export est écrit, mais le journal du dossier n’en dit rien.\n",
             "The export is written, but the log of the dossier does not tell of it.\n"});
}

int fail(const Error& error, const Wording& say, Console& console) {
    tell(error, say, console);
    return exit_code::unusable;
}

} // namespace vigie
