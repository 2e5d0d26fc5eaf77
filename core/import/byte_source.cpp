// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/byte_source.h"

#include <algorithm>
#include <streambuf>

namespace vigie {
namespace {

/// What the buffer holds; waits only when it holds nothing. Stream buffers throw when the device fails.
void readAvailable(std::streambuf& buffer, std::string& piece) {
    constexpr std::streamsize pieceSize = 64 * 1024;
    if (buffer.sgetc() == std::char_traits<char>::eof())
        return piece.clear();
    const std::streamsize available = std::clamp<std::streamsize>(buffer.in_avail(), 1, pieceSize);
    piece.resize(static_cast<std::size_t>(available));
    piece.resize(static_cast<std::size_t>(buffer.sgetn(piece.data(), available)));
}

} // namespace

std::string_view ByteSource::more() {
    if (m_failed || m_in->rdbuf() == nullptr)
        return {};
    try {
        readAvailable(*m_in->rdbuf(), m_piece);
    } catch (const std::ios_base::failure&) {
        m_failed = true;
        m_piece.clear();
    }
    if (m_hasDigest)
        m_digest.add(m_piece);
    m_bytesRead += m_piece.size();
    return m_piece;
}

std::string ByteSource::rest() {
    std::string all;
    for (std::string_view piece = more(); !piece.empty(); piece = more())
        all += piece;
    return all;
}

} // namespace vigie
