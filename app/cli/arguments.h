// SPDX-License-Identifier: GPL-3.0-or-later
// What the user typed, read and checked. The .cpp holds the one table of options and is the only user of
// CLI11.
#pragma once

#include "app/report/report_wishes.h"
#include "core/base/bilingual.h"
#include "core/base/date.h"
#include "core/base/wording.h"
#include "core/model/assessment.h"
#include "core/model/review.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <vector>

namespace vigie {

enum class OutputFormat { Text, Ndjson, Json, Csv, Sarif, Html };

enum class Option {
    Rules,
    House,
    AsOf,
    Columns,
    Lang,
    Jobs,
    Format,
    PageFormat,
    ExportFormat,
    Explain,
    Notation,
    FailOn,
    Quiet,
    PdfFile,
    HtmlFile,
    XlsxFile,
    CsvFile,
    JsonFile,
    SarifFile,
    Author,
    Filter,
    From,
    To,
    Sections,
    Title,
    Firm,
    Client,
    Case,
    Confidentiality,
    Logo,
    SignedBy,
    Deadline,
    Corrections,
    Json,
    Misses,
    Dossier,
    DaysOnly,
    Until,
    Yes,
    Who,
    Reading,
    Reason,
    Note,
    Alike,
    SampleSize,
    Seed,
    Help
};

/// Options that a command does not take keep their defaults.
struct Arguments {
    std::vector<std::string> operands; ///< files, folders, ids: what is no option, in order
    std::string columns;               ///< file that says what the columns of tables mean; empty: none
    std::string rules; ///< folder of the rule pack; empty: the one that comes with the program
    std::string house; ///< folder of a house pack to lay over it; empty: none
    Date asOf{};       ///< today in Paris unless --as-of says otherwise
    Language language = Language::French;
    unsigned jobs = 0; ///< 0: one per core
    OutputFormat format = OutputFormat::Text;
    bool explain = false;  ///< say why, and what nearly applied
    bool notation = false; ///< phrases as the rule pack writes them
    std::optional<Severity> failOn;
    ReportFiles files;         ///< to write the report to, beside what is printed
    ReportWishes report;       ///< its language is the one above
    bool json = false;         ///< one JSON object instead of a table
    std::size_t misses = 0;    ///< how many misses of each kind to list
    std::string dossier;       ///< *.vigie to put posts into
    bool daysOnly = false;     ///< dates of publication without the hour
    std::optional<Date> until; ///< last day to keep a dossier
    bool yes = false;          ///< agreed to beforehand
    std::string who;           ///< in whose name things are done; empty: who sits at this machine
    std::optional<ReadingRound> reading;
    std::string reason; ///< of a decision
    std::string note;
    bool alike = false;         ///< on all posts that say the same
    std::size_t sampleSize = 0; ///< posts to draw; 0: none
    std::string seed;           ///< to draw them with; empty: any
    bool quiet = false;
    bool help = false;
};

/// A sentence about what was typed, with a hint.
using UsageError = std::string;

/// Reads the words behind the command. Only the options in `allowed` are known.
tl::expected<Arguments, UsageError> parseArguments(const std::vector<std::string>& words,
                                                   const std::vector<Option>& allowed);

/// The options that reports take, in the order of the help.
const std::vector<Option>& reportOptions();

/// The language that --lang asks for anywhere in `words`, so that even a usage error can be told in it.
Language languageOf(const std::vector<std::string>& words);

/// « --rules DIR » and what it does, for the help.
struct OptionHelp {
    std::string usage;
    std::string text;
};
OptionHelp helpFor(Option option, const Wording& say);

/// « --lang »
std::string nameOf(Option option);
bool takesValue(Option option);
/// Whether its value is a file or a folder.
bool takesPath(Option option);
/// The words of that language that an option has to choose from; empty if they are without number.
std::vector<std::string> choicesOf(Option option, Language language);

} // namespace vigie
