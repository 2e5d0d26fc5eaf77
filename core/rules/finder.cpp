// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/finder.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <utility>

namespace vigie {
namespace {

std::size_t before(std::string_view text, std::size_t at) {
    const char c = at == 0 ? ' ' : text[at - 1];
    const Before kind = isLetterOrDigit(c) ? Before::Alnum : c == '_' ? Before::Underscore : Before::Other;
    return static_cast<std::size_t>(kind);
}

} // namespace

Finder::Finder(const std::vector<Automaton>& automata, const std::vector<bool>& goesOn, std::size_t limit)
    : m_behind(goesOn.size()), m_limit(limit), m_matches(goesOn.size()) {
    for (std::size_t pattern = 1; pattern < goesOn.size(); ++pattern)
        if (goesOn[pattern - 1])
            m_behind.add(pattern);
    for (const Automaton& automaton : automata)
        m_memories.emplace_back(automaton);
    findBeginnings();
    forget();
}

void Finder::findBeginnings() {
    for (std::size_t kind = 0; kind < m_mayBegin.size(); ++kind)
        for (std::size_t byte = 0; byte < 256; ++byte)
            for (AutomatonMemory& memory : m_memories)
                m_mayBegin[kind][byte] |= memory.mayBegin(static_cast<Before>(kind), static_cast<char>(byte));
}

bool Finder::isFull() const {
    constexpr std::size_t numbersOfRun = 2 * sizeof(TokenRun) / sizeof(std::uint32_t);
    std::size_t size = numbersOfRun * m_runs.size() + 4 * m_notes.size() + 3 * m_starts.size();
    for (const AutomatonMemory& memory : m_memories)
        size += memory.size();
    return size > m_limit;
}

void Finder::forget() {
    for (AutomatonMemory& memory : m_memories)
        memory.forget();
    m_runs.forget();
    m_notes.clear();
    m_starts.clear();
}

const Matches& Finder::find(std::string_view text) {
    m_matches.clear();
    if (m_vocabulary.size() > mostWords) {
        m_vocabulary.forget();
        forget();
    }
    m_vocabulary.tokenise(text, m_tokens);
    for (std::size_t first = 0; first < m_tokens.size(); ++first)
        findFrom(first, text);
    m_matches.order();
    return m_matches;
}

/// The matches that begin in that token: along the runs of tokens from there on, as long as a walk goes on.
void Finder::findFrom(std::size_t first, std::string_view text) {
    if (std::exchange(m_hasLearnt, false) && isFull())
        forget();
    const std::size_t begin = m_tokens[first].span.begin;
    const std::size_t last = std::min(first + longestRun, m_tokens.size());
    const auto tree = static_cast<std::uint32_t>(before(text, begin));
    const TokenRun* run = m_runs.findFirst(tree, m_tokens[first].number);
    if (!run)
        run = &learnRun(TokenRuns::root(tree), m_tokens[first], begin, text);
    addAll(run->notes, begin);
    std::size_t next = first + 1;
    for (; next < last && !run->starts.empty(); ++next) {
        const TokenRun* known = m_runs.find(*run, m_tokens[next].number);
        run = known ? known : &learnRun(*run, m_tokens[next], begin, text);
        addAll(run->notes, begin);
    }
    for (const Start& start : run->starts.in(m_starts))
        goOn(start, m_tokens[next - 1].span.end, begin, text);
}

/// A run with one more token, valid until the next call. `begin` is where it begins.
const TokenRun& Finder::learnRun(const TokenRun& before, const Token& token, std::size_t begin,
                                 std::string_view text) {
    m_hasLearnt = true;
    const auto sizeOf = [](const auto& all) { return static_cast<std::uint32_t>(all.size()); };
    const std::uint32_t notes = sizeOf(m_notes);
    const std::uint32_t starts = sizeOf(m_starts);
    if (TokenRuns::isRoot(before))
        learnFirst(token.span, text);
    else
        for (std::uint32_t i = before.starts.begin; i < before.starts.end; ++i)
            learn(m_starts[i], token.span, begin, text);
    return m_runs.add(before, token.number, {notes, sizeOf(m_notes)}, {starts, sizeOf(m_starts)});
}

/// What begins in a token, and how far it goes there.
void Finder::learnFirst(ByteSpan token, std::string_view text) {
    for (std::size_t at = token.begin; at < token.end; ++at) {
        const std::size_t kind = before(text, at);
        if (m_mayBegin[kind][static_cast<unsigned char>(text[at])])
            for (std::uint32_t i = 0; i < m_memories.size(); ++i)
                learn({static_cast<std::uint32_t>(at - token.begin), i,
                       m_memories[i].beginning(static_cast<Before>(kind))},
                      {at, token.end}, token.begin, text);
    }
}

/// Keeps what a walk finds on its way through a token, and whether it goes on behind.
void Finder::learn(Start walker, ByteSpan way, std::size_t begin, std::string_view text) {
    const auto found = [&](std::u32string_view patterns, std::size_t end) {
        for (const std::uint32_t pattern : patterns)
            if (end - begin > walker.begin) // nothing is no match
                m_notes.push_back(noteOf(pattern, walker.begin, end - begin));
    };
    walker.state = m_memories[walker.memory].walk(walker.state, text, way, found);
    if (walker.state != AutomatonMemory::dead)
        m_starts.push_back(walker);
}

/// The rest of a walk, at the end of the text or behind the longest run.
void Finder::goOn(const Start& start, std::size_t at, std::size_t begin, std::string_view text) {
    const auto found = [&](std::u32string_view patterns, std::size_t end) {
        for (const std::uint32_t pattern : patterns)
            if (end > begin + start.begin)
                add(noteOf(pattern, start.begin, end - begin), begin);
    };
    m_hasLearnt = true;
    const ByteSpan way{at, std::min(text.size(), begin + start.begin + longestMatch)};
    AutomatonMemory& memory = m_memories[start.memory];
    const State state = memory.walk(start.state, text, way, found);
    if (state != AutomatonMemory::dead && way.end == text.size())
        found(memory.endedWithTheText(state), text.size());
}

Finder::Note Finder::noteOf(std::uint32_t pattern, std::size_t begin, std::size_t end) const {
    return {pattern,
            m_behind.contains(pattern),
            {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}};
}

void Finder::addAll(Range notes, std::size_t begin) {
    for (const Note& note : notes.in(m_notes))
        add(note, begin);
}

/// A match whose place is counted from `begin` on.
void Finder::add(const Note& note, std::size_t begin) {
    const auto from = static_cast<std::uint32_t>(begin);
    if (!note.isBehind || m_matches.has(note.pattern - 1))
        m_matches.add(note.pattern, {from + note.match.begin, from + note.match.end});
}

} // namespace vigie
