// SPDX-License-Identifier: GPL-3.0-or-later
// What a report needs of a dossier: posts, what is said and was decided about them, and where they came from.
#pragma once

#include "core/report/report.h"
#include "core/report/review_record.h"
#include "core/store/dossier.h"

#include <functional>
#include <memory>
#include <vector>

namespace vigie {

struct DossierContent {
    std::shared_ptr<const RulePack> pack; ///< the rules stored in the dossier
    Date asOf{};                          ///< the day of its check
    std::vector<CheckedPost> posts;
    std::vector<ImportedFile> sources;
    ReviewRecord review;
};

/// What people decided on findings, and the log.
Result<ReviewRecord> readReview(const Dossier& dossier);

/// Gives the posts of `scope`, in the order of import, until there are none or a stop is asked for.
Result<void> eachInScope(const Dossier& dossier, const Checker& checker, const PostScope& scope,
                         const WorkOptions& options,
                         const std::function<void(const CheckedPost&)>& visit);

/// The whole, judged by the rules of the dossier. Fails as Dossier::storedChecker() does. After a stop some
/// posts are missing. Tested by tst_dossier_content.cpp.
Result<DossierContent> readContent(const Dossier& dossier, const PostScope& scope,
                                   const WorkOptions& options = {});

/// The report of it.
Report reportOf(const DossierContent& content, const ReportOptions& options);

} // namespace vigie
