// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/finder.h"

#include "core/text/ascii.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr std::size_t walkedTogether = 1000; // tokens
constexpr std::size_t lines = 1 << 15;
constexpr unsigned tokenBits = 16;
constexpr std::uint32_t mostStates = (1 << 20) - 1;
constexpr std::uint64_t isNoted = 1 << 20;
constexpr unsigned keyShift = 28;
static_assert(Vocabulary::mostTokens < 1 << tokenBits);

constexpr std::uint32_t notLearnt = static_cast<std::uint32_t>(-1);

std::uint64_t keyOf(std::uint32_t state, const Token& token) {
    return std::uint64_t{state} << tokenBits | token.number;
}

Before before(std::string_view text, std::size_t at) {
    const char c = at == 0 ? ' ' : text[at - 1];
    if (isLetterOrDigit(c))
        return Before::Alnum;
    return c == '_' ? Before::Underscore : Before::Other;
}

} // namespace

Finder::Finder(const std::vector<Automaton>& automata, std::size_t limit) : m_limit(limit) {
    for (const Automaton& automaton : automata)
        m_memories.emplace_back(automaton);
    forget();
}

bool Finder::isFull() const {
    std::size_t size =
        4 * m_starts.size() + 2 * m_notes.size() + 3 * m_notedLeaps.size() + 12 * m_states.size();
    for (const AutomatonMemory& memory : m_memories)
        size += memory.size();
    return size > m_limit;
}

void Finder::forget() {
    for (AutomatonMemory& memory : m_memories)
        memory.forget();
    m_states.clear();
    m_atEnd.clear();
    m_diesOn.clear();
    m_numbers.clear();
    numberOf(std::u32string(m_memories.size(), AutomatonMemory::dead));
    m_startsOf.assign(Vocabulary::mostTokens + 1, {Range{notLearnt, 0}, {notLearnt, 0}, {notLearnt, 0}});
    m_starts.clear();
    m_leaps.assign(lines, {});
    m_notedLeaps.clear();
    m_notes.clear();
}

// All walks go on by a token at a time, side by side: so the processor fetches what one needs while it is
// busy with another. One after the other, they would mostly wait for memory.
const std::vector<Match>& Finder::find(std::string_view text) {
    m_words.tokenise(text, m_tokens);
    m_matches.clear();
    for (std::size_t first = 0; first < m_tokens.size(); first += walkedTogether)
        for (beginWalks(text, first); !m_walks.empty();)
            goOn(text);
    keepLongest();
    return m_matches;
}

void Finder::beginWalks(std::string_view text, std::size_t first) {
    m_walks.clear();
    if (isFull())
        forget();
    for (std::size_t i = first; i < std::min(first + walkedTogether, m_tokens.size()); ++i) {
        const std::size_t tokenBegin = m_tokens[i].span.begin;
        const Range starts = startsIn(text, m_tokens[i]);
        for (std::uint32_t start = starts.begin; start < starts.end; ++start) {
            const Leap& leap = m_starts[start].leap;
            const Walk walk{tokenBegin + m_starts[start].offset, i + 1, leap.to};
            note(walk, leap, tokenBegin);
            if (isWorthIt(walk))
                m_walks.push_back(walk);
        }
    }
}

void Finder::goOn(std::string_view text) {
    std::size_t kept = 0;
    for (Walk walk : m_walks) {
        if (walk.token == m_tokens.size()) {
            note(walk, {dead, notesAtEnd(walk.state)}, text.size());
            continue;
        }
        const Token& token = m_tokens[walk.token++];
        if (token.span.begin - walk.begin > longestMatch)
            continue;
        const Leap leap = leapOver(walk.state, text, token);
        note(walk, leap, token.span.begin);
        walk.state = leap.to;
        if (isWorthIt(walk))
            m_walks[kept++] = walk;
    }
    m_walks.resize(kept);
}

/// Whether the walk may lead further; then what its next leap needs is fetched.
bool Finder::isWorthIt(const Walk& walk) {
    if (walk.state == dead || walk.token == m_tokens.size())
        return walk.state != dead;
    const Token& token = m_tokens[walk.token];
    if ((m_diesOn[walk.state] >> token.head & 1) != 0)
        return false;
    __builtin_prefetch(&lineOf(walk.state, token));
    return true;
}

Finder::Range Finder::notesAtEnd(State state) {
    Range& known = m_atEnd[state];
    if (known.begin == notLearnt) {
        known.begin = static_cast<std::uint32_t>(m_notes.size());
        for (std::size_t i = 0; i < m_memories.size(); ++i) {
            AutomatonMemory& memory = m_memories[i];
            for (const std::uint32_t pattern : memory.endedBefore(memory.behindTheText(m_states[state][i])))
                m_notes.push_back({pattern, 0});
        }
        known.end = static_cast<std::uint32_t>(m_notes.size());
    }
    return known;
}

void Finder::note(const Walk& walk, const Leap& leap, std::size_t tokenBegin) {
    for (std::uint32_t i = leap.notes.begin; i < leap.notes.end; ++i)
        note(walk, m_notes[i].pattern, tokenBegin + m_notes[i].offset);
}

