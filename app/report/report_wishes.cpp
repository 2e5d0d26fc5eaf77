// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_wishes.h"

#include "app/report/logo.h"

#include <chrono>

namespace vigie {

Date usualDeadline() {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return Date(std::chrono::sys_days(parisDate(now)) + timeToCorrect);
}

Result<ReportOptions> optionsOf(const ReportWishes& wishes, Date asOf, const std::string& programVersion) {
    ReportOptions out;
    out.language = wishes.language;
    out.asOf = asOf;
    out.generatedAt = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    out.programVersion = programVersion;
    out.subject = wishes.title;
    out.dossier = wishes.dossierName;
    out.author = wishes.signedBy;
    out.firm = wishes.firm;
    out.client = wishes.client;
    out.caseReference = wishes.caseReference;
    out.confidentiality = wishes.confidentiality;
    out.deadline = wishes.deadline;
    out.scope = wishes.scope;
    out.sections = wishes.sections;
    if (wishes.logo.empty())
        return out;
    Result<std::string> logo = readLogo(wishes.logo, wishes.language);
    if (!logo)
        return tl::unexpected(logo.error());
    out.logo = *std::move(logo);
    return out;
}

} // namespace vigie
