// SPDX-License-Identifier: GPL-3.0-or-later
// Which of thousands of short strings occur in a text, in one pass over it (Aho and Corasick, 1975).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Immutable once built; scanning is safe from many threads. Memory: about 4 bytes for every letter of the
/// atoms and every different byte in them. Tested by tst_pattern_set.cpp.
class AtomScanner {
public:
    AtomScanner() = default;
    /// REQUIRES: no atom is empty.
    explicit AtomScanner(const std::vector<std::string>& atoms);

    /// The numbers of the atoms that occur in `text`, ascending, each once. O(length + hits).
    std::vector<int> find(std::string_view text) const;

private:
    using State = std::uint32_t;
    State& next(State state, std::uint8_t byteClass) { return m_next[state * m_classes + byteClass]; }
    State next(State state, std::uint8_t byteClass) const { return m_next[state * m_classes + byteClass]; }
    void addAtom(const std::string& atom, int number);
    void completeTransitions();

    std::array<std::uint8_t, 256> m_classOf{}; ///< 0: a byte that no atom holds
    std::size_t m_classes = 1;
    std::vector<State> m_next;               ///< state × class → state; 0 is the beginning
    std::vector<std::vector<int>> m_atomsAt; ///< by state: the atoms that end there
    std::size_t m_atomCount = 0;
};

} // namespace vigie
