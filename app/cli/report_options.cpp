// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_options.h"

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

} // namespace vigie
