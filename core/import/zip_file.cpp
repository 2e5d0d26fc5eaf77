// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/zip_file.h"

#include "core/import/reopen.h"

#include <algorithm>

namespace vigie {
namespace {

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

ZipMember::ZipMember(std::string_view zip, std::string_view name, ArchiveLimits limits)
    : m_zip(streamOf(zip)), m_archive(*m_zip, limits) {
    while (!exists() && !m_archive.hasEnded()) {
        const auto member = m_archive.next();
        if (!member || !*member || !isSame((*member)->path, name))
            continue;
        m_size = (*member)->size;
        m_content = m_archive.content();
        m_bytes = std::make_unique<ByteSource>(*m_content);
        m_bytes->withoutDigest();
    }
}

std::string_view ZipMember::more() {
    if (!exists() || m_failure)
        return {};
    const std::string_view piece = m_bytes->more();
    if (m_bytes->failed())
        m_failure = m_archive.isBeyondLimits() ? trap() : damagedWorkbook();
    return piece;
}

double ZipMember::progress() const {
    return m_size == 0 || !m_bytes
               ? 0
               : std::min(1.0, static_cast<double>(m_bytes->bytesRead()) / static_cast<double>(m_size));
}

} // namespace vigie
