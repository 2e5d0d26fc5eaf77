// SPDX-License-Identifier: GPL-3.0-or-later
// The parts in front of the findings: cover, verdict, sources, limits and method.
#pragma once

#include "core/model/assessment.h"
#include "core/report/report_table.h"
#include "core/review/figures.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vigie {

struct Cover {
    std::string product; ///< « Vigie »
    std::string firm;    ///< on whose behalf; may be empty
    std::string logo;    ///< PNG; may be empty
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
    double share = 0;      ///< of all posts
    std::string text;      ///< « 12 · 26,1 % »
    std::string caveat;    ///< « dont 6 avec un constat critique ou majeur »; may be empty
    std::string dismissed; ///< « dont 2 avis écartés à la relecture »; may be empty
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
    ReportTable<RuleRow> topRules;      ///< at most 4, most findings first
    ReportTable<CreatorRow> creators;   ///< at most 4, most findings first
    std::string moreCreators;           ///< how many are not listed; may be empty
};

struct SourceRow {
    std::string file;
    std::string format;
    std::size_t records = 0;
    std::size_t read = 0;
    std::size_t skipped = 0;  ///< could not be read
    std::size_t setAside = 0; ///< no post to check: private, a draft, a line of totals
    std::string sha256;
};

struct ProblemRow {
    std::string place; ///< « posts.csv, enregistrement 12, colonne date »
    std::string message;
};

struct Scope {
    std::string title;
    std::string chosen;  ///< which posts of the files it is about; empty: all
    std::string counted; ///< why there are fewer than the files hold; may be empty
    ReportTable<SourceRow> sources;
    ReportTable<ProblemRow> problems;
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
    ReportTable<LawRow> laws;
    std::string rules; ///< how many rules were run, and how many found something
};

} // namespace vigie
