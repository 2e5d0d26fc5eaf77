// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/post_document.h"

#include "app/models/wording.h"
#include "app/text/qt_text.h"
#include "core/engine/drawn_fold.h"
#include "core/text/layout.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <algorithm>

namespace vigie {
namespace {

constexpr std::size_t shownGraphemes = 20'000; ///< of one field: far more than any platform lets people write
constexpr std::size_t bytesPerGrapheme = 8;    ///< enough for the cut to need only the beginning of the text

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PostDocument)
};

std::string beginning(const std::string& text) {
    const std::string_view start = std::string_view(text).substr(0, shownGraphemes * bytesPerGrapheme);
    return text.substr(0, graphemeOffset(start, shownGraphemes));
}

QTextBlockFormat spaced(int above, int below = 0) {
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    return format;
}

class Writer {
public:
    Writer(QTextDocument& document, const CheckedPost& checked, const ReviewContext& context,
           const Theme& theme)
        : m_cursor(&document), m_checked(checked), m_context(context), m_theme(theme) {
        m_plain.setForeground(theme.text);
        m_plain.setFont(document.defaultFont());
        m_muted = m_plain;
        m_muted.setForeground(theme.muted);
        m_strong = m_plain;
        m_strong.setFontWeight(QFont::DemiBold);
    }

    PostDocument write() {
        m_cursor.beginEditBlock(); // laid out once, not anew for every mark
        writeHeader();
        writeField({FieldKind::Title, 0});
        writeField({FieldKind::Text, 0});
        for (std::size_t media = 0; media < m_checked.post.media.size(); ++media)
            for (const FieldKind kind : {FieldKind::OnScreenText, FieldKind::Alt, FieldKind::Transcript})
                writeField({kind, media});
        for (const FieldKind kind : {FieldKind::PaidPartnership, FieldKind::Sponsors, FieldKind::Hashtags})
            writeField({kind, 0});
        for (const Highlight& highlight : highlightsOf(m_checked.assessment))
            mark(highlight);
        m_cursor.endEditBlock();
        return std::move(m_made);
    }

private:
    void writeHeader() {
        const Post& post = m_checked.post;
        m_cursor.setBlockFormat(spaced(0));
        m_cursor.setBlockCharFormat(m_strong);
        m_cursor.insertText(wording::author(post), m_strong);
        if (!post.authorName.empty() && !post.author.empty())
            m_cursor.insertText(u' ' + toQString(post.authorName).simplified(), m_muted);
        QStringList facts = {wording::dayAndTime(post.publishedAt), wording::platform(post.platform)};
        if (const QString format = wording::format(post.format); !format.isEmpty())
            facts += format;
        m_cursor.insertBlock(spaced(2), m_muted);
        m_cursor.insertText(facts.join(QStringLiteral(" · ")), m_muted);
        m_cursor.insertBlock(spaced(0, spacing::normal), m_muted);
        m_cursor.insertText(
            Words::tr("law: %1", "which version was applied")
                .arg(wording::lawVersion(m_checked.assessment.then.law, m_context.checker->pack())),
            m_muted);
    }

    void writeField(FieldRef field) {
        const std::string whole = fieldText(m_checked.post, field);
        if (whole.empty())
            return;
        const bool isCaption = field.kind == FieldKind::Text;
        if (!isCaption) {
            m_cursor.insertBlock(spaced(spacing::wide, 2), m_muted);
            m_cursor.insertText(wording::field(field), m_muted);
        }
        m_cursor.insertBlock(spaced(0), m_plain);
        if (field.kind == FieldKind::PaidPartnership)
            writeLabel(field, whole == "true");
        else
            writeText(field, whole);
    }

    /// The label is a fact, not a word of the public: it stands in the language of the program.
    void writeLabel(FieldRef field, bool isOn) {
        FieldPlace place;
        place.field = field;
        place.start = m_cursor.position();
        place.text = labelState(isOn).in(m_context.language);
        m_cursor.insertText(toQString(place.text), m_plain);
        m_made.fields.push_back(std::move(place));
    }

    void writeText(FieldRef field, const std::string& whole) {
        FieldPlace place;
        place.field = field;
        place.text = beginning(whole);
        place.start = m_cursor.position();
        const std::size_t fold = field.kind == FieldKind::Text ? foldOf(place.text) : place.text.size();
        insert(place, std::string_view(place.text).substr(0, fold), m_plain, 0);
        if (fold < place.text.size()) {
            place.fold = toUtf16(place.text, {0, fold}).end;
            const int before = m_cursor.position();
            writeFold();
            place.foldLength = m_cursor.position() - before;
            insertBehindFold(place, std::string_view(place.text).substr(fold));
        }
        if (place.text.size() < whole.size())
            writeNote(countCharactersLeft(whole, place.text.size()));
        m_made.fields.push_back(std::move(place));
    }

