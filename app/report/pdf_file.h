// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt cannot write into a PDF: links, outline, metadata, attachments, the letters behind emoji, and what
// PDF/A-3b asks for. The .cpp is the only user of qpdf.
#pragma once

#include "app/report/pdf_letters.h"
#include "core/base/date.h"
#include "core/base/error.h"
#include "core/report/evidence.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vigie::pdf {

/// A place in the document. Lengths are in points, from the top left.
struct Destination {
    std::size_t page = 1; ///< 1-based
    double top = 0;
};

struct Link {
    std::size_t page = 1;
    double left = 0, top = 0, right = 0, bottom = 0;
    std::string address; ///< leads there if not empty, to `target` otherwise
    Destination target;
};

struct OutlineEntry {
    std::string title;
    Destination target;
    std::size_t level = 0; ///< 0: a part; one more for what stands below it
};

struct Finish {
    std::string language; ///< « fr »
    std::string title;
    std::string author;  ///< may be empty
    std::string program; ///< « Vigie 0.1.0 »
    std::string identifier;
    Instant madeAt{};
    std::string colourProfile; ///< ICC, of the colours of the pages
    NamelessGlyphs letters;    ///< that the pages were drawn with
    std::vector<Link> links;
    std::vector<OutlineEntry> outline; ///< in reading order
    std::vector<Attachment> attachments;
};

/// The same pages with all of that. The same input gives the same bytes.
/// REQUIRES: `pages` is a PDF, and all places lie on its pages.
std::string finished(const std::string& pages, const Finish& finish);

/// The files inside a PDF, by name. Fails with CannotRead or UnknownFormat and a sentence in `language`.
Result<std::vector<Attachment>> readAttachments(const std::string& path, Language language);

} // namespace vigie::pdf
