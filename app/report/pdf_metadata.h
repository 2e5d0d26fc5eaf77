// SPDX-License-Identifier: GPL-3.0-or-later
// Title, author and dates of a PDF as XMP.
#pragma once

#include "app/report/pdf_file.h"

#include <string>

namespace vigie::pdf {

/// The packet, which says the same as the document information and that the file is PDF/A-3b.
/// Source: ISO 19005-3, 6.6; XMP specification part 1.
std::string xmpOf(const Finish& finish);

} // namespace vigie::pdf
