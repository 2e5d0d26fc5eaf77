// SPDX-License-Identifier: GPL-3.0-or-later
// Where a filter is typed: it offers what could stand there, and says when the person is done.
#pragma once

#include "core/base/bilingual.h"

#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>
#include <string>
#include <vector>

class QCompleter;

namespace vigie {

class FilterLine final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterLine)

public:
    /// `rules` are the ids that « règle: » offers.
    FilterLine(std::vector<std::string> rules, Language language, QWidget* parent = nullptr);

    const std::vector<std::string>& rules() const { return m_rules; }
    /// A word may be half there: nobody is to be told yet that it is none.
    bool isBeingTyped() const { return m_pause.isActive(); }

Q_SIGNALS:
    void rested();  ///< isBeingTyped() no more
    void done();    ///< Enter, or arrow down when nothing is offered
    void escaped(); ///< Esc when nothing is offered

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer();
    void complete(const QString& text);
    void rest();

    std::vector<std::string> m_rules;
    Language m_language;
    QStringListModel m_offers;
    QCompleter* m_completer;
    QTimer m_pause; ///< since the last key
};

} // namespace vigie
