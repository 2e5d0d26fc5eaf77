// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page of an audit, as HTML. For report_page.cpp.
#pragma once

#include "core/base/wording.h"
#include "core/report/html.h"
#include "core/report/report.h"

#include <string>

namespace vigie::html {

/// What stands under the heading of that part.
std::string partOf(const Report& report, Section section);
/// The block of a post with its findings; its id is postAnchor().
std::string postBlock(const PostBlock& post, const Details& details, const Wording& say);
std::string creatorsPart(const Creators& creators);
std::string dismissedPart(const Dismissed& dismissed);
std::string readingPart(const SecondReading& reading);
std::string logPart(const DecisionLog& log);
std::string postsPart(const PostList& list);
std::string rulesPart(const RuleList& list, const Wording& say);
std::string textsPart(const FullTexts& texts);
std::string glossaryPart(const Glossary& glossary);
std::string postAnchor(std::size_t index);
/// The number of a block or a finding, leading to the block.
std::string linkToPost(std::size_t index, const std::string& number);

/// A run of an excerpt: marked words, the fold with its label, or what was left out.
std::string runHtml(const Run& run, const std::string& foldLabel);

/// Shape and words; shapes are not read out.
std::string verdictBadge(Verdict verdict, std::optional<Severity> caveat, const std::string& words);
/// Without colour: people dismissed it.
std::string goneVerdictBadge(Verdict verdict, const std::string& words);
std::string severityBadge(Severity severity, const std::string& name);
std::string facts(const std::vector<Fact>& facts);
std::string paragraph(const std::string& plain);
std::string code(const std::string& plain);

/// Those of one row of a table, as HTML.
using Cells = std::vector<std::string>;

/// The table with its caption, or what is said in its place. `cells` gives the cells of a row as HTML; the
/// first one names the row.
template <typename Row, typename ToCells> std::string tableOf(const ReportTable<Row>& table, ToCells cells) {
    if (table.rows.empty())
        return (table.title.empty() ? "" : block("h3", text(table.title))) + paragraph(table.whenEmpty);
    std::string head, rows;
    for (const std::string& column : table.columns)
        head += element("th", text(column), attribute("scope", "col"));
    for (const Row& row : table.rows) {
        std::string line;
        for (const std::string& cell : cells(row))
            line += line.empty() ? element("th", cell, attribute("scope", "row")) : element("td", cell);
        rows += block("tr", line);
    }
    const std::string caption = table.title.empty() ? "" : block("caption", text(table.title));
    return block("table", caption + block("thead", block("tr", head)) + block("tbody", rows));
}

} // namespace vigie::html
