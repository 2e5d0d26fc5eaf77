// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/correction_outputs.h"

#include "app/report/output_kind.h"
#include "app/report/pdf_correction.h"
#include "core/base/output_file.h"
#include "core/base/wording.h"

#include <filesystem>
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

Result<void> tryToWrite(const std::string& folder, Language language) {
    const Result<OutputFile> trial = OutputFile::create(folder + "/corrections.txt", mailKind(), language);
    if (trial)
        return {};
    Error error = trial.error();
    error.where.file = folder;
    return tl::unexpected(error);
}

Error isNoFolder(const std::string& path, Language language) {
    const Wording say(language);
    return {ErrorCode::CannotWrite,
            say({"C’est un fichier, et les lettres vont dans un dossier.",
                 "This is a file, and the letters go into a folder."}),
            {path, 0, 0, 0, {}},
            say({"Indiquez un dossier ; il est créé s’il manque.",
                 "Name a folder; it is made if it is missing."})};
}

} // namespace

Result<void> canWriteCorrections(const std::string& folder, Language language) {
    std::error_code ignored; // told as what the trial below meets
    if (std::filesystem::is_regular_file(folder, ignored))
        return tl::unexpected(isNoFolder(folder, language));
    const bool isNew = std::filesystem::create_directory(folder, ignored);
    auto possible = tryToWrite(folder, language);
    if (isNew)
        std::filesystem::remove(folder, ignored); // there may be no letter to put into it
    return possible;
}

Result<void> writeCorrections(const std::string& folder, const std::vector<CorrectionSheet>& sheets,
                              Language language, const RenderWork& work,
                              const std::function<void(const std::string& path)>& wrote) {
    const std::vector<std::string> names = fileNamesOf(sheets);
    Result<void> done;
    std::error_code ignored; // told as what the first file meets
    if (!sheets.empty())
        std::filesystem::create_directory(folder, ignored);
    for (std::size_t i = 0; done && i < sheets.size() && !work.stop.stop_requested(); ++i) {
        work.progress(static_cast<double>(i) / static_cast<double>(sheets.size()));
        const std::string path = folder + "/" + names[i];
        done = writeFile(path + ".pdf", kindOf(OutputKind::Pdf), renderCorrectionSheet(sheets[i]), language);
        if (!done)
            break;
        wrote(path + ".pdf");
        done = writeFile(path + ".txt", mailKind(), correctionMail(sheets[i]), language);
    }
    return done;
}

} // namespace vigie
