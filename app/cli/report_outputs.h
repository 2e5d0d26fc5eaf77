// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a report is written to: --pdf, --html, --xlsx, --csv, --json, --sarif, --corrections.
#pragma once

#include "app/cli/arguments.h"
#include "core/base/output_file.h"
#include "core/report/post_writer.h"
#include "core/report/report.h"
#include "core/report/review_record.h"
#include "core/rules/rule_pack.h"

#include <memory>
#include <vector>

namespace vigie {

/// By what a check of these arguments is made.
CheckHeader headerOf(const Arguments& arguments, const RulePack& pack);

/// Opens every file before the work starts, so that a name that cannot be written costs no time; gets the
/// posts as they come, and puts the files in their places at the end. Without finish(), no file is left
/// behind.
class ReportOutputs final : public PostWriter {
public:
    /// Fails with CannotWrite for the first file that cannot be made, and with CannotRead for a logo that is
    /// no picture. REQUIRES: `pack` outlives this.
    static Result<std::unique_ptr<ReportOutputs>> open(const Arguments& arguments, const RulePack& pack,
                                                       ReviewRecord review = {});
    ~ReportOutputs() override;

    void begin() override;
    void write(const CheckedPost& checked) override;
    void problem(const Error& error) override;
    /// Writes what is still to write, and commits file after file. Fails with CannotWrite; the files before
    /// the one that failed are in their places then.
    Result<void> finish(const CheckSummary& summary);

private:
    struct Streamed; ///< written while posts go by
    struct Composed; ///< written when all are known
    ReportOutputs(const RulePack& pack, ReviewRecord review);
    Result<void> compose(const CheckSummary& summary);
    bool keepsPosts() const { return !m_composed.empty() || !m_corrections.empty(); }

    const RulePack& m_pack;
    const ReviewRecord m_review;
    ReportOptions m_options;
    std::string m_corrections; ///< folder; empty: no sheets
    std::vector<Streamed> m_streamed;
    std::vector<Composed> m_composed;
    std::vector<CheckedPost> m_posts; ///< kept only where something is composed
    std::vector<Error> m_problems;
};

} // namespace vigie
