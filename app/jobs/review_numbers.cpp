// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/review_numbers.h"

namespace vigie {
namespace {

PostQuery where(QueryKey key, std::string_view value) {
    PostQuery query;
    query.terms.push_back({key, false, std::string(value), {}});
    return query;
}

} // namespace

Result<VerdictCounts> countVerdicts(const Dossier& dossier) {
    VerdictCounts counts{};
    for (std::size_t verdict = 0; verdict < counts.size(); ++verdict) {
        const auto count = dossier.count(where(QueryKey::Verdict, toString(static_cast<Verdict>(verdict))));
        if (!count)
            return tl::unexpected(count.error());
        counts[verdict] = *count;
    }
    return counts;
}

Result<ReviewProgress> readProgress(const Dossier& dossier) {
    const auto posts = dossier.count({});
    const auto nothing = dossier.count(where(QueryKey::Status, toString(ReviewStatus::Nothing)));
    const auto treated = dossier.count(where(QueryKey::Status, "treated"));
    const auto disputed = dossier.count(where(QueryKey::Status, toString(ReviewStatus::Disputed)));
    for (const auto& count : {posts, nothing, treated, disputed})
        if (!count)
            return tl::unexpected(count.error());
    return ReviewProgress{*posts, *posts - *nothing, *treated, *disputed};
}

} // namespace vigie
