// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/zip_file.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace vigie {
namespace {

constexpr std::size_t pieceSize = 64 * 1024;

bool isSame(std::string_view first, std::string_view second) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c; };
    return std::equal(first.begin(), first.end(), second.begin(), second.end(),
                      [&](char a, char b) { return lower(a) == lower(b); });
}

Complaint trap() {
    return {
        ErrorCode::BadRecord,
        {"Ce classeur se décompresse en une quantité de données démesurée\u00A0: la lecture s’arrête là.",
         "This workbook unpacks to an excessive amount of data: reading stops here."},
        {"Si le fichier est digne de confiance, enregistrez la feuille au format «\u00A0CSV UTF-8\u00A0».",
         "If the file can be trusted, save the sheet as “CSV UTF-8”."}};
}

} // namespace

Complaint damagedWorkbook() {
    return {ErrorCode::BadRecord,
            {"Ce classeur est endommagé ou incomplet\u00A0: la suite ne peut pas être lue.",
             "This workbook is damaged or incomplete: the rest cannot be read."},
            {"Téléchargez-le de nouveau, ou ouvrez-le dans un tableur et enregistrez-le.",
             "Download it again, or open it in a spreadsheet program and save it."}};
}

struct ZipMember::Archive {
    Archive() : handle(archive_read_new()) { archive_read_support_format_zip(handle); }
    ~Archive() { archive_read_free(handle); }
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    archive* handle;
};

ZipMember::ZipMember(std::string_view zip, std::string_view name, UnpackLimits limits)
    : m_archive(std::make_unique<Archive>()), m_limits(limits), m_packed(zip.size()) {
    archive* handle = m_archive->handle;
    if (archive_read_open_memory(handle, zip.data(), zip.size()) != ARCHIVE_OK)
        return;
    archive_entry* entry = nullptr;
    while (!m_exists && archive_read_next_header(handle, &entry) >= ARCHIVE_WARN) {
        const char* path = archive_entry_pathname_utf8(entry);
        m_exists = path != nullptr && isSame(path, name);
        m_size = m_exists && archive_entry_size_is_set(entry)
                     ? static_cast<std::size_t>(archive_entry_size(entry))
                     : 0;
    }
}

ZipMember::~ZipMember() = default;

std::string_view ZipMember::more() {
    if (!m_exists || m_failure)
        return {};
    m_piece.resize(pieceSize);
    const la_ssize_t count = archive_read_data(m_archive->handle, m_piece.data(), m_piece.size());
    if (count < 0) {
        m_failure = damagedWorkbook();
        return {};
    }
    m_piece.resize(static_cast<std::size_t>(count));
    m_unpacked += m_piece.size();
    const bool isTight = m_unpacked > m_limits.ratioCountsFrom && m_unpacked > m_packed * m_limits.ratio;
    if (m_unpacked > m_limits.bytes || isTight) {
        m_failure = trap();
        return {};
    }
    return m_piece;
}

double ZipMember::progress() const {
    return m_size == 0 ? 0 : std::min(1.0, static_cast<double>(m_unpacked) / static_cast<double>(m_size));
}

} // namespace vigie
