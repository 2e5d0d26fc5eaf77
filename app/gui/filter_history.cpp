// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/filter_history.h"

namespace vigie {
namespace {

constexpr qsizetype linesKept = 100;

} // namespace

void FilterHistory::visit(const QString& line) {
    if (m_lines[m_at] == line)
        return;
    m_lines.resize(m_at + 1);
    m_lines += line;
    if (m_lines.size() > linesKept)
        m_lines.removeFirst();
    m_at = m_lines.size() - 1;
}

} // namespace vigie
