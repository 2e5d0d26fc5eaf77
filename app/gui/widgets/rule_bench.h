// SPDX-License-Identifier: GPL-3.0-or-later
// Tries a text on one rule: whether it is reported, condition by condition, and what else the text comes to.
#pragma once

#include "app/gui/review_context.h"
#include "core/rules/rule_pack.h"

#include <QTimer>
#include <QWidget>

class QDateEdit;
class QLabel;
class QPlainTextEdit;
class QTreeWidget;

namespace vigie {

/// The text is not kept. Tested by tst_rule_bench.cpp.
class RuleBench final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleBench)

public:
    explicit RuleBench(ReviewContext context, QWidget* parent = nullptr);

    /// REQUIRES: a rule of the context's pack, or null.
    void setRule(const Rule* rule);
    QString text() const;
    void setText(const QString& text);

Q_SIGNALS:
    void tried();

private:
    void tryText();
    Post post() const;
    void showConditions(const CheckedPost& checked);
    void showOthers(const CheckedPost& checked);

    ReviewContext m_context;
    const Rule* m_rule = nullptr;
    QTimer m_pause; ///< since the last keystroke
    QPlainTextEdit* m_text;
    QDateEdit* m_day;
    QLabel* m_answer;
    QTreeWidget* m_conditions;
    QLabel* m_others;
};

} // namespace vigie
