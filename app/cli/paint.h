// SPDX-License-Identifier: GPL-3.0-or-later
// Colours of a terminal, always beside a word or a shape that says the same.
#pragma once

#include "core/model/assessment.h"

#include <string>
#include <string_view>

namespace vigie {

enum class Tone { Plain, Strong, Muted, Red, Yellow, Magenta, Green };

/// Puts texts into a tone, or leaves them alone where colours are not wanted.
class Paint {
public:
    explicit Paint(bool isOn) : m_isOn(isOn) {}
    std::string operator()(Tone tone, std::string_view text) const;

private:
    bool m_isOn;
};

Tone toneOf(Verdict verdict);
Tone toneOf(Severity severity);

/// « ⬣ », « ◐ », « ◇ », « ✓ », « – ».
std::string_view shapeOf(Verdict verdict);

} // namespace vigie
