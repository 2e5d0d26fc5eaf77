// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/archive.h"

#include "core/text/utf8.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <streambuf>
#include <vector>

namespace vigie {
namespace {

Complaint refused(Bilingual message, Bilingual hint = {}) {
    return {ErrorCode::CannotRead, std::move(message), std::move(hint)};
}

Bilingual unpackByHand() {
    return {"Décompressez l’archive vous-même, puis choisissez le fichier qui contient les publications.",
            "Unpack the archive yourself, then choose the file that holds the posts."};
}

Complaint encrypted() {
    return refused({"Cette archive est protégée par un mot de passe\u202F; elle n’est pas lue.",
                    "This archive is protected by a password; it is not read."},
                   unpackByHand());
}

Complaint tooLarge(std::uint64_t bytes) {
    return refused(
        {fmt::format("Cette archive contient plus de {}\u00A0Go une fois décompressée\u202F; la suite "
                     "n’est pas lue.",
                     bytes >> 30),
         fmt::format("This archive holds more than {} GB when unpacked; the rest is not read.", bytes >> 30)},
        unpackByHand());
}

Complaint tooDense(std::uint64_t ratio) {
    return refused(
        {fmt::format("Cette archive se décompresse en plus de {} fois sa taille\u202F: c’est sans doute "
                     "un piège. La suite n’est pas lue.",
                     ratio),
         fmt::format("This archive unpacks to more than {} times its size: it is probably a trap. The "
                     "rest is not read.",
                     ratio)});
}

Complaint tooMany(std::uint64_t members) {
    return refused(
        {fmt::format("Cette archive contient plus de {} fichiers\u202F; la suite n’est pas lue.", members),
         fmt::format("This archive holds more than {} files; the rest is not read.", members)},
        unpackByHand());
}

Complaint leadsOut(std::string_view path) {
    return {ErrorCode::BadRecord, Bilingual{"Le chemin ", "The path "} + inQuotes(path) +
                                      Bilingual{" sort de l’archive\u202F; ce fichier n’est pas lu.",
                                                " leads out of the archive; that file is not read."}};
}

/// « ../x », « a/../../x », « /etc/x », « C:\x »
bool isUnsafe(std::string_view path) {
    if (path.starts_with('/') || path.starts_with('\\') || (path.size() > 1 && path[1] == ':'))
        return true;
    while (!path.empty()) {
        const std::size_t end = std::min(path.find_first_of("/\\"), path.size());
        if (path.substr(0, end) == "..")
            return true;
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return false;
}

bool isOfMacOs(std::string_view path) {
    const std::string_view name = path.substr(path.find_last_of('/') + 1);
    return name.starts_with("._") || path.starts_with("__MACOSX/") || path.find("/__MACOSX/") != path.npos;
}

} // namespace

/// The packed bytes, as the library asks for them.
class Archive::Input {
public:
    explicit Input(std::istream& in) : m_in(in) {
        m_in.seekg(0, std::ios::end);
        size = static_cast<std::uint64_t>(std::max<std::streamoff>(m_in.tellg(), 0));
        m_in.seekg(0);
    }

    static la_ssize_t read(::archive* archive, void* self, const void** bytes) {
        return static_cast<Input*>(self)->readSome(archive, bytes);
    }
    static la_int64_t skip(::archive*, void* self, la_int64_t bytes) {
        auto& input = *static_cast<Input*>(self);
        const auto wanted = std::min(static_cast<std::uint64_t>(std::max<la_int64_t>(bytes, 0)),
                                     input.size - std::min(input.at, input.size));
        input.moveTo(input.at + wanted);
        return static_cast<la_int64_t>(wanted);
    }
    static la_int64_t seek(::archive*, void* self, la_int64_t offset, int from) {
        auto& input = *static_cast<Input*>(self);
        const auto base = from == SEEK_SET ? 0 : from == SEEK_CUR ? input.at : input.size;
        const la_int64_t target = static_cast<la_int64_t>(base) + offset;
        if (target < 0 || static_cast<std::uint64_t>(target) > input.size)
            return ARCHIVE_FATAL;
        input.moveTo(static_cast<std::uint64_t>(target));
        return target;
    }

    std::uint64_t size = 0;
    std::uint64_t at = 0;

private:
    void moveTo(std::uint64_t place) {
        m_in.clear();
        m_in.seekg(static_cast<std::streamoff>(place));
        at = place;
    }

    la_ssize_t readSome(::archive* archive, const void** bytes) {
        m_in.read(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
        const auto count = m_in.gcount();
        if (m_in.bad()) {
            archive_set_error(archive, EIO, "read error");
            return -1;
        }
        at += static_cast<std::uint64_t>(count);
        *bytes = m_buffer.data();
        return static_cast<la_ssize_t>(count);
    }

    std::istream& m_in;
    std::vector<char> m_buffer = std::vector<char>(64 * 1024);
};

/// The unpacked bytes of one member.
class Archive::Content final : public std::streambuf {
public:
    explicit Content(Archive& archive) : m_archive(archive) {}

protected:
    int_type underflow() override {
        const void* block = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        do {
            const int result = archive_read_data_block(m_archive.m_archive, &block, &size, &offset);
            if (result == ARCHIVE_EOF)
                return traits_type::eof();
            if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
                fail(m_archive.libraryComplaint());
        } while (size == 0);
        m_unpacked += size;
        m_archive.m_unpacked += size;
        if (auto complaint = m_archive.excess(m_unpacked))
            fail(*std::move(complaint));
        m_block.assign(static_cast<const char*>(block), size);
        setg(m_block.data(), m_block.data(), m_block.data() + m_block.size());
        return traits_type::to_int_type(m_block.front());
    }

private:
    [[noreturn]] void fail(Complaint complaint) {
        m_archive.m_failure = std::move(complaint);
        m_archive.m_hasEnded = true;
        throw std::ios_base::failure("archive");
    }

