// SPDX-License-Identifier: GPL-3.0-or-later
// The forms that a report can take as a file.
#pragma once

#include "app/report/report_wishes.h"
#include "core/base/output_file.h"
#include "core/report/post_writer.h"
#include "core/report/review_record.h"

#include <memory>
#include <string>
#include <string_view>

namespace vigie {

/// « pdf », « html » …: the end of a file's name, and what the log of a dossier calls the form.
std::string_view toString(OutputKind kind);

/// How such a file begins: what a report may replace.
const FileKind& kindOf(OutputKind kind);

/// Writes posts one after the other to `file`; null for forms that are composed of all posts together.
/// REQUIRES: `file`, `pack` and `review` outlive it.
std::unique_ptr<PostWriter> writerFor(OutputKind kind, OutputFile& file, const RulePack& pack,
                                      const CheckHeader& header, const ReviewRecord& review);

} // namespace vigie
