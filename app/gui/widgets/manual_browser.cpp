// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/manual_browser.h"

#include "app/gui/manual_keys.h"
#include "app/gui/theme.h"
#include "app/text/manual.h"
#include "app/text/manual_document.h"
#include "app/text/manual_index.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QScrollBar>
#include <QTextBlock>

namespace vigie {
namespace {

QUrl addressOf(const QString& id) {
    return QUrl(QStringLiteral("manual:/%1.md").arg(id));
}

QFont inPixels(QFont font) {
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

} // namespace

ManualBrowser::ManualBrowser(Language language, QWidget* parent)
    : QTextBrowser(parent), m_language(language) {
    setObjectName(QStringLiteral("manualPage"));
    setAccessibleName(tr("Page of the manual"));
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(false); // nothing is opened outside
    connect(this, &QTextBrowser::sourceChanged, this,
            [this](const QUrl& shown) { // source() is still the old one
                dress();
                markWords();
                Q_EMIT pageShown(linkedPage(shown.fileName()));
            });
}

void ManualBrowser::showPage(const QString& id, int section) {
    const ManualPage* wanted = manualPage(id, m_language);
    setSource(addressOf(wanted ? id : manual(m_language).constFirst().id));
    const QList<QTextBlock> headings = headingsOf(*document());
    if (section <= 0 || section >= headings.size())
        return verticalScrollBar()->setValue(0);
    const QRectF box = document()->documentLayout()->blockBoundingRect(headings.at(section));
    verticalScrollBar()->setValue(static_cast<int>(box.top()) - spacing::normal);
}

QString ManualBrowser::page() const {
    return linkedPage(source().fileName());
}

void ManualBrowser::setMarkedWords(std::vector<std::string> words) {
    m_words = std::move(words);
    markWords();
}

QVariant ManualBrowser::loadResource(int, const QUrl& name) {
    const ManualPage* page = manualPage(linkedPage(name.fileName()), m_language);
    return page ? withKeys(page->markdown) : QString();
}

void ManualBrowser::dress() {
    const Theme& theme = themeFor(this);
    document()->setDocumentMargin(spacing::wide);
    applyStyle(*document(), {inPixels(font()), QFontDatabase::systemFont(QFontDatabase::FixedFont),
                             theme.text, theme.accent, theme.ground, theme.border});
}

void ManualBrowser::markWords() {
    QList<ExtraSelection> marks;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (const Utf16Span& span : findWords(block.text(), m_words)) {
            ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.cursor.setPosition(block.position() + static_cast<int>(span.begin));
            mark.cursor.setPosition(block.position() + static_cast<int>(span.end), QTextCursor::KeepAnchor);
            mark.format.setBackground(themeFor(this).groundOf(HighlightKind::Sign));
            marks += mark;
        }
    setExtraSelections(marks);
}

void ManualBrowser::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
        markWords();
    }
}

} // namespace vigie
