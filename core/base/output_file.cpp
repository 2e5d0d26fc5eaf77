// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/output_file.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <optional>
#include <set>
#include <system_error>

namespace vigie {
namespace {

namespace fs = std::filesystem;

const Bilingual folderIsMissing = {"le dossier n’existe pas", "the folder does not exist"};
const Bilingual isFolder = {"un dossier porte ce nom", "a folder has this name"};
const Bilingual isNoFile = {"ce nom n’est pas celui d’un fichier", "this is not the name of a file"};
const Bilingual isUnreadable = {"un fichier qui ne peut pas être lu porte déjà ce nom",
                                "a file that cannot be read has this name already"};
const Bilingual isProtected = {"le dossier est protégé en écriture", "the folder is write-protected"};
const Bilingual isFull = {"le disque est plein", "the disk is full"};
const Bilingual isTooLong = {"le nom est trop long", "the name is too long"};
const Bilingual isRefused = {"le système refuse d’y créer un fichier",
                             "the system refuses to make a file there"};
const Bilingual stopped = {"l’écriture s’est interrompue, le disque est peut-être plein",
                           "writing stopped, the disk may be full"};

Bilingual isOtherKind(const FileKind& kind) {
    return {"un fichier qui n’est pas " + kind.name.fr + " porte déjà ce nom",
            "a file that is not " + kind.name.en + " has this name already"};
}

/// What stands in the way that cannot be read, or is of another kind; nothing for an empty file.
std::optional<Bilingual> obstacleIn(const fs::path& path, const FileKind& kind) {
    std::error_code unknown;
    if (fs::file_size(path, unknown) == 0)
        return {};
    std::string start(64, '\0');
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return isUnreadable;
    in.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(in.gcount()));
    const bool isOfKind = std::any_of(kind.beginnings.begin(), kind.beginnings.end(),
                                      [&](const std::string& known) { return start.starts_with(known); });
    return isOfKind ? std::nullopt : std::optional(isOtherKind(kind));
}

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// What is in the way of writing there; nothing if all is well so far.
std::optional<Bilingual> obstacleAt(const fs::path& path, const FileKind& kind) {
    std::error_code ignored;
    const fs::file_status status = fs::status(path, ignored);
    if (fs::is_directory(status))
        return isFolder;
    if (!path.has_filename() || path == "-" || (fs::exists(status) && !fs::is_regular_file(status)))
        return isNoFile;
    if (!fs::is_directory(folderOf(path), ignored))
        return folderIsMissing;
    return fs::exists(status) ? obstacleIn(path, kind) : std::nullopt;
}

/// The system's reason in words of both languages.
const Bilingual& reasonOf(std::error_code code) {
    for (const std::errc no :
         {std::errc::permission_denied, std::errc::operation_not_permitted, std::errc::read_only_file_system})
        if (code == no)
            return isProtected;
    if (code == std::errc::no_space_on_device)
        return isFull;
    return code == std::errc::filename_too_long ? isTooLong : isRefused;
}

Error cannotWrite(const std::string& path, const Bilingual& reason, Language language) {
    const bool french = language == Language::French;
    return {ErrorCode::CannotWrite,
            (french ? "Le fichier n’a pas pu être écrit\u00A0: " : "The file could not be written: ") +
                reason.in(language) + ".",
            {path, 0, 0, 0, {}},
            french ? "Choisissez un autre nom ou un autre dossier."
                   : "Choose another name or another folder."};
}

/// Of names from which programs, and people, tell what is inside.
const std::set<std::string> knownEndings = {
    "csv", "doc",    "docx", "gif",   "gz",  "htm",  "html", "jpeg", "jpg",  "json", "jsonl",
    "md",  "ndjson", "odp",  "ods",   "odt", "pdf",  "png",  "ppt",  "pptx", "rtf",  "sarif",
    "svg", "tsv",    "txt",  "vigie", "xls", "xlsx", "xml",  "yaml", "yml",  "zip"};

/// « docx », in small letters.
std::string endingOf(const fs::path& path) {
    std::string ending = path.extension().string();
    for (char& c : ending)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return ending.empty() ? ending : ending.substr(1);
}

/// The files that are begun and not committed, of all threads.
struct Begun {
    std::mutex mutex;
    std::set<std::string> paths;
};

Begun& begun() {
    static auto* const all = new Begun; // for ever: a signal may come while the program ends
    return *all;
}

void forget(const std::string& path) {
    const std::lock_guard lock(begun().mutex);
    begun().paths.erase(path);
}

/// A file beside `target` under a name that nobody has.
tl::expected<std::string, std::error_code> makeTemporary(const fs::path& target) {
    static unsigned count = 0;
    const std::lock_guard lock(begun().mutex);
    while (true) {
        const std::string name = "." + target.filename().string() + "." + std::to_string(::getpid()) + "-" +
                                 std::to_string(++count) + ".part";
        const std::string path = (folderOf(target) / name).string();
        if (std::FILE* file = std::fopen(path.c_str(), "wx")) {
            std::fclose(file);
            begun().paths.insert(path);
            return path;
        }
        if (errno != EEXIST)
            return tl::unexpected(std::error_code(errno, std::generic_category()));
    }
}

} // namespace

