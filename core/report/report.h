// SPDX-License-Identifier: GPL-3.0-or-later
// The audit report as content: what is said, in which order, in one language. Writers only lay it out.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"
#include "core/import/post_reader.h"
#include "core/model/assessment.h"
#include "core/report/annex_sections.h"
#include "core/report/creator_sections.h"
#include "core/report/evidence.h"
#include "core/report/finding_sections.h"
#include "core/report/opening_sections.h"
#include "core/report/post_scope.h"
#include "core/report/review_sections.h"
#include "core/rules/rule_pack.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

struct ReviewRecord; // review_record.h

enum class Section {
    Summary,
    Scope,
    Limits,
    Method,
    Creators,
    Findings,
    Details,
    Dismissed,
    Reading,
    Actions,
    Signatures,
    Posts,
    Rules,
    Texts,
    Log,
    Glossary
};
/// All of them, in the order in which they are read.
const std::vector<Section>& sectionsInOrder();
/// « summary », « findings » …
std::string_view toString(Section section);
std::optional<Section> sectionFromName(std::string_view name);

/// What the writer of the report chooses.
struct ReportOptions {
    Language language = Language::French;
    std::string subject;          ///< whom or what the audit is about
    std::string dossier;          ///< its name, in place of an empty subject; then the sources say it
    std::string author;           ///< who signs; may be empty
    std::string firm;             ///< on whose behalf the report is made; may be empty
    std::string client;           ///< for whom; may be empty
    std::string caseReference;    ///< of the firm; may be empty
    std::string confidentiality;  ///< in place of the usual sentence, unless it is empty
    std::string logo;             ///< PNG for the cover; may be empty
    std::optional<Date> deadline; ///< for corrections
    PostScope scope;              ///< that the posts were chosen by; for the text only
    std::set<Section> sections;   ///< empty: all. Summary and limits are never left out
    Date asOf{};                  ///< « today » of the check; without one, the day of generatedAt
    Instant generatedAt{};        ///< when the report was made
    std::string programVersion;
};

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
    std::string program;       ///< « Vigie 0.1.0 »
    Instant madeAt{};
    std::string
        reference; ///< « VIGIE-3F2A-91BC-07DE », from the posts' content: the same posts, the same reference
    std::string pageLabel; ///< « page {} sur {} », for writers that have pages
    Cover cover;
    std::vector<Part> parts; ///< behind the cover, in reading order; those with nothing to say are left out
    Summary summary;
    Scope scope;
    Limits limits;
    Method method;
    Creators creators;
    Findings findings;
    Details details;
    Dismissed dismissed;
    SecondReading reading;
    Actions actions;
    Signatures signatures;
    PostList posts;
    RuleList rules;
    FullTexts texts; ///< may hold none
    DecisionLog log;
    Glossary glossary;
    std::vector<Attachment> attachments; ///< the data behind it, for writers that can hold files
};

/// Pure: the same input and options give the same report, whatever the order of the posts.
/// `review` is what people decided, where there is a dossier. `sources` and `problems` are what the import
/// said; `pack` is the one that the posts were checked with. Files are named as FileNames has it.
/// Tested by tst_report*.cpp.
Report buildReport(const std::vector<CheckedPost>& posts, const RulePack& pack,
                   const std::vector<ImportSummary>& sources, const std::vector<Error>& problems,
                   const ReportOptions& options, const ReviewRecord& review);
/// The same without a dossier: nobody decided anything.
Report buildReport(const std::vector<CheckedPost>& posts, const RulePack& pack,
                   const std::vector<ImportSummary>& sources, const std::vector<Error>& problems,
                   const ReportOptions& options);

/// « VIGIE-3F2A-91BC-07DE », made from postsSha256().
std::string referenceOf(const std::vector<CheckedPost>& posts);

/// SHA-256 over the posts: of the sorted lines « id, tab, SHA-256 of the record as it stood in the file ».
std::string postsSha256(const std::vector<CheckedPost>& posts);

} // namespace vigie
