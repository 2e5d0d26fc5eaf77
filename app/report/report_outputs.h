// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a report is written to, all at once: PDF, HTML, workbook, tables, letters.
#pragma once

#include "app/report/output_kind.h"
#include "app/report/render_work.h"
#include "core/import/file_names.h"
#include "core/rules/rule_pack.h"
#include "core/store/log_details.h"

#include <memory>
#include <optional>
#include <vector>

namespace vigie {

/// By what a report of these options is made.
CheckHeader headerOf(const ReportOptions& options, const RulePack& pack);

/// What came of an order.
struct WrittenReport {
    std::vector<ExportDetails>
        files;                    ///< in their places, whatever happened to the others; of letters, the PDFs
    std::optional<Error> failure; ///< CannotWrite: why others are missing
    std::string remark;           ///< why there was no letter to write; may be empty
};

/// Opens every file before the work starts, so that a name that cannot be written costs no time; gets the
/// posts as they come, and puts the files in their places at the end. Without finish(), no file is left
/// behind.
class ReportOutputs final : public PostWriter {
public:
    /// Fails with CannotWrite for the first file that cannot be made. REQUIRES: `pack` outlives this.
    static Result<std::unique_ptr<ReportOutputs>> open(const ReportFiles& files, ReportOptions options,
                                                       const RulePack& pack, ReviewRecord review = {});
    ~ReportOutputs() override;

    /// How the files that the posts come from are named in what is written; to be told before begin().
    void nameFiles(FileNames names) { m_names = std::move(names); }

    void begin() override;
    void write(const CheckedPost& checked) override;
    void problem(const Error& error) override;
    /// Writes what is still to write, commits file after file, and says what was written, for the log of a
    /// dossier. After a failure or a stop nothing more is written.
    WrittenReport finish(const CheckSummary& summary, const RenderWork& work = {});

private:
    struct Output {
        OutputKind kind;
        std::unique_ptr<OutputFile> file;
        std::unique_ptr<PostWriter> writer; ///< null: composed when all posts are known
    };
    ReportOutputs(ReportOptions options, const RulePack& pack, ReviewRecord review);
    bool composes() const; ///< a form of all posts together
    bool keepsPosts() const;
    Result<void> writeAll(const CheckSummary& summary, const RenderWork& work);
    Result<void> commit(Output& output);
    Result<void> writeTables(const CheckSummary& summary);
    Result<void> writeComposed(const CheckSummary& summary, const RenderWork& work);
    Result<void> writeLetters(const RenderWork& work);

    ReportOptions m_options;
    const RulePack& m_pack;
    const ReviewRecord m_review;
    std::string m_corrections; ///< folder; empty: no sheets
    std::vector<Output> m_outputs;
    FileNames m_names;
    std::vector<ExportDetails> m_written;
    std::string m_remark;
    std::vector<CheckedPost> m_posts; ///< kept only where something is composed
    std::vector<Error> m_problems;
};

} // namespace vigie
