// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a house pack: completes keys, values and ids while one types (Ctrl+Space asks for it), and
// underlines what the loader complains about.
#pragma once

#include "core/base/bilingual.h"
#include "core/rules/rule_pack.h"

#include <QPlainTextEdit>
#include <memory>

class QCompleter;
class QStandardItemModel;

namespace vigie {

class HouseEdit final : public QPlainTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HouseEdit)

public:
    HouseEdit(std::shared_ptr<const RulePack> pack, Language language, QWidget* parent = nullptr);

    /// Underlines the word at each place, in place of those before.
    void showMistakes(const PackNotes& notes);
    void goTo(const Where& where);
    const QCompleter& completer() const { return *m_completer; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void complete(bool isAsked);
    void insert(const QString& choice);
    QTextCursor wordAt(const Where& where) const;

    std::shared_ptr<const RulePack> m_pack;
    Language m_language;
    QCompleter* m_completer;
    QStandardItemModel* m_choices;
    int m_replaced = 0; ///< UTF-16 units before the cursor that a choice takes the place of
    PackNotes m_mistakes;
};

} // namespace vigie
