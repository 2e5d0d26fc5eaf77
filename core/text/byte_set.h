// SPDX-License-Identifier: GPL-3.0-or-later
// A set of bytes. What belongs to it is told once; from then on a byte costs one look-up.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace vigie {

/// Tested by tst_byte_places.cpp.
class ByteSet {
public:
    /// The bytes for which accept(char) holds.
    template <typename Accept> consteval explicit ByteSet(Accept accept) {
        for (std::size_t byte = 0; byte < m_has.size(); ++byte)
            m_has[byte] = accept(static_cast<char>(byte));
    }

    constexpr bool contains(char c) const { return m_has[static_cast<unsigned char>(c)]; }

    /// Where the run of such bytes ends that begins at `at`: there, if that byte is none.
    constexpr std::size_t endOfRun(std::string_view text, std::size_t at) const {
        while (at < text.size() && contains(text[at]))
            ++at;
        return at;
    }
    /// The first such byte from `at` on; text.size() if there is none.
    constexpr std::size_t next(std::string_view text, std::size_t at) const {
        while (at < text.size() && !contains(text[at]))
            ++at;
        return at;
    }

private:
    std::array<bool, 256> m_has{};
};

} // namespace vigie
