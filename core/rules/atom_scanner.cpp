// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/atom_scanner.h"

#include <algorithm>
#include <deque>

namespace vigie {

AtomScanner::AtomScanner(const std::vector<std::string>& atoms) : m_atomCount(atoms.size()) {
    for (const std::string& atom : atoms)
        for (const char c : atom)
            if (std::uint8_t& byteClass = m_classOf[static_cast<unsigned char>(c)]; byteClass == 0)
                byteClass = static_cast<std::uint8_t>(m_classes++);
    m_next.assign(m_classes, 0);
    m_atomsAt.emplace_back();
    for (std::size_t i = 0; i < atoms.size(); ++i)
        addAtom(atoms[i], static_cast<int>(i));
    completeTransitions();
}

void AtomScanner::addAtom(const std::string& atom, int number) {
    State state = 0;
    for (const char c : atom) {
        const std::uint8_t byteClass = m_classOf[static_cast<unsigned char>(c)];
        if (next(state, byteClass) == 0) {
            next(state, byteClass) = static_cast<State>(m_atomsAt.size());
            m_atomsAt.emplace_back();
            m_next.resize(m_next.size() + m_classes, 0);
        }
        state = next(state, byteClass);
    }
    m_atomsAt[state].push_back(number);
}

/// Breadth first: where a state has no way on, it goes where its longest proper suffix goes.
void AtomScanner::completeTransitions() {
    std::vector<State> suffix(m_atomsAt.size(), 0);
    std::deque<State> waiting = {0};
    while (!waiting.empty()) {
        const State state = waiting.front();
        waiting.pop_front();
        for (std::size_t c = 0; c < m_classes; ++c) {
            const auto byteClass = static_cast<std::uint8_t>(c);
            const State fallback = state == 0 ? 0 : next(suffix[state], byteClass);
            State& target = next(state, byteClass);
            if (target == 0) {
                target = fallback;
                continue;
            }
            suffix[target] = fallback;
            m_atomsAt[target].insert(m_atomsAt[target].end(), m_atomsAt[fallback].begin(),
                                     m_atomsAt[fallback].end());
            waiting.push_back(target);
        }
    }
}

std::vector<int> AtomScanner::find(std::string_view text) const {
    std::vector<int> found;
    if (m_atomCount == 0)
        return found;
    std::vector<bool> seen(m_atomCount, false);
    State state = 0;
    for (const char c : text) {
        state = next(state, m_classOf[static_cast<unsigned char>(c)]);
        for (const int atom : m_atomsAt[state])
            if (!seen[static_cast<std::size_t>(atom)]) {
                seen[static_cast<std::size_t>(atom)] = true;
                found.push_back(atom);
            }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace vigie
