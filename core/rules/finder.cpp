// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/finder.h"

#include "core/text/ascii.h"

#include <algorithm>

namespace vigie {
namespace {

std::size_t before(std::string_view text, std::size_t at) {
    const char c = at == 0 ? ' ' : text[at - 1];
    const Before kind = isLetterOrDigit(c) ? Before::Alnum : c == '_' ? Before::Underscore : Before::Other;
    return static_cast<std::size_t>(kind);
}

Match matchAt(std::uint32_t pattern, std::size_t begin, std::size_t end) {
    return {pattern, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

} // namespace

bool isBefore(const Match& a, const Match& b) {
    const auto key = [](const Match& match) { return std::uint64_t{match.pattern} << 32 | match.begin; };
    return key(a) != key(b) ? key(a) < key(b) : a.end > b.end;
}

Finder::Finder(const std::vector<Automaton>& automata, const std::vector<bool>& goesOn, std::size_t limit)
    : m_goesOn(goesOn), m_limit(limit), m_foundIn(goesOn.size(), 0) {
    for (const Automaton& automaton : automata)
        m_memories.emplace_back(automaton);
    findBeginnings();
    forget();
}

void Finder::findBeginnings() {
    for (std::size_t kind = 0; kind < m_mayBegin.size(); ++kind)
        for (std::size_t byte = 0; byte < 256; ++byte)
            for (AutomatonMemory& memory : m_memories)
                m_mayBegin[kind][byte] |= memory.behind(memory.beginning(static_cast<Before>(kind)),
                                                        static_cast<char>(byte)) != AutomatonMemory::dead;
}

bool Finder::isFull() const {
    std::size_t size = 3 * (m_notes.size() + m_starts.size());
    for (const AutomatonMemory& memory : m_memories)
        size += memory.size();
    return size > m_limit;
}

void Finder::forget() {
    for (AutomatonMemory& memory : m_memories)
        memory.forget();
    m_words.assign(Vocabulary::mostTokens + 1, {});
    m_notes.clear();
    m_starts.clear();
}

const std::vector<Match>& Finder::find(std::string_view text) {
    m_matches.clear();
    ++m_text;
    if (m_vocabulary.isFull()) {
        m_vocabulary = Vocabulary();
        forget();
    }
    m_vocabulary.tokenise(text, m_tokens);
    for (const Token& token : m_tokens) {
        const Word& word = wordOf(text, token);
        const auto at = static_cast<std::uint32_t>(token.span.begin);
        for (std::uint32_t i = word.notes.begin; i < word.notes.end; ++i)
            note({m_notes[i].pattern, at + m_notes[i].begin, at + m_notes[i].end});
        for (std::uint32_t i = word.starts.begin; i < word.starts.end; ++i)
            goOn(m_starts[i], text, token.span);
    }
    std::erase_if(m_matches, [this](const Match& match) {
        return m_goesOn[match.pattern] && m_foundIn[match.pattern + 1] != m_text;
    });
    std::sort(m_matches.begin(), m_matches.end(), &isBefore);
    return m_matches;
}

const Finder::Word& Finder::wordOf(std::string_view text, const Token& token) {
    if (isFull())
        forget();
    Word& word = m_words[token.number][before(text, token.span.begin)];
    if (!word.isLearnt || token.number == 0)
        learn(word, text, token.span);
    return word;
}

void Finder::learn(Word& word, std::string_view text, ByteSpan token) {
    word = {true, {}, {}};
    word.notes.begin = static_cast<std::uint32_t>(m_notes.size());
    word.starts.begin = static_cast<std::uint32_t>(m_starts.size());
    for (std::size_t begin = token.begin; begin < token.end; ++begin) {
        const std::size_t kind = before(text, begin);
        if (!m_mayBegin[kind][static_cast<unsigned char>(text[begin])])
            continue;
        for (std::size_t i = 0; i < m_memories.size(); ++i) {
            const auto found = [&](std::u32string_view patterns, std::size_t end) {
                for (const std::uint32_t pattern : patterns)
                    m_notes.push_back(matchAt(pattern, begin - token.begin, end - token.begin));
            };
            const State first = m_memories[i].beginning(static_cast<Before>(kind));
            const State state = walk(i, first, text, {begin, token.end}, found);
            if (state != AutomatonMemory::dead)
                m_starts.push_back(
                    {static_cast<std::uint32_t>(begin - token.begin), static_cast<std::uint32_t>(i), state});
        }
    }
    word.notes.end = static_cast<std::uint32_t>(m_notes.size());
    word.starts.end = static_cast<std::uint32_t>(m_starts.size());
}

void Finder::goOn(const Start& start, std::string_view text, ByteSpan token) {
    const std::size_t begin = token.begin + start.begin;
    const auto found = [&](std::u32string_view patterns, std::size_t end) {
        for (const std::uint32_t pattern : patterns)
            note(matchAt(pattern, begin, end));
    };
    const ByteSpan way{token.end, std::min(text.size(), begin + longestMatch)};
    const State state = walk(start.memory, start.state, text, way, found);
    AutomatonMemory& memory = m_memories[start.memory];
    if (state != AutomatonMemory::dead && way.end == text.size())
        found(memory.endedBefore(memory.behindTheText(state)), text.size());
}

/// Calls found(patterns, end) for those that end on the way, and gives the state at its end.
template <typename Found>
Finder::State Finder::walk(std::size_t memory, State state, std::string_view text, ByteSpan way,
                           Found found) {
    for (std::size_t at = way.begin; at < way.end && state != AutomatonMemory::dead; ++at) {
        state = m_memories[memory].behind(state, text[at]);
        if (AutomatonMemory::hasEnds(state))
            found(m_memories[memory].endedBefore(state), at);
    }
    return state;
}

void Finder::note(const Match& match) {
    const std::uint32_t pattern = match.pattern;
    if (match.begin == match.end || // nothing is no match
        (pattern > 0 && m_goesOn[pattern - 1] && m_foundIn[pattern - 1] != m_text))
        return;
    m_foundIn[pattern] = m_text;
    m_matches.push_back(match);
}

} // namespace vigie
