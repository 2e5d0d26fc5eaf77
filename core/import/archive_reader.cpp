// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/archive_reader.h"

#include "core/import/byte_source.h"

#include <algorithm>
#include <array>
#include <streambuf>
#include <utility>

namespace vigie {
namespace {

constexpr std::size_t deepest = 3;
constexpr std::uint64_t maxNestedBytes = 256 * 1024 * 1024;

Complaint noPosts() {
    return {
        ErrorCode::UnknownFormat,
        {"Aucun fichier de cette archive ne contient de publications dans un format connu.",
         "No file of this archive holds posts in a known format."},
        {"Vigie y cherche les fichiers JSON d’une plateforme ou d’un outil de collecte, des tableaux (.csv, "
         ".xlsx, .ods) et du NDJSON. Si c’est un téléchargement de vos données, demandez-le au format JSON "
         "plutôt que HTML.",
         "Vigie looks in it for JSON files of a platform or of a collecting tool, for tables (.csv, .xlsx, "
         ".ods) and for NDJSON. If this is a download of your data, ask for it as JSON rather than HTML."}};
}

Complaint nestedTooLarge() {
    return {ErrorCode::CannotRead,
            {"Cette archive à l’intérieur d’une archive est trop grande\u202F; elle n’est pas lue.",
             "This archive inside an archive is too large; it is not read."},
            {"Décompressez-la vous-même.", "Unpack it yourself."}};
}

Complaint nestedTooDeep() {
    return {ErrorCode::CannotRead,
            {"Trop d’archives l’une dans l’autre\u202F; celle-ci n’est pas lue.",
             "Too many archives inside one another; this one is not read."}};
}

/// Named as what they are, and large: not worth a look.
bool isMedium(std::string_view path) {
    static constexpr std::array<std::string_view, 12> endings = {
        ".jpg", ".jpeg", ".png", ".webp", ".heic", ".gif", ".mp4", ".mov", ".m4a", ".mp3", ".webm", ".srt"};
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return path.ends_with(ending); });
}

/// The first bytes that were looked at, and then the rest of the stream.
class StartedBuffer final : public std::streambuf {
public:
    StartedBuffer(std::string start, std::istream& rest) : m_start(std::move(start)), m_rest(rest) {
        setg(m_start.data(), m_start.data(), m_start.data() + m_start.size());
    }

protected:
    int_type underflow() override {
        std::streambuf& rest = *m_rest.rdbuf();
        if (traits_type::eq_int_type(rest.sgetc(), traits_type::eof()))
            return traits_type::eof();
        m_start.resize(static_cast<std::size_t>(std::clamp<std::streamsize>(rest.in_avail(), 1, 64 * 1024)));
        m_start.resize(static_cast<std::size_t>(
            rest.sgetn(m_start.data(), static_cast<std::streamsize>(m_start.size()))));
        setg(m_start.data(), m_start.data(), m_start.data() + m_start.size());
        return traits_type::to_int_type(m_start.front());
    }

private:
    std::string m_start;
    std::istream& m_rest;
};

class StartedStream final : public std::istream {
public:
    StartedStream(std::string start, std::unique_ptr<std::istream> rest)
        : std::istream(nullptr), m_rest(std::move(rest)), m_buffer(std::move(start), *m_rest) {
        rdbuf(&m_buffer);
    }

private:
    std::unique_ptr<std::istream> m_rest;
    StartedBuffer m_buffer;
};

/// One member of an archive that is opened for it alone.
class MemberStream final : public std::istream {
public:
    MemberStream(std::unique_ptr<std::istream> archive, std::uint64_t number, const ArchiveLimits& limits)
        : std::istream(nullptr), m_in(std::move(archive)), m_archive(*m_in, limits) {
        while (!m_archive.hasEnded() && m_archive.memberNumber() < number)
            m_archive.next();
        if (m_archive.hasEnded())
            return;
        m_content = m_archive.content();
        rdbuf(m_content->rdbuf());
    }

private:
    std::unique_ptr<std::istream> m_in;
    Archive m_archive;
    std::unique_ptr<std::istream> m_content;
};

/// Empty where the archive itself cannot be opened again.
Reopen reopenMember(const Reopen& archive, std::uint64_t number, const ArchiveLimits& limits) {
    if (!archive)
        return {};
    return [=]() -> std::unique_ptr<std::istream> {
        auto in = archive();
        return in ? std::make_unique<MemberStream>(std::move(in), number, limits) : nullptr;
    };
}

FileStart takeStart(std::istream& in) {
    FileStart start;
    start.bytes.resize(FileStart::size);
    in.read(start.bytes.data(), static_cast<std::streamsize>(start.bytes.size()));
    start.bytes.resize(static_cast<std::size_t>(in.gcount()));
    in.clear();
    return start;
}

/// What the formats may ask for, read before anything else; damage is told by whoever reads the archive next.
SmallFiles smallFilesIn(std::istream& in, const ArchiveLimits& limits) {
    constexpr std::size_t most = 64 * 1024 * 1024;
    SmallFiles files;
    std::size_t bytes = 0;
    Archive archive(in, limits);
    while (!archive.hasEnded() && bytes < most) {
        const auto member = archive.next();
        if (!member || !*member || !mayBeAskedFor((*member)->path) ||
            (*member)->size > Surroundings::maxBytes)
            continue;
        const auto content = archive.content();
        std::string text = ByteSource(*content).rest();
        bytes += text.size();
        files.emplace((*member)->path, std::move(text));
    }
    in.clear();
    return files;
}

