// SPDX-License-Identifier: GPL-3.0-or-later
// A check as a workbook: a sheet of posts, one of findings, one of creators, one of rules, and one that says
// by what it was made.
#pragma once

#include "core/base/output_file.h"
#include "core/base/wording.h"
#include "core/report/post_writer.h"
#include "core/report/review_record.h"
#include "core/report/workbook.h"
#include "core/rules/rule_pack.h"

#include <map>
#include <string>

namespace vigie {

/// Tested by tst_xlsx_writer.cpp.
class XlsxWriter final : public PostWriter {
public:
    /// Filled by end(); a failure shows when the file is committed. `review` is what people decided; it may
    /// be empty. REQUIRES: `file`, `pack` and `review` outlive the writer.
    XlsxWriter(OutputFile& file, const RulePack& pack, CheckHeader header, const ReviewRecord& review);

    void begin() override;
    void write(const CheckedPost& checked) override;
    void end(const CheckSummary& summary) override;

private:
    void writeCreators();
    void writeRules(const Tally& tally);
    void writeHouse(std::size_t sheet, const HousePack& house);
    void writeOrigin(const CheckSummary& summary);

    OutputFile& m_file;
    const RulePack& m_pack;
    CheckHeader m_header;
    const ReviewRecord& m_review;
    Wording say;
    Workbook m_book;
    std::size_t m_posts = 0, m_findings = 0; ///< numbers of the sheets
    std::map<std::string, Tally> m_creators;
};

} // namespace vigie