void Finder::note(const Walk& walk, std::uint32_t pattern, std::size_t end) {
    if (end != walk.begin) // nothing is no match
        m_matches.push_back(
            {pattern, static_cast<std::uint32_t>(walk.begin), static_cast<std::uint32_t>(end)});
}

void Finder::keepLongest() {
    const auto key = [](const Match& match) { return std::uint64_t{match.pattern} << 32 | match.begin; };
    std::sort(m_matches.begin(), m_matches.end(), [=](const Match& a, const Match& b) {
        return key(a) != key(b) ? key(a) < key(b) : a.end > b.end;
    });
    const auto isShorter = [=](const Match& longest, const Match& other) {
        return key(longest) == key(other);
    };
    m_matches.erase(std::unique(m_matches.begin(), m_matches.end(), isShorter), m_matches.end());
}

Finder::Range Finder::startsIn(std::string_view text, const Token& token) {
    if (token.number == 0)
        return learnStarts(text, token);
    Range& known = m_startsOf[token.number][static_cast<std::size_t>(before(text, token.span.begin))];
    if (known.begin == notLearnt)
        known = learnStarts(text, token);
    return known;
}

Finder::Range Finder::learnStarts(std::string_view text, const Token& token) {
    const auto first = static_cast<std::uint32_t>(m_starts.size());
    std::u32string states(m_memories.size(), AutomatonMemory::dead);
    for (std::size_t begin = token.span.begin; begin < token.span.end; ++begin) {
        for (std::size_t i = 0; i < m_memories.size(); ++i)
            states[i] = m_memories[i].beginning(before(text, begin));
        const Leap leap = learnLeap(states, text, {begin, token.span.end}, token.span.begin);
        if (leap.to != dead || !leap.notes.empty())
            m_starts.push_back({static_cast<std::uint32_t>(begin - token.span.begin), leap});
    }
    return {first, static_cast<std::uint32_t>(m_starts.size())};
}

Finder::Line& Finder::lineOf(State state, const Token& token) {
    return m_leaps[(keyOf(state, token) * 0x9E37'79B9'7F4A'7C15) >> 40 & (lines - 1)];
}

Finder::Leap Finder::leapOver(State state, std::string_view text, const Token& token) {
    if (token.number == 0)
        return learnLeap(m_states[state], text, token.span, token.span.begin);
    const std::uint64_t key = keyOf(state, token);
    auto& leaps = lineOf(state, token).leaps;
    for (const std::uint64_t known : leaps)
        if (known >> keyShift == key)
            return (known & isNoted) != 0 ? m_notedLeaps[known & mostStates]
                                          : Leap{static_cast<State>(known & mostStates), {}};
    if (token.head != 0 && diesOn(state, text[token.span.begin])) {
        m_diesOn[state] |= std::uint64_t{1} << token.head;
        return {};
    }
    const Leap leap = learnLeap(m_states[state], text, token.span, token.span.begin);
    if (state > mostStates || leap.to > mostStates || m_notedLeaps.size() > mostStates)
        return leap;
    std::copy_backward(leaps.begin(), leaps.end() - 1, leaps.end());
    leaps.front() = key << keyShift;
    if (leap.notes.empty()) {
        leaps.front() |= leap.to;
    } else {
        leaps.front() |= isNoted | m_notedLeaps.size();
        m_notedLeaps.push_back(leap);
    }
    return leap;
}

bool Finder::diesOn(State state, char c) {
    for (std::size_t i = 0; i < m_memories.size(); ++i)
        if (m_memories[i].behind(m_states[state][i], c) != AutomatonMemory::dead)
            return false;
    return true;
}

/// Byte by byte over `span`, which ends where its token ends.
Finder::Leap Finder::learnLeap(std::u32string states, std::string_view text, ByteSpan span,
                               std::size_t tokenBegin) {
    const auto firstNote = static_cast<std::uint32_t>(m_notes.size());
    for (std::size_t i = 0; i < m_memories.size(); ++i) {
        AutomatonMemory& memory = m_memories[i];
        AutomatonMemory::State state = states[i];
        for (std::size_t at = span.begin; at < span.end && state != AutomatonMemory::dead; ++at) {
            state = memory.behind(state, text[at]);
            for (const std::uint32_t pattern : memory.endedBefore(state))
                m_notes.push_back({pattern, static_cast<std::uint32_t>(at - tokenBegin)});
        }
        states[i] = state;
    }
    return {numberOf(states), {firstNote, static_cast<std::uint32_t>(m_notes.size())}};
}

Finder::State Finder::numberOf(const std::u32string& states) {
    const auto [entry, isNew] = m_numbers.emplace(states, static_cast<State>(m_states.size()));
    if (isNew) {
        m_states.push_back(states);
        m_atEnd.push_back({notLearnt, 0});
        m_diesOn.push_back(0);
    }
    return entry->second;
}

} // namespace vigie
