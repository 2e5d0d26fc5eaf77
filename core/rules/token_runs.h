// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of tokens that were met before, as trees: each is a shorter one and a token behind it. People write
// the same words behind each other again and again, and what these lead to has to be found out only once.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vigie {

/// From one number up to another, without that.
struct Range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool empty() const { return begin == end; }
    template <typename One> std::span<const One> in(const std::vector<One>& all) const {
        return std::span(all).subspan(begin, end - begin);
    }
};

/// What is known of a run; what its ranges are of is the finder's business.
struct alignas(32) TokenRun {
    std::uint32_t before = 0; ///< the number of the run without its last token
    std::uint32_t token = 0;  ///< that token's number; 0: there is none
    std::uint32_t number = 0;
    Range notes;
    Range starts;
};

/// For one thread. Grows until forget().
/// Tested by tst_automaton.cpp.
class TokenRuns {
public:
    static constexpr std::uint32_t trees = 3;

    TokenRuns() { forget(); }

    /// The run without a token from which a tree grows. REQUIRES: tree < trees.
    static TokenRun root(std::uint32_t tree) { return {0, 0, tree, {}, {}}; }
    static bool isRoot(const TokenRun& run) { return run.token == 0; }

    /// The run of one token in that tree, or of one token more than `run`; nothing if that is not known.
    /// Valid until the next add().
    const TokenRun* findFirst(std::uint32_t tree, std::uint32_t token) const {
        const std::vector<TokenRun>& runs = m_first[tree];
        return token < runs.size() && runs[token].token != 0 ? &runs[token] : nullptr;
    }
    const TokenRun* find(const TokenRun& run, std::uint32_t token) const {
        const TokenRun& place = m_longer[m_slots[slotOf(run.number, token)]];
        return place.token != 0 ? &place : nullptr;
    }
    /// Keeps it, where they do not know it. `run` may be one that they gave; none of these is valid then.
    const TokenRun& add(const TokenRun& run, std::uint32_t token, Range notes, Range starts);

    std::size_t size() const { return m_size; }
    void forget();

private:
    /// Where the place of a run of that token behind that other run is kept, or would be.
    std::size_t slotOf(std::uint32_t before, std::uint32_t token) const {
        const std::size_t mask = m_slots.size() - 1;
        const std::uint64_t mixed = (std::uint64_t{before} << 32 | token) * 0x9E37'79B9'7F4A'7C15;
        for (std::size_t slot = (mixed >> 32) & mask;; slot = (slot + 1) & mask) {
            const TokenRun& run = m_longer[m_slots[slot]];
            if (run.token == 0 || (run.before == before && run.token == token))
                return slot;
        }
    }
    void grow();

    std::array<std::vector<TokenRun>, trees> m_first; ///< runs of one token, by tree and that token
    std::vector<TokenRun> m_longer;     ///< in the order in which they were met, behind one of no token
    std::vector<std::uint32_t> m_slots; ///< by hash, in m_longer; the next free place if that is taken
    std::size_t m_size = 0;
};

} // namespace vigie
