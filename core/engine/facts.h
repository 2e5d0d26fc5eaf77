// SPDX-License-Identifier: GPL-3.0-or-later
// What the conditions of a rule pack are asked about.
#pragma once

#include "core/engine/reading.h"

#include <string>
#include <vector>

namespace vigie {

/// Where the disclosure stands, with the mentions that decide it.
struct Standing {
    Disclosure state = Disclosure::NotNeeded;
    std::string language;           ///< of the deciding mentions: "fr" if one of them is French
    bool disguised = false;         ///< whether all of them are
    std::vector<Evidence> evidence; ///< their places
};

/// Everything a condition may ask about. What is not known yet stays null: then conditions on it do not hold.
struct Facts {
    const RulePack& pack;
    const Reading& reading;
    Date day; ///< whose law counts
    const Commercial* commercial = nullptr;
    const std::vector<Mention>* mentions = nullptr;
    const Standing* standing = nullptr;
};

} // namespace vigie
