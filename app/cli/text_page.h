// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs on a terminal: indented, wrapped, and with foreign text made harmless.
#pragma once

#include "app/cli/paint.h"

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

class TextPage {
public:
    /// REQUIRES: `out` outlives the page.
    TextPage(std::ostream& out, std::size_t columns, bool colour)
        : paint(colour), m_out(out), m_columns(columns) {}

    /// The text, wrapped, each line behind `indent` spaces.
    void paragraph(std::size_t indent, std::string_view text, Tone tone = Tone::Plain);
    /// « label text », the label in bold; further texts and lines stand under the first. Nothing for no
    /// texts.
    void labelled(std::size_t indent, std::string_view label, const std::vector<std::string>& texts);
    /// One line as it is, already painted and harmless.
    void line(std::string_view painted = {});
    void heading(std::string_view text);

    std::size_t columns() const { return m_columns; }

    const Paint paint;

private:
    std::ostream& m_out;
    std::size_t m_columns;
};

} // namespace vigie
