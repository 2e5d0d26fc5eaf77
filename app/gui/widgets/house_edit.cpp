// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/house_edit.h"

#include "app/gui/theme.h"
#include "app/text/qt_text.h"
#include "core/rules/complete_format.h"
#include "core/rules/pack_format.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

namespace vigie {
namespace {

constexpr int choiceRole = Qt::UserRole;
constexpr int mostShown = 10;

bool belongsToPopup(int key) {
    return key == Qt::Key_Enter || key == Qt::Key_Return || key == Qt::Key_Tab || key == Qt::Key_Escape;
}

} // namespace

HouseEdit::HouseEdit(std::shared_ptr<const RulePack> pack, Language language, QWidget* parent)
    : QPlainTextEdit(parent), m_pack(std::move(pack)), m_language(language),
      m_completer(new QCompleter(this)), m_choices(new QStandardItemModel(this)) {
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    m_completer->setWidget(this);
    m_completer->setModel(m_choices);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostShown);
    m_completer->popup()->setAccessibleName(tr("What may stand here"));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { insert(index.data(choiceRole).toString()); });
}

void HouseEdit::keyPressEvent(QKeyEvent* event) {
    if (m_completer->popup()->isVisible() && belongsToPopup(event->key())) {
        event->ignore(); // the popup takes it
        return;
    }
    const bool isAsked = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    if (!isAsked)
        QPlainTextEdit::keyPressEvent(event);
    const QString typed = event->text();
    if (isAsked || (!typed.isEmpty() && (typed.front().isLetterOrNumber() || typed == QStringLiteral("."))))
        complete(isAsked);
    else
        m_completer->popup()->hide();
}

void HouseEdit::complete(bool isAsked) {
    const std::string before = toUtf8(toPlainText().left(textCursor().position()));
    const FormatCompletion found = completeFormat(toUtf8(toPlainText()), before.size(), houseFile(), *m_pack);
    m_replaced = static_cast<int>(toQString(found.replaces.in(before)).size());
    m_choices->clear();
    for (const FormatChoice& choice : found.choices) {
        const QString text = toQString(choice.text);
        const QString help = toQString(choice.help.in(m_language));
        auto* item = new QStandardItem(help.isEmpty() ? text : text + QStringLiteral("   ") + help);
        item->setData(text, choiceRole);
        m_choices->appendRow(item);
    }
    if (found.choices.empty() || (!isAsked && m_replaced == 0)) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) +
                   m_completer->popup()->verticalScrollBar()->sizeHint().width() + spacing::wide);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void HouseEdit::insert(const QString& choice) {
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, m_replaced);
    cursor.insertText(choice.endsWith(u':') ? choice + u' ' : choice);
    setTextCursor(cursor);
}

/// From the column to the end of the word; at least one character.
QTextCursor HouseEdit::wordAt(const Where& where) const {
    const QTextBlock line =
        document()->findBlockByNumber(where.line == 0 ? 0 : static_cast<int>(where.line) - 1);
    const QList<uint> codePoints = line.text().toUcs4();
    const qsizetype before = where.column == 0 ? 0 : static_cast<qsizetype>(where.column) - 1;
    const int from =
        static_cast<int>(QString::fromUcs4(reinterpret_cast<const char32_t*>(codePoints.constData()),
                                           std::min(before, codePoints.size()))
                             .size());
    QTextCursor cursor(line);
    cursor.setPosition(line.position() + std::min(from, std::max(line.length() - 1, 0)));
    if (!cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor) || !cursor.hasSelection())
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    return cursor;
}

void HouseEdit::showMistakes(const PackNotes& notes) {
    m_mistakes = notes;
    const Theme& theme = themeFor(this);
    QList<QTextEdit::ExtraSelection> marks;
    for (const PackNote& note : notes) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = wordAt(note.where);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(theme.of(Verdict::NonCompliant));
        mark.format.setBackground(theme.groundOf(HighlightKind::Risk));
        mark.format.setToolTip(toToolTip(toQString(note.message.in(m_language))));
        marks += mark;
    }
    setExtraSelections(marks);
}

void HouseEdit::goTo(const Where& where) {
    QTextCursor cursor = wordAt(where);
    cursor.setPosition(cursor.anchor());
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

void HouseEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMistakes(PackNotes(m_mistakes));
}

} // namespace vigie
