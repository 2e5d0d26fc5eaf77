// SPDX-License-Identifier: GPL-3.0-or-later
// The findings: their table, and a block for each post that has any.
#pragma once

#include "core/model/assessment.h"
#include "core/report/excerpt.h"
#include "core/report/report_table.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

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

/// A post that needs a question to its author, which nobody put yet; `number` leads to its block.
struct ReviewRow {
    std::string number;
    std::size_t post = 0; ///< index into Details::posts
    std::string creator;
    std::string date;
    std::string postId;
    std::string signs;
};

/// A question that was put to a creator and awaits an answer.
struct QuestionRow {
    std::string number; ///< of the post, where it is about the whole of it, or of its findings: « 6.1, 6.2 »
    std::size_t post = 0; ///< index into Details::posts
    std::string creator;
    std::string asked; ///< the day
    std::string words;
};

struct Findings {
    std::string title;
    std::string intro;
    std::string pageColumn; ///< caption of the page number, for writers that have pages
    ReportTable<FindingRow> findings;
    ReportTable<ReviewRow> toReview;
    ReportTable<QuestionRow> questions;
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
    std::vector<std::string> decisions; ///< what people decided, oldest first, or that nobody did yet
    std::string standing;               ///< what is in force, « confirmé »; empty while it is open
    bool isDismissed = false;
    bool isCorrectionAsked = false;
};

/// With what was decided, if anything was: « Mention ambiguë · écarté ».
std::string titleOf(const FindingBlock& finding);

struct PostBlock {
    std::size_t number = 0;
    std::string postId;
    std::string creator;
    std::string day;      ///< the short date
    std::string subtitle; ///< platform, format, date and hour in Paris
    Verdict verdict = Verdict::NotCommercial;
    std::string verdictName;
    bool isVerdictGone = false;     ///< see upheld.h
    std::optional<Severity> caveat; ///< the verdict may not stand alone: see standing.h
    std::string caveatText;         ///< « 1 constat critique »; empty without a caveat
    std::string verdictToday;       ///< under the law of the audit's day, as a phrase
    bool verdictChanged = false;    ///< it differs from the one of the day of publication
    std::string law;
    std::vector<Fact> facts; ///< id, address, platform label, source, fingerprint
    std::vector<Excerpt> excerpts;
    std::vector<std::string> signs;     ///< what makes the post commercial, one line each
    std::string question;               ///< what to ask the creator; empty where nothing is open
    std::vector<std::string> decisions; ///< on the post as a whole, oldest first
    std::vector<FindingBlock> findings;
};

struct DetailLabels {
    std::string why, words, basis, remedy, signs, question, decision, fold, continued, rule;
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
    std::vector<PostBlock>
        posts; ///< with findings, to review or in question; most serious first, then by date
};

} // namespace vigie