    std::size_t foldOf(std::string_view caption) const {
        return drawnFold(m_context.checker->pack(), m_checked.post.platform, caption,
                         placesInCaption(m_checked.assessment.then.mentions));
    }

    /// One character in the document for each UTF-16 unit, but for carriage returns before line feeds.
    void insert(FieldPlace& place, std::string_view utf8, const QTextCharFormat& format, qsizetype offset) {
        const QString text = toQString(utf8);
        QString shown;
        shown.reserve(text.size());
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
                place.dropped.push_back(offset + at);
            else
                shown += text[at] == QChar::ObjectReplacementCharacter ? QChar(QChar::ReplacementCharacter)
                                                                       : text[at];
        }
        m_cursor.insertText(shown, format);
    }

    /// The blank at which the caption is cut begins no line.
    void insertBehindFold(FieldPlace& place, std::string_view utf8) {
        qsizetype offset = *place.fold;
        for (; utf8.starts_with(' '); utf8.remove_prefix(1)) {
            place.dropped.push_back(offset++);
            m_made.atFold += u' ';
        }
        insert(place, utf8, m_muted, offset);
    }

    void writeFold() {
        m_cursor.insertBlock(spaced(2, 2), m_muted);
        const int begin = m_cursor.position();
        m_cursor.insertText(Words::tr("… more", "what a platform shows where it cuts a caption"), m_muted);
        m_made.fold = DocumentSpan{begin, m_cursor.position()};
        m_cursor.insertBlock(spaced(0), m_muted);
    }

    static QString countCharactersLeft(const std::string& whole, std::size_t shown) {
        return QLocale().toString(
            static_cast<qlonglong>(toQString(std::string_view(whole).substr(shown)).size()));
    }

    void writeNote(const QString& count) {
        QTextCharFormat italic = m_muted;
        italic.setFontItalic(true);
        m_cursor.insertBlock(spaced(spacing::normal), italic);
        m_cursor.insertText(
            Words::tr("%1 more characters are not shown. They were read and checked all the same.")
                .arg(count),
            italic);
    }

    void mark(const Highlight& highlight) {
        const QString title = toQString(highlight.title.in(m_context.language));
        const Evidence words = {highlight.field, highlight.span, {}};
        QTextCharFormat format;
        format.setBackground(m_theme.groundOf(highlight.kind));
        format.setForeground(m_theme.text);
        for (const DocumentSpan span : m_made.find(words)) {
            m_cursor.setPosition(span.begin);
            m_cursor.setPosition(span.end, QTextCursor::KeepAnchor);
            m_cursor.mergeCharFormat(format);
            m_made.marks.push_back({highlight.kind, span, title, words});
        }
    }

    QTextCursor m_cursor;
    const CheckedPost& m_checked;
    const ReviewContext& m_context;
    const Theme& m_theme;
    QTextCharFormat m_plain;
    QTextCharFormat m_muted;
    QTextCharFormat m_strong;
    PostDocument m_made;
};

} // namespace

int FieldPlace::position(qsizetype utf16, bool isEnd) const {
    const auto gone = std::lower_bound(dropped.begin(), dropped.end(), utf16) - dropped.begin();
    const bool isBehindFold = fold && (isEnd ? utf16 > *fold : utf16 >= *fold);
    return start + static_cast<int>(utf16 - gone) + (isBehindFold ? foldLength : 0);
}

std::vector<DocumentSpan> FieldPlace::find(ByteSpan span) const {
    if (field.kind == FieldKind::PaidPartnership)
        return {{start, start + static_cast<int>(toQString(text).size())}};
    span.end = std::min(span.end, text.size());
    if (span.begin >= span.end)
        return {};
    const Utf16Span words = toUtf16(text, span);
    if (!fold || words.end <= *fold || words.begin >= *fold)
        return {{position(words.begin, false), position(words.end, true)}};
    return {{position(words.begin, false), position(*fold, true)},
            {position(*fold, false), position(words.end, true)}};
}

std::vector<DocumentSpan> PostDocument::find(const Evidence& evidence) const {
    for (const FieldPlace& place : fields)
        if (place.field == evidence.field)
            return place.find(evidence.span);
    return {};
}

PostDocument writePost(QTextDocument& document, const CheckedPost& checked, const ReviewContext& context,
                       const Theme& theme) {
    document.clear();
    document.setUndoRedoEnabled(false);
    return Writer(document, checked, context, theme).write();
}

} // namespace vigie
