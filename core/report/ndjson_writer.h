// SPDX-License-Identifier: GPL-3.0-or-later
// One JSON object a line and a post: what other programs read.
#pragma once

#include "core/engine/checker.h"
#include "core/report/post_writer.h"

#include <iosfwd>
#include <string>

namespace vigie {

struct ReviewRecord; // review_record.h

/// The post as one JSON object without line breaks. Positions are code points of the field as read,
/// half-open; what is unknown is null. The same post gives the same bytes. `explainedBy`, if given, is the
/// checker whose opinion this is: then each finding has an « explanation », and the post its « near_misses »;
/// « found » in there is what the post has where a condition asks for something (instead_json.h).
/// With `review` each finding has its « decision ».
/// Tested by tst_ndjson_writer.cpp.
std::string toJsonLine(const CheckedPost& checked, Language language, const Checker* explainedBy = nullptr,
                       const ReviewRecord* review = nullptr);

class NdjsonWriter final : public PostWriter {
public:
    /// REQUIRES: `out` and `explainedBy` outlive the writer. With a house pack, each line ends in « house »:
    /// whose rules these are, and which legal ones they switch off or lower.
    NdjsonWriter(std::ostream& out, Language language, const Checker* explainedBy = nullptr,
                 const std::optional<HousePack>& house = {});
    void write(const CheckedPost& checked) override;

private:
    std::ostream& m_out;
    Language m_language;
    const Checker* m_explainedBy;
    std::string m_house; ///< « ,"house":{…} », or nothing
};

} // namespace vigie
