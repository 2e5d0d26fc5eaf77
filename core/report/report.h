// SPDX-License-Identifier: GPL-3.0-or-later
// The audit report as content: what is said, in which order, in one language. Writers only lay it out.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"
#include "core/import/post_reader.h"
#include "core/model/assessment.h"
#include "core/report/annex_sections.h"
#include "core/report/finding_sections.h"
#include "core/report/opening_sections.h"
#include "core/rules/rule_pack.h"

#include <string>
#include <vector>

namespace vigie {

/// What the writer of the report chooses.
struct ReportOptions {
    Language language = Language::French;
    std::string subject;   ///< whom or what the audit is about; the file names if empty
    std::string author;    ///< who signs; may be empty
    Date asOf{};           ///< « today » of the check
    Instant generatedAt{}; ///< when the report was made
    std::string programVersion;
};

enum class Section { Summary, Scope, Limits, Method, Findings, Details, Posts, Rules, Texts, Glossary };

/// A part of the report, under its heading.
struct Part {
    Section section;
    std::string title;
};

/// The whole audit. Holds no page, font or colour.
struct Report {
    Language language = Language::French;
    std::string documentTitle; ///< for the metadata of a file
    std::string author;        ///< may be empty
    std::string
        reference; ///< « VIGIE-3F2A-91BC-07DE », from the posts' content: the same posts, the same reference
    std::string pageLabel; ///< « page {} sur {} », for writers that have pages
    Cover cover;
    std::vector<Part> parts; ///< behind the cover, in reading order; those with nothing to say are left out
    Summary summary;
    Scope scope;
    Limits limits;
    Method method;
    Findings findings;
    Details details;
    PostList posts;
    RuleList rules;
    FullTexts texts; ///< may hold none
    Glossary glossary;
};

/// Pure: the same input and options give the same report, whatever the order of the posts.
/// `sources` and `problems` are what the import said; `pack` is the one that the posts were checked with.
/// Tested by tst_report.cpp.
Report buildReport(const std::vector<CheckedPost>& posts, const RulePack& pack,
                   const std::vector<ImportSummary>& sources, const std::vector<Error>& problems,
                   const ReportOptions& options);

/// SHA-256 over the posts: of the sorted lines « id, tab, SHA-256 of the record as it stood in the file ».
std::string postsSha256(const std::vector<CheckedPost>& posts);

} // namespace vigie
