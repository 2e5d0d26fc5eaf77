// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/expression.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace vigie {
namespace {

using Kind = Expression::Kind;

constexpr std::string_view headOfGap = R"(,?(?:[ \t]+[^\s.!?]+){0,)";
constexpr std::string_view tailOfGap = R"(}[ \t]+)";

/// More repetitions or nodes than that make automata that nobody wants to wait for.
constexpr std::size_t mostRepetitions = 100;
constexpr std::size_t mostNodes = 20'000;

/// How many nodes of an automaton the expression makes, or one more than the most. Repetitions inside
/// repetitions make many.
std::size_t nodesOf(const Expression& expression) {
    std::size_t nodes = 1;
    for (const Expression& part : expression.parts)
        nodes += nodesOf(part);
    if (expression.kind == Kind::Repeat)
        nodes *= expression.most == Expression::unlimited ? expression.least + 1 : expression.most + 1;
    return std::min(nodes, mostNodes + 1);
}

ByteSet range(unsigned first, unsigned last) {
    ByteSet bytes;
    for (unsigned byte = first; byte <= last; ++byte)
        bytes.set(byte);
    return bytes;
}

const ByteSet& smallLetters() {
    static const ByteSet letters = range('a', 'z');
    return letters;
}

ByteSet setOf(std::string_view members) {
    ByteSet bytes;
    for (const char c : members)
        bytes.set(static_cast<unsigned char>(c));
    return bytes;
}

Expression byteOf(const ByteSet& bytes) {
    return {Kind::Byte, bytes, {}};
}

/// The members, and the capitals of those that are small letters.
ByteSet inBothCases(const ByteSet& members) {
    return members | ((members & smallLetters()) >> ('a' - 'A'));
}

/// All characters that take several bytes.
std::vector<Expression> longCharacters() {
    const auto led = [](unsigned first, unsigned last, std::size_t followers) {
        Expression character{Kind::Sequence, {}, {byteOf(range(first, last))}};
        character.parts.insert(character.parts.end(), followers, byteOf(range(0x80, 0xBF)));
        return character;
    };
    return {led(0xC2, 0xDF, 1), led(0xE0, 0xEF, 2), led(0xF0, 0xF4, 3)};
}

/// « d » for « \d »; nothing for what is no class.
std::optional<ByteSet> classNamed(char name) {
    switch (name) {
    case 'd': return range('0', '9');
    case 's': return setOf("\t\n\f\r ");
    case 'w': return range('a', 'z') | range('0', '9') | setOf("_");
    default: return {};
    }
}

/// The byte that « \t » or « \. » stands for.
std::optional<char> byteNamed(char name) {
    switch (name) {
    case 't': return '\t';
    case 'n': return '\n';
    case 'r': return '\r';
    case 'f': return '\f';
    default: break;
    }
    const auto byte = static_cast<unsigned char>(name);
    return byte < 0x80 && !classNamed('w')->test(byte) ? std::optional(name) : std::nullopt;
}

/// Recursive descent. What cannot be read makes the whole unreadable.
class ExpressionReader {
public:
    explicit ExpressionReader(std::string_view text) : m_text(text) {}

