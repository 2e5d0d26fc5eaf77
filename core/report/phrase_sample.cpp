// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/phrase_sample.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <vector>

namespace vigie {
namespace {

constexpr std::string_view ellipsis = "…";
/// Words behind which a French reader waits for another one.
constexpr std::array<std::string_view, 34> expectant = {
    "a",   "à",  "au",   "aux", "avec", "ce",  "cette", "dans", "de", "des", "du",   "en",
    "est", "et", "la",   "le",  "les",  "ma",  "mes",   "mon",  "ou", "par", "pour", "que",
    "qui", "sa", "sans", "ses", "si",   "sur", "tes",   "ton",  "un", "une"};

bool isLeftHanging(std::string_view words) {
    const std::string_view last = words.substr(words.find_last_of(' ') + 1); // npos + 1 is 0
    return last.ends_with("’") || std::find(expectant.begin(), expectant.end(), last) != expectant.end();
}

/// Walks the notation of core/rules/phrase.h once; phrases were compiled before, so it is well formed.
class Sampler {
public:
    Sampler(std::string_view phrase, const FragmentName& nameOf) : m_phrase(phrase), m_nameOf(nameOf) {}

    std::string sample() {
        std::string out = sequence();
        while (out.ends_with(' '))
            out.pop_back();
        return out;
    }

private:
    /// The whole phrase, in which « | » parts single words.
    std::string sequence() {
        std::string out;
        bool isTaken = true; // whether this is the first alternative
        while (m_at < m_phrase.size()) {
            if (take("|")) {
                isTaken = false;
                continue;
            }
            isTaken |= peek() == ' ';
            const std::string piece = optionalPiece();
            if (isTaken)
                append(out, piece);
        }
        return out;
    }

    static void append(std::string& out, const std::string& piece) {
        const bool isDouble = piece.starts_with(' ') && (out.empty() || out.back() == ' ');
        out += isDouble ? piece.substr(1) : piece;
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
        if (!take("\\"))
            take("≈");
        const std::size_t begin = m_at;
        if (m_at < m_phrase.size())
            nextCodePoint(m_phrase, m_at);
        return std::string(m_phrase.substr(begin, m_at - begin));
    }

    /// Inside brackets « | » parts all of what stands there. The first alternative is taken; where it would
    /// leave the phrase hanging, « n° 1 en », the first that does not.
    std::string brackets() {
        const bool isAllOfIt = m_at == 1;
        std::vector<std::string> alternatives(1);
        while (m_at < m_phrase.size() && peek() != ')') {
            if (take("|"))
                alternatives.emplace_back();
            else
                append(alternatives.back(), optionalPiece());
        }
        take(")");
        if (m_at == m_phrase.size() && !isAllOfIt)
            if (const auto full = std::find_if_not(alternatives.begin(), alternatives.end(), &isLeftHanging);
                full != alternatives.end())
                return *full;
        return alternatives.front();
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
