// SPDX-License-Identifier: GPL-3.0-or-later
// A post written into a text document as the public saw it, with its marked words and the fold. The post's
// text is untrusted: it is inserted as characters, never read as markup.
#pragma once

#include "app/gui/review_context.h"
#include "app/gui/theme.h"
#include "app/models/highlights.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

class QTextDocument;

namespace vigie {

/// Positions in a QTextDocument, half-open.
struct DocumentSpan {
    int begin = 0;
    int end = 0;
    bool operator==(const DocumentSpan&) const = default;
};

/// Words on screen that are marked. Words that the fold cuts in two stand as two.
struct ShownMark {
    HighlightKind kind = HighlightKind::Sign;
    DocumentSpan span;
    QString title;
    Evidence words; ///< where they stand in the post
};

/// Where one field of the post stands in the document.
struct FieldPlace {
    FieldRef field;
    std::string text; ///< what is shown of fieldText(); the rest of a very long one is not
    int start = 0;
    std::vector<qsizetype> dropped; ///< UTF-16 places of carriage returns, which a document does not hold
    std::optional<qsizetype> fold;  ///< UTF-16 place where the platform cuts
    int foldLength = 0;             ///< how much stands in the document for the fold

    /// Nothing for words that are not shown; two spans for words on both sides of the fold.
    std::vector<DocumentSpan> find(ByteSpan span) const;

private:
    int position(qsizetype utf16, bool isEnd) const;
};

struct PostDocument {
    std::vector<FieldPlace> fields;
    std::vector<ShownMark> marks;     ///< in order of place within each field
    std::optional<DocumentSpan> fold; ///< the line that stands for it
    QString atFold;                   ///< blanks of the caption in whose place it stands

    std::vector<DocumentSpan> find(const Evidence& evidence) const;
};

/// Replaces what the document holds. Of a caption of megabytes only the beginning is written, and a note says
/// so.
PostDocument writePost(QTextDocument& document, const CheckedPost& checked, const ReviewContext& context,
                       const Theme& theme);

} // namespace vigie
