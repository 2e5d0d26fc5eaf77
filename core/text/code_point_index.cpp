// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/code_point_index.h"

namespace vigie {
namespace {
constexpr std::size_t blockSize = 1024; // bytes
} // namespace

// A code point counts where it starts, so a block border inside of one does no harm.
CodePointIndex::CodePointIndex(std::string text) : m_text(std::move(text)) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < m_text.size(); at += blockSize) {
        m_beforeBlock.push_back(count);
        count += countCodePoints(std::string_view(m_text).substr(at, blockSize));
    }
    m_beforeBlock.push_back(count);
}

std::size_t CodePointIndex::before(std::size_t byte) const {
    const std::size_t at = std::min(byte, m_text.size());
    const std::size_t block = at / blockSize;
    return m_beforeBlock[block] +
           countCodePoints(std::string_view(m_text).substr(block * blockSize, at - block * blockSize));
}

} // namespace vigie