class ArchiveReader final : public PostReader {
public:
    ArchiveReader(OpenedFile file, const ArchiveLimits& limits)
        : m_file(std::move(file)), m_limits(limits), m_smallFiles(smallFilesIn(*m_file.in, limits)),
          m_archive(*m_file.in, limits) {}

    /// Goes to the first file with posts; says why there is none.
    std::optional<Complaint> begin() {
        if (openNext())
            return {};
        return m_archive.failure() ? *m_archive.failure() : noPosts();
    }

    std::optional<Post> next() override {
        while (m_inner) {
            if (auto post = m_inner->next())
                return post;
            close();
            if (!openNext())
                finish();
        }
        return {};
    }

    std::size_t bytesRead() const override {
        return m_inner ? static_cast<std::size_t>(m_archive.bytesRead()) : m_file.size;
    }
    std::size_t bytesTotal() const override { return m_file.size; }

    ImportSummary summary() const override {
        ImportSummary sum = m_summary;
        sum.file = m_file.log.summary().file;
        if (m_inner)
            add(sum, m_inner->summary());
        return sum;
    }

private:
    bool openNext() {
        while (!m_archive.hasEnded()) {
            auto member = m_archive.next();
            if (!member)
                tellUnlessFirst(member.error());
            else if (*member && !isMedium((*member)->path) && open(**member))
                return true;
        }
        return false;
    }

    /// Before anything was read, the complaint that ends the archive is the answer to whoever opens it.
    void tellUnlessFirst(const Complaint& complaint) {
        if (!m_archive.hasEnded() || m_isOpen)
            m_file.log.tellFile(complaint);
    }

    bool open(const ArchiveMember& member) {
        auto content = m_archive.content();
        FileStart start = takeStart(*content);
        start.mappings = m_file.mappings;
        const bool isArchive = looksLikeArchive(start);
        const FileFormat* format = findFormat(start);
        if (!format)
            return false;
        OpenedFile inner{std::make_unique<StartedStream>(std::move(start.bytes), std::move(content)),
                         static_cast<std::size_t>(member.size),
                         m_file.log.inside(member.path),
                         m_file.mappings,
                         around(member.path),
                         m_file.depth + 1,
                         reopenMember(m_file.again, m_archive.memberNumber(), m_limits)};
        if (isArchive && !spool(inner))
            return false;
        auto opened = format->open(std::move(inner));
        if (!opened) {
            if (opened.error().code == ErrorCode::CannotRead)
                m_file.log.inside(member.path).tellFile(opened.error());
            return false;
        }
        m_inner = *std::move(opened);
        m_isOpen = true;
        return true;
    }

    /// An archive or workbook has to be sought in, which its packed bytes cannot be: they go to memory.
    bool spool(OpenedFile& inner) {
        if (inner.depth > deepest) {
            inner.log.tellFile(nestedTooDeep());
            return false;
        }
        ByteSource source(*inner.in);
        std::string bytes;
        for (std::string_view piece = source.more(); !piece.empty(); piece = source.more()) {
            bytes += piece;
            if (bytes.size() > maxNestedBytes) {
                inner.log.tellFile(nestedTooLarge());
                return false;
            }
        }
        inner.size = bytes.size();
        inner.again = reopenBytes(std::make_shared<const std::string>(std::move(bytes)));
        inner.in = inner.again();
        return true;
    }

    /// A packed file lies where its package lies.
    std::shared_ptr<const Surroundings> around(const std::string& path) const {
        if (path.empty())
            return m_file.around;
        return std::make_shared<ArchiveSurroundings>(m_smallFiles, path);
    }

    static void add(ImportSummary& sum, const ImportSummary& part) {
        if (sum.format.empty())
            sum.format = part.format;
        sum.records += part.records;
        sum.read += part.read;
        sum.skipped += part.skipped;
        sum.setAside += part.setAside;
        for (const auto& [notice, records] : part.notices)
            sum.notices[notice] += records;
    }

    void close() {
        add(m_summary, m_inner->summary());
        m_inner.reset();
        if (m_archive.hasEnded() && m_archive.failure())
            m_file.log.tellFile(*m_archive.failure());
    }

    void finish() {
        m_file.in->clear();
        m_file.in->seekg(0);
        ByteSource whole(*m_file.in);
        while (!whole.more().empty()) {
        }
        if (!whole.failed())
            m_summary.sha256 = whole.sha256();
    }

    OpenedFile m_file;
    ArchiveLimits m_limits;
    std::unique_ptr<PostReader> m_inner;
    SmallFiles m_smallFiles;
    Archive m_archive;
    ImportSummary m_summary; ///< of the files that were read to their end
    bool m_isOpen = false;
};

} // namespace

OpenedPosts readArchive(OpenedFile file, const ArchiveLimits& limits) {
    auto reader = std::make_unique<ArchiveReader>(std::move(file), limits);
    if (auto complaint = reader->begin())
        return tl::unexpected(*std::move(complaint));
    return reader;
}

OpenedPosts readArchive(OpenedFile file) {
    return readArchive(std::move(file), ArchiveLimits());
}

} // namespace vigie
