// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/text_stream.h"

#include <utility>

namespace vigie {
namespace {

std::unique_ptr<std::istream> orNothing(std::unique_ptr<std::istream> in) {
    return in ? std::move(in) : std::make_unique<std::istream>(nullptr);
}

} // namespace

TextStream::TextStream(std::unique_ptr<std::istream> in, TextEncoding encoding)
    : m_in(orNothing(std::move(in))), m_bytes(*m_in), m_decoder(encoding) {
    m_bytes.withoutDigest();
}

bool TextStream::appendTo(std::string& text) {
    if (m_hasEnded)
        return false;
    const std::string_view piece = m_bytes.more();
    m_hasEnded = piece.empty();
    std::string more = m_hasEnded ? m_decoder.finish() : m_decoder.decode(piece);
    if (more.find('\0') != std::string::npos)
        std::erase(more, '\0');
    text += more;
    return !m_hasEnded || !more.empty();
}

} // namespace vigie
