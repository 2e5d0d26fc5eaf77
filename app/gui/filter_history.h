// SPDX-License-Identifier: GPL-3.0-or-later
// The filters that were used, to go back and forward through as through pages.
#pragma once

#include <QString>
#include <QStringList>

namespace vigie {

/// Tested by tst_filter_history.cpp.
class FilterHistory {
public:
    /// A filter that somebody settled on; those ahead of the present one are forgotten.
    void visit(const QString& line);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_lines.size(); }
    /// The filter before or after, which is the present one from now on. REQUIRES: it can be gone to.
    QString goBack() { return m_lines[--m_at]; }
    QString goForward() { return m_lines[++m_at]; }

private:
    QStringList m_lines = {QString()};
    qsizetype m_at = 0;
};

} // namespace vigie
