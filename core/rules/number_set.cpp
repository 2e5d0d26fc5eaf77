// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/number_set.h"

#include <algorithm>

namespace vigie {

void NumberSet::moveTo(std::vector<std::uint32_t>& numbers) {
    for (const std::uint32_t number : *this)
        numbers.push_back(number);
    std::fill(m_words.begin(), m_words.end(), 0);
}

} // namespace vigie
