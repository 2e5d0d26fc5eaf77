// SPDX-License-Identifier: GPL-3.0-or-later
// Findings as SARIF 2.1.0, for viewers of analysis results and for continuous checks.
// Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
#pragma once

#include "core/report/post_writer.h"
#include "core/report/review_record.h"
#include "core/rules/rule_pack.h"

#include <iosfwd>
#include <map>
#include <vector>

namespace vigie {

/// One run. Every rule of the pack is listed, how often it fired stands in the properties of the run. A
/// result points to its file and record, and to the line where a record is one; the place of its words inside
/// the post is in its properties, in code points. Results are written as they come. Tested by
/// tst_sarif_writer.cpp.
class SarifWriter final : public PostWriter {
public:
    /// A finding that `review` dismisses, or accepts as a risk, is suppressed. REQUIRES: all references
    /// outlive the writer.
    SarifWriter(std::ostream& out, const RulePack& pack, CheckHeader header,
                const ReviewRecord* review = nullptr);

    void begin() override;
    void write(const CheckedPost& checked) override;
    void end(const CheckSummary& summary) override;
    void problem(const Error& error) override { m_problems.push_back(error); }

private:
    /// The place of that file in the list of artifacts.
    std::size_t artifactOf(const std::string& file);

    std::ostream& m_out;
    const RulePack& m_pack;
    CheckHeader m_header;
    const ReviewRecord* m_review;
    std::map<std::string, std::size_t, std::less<>> m_ruleIndex;
    std::map<std::string, std::size_t> m_artifactIndex;
    std::vector<std::string> m_artifacts;
    std::vector<Error> m_problems;
    bool m_isFirst = true;
};

} // namespace vigie
