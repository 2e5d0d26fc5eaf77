// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_page_parts.h"

namespace vigie::html {
namespace {

using Cells = std::vector<std::string>;

} // namespace

std::string dismissedPart(const Dismissed& dismissed) {
    return paragraph(dismissed.intro) + tableOf(dismissed.findings, [](const DismissedRow& row) {
               return Cells{linkToPost(row.post, row.number), text(row.finding), text(row.creator),
                            text(row.reason), text(row.by)};
           });
}

std::string readingPart(const SecondReading& reading) {
    std::string out;
    for (const std::string& words : reading.paragraphs)
        out += paragraph(words);
    return out + tableOf(reading.agreement, [](const AgreementRow& row) {
               return Cells{text(row.rule), std::to_string(row.both), std::to_string(row.same),
                            text(row.share), text(row.kappa)};
           });
}

std::string logPart(const DecisionLog& log) {
    return paragraph(log.intro) + tableOf(log.entries, [](const LogRow& row) {
               return Cells{text(row.number), text(row.time), text(row.who), text(row.what),
                            element("code", text(row.hash))};
           });
}

} // namespace vigie::html
