// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an audit report. Strings are finished sentences in the report's language and plain text,
// never markup; numbers stay numbers, so that a spreadsheet can reckon with them.
#pragma once

#include "core/model/assessment.h"
#include "core/report/excerpt.h"
#include "core/report/figures.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vigie {

/// A table with its captions. `columns` names the members of Row that are shown, in their order.
template <typename Row> struct Table {
    std::string title;
    std::vector<std::string> columns;
    std::vector<Row> rows;
    std::string whenEmpty; ///< said in place of a table without rows
};

/// A label and what stands behind it.
struct Fact {
    std::string label;
    std::string value;
    bool operator==(const Fact&) const = default;
};

struct Cover {
    std::string product; ///< « Vigie »
    std::string title;
    std::string subject;
    std::string claim; ///< what the program is, in one line
    std::vector<Fact> facts;
    std::string contentsTitle; ///< over the list of parts, for writers that have pages
    std::string confidentiality;
};

/// A number worth a large type.
struct KeyFigure {
    std::string value;
    std::string label;
    std::string note; ///< may be empty
};

struct VerdictCount {
    Verdict verdict = Verdict::NotCommercial;
    std::string name;
    std::size_t posts = 0;
    double share = 0; ///< of all posts
    std::string text; ///< « 12 · 26,1 % »
};

struct RuleRow {
    std::string id;
    std::string title;
    Severity severity = Severity::Info;
    std::string severityName;
    std::size_t findings = 0;
};

struct CreatorRow {
    std::string name;
    std::size_t posts = 0;
    std::size_t commercial = 0;
    std::size_t nonCompliant = 0;
    std::size_t findings = 0;
    Proportion compliant;      ///< of the commercial posts
    std::string compliantText; ///< with its interval; « – » without a commercial post
};

struct Summary {
    std::string title;
    std::string result; ///< the outcome in plain sentences
    std::vector<KeyFigure> figures;
    std::string chartTitle;
    std::vector<VerdictCount> verdicts; ///< all five, most serious first
    Proportion compliant;               ///< of the commercial posts
    Table<RuleRow> topRules;            ///< at most 5, most findings first
    Table<CreatorRow> creators;         ///< at most 8, most findings first
    std::string moreCreators;           ///< how many are not listed; may be empty
};

struct SourceRow {
    std::string file;
    std::string format;
    std::size_t records = 0;
    std::size_t read = 0;
    std::size_t skipped = 0;
    std::string sha256;
};

struct ProblemRow {
    std::string place; ///< « posts.csv, enregistrement 12, colonne date »
    std::string message;
};

struct Scope {
    std::string title;
    Table<SourceRow> sources;
    Table<ProblemRow> problems;
};

/// Something the reader has to know before relying on the report. `posts` is 0 for what always holds.
struct Limit {
    std::string text;
    std::size_t posts = 0;
};

struct Limits {
    std::string title;
    std::string warning; ///< that nothing here is a decision
    std::vector<Limit> always;
    std::string fromDataTitle;
    std::vector<Limit> fromData;
};

struct LawRow {
    std::string id;
    std::string title;
    std::string period;
    std::size_t posts = 0; ///< judged under this version
};

struct Method {
    std::string title;
    std::vector<std::string> paragraphs;
    std::vector<Fact> facts;
    Table<LawRow> laws;
    Table<RuleRow> rules; ///< every rule that was run, without a finding too
};

/// A line of the table of findings; `number` leads to the block (« 3.2 »: second finding of post 3).
struct FindingRow {
    std::string number;
    std::size_t post = 0; ///< index into Details::posts
    Severity severity = Severity::Info;
    std::string severityName;
    std::string title;
    std::string creator;
    std::string date;
    std::string postId;
};

/// A post that needs a question to its author and has no finding of its own.
struct ReviewRow {
    std::string creator;
    std::string date;
    std::string postId;
    std::string signs;
};

struct Findings {
    std::string title;
    std::string intro;
    std::string pageColumn; ///< caption of the page number, for writers that have pages
    Table<FindingRow> findings;
    Table<ReviewRow> toReview;
};

struct Excerpt {
    FieldRef field;
    std::string label; ///< « Légende », « Texte à l’écran (média 2) »
    std::vector<Run> runs;
};

struct BasisLine {
    std::string citation; ///< text and article
    std::string period;   ///< since when, until when
    std::string summary;
    std::string unconfirmed; ///< « source à confirmer »; empty when it was checked
    std::string url;
};

struct FindingBlock {
    std::string number;
    Severity severity = Severity::Info;
    std::string severityName;
    std::string title;
    std::string rule;
    std::string why;
    std::string words; ///< the evidence, quoted; empty for what is missing altogether
    std::vector<BasisLine> basis;
    std::string remedy;
};

struct PostBlock {
    std::size_t number = 0;
    std::string postId;
    std::string creator;
    std::string day;      ///< the short date
    std::string subtitle; ///< platform, format, date and hour in Paris
    Verdict verdict = Verdict::NotCommercial;
    std::string verdictName;
    std::string verdictToday;    ///< under the law of the audit's day, as a phrase
    bool verdictChanged = false; ///< it differs from the one of the day of publication
    std::string law;
    std::vector<Fact> facts; ///< id, address, platform label, source, fingerprint
    std::vector<Excerpt> excerpts;
    std::vector<std::string> signs; ///< what makes the post commercial, one line each
    std::vector<FindingBlock> findings;
};

/// A text that its excerpt shows in part only.
struct FullText {
    std::string heading; ///< number, creator and field: « 3 · @lola · Légende »
    std::string text;
    std::string cut; ///< says so when even this one was cut; else empty
};

struct Annex {
    std::string title;
    std::string intro;
    std::vector<FullText> texts;
};

struct DetailLabels {
    std::string why, words, basis, remedy, signs, fold, continued, rule;
};

/// How a kind of mark is drawn, told to the reader.
struct LegendEntry {
    RunKind kind = RunKind::Plain;
    std::string text;
};

struct Details {
    std::string title;
    std::vector<LegendEntry> legend;
    DetailLabels labels;
    std::vector<PostBlock> posts; ///< most serious first, then by date
};

struct Glossary {
    std::string title;
    std::string verdictsTitle;
    struct VerdictEntry {
        Verdict verdict;
        Fact entry;
    };
    std::vector<VerdictEntry> verdicts;
    std::string severitiesTitle;
    struct SeverityEntry {
        Severity severity;
        Fact entry;
    };
    std::vector<SeverityEntry> severities;
    std::string termsTitle;
    std::vector<Fact> terms;
};

} // namespace vigie
