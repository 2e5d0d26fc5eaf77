// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/number_set.h"

#include <bit>
#include <utility>

namespace vigie {

void NumberSet::moveTo(std::vector<std::uint32_t>& numbers) {
    for (std::size_t word = 0; word < m_words.size(); ++word)
        for (std::uint64_t left = std::exchange(m_words[word], 0); left != 0; left &= left - 1)
            numbers.push_back(
                static_cast<std::uint32_t>(word * bits + static_cast<std::size_t>(std::countr_zero(left))));
}

} // namespace vigie
