// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/phrase_sample.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr std::string_view ellipsis = "…";

/// Walks the notation of core/rules/phrase.h once; phrases were compiled before, so it is well formed.
class Sampler {
public:
    Sampler(std::string_view phrase, const FragmentName& nameOf) : m_phrase(phrase), m_nameOf(nameOf) {}

    std::string sample() {
        std::string out = sample(false);
        while (out.ends_with(' '))
            out.pop_back();
        return out;
    }

private:
    /// Up to the closing bracket, or to the end. At the top « | » parts single words, inside brackets all of
    /// what stands there.
    std::string sample(bool inBrackets) {
        std::string out;
        bool isTaken = true; // whether this is the first alternative
        while (m_at < m_phrase.size() && peek() != ')') {
            if (peek() == '|') {
                ++m_at;
                isTaken = false;
                continue;
            }
            isTaken |= !inBrackets && peek() == ' ';
            const std::string piece = optionalPiece();
            const bool isDouble = piece.starts_with(' ') && (out.empty() || out.back() == ' ');
            if (isTaken)
                out += isDouble ? piece.substr(1) : piece;
        }
        return out;
    }

    char peek() const { return m_phrase[m_at]; }

    bool take(std::string_view sign) {
        const bool isThere = m_phrase.substr(m_at).starts_with(sign);
        m_at += isThere ? sign.size() : 0;
        return isThere;
    }

    std::string optionalPiece() {
        std::string out = piece();
        const bool isWholeWord = out.starts_with(' ') || out.ends_with(' ');
        return take("?") && !isWholeWord ? std::string() : out;
    }

    std::string piece() {
        if (take("("))
            return brackets();
        if (take(ellipsis) || take("...")) {
            while (m_at < m_phrase.size() && peek() >= '0' && peek() <= '9')
                ++m_at;
            return std::string(ellipsis);
        }
        if (take("*"))
            return std::string(ellipsis);
        if (take("~"))
            return " ";
        if (take("<"))
            return fragment();
        if (take("'"))
            return "’";
        take("\\");
        const std::size_t begin = m_at;
        if (m_at < m_phrase.size())
            nextCodePoint(m_phrase, m_at);
        return std::string(m_phrase.substr(begin, m_at - begin));
    }

    std::string brackets() {
        std::string inside = sample(true);
        take(")");
        return inside;
    }

    std::string fragment() {
        const std::size_t end = std::min(m_phrase.find('>', m_at), m_phrase.size());
        const std::string name = m_nameOf(m_phrase.substr(m_at, end - m_at));
        m_at = end;
        take(">");
        return name.empty() ? std::string(ellipsis) : "[" + name + "]";
    }

    std::string_view m_phrase;
    const FragmentName& m_nameOf;
    std::size_t m_at = 0;
};

} // namespace

std::string phraseSample(std::string_view phrase, const FragmentName& nameOf) {
    return Sampler(phrase, nameOf).sample();
}

} // namespace vigie
