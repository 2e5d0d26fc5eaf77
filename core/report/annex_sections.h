// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at the end: all posts, all rules, the whole texts, and the meaning of words.
#pragma once

#include "core/report/opening_sections.h"
#include "core/report/report_table.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// A line of the table of all posts.
struct PostRow {
    std::string number;   ///< of its block; empty for a post without one
    std::size_t post = 0; ///< index into Details::posts, where there is a number
    Verdict verdict = Verdict::NotCommercial;
    bool isVerdictGone = false; ///< see upheld.h
    std::optional<Severity> caveat;
    std::string standing; ///< the verdict, with what has to stand beside it
    std::string creator;
    std::string date;
    std::string postId;
    std::string opening; ///< first words
};

/// Every post of the audit, so that what was found to be in order is listed too.
struct PostList {
    std::string title;
    std::string intro;
    ReportTable<PostRow> posts; ///< by creator, then by date
};

/// Rules of one severity that were run and found nothing.
struct SilentRules {
    Severity severity = Severity::Info;
    std::string heading; ///< « Critique · 24 règles, 0 constat »
    std::vector<RuleRow> rules;
};

/// Every rule that was run: those with findings as a table, the others close together.
struct RuleList {
    std::string title;
    std::string intro;
    ReportTable<RuleRow> rules; ///< most findings first
    std::string silentTitle;
    std::vector<SilentRules> silent; ///< most serious first; none is empty
};

/// A text that its excerpt shows in part only.
struct FullText {
    std::string heading; ///< number, creator and field: « 3 · @lola · Légende »
    std::string text;
    std::string fingerprint; ///< SHA-256 of the whole text, with its label
    std::string cut;         ///< says so when even this one was cut; else empty
};

struct FullTexts {
    std::string title;
    std::string intro;
    std::vector<FullText> texts;
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
