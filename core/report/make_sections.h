// SPDX-License-Identifier: GPL-3.0-or-later
// One function for each part of a report. For report_builder.cpp; others include report.h.
#pragma once

#include "core/base/wording.h"
#include "core/report/report.h"
#include "core/report/upheld.h"

namespace vigie {

/// What every part is made from.
struct ReportInput {
    const std::vector<CheckedPost>& posts;
    const RulePack& pack;
    const std::vector<ImportSummary>& sources;
    const std::vector<Error>& problems;
    const ReportOptions& options;
    const ReviewRecord& review;
    Tally tally;  ///< as the program found them
    Tally upheld; ///< without what people dismissed
    Wording say;
};

Cover makeCover(const ReportInput& input, const std::string& reference);
Summary makeSummary(const ReportInput& input);
/// The outcome as a person would say it.
std::string resultOf(const Tally& tally, const Wording& say);
Scope makeScope(const ReportInput& input);
Limits makeLimits(const ReportInput& input);
Method makeMethod(const ReportInput& input);
Creators makeCreators(const ReportInput& input);
/// The posts with findings, most serious first by what is left of them, then those to review or in question;
/// each by date.
std::vector<const CheckedPost*> flaggedPosts(const ReportInput& input);
Details makeDetails(const ReportInput& input);
/// What the marks under the words of a post mean.
std::vector<LegendEntry> highlightLegend(const Wording& say);
/// The tables in front of the details; finding numbers lead to their blocks.
Findings makeFindings(const ReportInput& input, const Details& details);
/// What was asked of creators, by the order of the details.
ReportTable<QuestionRow> makeQuestions(const ReportInput& input, const Details& details);
Dismissed makeDismissed(const ReportInput& input, const Details& details);
/// How many findings are set aside.
std::size_t dismissedFindings(const ReportInput& input);
SecondReading makeSecondReading(const ReportInput& input);
DecisionLog makeDecisionLog(const ReportInput& input);
/// Words that stand in a block already.
struct ToldWords {
    std::string words;
    std::string where; ///< « voir le constat n° 6.1 »; empty: right above
};
/// One line for each decision, oldest first; words that are `told` are not said again, but where they are.
std::vector<std::string> decisionsOf(const FindingReview& review, const Wording& say,
                                     const ToldWords& told = {});
Actions makeActions(const ReportInput& input, const Details& details);
Signatures makeSignatures(const ReportInput& input);
PostList makePostList(const ReportInput& input);
RuleList makeRuleList(const ReportInput& input);
/// The whole texts behind shortened excerpts of `details`.
FullTexts makeFullTexts(const ReportInput& input, const Details& details);
/// One line for each rule of the pack, in its order, with its hits in `tally`.
std::vector<RuleRow> ruleRows(const ReportInput& input, const Tally& tally);
/// Those with findings, most findings first; of those with as many, the gravest first.
std::vector<RuleRow> firedRules(std::vector<RuleRow> rules);
Glossary makeGlossary(const Wording& say);

/// The words of all evidence, quoted, each once (« #pub » and « pub » are the same); disguised ones with how
/// they read.
std::string wordsOf(const std::vector<Evidence>& evidence, const Wording& say);
/// The caption and the title, and every other field in which something was found.
std::vector<Excerpt> excerptsOf(const CheckedPost& checked, const ReportInput& input);
/// One line for each kind of sign and of mention, with its words. That a mention is also a sign goes without
/// saying.
std::vector<std::string> signsOf(const Assessment& assessment, const Wording& say);

/// « @lola », or the name, or « compte inconnu ».
std::string creatorOf(const Post& post, const Wording& say);
/// « 02/03/2025 » in Paris, or « sans date ».
std::string dayOf(const Post& post, const Wording& say);
/// The id as tables show it: « n° 63 » for one that was made up from file and record (idFromPlace()), which
/// would be long in a narrow column.
std::string idInTables(const Post& post, const Wording& say);
std::string nameOf(Platform platform, const Wording& say);
/// With a capital first letter, for the start of a line.
std::string capitalised(std::string text);
/// SHA-256 of the record as it stood in the file; of its fields where the record was not kept.
std::string fingerprintOf(const Post& post);

} // namespace vigie
