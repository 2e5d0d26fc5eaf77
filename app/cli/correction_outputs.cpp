// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/correction_outputs.h"

#include "app/cli/pdf_output.h"
#include "app/report/pdf_writer.h"
#include "core/base/output_file.h"

#include <ostream>

namespace vigie {
namespace {

const FileKind& mailKind() {
    static const FileKind kind = {{"un courriel de Vigie", "a mail of Vigie"}, {"Bonjour", "Hello"}};
    return kind;
}

Result<void> writeFile(const std::string& path, const FileKind& kind, const std::string& bytes,
                       Language language) {
    Result<OutputFile> file = OutputFile::create(path, kind, language);
    if (!file)
        return tl::unexpected(file.error());
    file->stream() << bytes;
    return file->commit();
}

} // namespace

Result<void> canWriteCorrections(const std::string& folder, Language language) {
    const Result<OutputFile> trial = OutputFile::create(folder + "/corrections.txt", mailKind(), language);
    return trial ? Result<void>() : tl::unexpected(trial.error());
}

Result<void> writeCorrections(const std::string& folder, const std::vector<CorrectionSheet>& sheets,
                              Language language) {
    const std::vector<std::string> pages = correctionPdfs(sheets);
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string path = folder + "/" + fileNameOf(sheets[i]);
        if (auto done = writeFile(path + ".pdf", pdfKind(), pages[i], language); !done)
            return done;
        if (auto done = writeFile(path + ".txt", mailKind(), correctionMail(sheets[i]), language); !done)
            return done;
    }
    return {};
}

} // namespace vigie