    Archive& m_archive;
    std::string m_block;
    std::uint64_t m_unpacked = 0;
};

bool looksLikeArchive(const FileStart& start) {
    using namespace std::string_view_literals;
    const std::string_view bytes = start.bytes;
    constexpr std::size_t firstName = 30; // where a zip names its first member
    for (const std::string_view ofDocument :
         {"[Content_Types].xml"sv, "_rels/.rels"sv, "word/"sv, "ppt/"sv, "mimetypeapplication/vnd"sv})
        if (bytes.size() > firstName && bytes.substr(firstName).starts_with(ofDocument))
            return false;
    for (const std::string_view magic : {"PK\x03\x04"sv, "PK\x05\x06"sv, "\x1F\x8B"sv,
                                         "\xFD"
                                         "7zXZ\0"sv,
                                         "BZh"sv, "\x28\xB5\x2F\xFD"sv})
        if (bytes.starts_with(magic))
            return true;
    return bytes.size() > 262 && bytes.substr(257, 5) == "ustar";
}

Archive::Archive(std::istream& in, ArchiveLimits limits)
    : m_input(std::make_unique<Input>(in)), m_archive(archive_read_new()), m_limits(limits) {
    archive_read_support_filter_gzip(m_archive);
    archive_read_support_filter_xz(m_archive);
    archive_read_support_filter_bzip2(m_archive);
    archive_read_support_filter_zstd(m_archive);
    archive_read_support_format_zip(m_archive);
    archive_read_support_format_tar(m_archive);
    archive_read_support_format_raw(m_archive);
    archive_read_set_read_callback(m_archive, Input::read);
    archive_read_set_skip_callback(m_archive, Input::skip);
    archive_read_set_seek_callback(m_archive, Input::seek);
    archive_read_set_callback_data(m_archive, m_input.get());
    if (archive_read_open1(m_archive) != ARCHIVE_OK) {
        m_failure = libraryComplaint();
        m_hasEnded = true;
    }
}

Archive::~Archive() {
    archive_read_free(m_archive);
}

std::uint64_t Archive::bytesRead() const {
    return m_input->at;
}

Complaint Archive::libraryComplaint() {
    const char* said = archive_error_string(m_archive);
    const std::string reason = repairedUtf8(said ? said : "?");
    const bool isKnown = m_members > 0; // before that the library must not be asked: it has no format yet
    if ((isKnown && archive_read_has_encrypted_entries(m_archive) > 0) ||
        reason.find("ncrypt") != std::string::npos)
        return encrypted();
    return refused(
        Bilingual{"Cette archive est abîmée ou incomplète (", "This archive is damaged or incomplete ("} +
            inQuotes(reason) + Bilingual{").", ")."},
        {"Téléchargez-la ou copiez-la de nouveau.", "Download or copy it again."});
}

std::optional<Complaint> Archive::excess(std::uint64_t unpackedOfMember) {
    auto complaint = excessOf(unpackedOfMember);
    m_isBeyondLimits = complaint.has_value();
    return complaint;
}

std::optional<Complaint> Archive::excessOf(std::uint64_t unpackedOfMember) const {
    if (m_members > m_limits.members)
        return tooMany(m_limits.members);
    if (unpackedOfMember > m_limits.memberBytes)
        return tooLarge(m_limits.memberBytes);
    if (m_unpacked > m_limits.totalBytes)
        return tooLarge(m_limits.totalBytes);
    if (m_unpacked > m_limits.ratioCountsFrom && m_unpacked > m_limits.ratio * m_input->size)
        return tooDense(m_limits.ratio);
    return {};
}

tl::unexpected<Complaint> Archive::end(Complaint complaint) {
    m_hasEnded = true;
    m_failure = complaint;
    return tl::unexpected(std::move(complaint));
}

tl::expected<std::optional<ArchiveMember>, Complaint> Archive::next() {
    while (!m_hasEnded) {
        archive_entry* entry = nullptr;
        const int result = archive_read_next_header(m_archive, &entry);
        if (result == ARCHIVE_EOF)
            break;
        if (result == ARCHIVE_FATAL || result == ARCHIVE_FAILED)
            return end(libraryComplaint());
        ++m_members;
        if (auto complaint = excess(0))
            return end(*std::move(complaint));
        if (archive_entry_filetype(entry) != AE_IFREG)
            continue;
        if (archive_entry_is_data_encrypted(entry))
            return end(encrypted());
        const char* name = archive_entry_pathname_utf8(entry);
        if (!name)
            name = archive_entry_pathname(entry);
        ArchiveMember member{repairedUtf8(name ? name : ""),
                             static_cast<std::uint64_t>(std::max<la_int64_t>(archive_entry_size(entry), 0))};
        if (isUnsafe(member.path))
            return tl::unexpected(leadsOut(member.path));
        if (isOfMacOs(member.path))
            continue;
        if (archive_format(m_archive) == ARCHIVE_FORMAT_RAW)
            member.path.clear();
        return member;
    }
    m_hasEnded = true;
    return std::optional<ArchiveMember>();
}

std::unique_ptr<std::istream> Archive::content() {
    class ContentStream final : public std::istream {
    public:
        explicit ContentStream(Archive& archive) : std::istream(nullptr), m_content(archive) {
            rdbuf(&m_content);
        }

    private:
        Content m_content;
    };
    return std::make_unique<ContentStream>(*this);
}

} // namespace vigie
