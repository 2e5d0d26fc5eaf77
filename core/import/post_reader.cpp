// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/post_reader.h"

#include "core/import/file_format.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <utility>

namespace vigie {
namespace {

namespace fs = std::filesystem;

Error failure(const std::string& path, const Complaint& complaint, Language language) {
    Error error;
    error.code = complaint.code;
    error.message = complaint.message.in(language);
    error.hint = complaint.hint.in(language);
    error.where.file = ImportLog(path, {}, language).summary().file;
    return error;
}

/// The system's reason in words of both languages; the system itself speaks only one.
Bilingual reason(std::error_code code) {
    if (code == std::errc::no_such_file_or_directory || code == std::errc::not_a_directory)
        return {"Ce fichier n’existe pas.", "This file does not exist."};
    if (code == std::errc::permission_denied)
        return {"Vous n’avez pas le droit de lire ce fichier.",
                "You do not have permission to read this file."};
    if (code == std::errc::io_error)
        return {"Le support ne répond pas\u00A0: erreur de lecture.",
                "The medium does not answer: read error."};
    return {"Ce fichier ne peut pas être lu (" + code.message() + ").",
            "This file cannot be read (" + code.message() + ")."};
}

Complaint cannotRead(std::error_code code) {
    return {ErrorCode::CannotRead, reason(code)};
}

Complaint notAFile(fs::file_type type) {
    if (type == fs::file_type::directory)
        return {ErrorCode::CannotRead,
                {"C’est un dossier, pas un fichier.", "This is a folder, not a file."},
                {"Choisissez l’un des fichiers qu’il contient.", "Choose one of the files in it."}};
    return {ErrorCode::CannotRead,
            {"Ce n’est pas un fichier ordinaire.", "This is not an ordinary file."},
            {"Enregistrez d’abord les publications dans un fichier.", "Save the posts to a file first."}};
}

Complaint cannotEnter(std::error_code code) {
    if (code != std::errc::permission_denied)
        return cannotRead(code);
    return {ErrorCode::CannotRead,
            {"Vous n’avez pas le droit d’entrer dans ce répertoire.",
             "You do not have permission to enter this folder."}};
}

Complaint nothingInside() {
    return {ErrorCode::CannotRead,
            {"Ce répertoire ne contient aucun fichier.", "There is no file in this folder."}};
}

std::error_code lastSystemError() {
    return {errno, std::generic_category()};
}

FileStart readStart(std::istream& in, std::size_t fileSize) {
    FileStart start;
    start.bytes.resize(std::min(FileStart::size, fileSize));
    in.read(start.bytes.data(), static_cast<std::streamsize>(start.bytes.size()));
    start.bytes.resize(static_cast<std::size_t>(in.gcount()));
    in.clear();
    in.seekg(0);
    return start;
}

bool isHidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

std::vector<std::string> filesBelow(const fs::path& folder, std::error_code& error) {
    std::vector<std::string> files;
    fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, error);
    while (!error && it != fs::recursive_directory_iterator()) {
        std::error_code ignored;
        if (isHidden(it->path()))
            it.disable_recursion_pending();
        else if (it->is_regular_file(ignored))
            files.push_back(it->path().string());
        it.increment(error);
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

Result<std::unique_ptr<PostReader>> openPosts(const std::string& path, ProblemSink problems,
                                              Language language, const std::vector<ColumnMapping>& mappings) {
    const auto fail = [&](const Complaint& why) { return tl::unexpected(failure(path, why, language)); };
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        return fail(cannotRead(error ? error : std::make_error_code(std::errc::no_such_file_or_directory)));
    if (!fs::is_regular_file(status))
        return fail(notAFile(status.type()));
    const std::size_t size = fs::file_size(path, error);
    auto in = std::make_unique<std::ifstream>(path, std::ios::binary);
    if (error || !*in)
        return fail(cannotRead(error ? error : lastSystemError()));
    FileStart start = readStart(*in, size);
    start.mappings = mappings;
    const FileFormat* format = findFormat(start);
    if (!format)
        return fail(describeForeignFile(start));
    auto opened = format->open({std::move(in), size, ImportLog(path, std::move(problems), language), mappings,
                                std::make_shared<FolderSurroundings>(path), 0, reopenFile(path)});
    if (!opened)
        return fail(opened.error());
    return *std::move(opened);
}

Result<std::vector<std::string>> postFiles(const std::string& path, Language language) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status))
        return tl::unexpected(failure(
            path, cannotRead(error ? error : std::make_error_code(std::errc::no_such_file_or_directory)),
            language));
    if (!fs::is_directory(status))
        return std::vector<std::string>{path};
    fs::directory_iterator(path, error); // the one below passes over folders that it may not enter
    std::vector<std::string> files = error ? std::vector<std::string>() : filesBelow(path, error);
    if (error)
        return tl::unexpected(failure(path, cannotEnter(error), language));
    if (files.empty())
        return tl::unexpected(failure(path, nothingInside(), language));
    return files;
}

} // namespace vigie
