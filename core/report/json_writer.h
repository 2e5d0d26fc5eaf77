// SPDX-License-Identifier: GPL-3.0-or-later
// A whole check as one JSON object: program, pack, house (if there is one), as_of, posts, sources, problems,
// summary.
#pragma once

#include "core/engine/checker.h"
#include "core/report/post_writer.h"

#include <iosfwd>
#include <vector>

namespace vigie {

struct ReviewRecord; // review_record.h

/// Posts are written as they come, one a line inside the object, each as toJsonLine() has it; only the
/// problems are kept until the end. Tested by tst_json_writer.cpp.
class JsonWriter final : public PostWriter {
public:
    /// With `review`, each finding says what people decided. REQUIRES: `out`, `explainedBy` and `review`
    /// outlive the writer.
    JsonWriter(std::ostream& out, CheckHeader header, const Checker* explainedBy = nullptr,
               const ReviewRecord* review = nullptr)
        : m_out(out), m_header(std::move(header)), m_explainedBy(explainedBy), m_review(review) {}

    void begin() override;
    void write(const CheckedPost& checked) override;
    void end(const CheckSummary& summary) override;
    void problem(const Error& error) override { m_problems.push_back(error); }

private:
    std::ostream& m_out;
    CheckHeader m_header;
    const Checker* m_explainedBy;
    const ReviewRecord* m_review;
    std::vector<Error> m_problems;
    bool m_isFirst = true;
};

} // namespace vigie
