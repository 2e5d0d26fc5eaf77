// SPDX-License-Identifier: GPL-3.0-or-later
// One JSON object a line and a post: what other programs read.
#pragma once

#include "core/report/post_writer.h"

#include <iosfwd>
#include <string>

namespace vigie {

/// The post as one JSON object without line breaks. Positions are code points of the field as read,
/// half-open; what is unknown is null. The same post gives the same bytes.
/// Tested by tst_ndjson_writer.cpp.
std::string toJsonLine(const CheckedPost& checked, Language language);

class NdjsonWriter final : public PostWriter {
public:
    /// REQUIRES: `out` outlives the writer.
    NdjsonWriter(std::ostream& out, Language language) : m_out(out), m_language(language) {}
    void write(const CheckedPost& checked) override;

private:
    std::ostream& m_out;
    Language m_language;
};

} // namespace vigie
