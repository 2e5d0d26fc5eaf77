// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/automaton.h"

#include <algorithm>
#include <map>

namespace vigie {
namespace {

bool isAsciiAlnum(unsigned byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

bool isAsciiWordCharacter(unsigned byte) {
    return isAsciiAlnum(byte) || byte == '_';
}

} // namespace

Automaton::Automaton(Nfa nfa) : m_nfa(std::move(nfa)) {
    const std::vector<ByteSet>& sets = m_nfa.byteSets();
    std::map<std::vector<bool>, ByteClass> classes; // by what the members of a class have in common
    std::vector<unsigned> exampleOf;
    for (unsigned byte = 0; byte < 256; ++byte) {
        std::vector<bool> traits = {isAsciiAlnum(byte), isAsciiWordCharacter(byte)};
        for (const ByteSet& set : sets)
            traits.push_back(set[byte]);
        const auto [entry, isNew] =
            classes.emplace(std::move(traits), static_cast<ByteClass>(classes.size()));
        m_classOf[byte] = entry->second;
        if (isNew)
            exampleOf.push_back(byte);
    }
    m_endOfText = static_cast<ByteClass>(classes.size());
    m_members.assign(sets.size() * this->classes(), 0);
    for (std::size_t c = 0; c < exampleOf.size(); ++c) {
        m_isAlnum[c] = isAsciiAlnum(exampleOf[c]);
        m_isWordCharacter[c] = isAsciiWordCharacter(exampleOf[c]);
        for (std::size_t set = 0; set < sets.size(); ++set)
            m_members[set * this->classes() + c] = static_cast<char>(sets[set][exampleOf[c]]);
    }
}

} // namespace vigie
