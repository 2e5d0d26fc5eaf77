// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the report, laid out one after the other. Nothing is decided here but how it looks.
#pragma once

#include "app/report/page_flow.h"
#include "app/report/pdf_text.h"
#include "app/report/render_work.h"
#include "core/base/wording.h"
#include "core/report/report.h"

namespace vigie::pdf {

void addCover(PageFlow& flow, const Report& report);
void addSummary(PageFlow& flow, const Summary& summary, const Wording& say);
void addScope(PageFlow& flow, const Scope& scope, const Wording& say);
void addLimits(PageFlow& flow, const Limits& limits);
void addMethod(PageFlow& flow, const Method& method, const Wording& say);
void addCreators(PageFlow& flow, const Creators& creators);
/// Page numbers are those of the anchors that addDetails() leaves in the same flow.
void addFindings(PageFlow& flow, const Findings& findings, const Wording& say);
/// Ends early after a stop.
void addDetails(PageFlow& flow, const Details& details, const Wording& say, const RenderWork& work);
void addDismissed(PageFlow& flow, const Dismissed& dismissed);
void addSecondReading(PageFlow& flow, const SecondReading& reading, const Wording& say);
void addDecisionLog(PageFlow& flow, const DecisionLog& log);
void addActions(PageFlow& flow, const Actions& actions);
void addSignatures(PageFlow& flow, const Signatures& signatures);
void addPostList(PageFlow& flow, const PostList& list);
void addRuleList(PageFlow& flow, const RuleList& list, const Wording& say);
void addFullTexts(PageFlow& flow, const FullTexts& texts, const Wording& say);
void addGlossary(PageFlow& flow, const Glossary& glossary, const Wording& say);

/// Width of the column in which labels of a post and its findings stand.
inline constexpr qreal labelWidth = millimetres(36);
/// What is not higher than this is not cut, where a cut would hurt.
inline constexpr qreal longestWhole = textHeight / 3;
/// Adds what stands beside a label. On the pages it goes on to, the label stands again beside the first line,
/// below `head`, the head of the post.
void addBesideLabel(PageFlow& flow, Pieces pieces, const std::string& label, const QFont& font,
                    const Pieces& head);
void addDecisions(PageFlow& flow, const std::vector<std::string>& decisions, const DetailLabels& labels,
                  const Pieces& head);
void addFinding(PageFlow& flow, const FindingBlock& finding, const DetailLabels& labels, const Pieces& head);

/// The anchor of a post's block, by its index in Details::posts.
std::string postAnchor(std::size_t index);
/// The anchor of a finding's block, by its number.
std::string findingAnchor(const std::string& number);

/// For whole sentences.
TextStyle bodyStyle();

Pieces heading(const std::string& title);
Pieces subheading(const std::string& title);
/// « Gravité (suite) », for the pages that a part goes on to.
std::string goingOn(const std::string& title, const Wording& say);
/// Rows under a heading: two stay with it, the last is not left alone, and `again` stands at the top of every
/// page they go on to.
void addGroup(PageFlow& flow, Pieces heading, Pieces again, std::vector<Pieces> rows);
/// Pieces that may go over a page, where `again` stands above them; behind them, `head` does on every page.
void addGoingOn(PageFlow& flow, Pieces pieces, Pieces again, const Pieces& head);
/// A label in a column of its own, and a text beside it.
Pieces labelled(const std::string& label, const std::string& text, const QFont& font, qreal labelColumn,
                bool withNext = false);
/// The label alone, without room of its own: beside the line that comes next.
Piece besideNext(const std::string& label, const QFont& font, qreal labelColumn);
void addFacts(PageFlow& flow, const std::vector<Fact>& facts, qreal labelColumn, const QFont& font,
              qreal distance);
/// A sentence behind a dash, with room before the next.
Pieces bullet(const std::string& text);
/// A note that has to be read, on a tinted ground.
Pieces notice(const std::string& text);

} // namespace vigie::pdf
