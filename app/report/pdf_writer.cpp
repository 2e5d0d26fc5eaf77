// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_writer.h"

#include "app/report/output_kind.h"
#include "app/report/pdf_pages.h"
#include "app/text/qt_text.h"

#include <ostream>

namespace vigie {

Result<void> writePdf(const Report& report, const QString& path) {
    Result<OutputFile> file = OutputFile::create(toUtf8(path), kindOf(OutputKind::Pdf), report.language);
    if (!file)
        return tl::unexpected(file.error());
    file->stream() << renderPdf(report);
    return file->commit();
}

} // namespace vigie
