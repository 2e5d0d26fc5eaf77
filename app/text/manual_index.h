// SPDX-License-Identifier: GPL-3.0-or-later
// Finding words in the manual: case and accents do not count.
#pragma once

#include "app/text/manual.h"
#include "app/text/qt_text.h"

#include <QStringList>
#include <string>
#include <vector>

namespace vigie {

/// A heading of a page with what stands below it, down to the next heading.
struct ManualSection {
    QString page;   ///< its id
    int number = 0; ///< of the heading on its page; 0 is the title
    QString title;
    std::string words; ///< heading and text, folded
};

/// All sections of the manual, in reading order.
QList<ManualSection> manualSections(Language language);

/// The words of a query, folded.
std::vector<std::string> queryWords(const QString& query);

/// Whether words of the section begin with all of these; true for none.
bool holdsAll(const ManualSection& section, const std::vector<std::string>& words);

/// Whether words of its heading do.
bool isTitledSo(const ManualSection& section, const std::vector<std::string>& words);

/// Where words of a text begin with these, in order of place. Tested by tst_manual_index.cpp.
QList<Utf16Span> findWords(const QString& text, const std::vector<std::string>& words);

} // namespace vigie