    std::optional<Expression> read() {
        Expression whole = choice();
        if (!m_isReadable || m_at != m_text.size() || m_lines > std::size_t{beginsLine(whole)})
            return {};
        return whole;
    }

private:
    bool atEnd() const { return m_at == m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool take(std::string_view token) {
        if (!m_text.substr(m_at).starts_with(token))
            return false;
        m_at += token.size();
        return true;
    }
    Expression unreadable() {
        m_isReadable = false;
        m_at = m_text.size();
        return {};
    }

    Expression choice() {
        Expression first = sequence();
        if (peek() != '|')
            return first;
        Expression alternatives{Kind::Choice, {}, {}};
        alternatives.parts.push_back(std::move(first));
        while (take("|"))
            alternatives.parts.push_back(sequence());
        return alternatives;
    }

    Expression sequence() {
        Expression all;
        while (!atEnd() && peek() != '|' && peek() != ')')
            all.parts.push_back(startsGap() ? gap() : repeated(single()));
        return all;
    }

    bool startsGap() const { return m_text.substr(m_at).starts_with(headOfGap); }

    Expression gap() {
        const std::string_view rest = m_text.substr(m_at);
        const auto words = ExpressionReader(rest.substr(headOfGap.size())).takeNumber();
        if (!words || !rest.starts_with(gapOf(*words)))
            return unreadable();
        Expression gap{Kind::Gap, {}, {}, 0, *words};
        const std::size_t end = m_at + gapOf(*words).size();
        while (m_at < end)
            gap.parts.push_back(repeated(single()));
        if (m_at != end)
            return unreadable();
        return gap;
    }

    Expression single() {
        if (take("(?:"))
            return group();
        if (take("(?m:^)"))
            return lineBegin();
        if (take("(?m:$)"))
            return {Kind::Ahead, setOf("\n"), {}};
        if (peek() == '(' && !m_text.substr(m_at).starts_with("(?"))
            return groupOfCapitals();
        if (take("["))
            return bracketed();
        if (take("."))
            return characterOutside(setOf("\n"));
        if (take("\\"))
            return escaped();
        if (std::string_view("(*+?^$").find(peek()) != std::string_view::npos)
            return unreadable();
        return character();
    }

    Expression character() {
        const std::size_t begin = m_at;
        nextCodePoint(m_text, m_at);
        return characterOf(m_text.substr(begin, m_at - begin));
    }

    Expression group() {
        Expression inside = choice();
        return take(")") ? inside : unreadable();
    }

    Expression groupOfCapitals() {
        ++m_at;
        const bool outside = std::exchange(m_inCapitals, true);
        Expression inside = group();
        m_inCapitals = outside;
        return inside;
    }

    Expression oneOf(const ByteSet& members) const {
        const ByteSet all = inBothCases(members);
        return byteOf(m_inCapitals ? all & ~smallLetters() : all);
    }

    Expression lineBegin() {
        ++m_lines;
        return {Kind::LineBegin, {}, {}};
    }

    Expression characterOf(std::string_view utf8) const {
        if (utf8.size() == 1)
            return oneOf(setOf(utf8));
        Expression character;
        for (const char c : utf8)
            character.parts.push_back(oneOf(setOf({&c, 1})));
        return character;
    }

    Expression characterOutside(const ByteSet& members) const {
        Expression outside{Kind::Choice, {}, longCharacters()};
        outside.parts.push_back(oneOf(range(0, 0x7F) & ~inBothCases(members)));
        return outside;
    }

    Expression escaped() {
        if (atEnd())
            return unreadable();
        const char c = m_text[m_at++];
        if (c == 'b')
            return {Kind::WordBorder, {}, {}};
        if (c == 'z')
            return {Kind::Ahead, {}, {}};
        if (const auto members = classNamed(c))
            return oneOf(*members);
        if (const auto members = classNamed(static_cast<char>(c | 0x20)))
            return characterOutside(*members); // « \D »
        const auto byte = byteNamed(c);
        return byte ? characterOf({&*byte, 1}) : unreadable();
    }

    Expression bracketed() {
        const bool isNegated = take("^");
        ByteSet members;
        Expression longMembers{Kind::Choice, {}, {}};
        for (bool isFirst = true; isFirst || peek() != ']'; isFirst = false) {
            if (!isAscii(peek()) && !isNegated) {
                longMembers.parts.push_back(character());
                if (peek() == '-')
                    return unreadable();
                continue;
            }
            const auto first = member();
            if (!first)
                return unreadable();
            if (first->count() == 1 && peek() == '-' && m_text.substr(m_at) != "-" &&
                m_text[m_at + 1] != ']') {
                ++m_at;
                const auto last = member();
                if (!last || last->count() != 1 || last->_Find_first() < first->_Find_first())
                    return unreadable();
                members |= range(static_cast<unsigned>(first->_Find_first()),
                                 static_cast<unsigned>(last->_Find_first()));
            } else {
                members |= *first;
            }
        }
        ++m_at;
        if (isNegated || longMembers.parts.empty())
            return isNegated ? characterOutside(members) : oneOf(members);
        longMembers.parts.push_back(oneOf(members));
        return longMembers;
    }

    /// One sign, letter or « \s » between the brackets.
    std::optional<ByteSet> member() {
        if (atEnd() || m_text.substr(m_at).starts_with("[:") || !isAscii(peek()))
            return {};
        const char c = m_text[m_at++];
        if (c != '\\')
            return setOf({&c, 1});
        const char named = atEnd() ? '\0' : m_text[m_at++];
        if (const auto members = classNamed(named))
            return members;
        const auto byte = byteNamed(named);
        return byte ? std::optional(setOf({&*byte, 1})) : std::nullopt;
    }

    Expression repeated(Expression one) {
        Expression repeat{Kind::Repeat, {}, {}};
        if (take("?"))
            repeat.most = 1;
        else if (take("+"))
            repeat.least = 1;
        else if (!take("*") && !takeCounts(repeat))
            return one;
        take("?"); // « reluctant » means nothing where the longest match wins
        if (!atEnd() && std::string_view("?+*{").find(peek()) != std::string_view::npos)
            return unreadable(); // as to RE2
        repeat.parts.push_back(std::move(one));
        return repeat;
    }

    /// « {3} », « {3,} » or « {3,5} »; anything else behind a brace is not for us.
    bool takeCounts(Expression& repeat) {
        if (!take("{"))
            return false;
        const auto least = takeNumber();
        const bool isOpen = take(",");
        const auto most = isOpen ? takeNumber() : least;
        if (!least || !take("}") || most.value_or(*least) < *least) {
            unreadable();
            return false;
        }
        repeat.least = *least;
        repeat.most = most.value_or(Expression::unlimited);
        return true;
    }

    std::optional<std::size_t> takeNumber() {
        std::size_t value = 0;
        const std::size_t begin = m_at;
        for (; !atEnd() && isDigit(peek()); ++m_at)
            value = value * 10 + static_cast<std::size_t>(peek() - '0');
        if (value > mostRepetitions)
            m_isReadable = false;
        return m_at == begin ? std::nullopt : std::optional(value);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_isReadable = true;
    bool m_inCapitals = false;
    std::size_t m_lines = 0; ///< how often the beginning of a line is asked for
};

} // namespace

std::string gapOf(std::size_t words) {
    return std::string(headOfGap) + std::to_string(words) + std::string(tailOfGap);
}

std::optional<Expression> readExpression(std::string_view text) {
    std::optional<Expression> expression = ExpressionReader(text).read();
    return expression && nodesOf(*expression) > mostNodes ? std::nullopt : std::move(expression);
}

} // namespace vigie
