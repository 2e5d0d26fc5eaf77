// SPDX-License-Identifier: GPL-3.0-or-later
// What a filter asks for, a chip each; a click takes it away. Below, what is wrong with the words.
#pragma once

#include "core/review/post_query.h"

#include <QWidget>

class QLabel;

namespace vigie {

class FlowLayout;

class FilterChips final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChips)

public:
    explicit FilterChips(Language language, QWidget* parent = nullptr);

    void show(const PostQuery& query);
    void showProblems(const PostQuery& query);
    void hideProblems();

Q_SIGNALS:
    void removed(const vigie::QueryTerm& term);

private:
    void addChip(const QueryTerm& term);

    Language m_language;
    QWidget* m_row;
    FlowLayout* m_chips;
    QLabel* m_problems;
};

} // namespace vigie