Result<void> mayBearName(const FileKind& kind, const std::string& path, Language language) {
    const std::string ending = endingOf(path);
    const auto& own = kind.endings;
    if (own.empty() || !knownEndings.contains(ending) ||
        std::find(own.begin(), own.end(), ending) != own.end())
        return {};
    const bool french = language == Language::French;
    return tl::unexpected(Error{
        ErrorCode::CannotWrite,
        french ? "Ce nom annonce un fichier ." + ending + ", et c’est " + kind.name.fr + " qui serait écrit."
               : "This name announces a ." + ending + " file, and " + kind.name.en + " would be written.",
        {path, 0, 0, 0, {}},
        french ? "Terminez-le par ." + own.front() + "." : "Let it end in ." + own.front() + "."});
}

struct OutputFile::Open {
    std::string path;
    fs::path target; ///< where a link leads
    std::string temporary;
    Language language;
    std::ofstream out;

    ~Open() {
        out.close();
        std::error_code ignored;
        if (temporary.empty())
            return;
        fs::remove(temporary, ignored);
        forget(temporary);
    }
};

OutputFile::OutputFile(std::unique_ptr<Open> open) : m_open(std::move(open)) {}
OutputFile::OutputFile(OutputFile&&) noexcept = default;
OutputFile& OutputFile::operator=(OutputFile&&) noexcept = default;
OutputFile::~OutputFile() = default;

Result<OutputFile> OutputFile::create(const std::string& path, const FileKind& kind, Language language) {
    if (const auto obstacle = obstacleAt(path, kind))
        return tl::unexpected(cannotWrite(path, *obstacle, language));
    if (const auto fits = mayBearName(kind, path, language); !fits)
        return tl::unexpected(fits.error());
    auto open = std::make_unique<Open>();
    open->path = path;
    std::error_code ignored;
    open->target = fs::is_symlink(path, ignored) ? fs::weakly_canonical(path, ignored) : fs::path(path);
    open->language = language;
    auto temporary = makeTemporary(open->target);
    if (!temporary)
        return tl::unexpected(cannotWrite(path, reasonOf(temporary.error()), language));
    open->temporary = *std::move(temporary);
    open->out.open(open->temporary, std::ios::binary | std::ios::trunc);
    return OutputFile(std::move(open));
}

std::ostream& OutputFile::stream() {
    return m_open->out;
}

const std::string& OutputFile::temporaryPath() const {
    return m_open->temporary;
}

const std::string& OutputFile::path() const {
    return m_open->path;
}

Result<void> OutputFile::commit() {
    std::error_code failed;
    m_open->out.close();
    if (!m_open->out)
        return tl::unexpected(cannotWrite(m_open->path, stopped, m_open->language));
    if (const auto before = fs::status(m_open->target, failed); fs::exists(before))
        fs::permissions(m_open->temporary, before.permissions(), failed);
    fs::rename(m_open->temporary, m_open->target, failed);
    if (failed)
        return tl::unexpected(cannotWrite(m_open->path, reasonOf(failed), m_open->language));
    forget(m_open->temporary);
    m_open->temporary.clear();
    return {};
}

/// The lock is kept: others wait for it until the program has ended.
void OutputFile::abandonAll() {
    begun().mutex.lock();
    std::error_code ignored;
    for (const std::string& path : begun().paths)
        fs::remove(path, ignored);
}

} // namespace vigie
