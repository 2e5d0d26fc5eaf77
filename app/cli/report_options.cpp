// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_options.h"

#include "app/cli/command.h"
#include "core/text/terminal_text.h"

#include <ostream>

namespace vigie {
namespace {

void tellWhatIsThere(const WrittenReport& written, const Wording& say, Console& console) {
    tell(*written.failure, say, console);
    std::string names;
    for (const ExportDetails& file : written.files)
        names += (names.empty() ? "" : ", ") + file.file;
    if (!names.empty())
        console.err << visibleText(say({"Déjà écrit\u00A0: {}", "Written already: {}"}, {names})) << '\n';
}

/// Each file by the name that was asked for, letters by their folder.
void tellWritten(const WrittenReport& written, const ReportFiles& files, const Wording& say,
                 Console& console) {
    for (const auto& [kind, path] : files.paths)
        console.err << visibleText(say({"Écrit\u00A0: {}", "Written: {}"}, {path})) << '\n';
    if (const std::size_t letters = written.files.size() - files.paths.size(); letters > 0)
        console.err << visibleText(say.count(letters, {"{} lettre écrite", "{} letter written"},
                                             {"{} lettres écrites", "{} letters written"}) +
                                   say({"\u00A0: {}", ": {}"}, {files.corrections}))
                    << '\n';
}

} // namespace

CheckHeader headerOf(const Arguments& arguments, const RulePack& pack) {
    return {VIGIE_VERSION,      pack.id,   pack.version, pack.sha256, arguments.asOf,
            arguments.language, pack.house};
}

Result<std::unique_ptr<ReportOutputs>> openOutputs(const Arguments& arguments, const RulePack& pack,
                                                   ReviewRecord review) {
    ReportWishes wishes = arguments.report;
    wishes.language = arguments.language;
    auto options = optionsOf(wishes, arguments.asOf, VIGIE_VERSION);
    if (!options)
        return tl::unexpected(options.error());
    return ReportOutputs::open(arguments.files, *std::move(options), pack, std::move(review));
}

bool wereAllWritten(const WrittenReport& written, const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    if (!written.remark.empty())
        console.err << visibleText(written.remark) << '\n';
    if (written.failure)
        tellWhatIsThere(written, say, console);
    else if (!arguments.quiet)
        tellWritten(written, arguments.files, say, console);
    return !written.failure;
}

} // namespace vigie
