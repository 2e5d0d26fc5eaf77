// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_options.h"

#include "app/cli/command.h"
#include "core/text/terminal_text.h"

#include <ostream>

namespace vigie {

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

bool wereAllWritten(const WrittenReport& written, const Wording& say, Console& console) {
    if (!written.remark.empty())
        console.err << visibleText(written.remark) << '\n';
    if (!written.failure)
        return true;
    tell(*written.failure, say, console);
    std::string names;
    for (const ExportDetails& file : written.files)
        names += (names.empty() ? "" : ", ") + file.file;
    if (!names.empty())
        console.err << visibleText(say({"Déjà écrit : {}", "Written already: {}"}, {names})) << '\n';
    return false;
}

} // namespace vigie
