// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_page.h"

#include "core/text/terminal_text.h"

#include <ostream>

namespace vigie {

void TextPage::paragraph(std::size_t indent, std::string_view text, Tone tone) {
    for (const std::string& wrapped : wrapText(visibleText(text), m_columns - indent))
        m_out << std::string(indent, ' ') << paint(tone, wrapped) << '\n';
}

void TextPage::labelled(std::size_t indent, std::string_view label, const std::vector<std::string>& texts) {
    const std::size_t behind = indent + columnCount(label) + 1;
    std::string start = std::string(indent, ' ') + paint(Tone::Strong, label) + ' ';
    for (const std::string& text : texts)
        for (const std::string& wrapped : wrapText(visibleText(text), m_columns - behind)) {
            m_out << start << wrapped << '\n';
            start.assign(behind, ' ');
        }
}

void TextPage::line(std::string_view painted) {
    m_out << painted << '\n';
}

void TextPage::heading(std::string_view text) {
    m_out << '\n' << paint(Tone::Strong, text) << '\n';
}

} // namespace vigie
