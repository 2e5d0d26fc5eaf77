// SPDX-License-Identifier: GPL-3.0-or-later
// The posts that a filter lets through, in the chosen order.
#pragma once

#include "core/model/assessment.h"

#include <QSortFilterProxyModel>
#include <set>
#include <string>
#include <vector>

namespace vigie {

/// Free text and verdicts. Every word of the text has to occur somewhere; case, accents and styles of letters
/// do not count, words between "quotes" belong together. No verdict chosen means all of them.
/// REQUIRES: the source is a PostTableModel.
/// Tested by tst_post_filter.cpp.
class PostFilter final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostFilter)

public:
    explicit PostFilter(QObject* parent = nullptr);

    void setText(const QString& text);
    void setVerdicts(const std::set<Verdict>& verdicts);

    bool isFiltering() const { return !m_words.empty() || !m_verdicts.empty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::vector<std::string> m_words; ///< folded
    std::set<Verdict> m_verdicts;
};

} // namespace vigie
