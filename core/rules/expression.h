// SPDX-License-Identifier: GPL-3.0-or-later
// The expressions that phrases are turned into, read as a tree. This is the part of RE2's syntax in which
// fragments are usually written: letters, classes, groups, « | ? * + {m,n} », « \b », « \z », « (?m:$) », and
// « (?m:^) » at the beginning.
#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

using ByteSet = std::bitset<256>;

struct Expression {
    enum class Kind {
        Byte,       ///< one byte of `bytes`
        WordBorder, ///< « \b »: between [A-Za-z0-9_] and anything else
        LineBegin,  ///< « (?m:^) »: at the beginning of a line
        Ahead,      ///< before one byte of `bytes`, or at the end of the text
        Sequence,   ///< the parts, one behind the other; none: nothing
        Choice,     ///< one of the parts
        Repeat,     ///< the only part, `least` to `most` times
        Gap         ///< gapOf(most): the parts, one behind the other
    };
    static constexpr std::size_t unlimited = static_cast<std::size_t>(-1);

    Kind kind = Kind::Sequence;
    ByteSet bytes;
    std::vector<Expression> parts;
    std::size_t least = 0;
    std::size_t most = unlimited;
};

/// What « … » stands for: at most so many words of one sentence and line, and blanks around them.
std::string gapOf(std::size_t words);

/// Nothing if it is no expression, or uses more of RE2's syntax than this part. What is read means the same
/// as to RE2 without regard to case and with longest matches, on valid UTF-8; but a capturing group catches
/// no small letters. Tested by tst_automaton.cpp.
std::optional<Expression> readExpression(std::string_view text);

/// Whether a match has to begin with a line. The automata do not look back at that.
bool beginsLine(const Expression& expression);

/// Whether nothing at all is a match.
bool mayBeEmpty(const Expression& expression);

/// Whether the first byte of a match may be almost any letter, or words be left out inside. Such expressions
/// go along with whatever stands in a text.
bool wanders(const Expression& expression);

} // namespace vigie
