// SPDX-License-Identifier: GPL-3.0-or-later
// What a post comes to in a few words. A verdict is about the mention of advertising alone, so it never
// stands alone beside a serious finding on another matter.
#pragma once

#include "core/base/wording.h"
#include "core/model/assessment.h"
#include "core/review/dismissal.h"

#include <cstddef>
#include <optional>
#include <string>

namespace vigie {

/// Critical and major findings on other matters than the mention, but for those that people dismissed.
struct SeriousFindings {
    std::size_t critical = 0;
    std::size_t major = 0;
    std::optional<Severity> worst() const;
};
SeriousFindings seriousFindings(const Opinion& opinion, const DismissedKeys& dismissed = {});

/// What has to be said beside a verdict that sounds better than the post is: the worst severity of those
/// findings. Nothing without them, and nothing for a NonCompliant that stands, which is bad enough.
std::optional<Severity> caveatOf(const Opinion& opinion, const DismissedKeys& dismissed = {});
/// « 1 constat critique, 2 majeurs », whatever the verdict; empty without any.
std::string seriousText(const Opinion& opinion, const Wording& say, const DismissedKeys& dismissed = {});
/// The same; empty without a caveat.
std::string caveatText(const Opinion& opinion, const Wording& say, const DismissedKeys& dismissed = {});
/// « mention conforme », « non conforme selon Vigie » where people see it otherwise, « mention sans objet »
/// beside a serious finding.
std::string verdictText(const Opinion& opinion, const Wording& say, const DismissedKeys& dismissed = {});
/// « mention conforme · 1 constat critique », « non conforme selon Vigie » where people see it otherwise.
/// Tested by tst_standing.cpp.
std::string standingText(const Opinion& opinion, const Wording& say, const DismissedKeys& dismissed = {});

} // namespace vigie
