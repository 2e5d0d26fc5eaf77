// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/phrase.h"

#include "core/rules/expression.h"
#include "core/text/ascii.h"
#include "core/text/normalised_text.h"
#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

namespace vigie {
namespace {

constexpr std::string_view betweenWords = R"([\s_-]*)";
constexpr std::string_view looseBetween = R"([^a-z0-9]{0,8})";
constexpr std::string_view anyEnding = "[a-z0-9]*";
constexpr std::string_view slipSign = "≈";
constexpr std::size_t shortestWithSlips = 7; ///< letters; of shorter words, a slip often makes another one
constexpr std::size_t longestWithSlips = 40;

bool isAlnum(char32_t c) {
    return u_isalnum(static_cast<UChar32>(c)) != 0;
}

/// A byte with a meaning to RE2 stands for itself behind a backslash.
std::string quoted(std::string_view folded) {
    std::string out;
    for (const char c : folded) {
        if (std::string_view(R"(\.+*?()|[]{}^$)").find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out;
}

/// The word, and with one letter too many, wrong or missing, or two exchanged. Nobody slips at the first one.
std::string withSlips(const std::string& word) {
    std::string out = "(?:" + word;
    for (std::size_t at = 1; at <= word.size(); ++at) {
        const std::string before = '|' + word.substr(0, at);
        out += before + "[a-z]" + word.substr(at);
        if (at < word.size())
            out += before + "[a-z]?" + word.substr(at + 1);
        if (at + 1 < word.size())
            out += before + word[at + 1] + word[at] + word.substr(at + 2);
    }
    return out + ')';
}

/// Recursive descent over the notation of phrase.h, one code point at a time.
class PhraseParser {
public:
    PhraseParser(std::string_view phrase, const Fragments& fragments)
        : m_phrase(phrase), m_fragments(fragments) {}

    tl::expected<Pattern, PackNote> parse() {
        Pattern pattern;
        pattern.edgeBefore = startsWithWord();
        pattern.expression = sequence(false);
        if (!m_problem && !atEnd())
            fail({"Cette parenthèse fermante est de trop.", "This closing bracket is one too many."});
        if (!m_problem && pattern.expression.empty())
            fail({"Cette expression est vide.", "This phrase is empty."});
        if (m_problem)
            return tl::unexpected(std::move(*m_problem));
        pattern.edgeAfter = m_lastIsWord;
        pattern.hasCapitals = m_hasCapitals;
        return pattern;
    }

private:
    bool atEnd() const { return m_at >= m_phrase.size(); }
    char peek() const { return atEnd() ? '\0' : m_phrase[m_at]; }

    void fail(const Bilingual& problem, Bilingual hint = {}) {
        if (m_problem)
            return;
        Where where;
        where.column = countCodePoints(m_phrase.substr(0, m_at)) + 1;
        m_problem = PackNote{ErrorCode::BadPack, sentence(problem), where, std::move(hint)};
        m_at = m_phrase.size();
    }

    bool startsWithWord() const {
        std::size_t at = std::min(m_phrase.find_first_not_of("( "), m_phrase.size());
        if (m_phrase.substr(at).starts_with(slipSign))
            return true;
        if (at >= m_phrase.size() || m_phrase[at] == '<')
            return true;
        return isAlnum(nextCodePoint(m_phrase, at));
    }

    /// Words up to the end or, inside brackets, up to the closing one. At the top « a|b c » means « (a|b) c
    /// »; inside brackets « | » parts whole alternatives.
    std::string sequence(bool inBrackets) {
        std::string out;
        std::string word;
        std::string alternatives;
        const auto finishWord = [&] {
            out += alternatives.empty() ? word : "(?:" + alternatives + word + ")";
            word.clear();
            alternatives.clear();
        };
        while (!atEnd() && peek() != ')') {
            if (peek() == '|') {
                ++m_at;
                if (inBrackets) {
                    finishWord();
                    out += '|';
                } else {
                    alternatives += word + "|";
                    word.clear();
                }
            } else if (startsGap()) {
                finishWord();
                out += between();
            } else {
                word += piece();
            }
        }
        finishWord();
        return out;
    }

    bool startsGap() const {
        const std::string_view rest = m_phrase.substr(m_at);
        return rest.starts_with(' ') || rest.starts_with('~') || rest.starts_with("…") ||
               rest.starts_with("...");
    }

    /// What may stand between two words: a blank, « ~ », or « … » with an optional number.
    std::string between() {
        std::string result(betweenWords);
        while (!atEnd()) {
            if (peek() == ' ') {
                ++m_at;
            } else if (peek() == '~') {
                ++m_at;
                result = looseBetween;
            } else if (takeEllipsis()) {
                const std::size_t words = takeNumber().value_or(3);
                result = gapOf(words);
            } else {
                break;
            }
        }
        return result;
    }

    bool takeEllipsis() {
        for (const std::string_view dots : {std::string_view("…"), std::string_view("...")})
            if (m_phrase.substr(m_at).starts_with(dots)) {
                m_at += dots.size();
                return true;
            }
        return false;
    }

    std::optional<std::size_t> takeNumber() {
        std::size_t value = 0;
        const std::size_t begin = m_at;
        for (; !atEnd() && isDigit(peek()); ++m_at)
            value = value * 10 + static_cast<std::size_t>(peek() - '0');
        return m_at == begin ? std::nullopt : std::optional(value);
    }

    /// One letter, bracket, fragment or sign, with the « ? » or « * » behind it.
    std::string piece() {
        if (m_phrase.substr(m_at).starts_with(slipSign))
            return slips();
        std::string out;
        switch (peek()) {
        case '(': out = brackets(); break;
        case '<': out = fragment(); break;
        case '*':
            ++m_at;
            m_lastIsWord = true;
            return std::string(anyEnding);
        case '\'':
            ++m_at;
            out = R"((?:'\s?|\s)?)";
            break;
        case '-':
            ++m_at;
            m_lastIsWord = false;
            out = R"([\s-]*)";
            break;
        case '?':
            fail({"« ? » ne suit rien qui puisse manquer.", "“?” follows nothing that could be left out."},
                 sentence({"Le signe lui-même s’écrit « \\? ».", "The sign itself is written “\\?”."}));
            break;
        default: out = literal(); break;
        }
        if (peek() == '?') {
            ++m_at;
            out = "(?:" + out + ")?";
        }
        return out;
    }

    std::string brackets() {
        ++m_at;
        std::string inside = "(?:" + sequence(true) + ")";
        if (peek() != ')')
            fail({"Une parenthèse n’est jamais fermée.", "A bracket is never closed."});
        else
            ++m_at;
        return inside;
    }

    std::string fragment() {
        const std::size_t end = m_phrase.find('>', m_at);
        if (end == std::string_view::npos) {
            fail({"Ce « < » n’a pas de « > ».", "This “<” has no “>”."});
            return {};
        }
        const std::string_view name = m_phrase.substr(m_at + 1, end - m_at - 1);
        const auto found = m_fragments.find(name);
        if (found == m_fragments.end()) {
            std::vector<std::string> known;
            for (const auto& [fragmentName, piece] : m_fragments)
                known.push_back(fragmentName);
            fail({"Aucun fragment ne s’appelle ainsi.", "No fragment bears this name."},
                 didYouMean(name, known));
            return {};
        }
        m_at = end + 1;
        m_lastIsWord = true;
        if (!found->second.upper)
            return "(?:" + found->second.expression + ")";
        m_hasCapitals = true;
        return "(" + found->second.expression + ")";
    }

    /// The word behind « ≈ ». The letter before a « ? » is no part of it.
    std::string slips() {
        const std::size_t sign = m_at;
        m_at += slipSign.size();
        std::string word;
        for (std::size_t end = m_at; !atEnd() && isAlnum(nextCodePoint(m_phrase, end)); m_at = end) {
            if (m_phrase.substr(end).starts_with('?'))
                break;
            word += foldedCopy(m_phrase.substr(m_at, end - m_at));
        }
        m_lastIsWord = true;
        if (word.size() >= shortestWithSlips && word.size() <= longestWithSlips &&
            std::all_of(word.begin(), word.end(), &isLetter))
            return withSlips(word);
        m_at = sign;
        fail({"« ≈ » se met devant un mot de sept à quarante lettres.",
              "“≈” goes before a word of seven to forty letters."},
             sentence({"Une lettre de trop ou de moins dans un mot court donne souvent un autre mot.",
                       "One letter more or less in a short word often gives another word."}));
        return {};
    }

    /// One letter or sign; a sign with a meaning of its own stands for itself behind a backslash.
    std::string literal() {
        const bool isEscaped = peek() == '\\' && m_at + 1 < m_phrase.size();
        const std::size_t begin = m_at + (isEscaped ? 1 : 0);
        std::size_t end = begin;
        const char32_t c = nextCodePoint(m_phrase, end);
        if (isEscaped ? isAlnum(c) : c == U'[' || c == U'{') {
            failOfExpression(isEscaped);
            return {};
        }
        m_at = end;
        m_lastIsWord = isAlnum(c);
        return quoted(foldedCopy(m_phrase.substr(begin, end - begin)));
    }

    /// « \d » and « [a-z] » would be read as the letter d and as these very signs, and never match.
    void failOfExpression(bool isEscaped) {
        if (isEscaped)
            fail({"« \\ » ne se met que devant un signe, jamais devant une lettre ou un chiffre.",
                  "“\\” goes before a sign, never before a letter or a digit."},
                 sentence({"Une écriture d’expression régulière ne se lit pas ici : un nombre s’écrit "
                           "« <number> ».",
                           "A regular expression is not read here: a number is written “<number>”."}));
        else
            fail({"« [ » et « { » n’ont pas ici leur sens d’une expression régulière.",
                  "“[” and “{” do not mean here what they mean in a regular expression."},
                 sentence({"Un choix s’écrit « (a|b) » ; le signe lui-même, « \\[ » ou « \\{ ».",
                           "A choice is written “(a|b)”; the sign itself, “\\[” or “\\{”."}));
    }

    std::string_view m_phrase;
    const Fragments& m_fragments;
    std::size_t m_at = 0;
    bool m_lastIsWord = true;
    bool m_hasCapitals = false;
    std::optional<PackNote> m_problem;
};

} // namespace

std::vector<std::string> wordsOf(std::string_view phrase) {
    std::vector<std::string> words;
    std::string word;
    bool inFragment = false;
    for (const char c : foldedCopy(phrase) + ' ') {
        if (isLetter(c) && !inFragment) {
            word += c;
            continue;
        }
        if (word.size() >= 3)
            words.push_back(word);
        word.clear();
        inFragment = c == '<' || (inFragment && c != '>');
    }
    return words;
}

tl::expected<Pattern, PackNote> compilePhrase(std::string_view phrase, const Fragments& fragments) {
    return PhraseParser(phrase, fragments).parse();
}

} // namespace vigie
