// SPDX-License-Identifier: GPL-3.0-or-later
// What the glyphs of a PDF stand for where Qt does not say: it names those of the first 65 536 characters
// alone, so that emoji and styled letters would be seen on the page and never found by a search.
#pragma once

#include "app/report/pdf_letters.h"

#include <QPdfWriter>
#include <QRawFont>
#include <QString>
#include <QTextLayout>
#include <map>
#include <set>

namespace vigie::pdf {

/// Qt numbers the glyphs of a font in the order in which they are first drawn, and so does this.
/// Tested by tst_pdf_letters.cpp.
class DrawnLetters {
public:
    /// Call for every line that may hold such glyphs, just before or after it is drawn. `text` is the whole
    /// text of its layout.
    void note(const QTextLine& line, const QString& text);
    const NamelessGlyphs& byFont() const { return m_letters; }

private:
    struct Font {
        std::string name;        ///< in PostScript
        std::set<quint32> known; ///< glyphs that Qt names, and those that were noted
    };
    Font& fontOf(const QRawFont& font);

    std::map<QString, Font> m_fonts; ///< by family and style
    NamelessGlyphs m_letters;
};

/// Pages that know what is written on them.
class LetteredWriter final : public QPdfWriter {
public:
    using QPdfWriter::QPdfWriter;
    DrawnLetters letters;
};

} // namespace vigie::pdf
