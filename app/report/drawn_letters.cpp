// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/drawn_letters.h"

#include <QDataStream>
#include <QGlyphRun>
#include <QTextBoundaryFinder>

namespace vigie::pdf {
namespace {

constexpr quint16 windowsPlatform = 3, postScriptName = 6; ///< as OpenType numbers them

QString fromUtf16BigEndian(const QByteArray& bytes) {
    QString out;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        out += QChar(static_cast<uchar>(bytes[i + 1]), static_cast<uchar>(bytes[i]));
    return out;
}

/// From the table « name »; a PDF calls the font by it. Empty where the font does not say.
std::string nameOf(const QRawFont& font) {
    const QByteArray table = font.fontTable("name");
    QDataStream in(table);
    quint16 version = 0, records = 0, strings = 0;
    in >> version >> records >> strings;
    for (quint16 i = 0; i < records && in.status() == QDataStream::Ok; ++i) {
        quint16 platform = 0, encoding = 0, language = 0, kind = 0, length = 0, offset = 0;
        in >> platform >> encoding >> language >> kind >> length >> offset;
        if (platform == windowsPlatform && kind == postScriptName)
            return fromUtf16BigEndian(table.mid(strings + offset, length)).toStdString();
    }
    return {};
}

/// Those of the characters of one UTF-16 unit: Qt asks the font for each of them when it writes its names.
std::set<quint32> glyphsThatQtNames(const QRawFont& font) {
    QString characters;
    for (char16_t c = 1; c < 0xFFFF; ++c)
        if (!QChar::isSurrogate(c))
            characters += QChar(c);
    const QList<quint32> glyphs = font.glyphIndexesForString(characters);
    std::set<quint32> out(glyphs.begin(), glyphs.end());
    out.insert(0); // what stands for a letter that no font has
    return out;
}

bool draws(const QTextLine& line, qsizetype from, qsizetype length, const QRawFont& font, quint32 glyph) {
    for (const QGlyphRun& run : line.glyphRuns(static_cast<int>(from), static_cast<int>(length)))
        if (run.rawFont() == font && run.glyphIndexes().contains(glyph))
            return true;
    return false;
}

/// Zero-width joiner and variation selector: they make one emoji of several, or choose its look.
bool isJoiner(QChar c) {
    return c.unicode() == 0x200D || c.unicode() == 0xFE0F;
}

/// The characters of one cluster that this glyph draws.
QString lettersIn(const QString& cluster, qsizetype begin, const QTextLine& line, const QRawFont& font,
                  quint32 glyph) {
    QString out;
    for (qsizetype i = 0, units = 1; i < cluster.size(); i += units) {
        units = cluster[i].isHighSurrogate() ? 2 : 1;
        if (isJoiner(cluster[i]) || draws(line, begin + i, units, font, glyph))
            out += cluster.mid(i, units);
    }
    return out;
}

/// The characters for which the line draws this glyph first.
QString lettersOf(const QTextLine& line, const QString& text, const QRawFont& font, quint32 glyph) {
    const qsizetype end = line.textStart() + line.textLength();
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
    clusters.setPosition(line.textStart());
    for (qsizetype begin = line.textStart(); begin < end;) {
        const qsizetype next = clusters.toNextBoundary();
        if (next <= begin)
            break;
        if (draws(line, begin, next - begin, font, glyph))
            return lettersIn(text.mid(begin, next - begin), begin, line, font, glyph);
        begin = next;
    }
    return {};
}

} // namespace

DrawnLetters::Font& DrawnLetters::fontOf(const QRawFont& font) {
    auto [entry, isNew] = m_fonts.try_emplace(font.familyName() + u'/' + font.styleName());
    if (isNew)
        entry->second = {nameOf(font), glyphsThatQtNames(font)};
    return entry->second;
}

void DrawnLetters::note(const QTextLine& line, const QString& text) {
    for (const QGlyphRun& run : line.glyphRuns()) {
        Font& font = fontOf(run.rawFont());
        for (const quint32 glyph : run.glyphIndexes())
            if (font.known.insert(glyph).second)
                m_letters[font.name].push_back(lettersOf(line, text, run.rawFont(), glyph).toStdString());
    }
}

} // namespace vigie::pdf
