// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/manual_index.h"

#include "core/text/normalised_text.h"

#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

namespace vigie {
namespace {

void addSections(QList<ManualSection>& sections, const ManualPage& page) {
    QTextDocument document;
    document.setMarkdown(page.markdown);
    int number = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            sections += {page.id, number++, block.text(), {}};
        if (number > 0)
            sections.last().words += foldedCopy(toUtf8(block.text())) + '\n';
    }
}

/// Whether the character before that byte belongs to a word.
bool isInsideWord(const std::string& text, std::size_t at) {
    std::size_t begin = at;
    do {
        if (begin == 0)
            return false;
        --begin;
    } while ((text[begin] & 0xC0) == 0x80); // the rest of a character
    return toQString(std::string_view(text).substr(begin, at - begin)).at(0).isLetterOrNumber();
}

/// Where a word begins so, from there on; npos: nowhere.
std::size_t findBeginning(const std::string& text, const std::string& word, std::size_t from = 0) {
    std::size_t at = text.find(word, from);
    while (at != std::string::npos && isInsideWord(text, at))
        at = text.find(word, at + 1);
    return at;
}

bool holdsAll(const std::string& text, const std::vector<std::string>& words) {
    return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
        return findBeginning(text, word) != std::string::npos;
    });
}

} // namespace

QList<ManualSection> manualSections(Language language) {
    QList<ManualSection> sections;
    for (const ManualPage& page : manual(language))
        addSections(sections, page);
    return sections;
}

std::vector<std::string> queryWords(const QString& query) {
    std::vector<std::string> words;
    for (const QString& word : query.simplified().split(u' ', Qt::SkipEmptyParts))
        words.push_back(foldedCopy(toUtf8(word)));
    return words;
}

bool holdsAll(const ManualSection& section, const std::vector<std::string>& words) {
    return holdsAll(section.words, words);
}

bool isTitledSo(const ManualSection& section, const std::vector<std::string>& words) {
    return holdsAll(foldedCopy(toUtf8(section.title)), words);
}

QList<Utf16Span> findWords(const QString& text, const std::vector<std::string>& words) {
    const NormalisedText read(toUtf8(text));
    QList<Utf16Span> spans;
    for (const std::string& word : words)
        for (std::size_t at = findBeginning(read.folded(), word); at != std::string::npos && !word.empty();
             at = findBeginning(read.folded(), word, at + word.size()))
            spans += toUtf16(read.original(), read.toOriginal({at, at + word.size()}));
    std::sort(spans.begin(), spans.end(),
              [](const Utf16Span& a, const Utf16Span& b) { return a.begin < b.begin; });
    return spans;
}

} // namespace vigie
