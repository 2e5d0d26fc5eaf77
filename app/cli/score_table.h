// SPDX-License-Identifier: GPL-3.0-or-later
// A score as people read it, as programs read it, and the posts behind it.
#pragma once

#include "app/cli/text_page.h"
#include "core/base/wording.h"
#include "core/engine/score.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vigie {

/// Verdicts expected against verdicts given, the shares, and the rules that went wrong, worst first.
void printScore(TextPage& page, const Score& score, const Wording& say);

/// One object on one line; a share that cannot be had is null. `unanswered`: records about which the engine
/// could say nothing.
std::string scoreAsJson(const Score& score, std::size_t unanswered);

/// The posts that went wrong, up to `limit` of each kind.
class Misses {
public:
    explicit Misses(std::size_t limit) : m_limit(limit) {}

    void add(const Post& post, const Comparison& comparison);
    void print(TextPage& page, const Wording& say) const;

private:
    struct Miss {
        std::string post; ///< its id
        std::string rule;
        Verdict expected;
        Verdict given;
        std::string text; ///< the beginning of the caption, in one line
    };
    void keep(std::vector<Miss>& misses, const Post& post, const Comparison& comparison,
              const std::string& rule = {}) const;
    void printRules(TextPage& page, const std::vector<Miss>& misses, const std::string& heading,
                    const Wording& say) const;

    std::size_t m_limit;
    std::vector<Miss> m_verdicts;
    std::vector<Miss> m_unwanted;
    std::vector<Miss> m_missed;
};

} // namespace vigie
