// SPDX-License-Identifier: GPL-3.0-or-later
// Checked posts made by hand, with a small rule pack, for tests of what is shown rather than found.
#pragma once

#include "core/report/report.h"
#include "core/report/review_record.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie::samples {

/// Two versions of the law, four rules (one of which nothing sets off), and Instagram's fold.
RulePack pack();

/// Builds one checked post; every verb gives the builder back. Words are found in the caption by
/// themselves, so a test names them and never counts bytes.
class PostBuilder {
public:
    PostBuilder(std::string id, std::string author, std::string caption);

    PostBuilder& on(std::string_view rfc3339);
    PostBuilder& at(Platform platform);
    PostBuilder& labelled(bool value);
    PostBuilder& withUrl(std::string url);
    PostBuilder& sign(const std::string& words, Strength strength = Strength::Strong);
    PostBuilder& mention(const std::string& words, Grade grade, bool visible);
    /// Cites the pack's second text, which is unconfirmed, when `unconfirmed`.
    PostBuilder& finding(const std::string& rule, Severity severity, const std::string& words = {},
                         bool unconfirmed = false);
    PostBuilder& verdict(Verdict then);
    PostBuilder& verdict(Verdict then, Verdict today);

    operator CheckedPost() const { return m_checked; }

private:
    Evidence evidence(const std::string& words) const;
    CheckedPost m_checked;
};

/// A small dossier: one post for each verdict, and one without a date or a caption.
std::vector<CheckedPost> dossier();

/// `count` posts of many creators with one or two findings each; the same for the same count.
std::vector<CheckedPost> crowd(std::size_t count);

std::vector<ImportSummary> sources();
std::vector<Error> problems();
/// The finding of the second post dismissed, a second reading, a sample, and a log of two entries.
ReviewRecord review();
/// Puts that decision in force on the finding of this rule; without a rule, on the post as a whole.
void decide(ReviewRecord& review, const CheckedPost& checked, const std::string& rule, DecisionKind kind,
            const std::string& reason = {});
/// review(), and a correction asked for the code of the first post.
ReviewRecord reviewWithARequest();
/// review() with that decision on every finding, and no other.
ReviewRecord decidedAll(const std::vector<CheckedPost>& posts, DecisionKind kind);
ReportOptions options(Language language = Language::French);

/// buildReport() on all of the above.
Report report(const std::vector<CheckedPost>& posts, Language language = Language::French);

} // namespace vigie::samples
