// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/phrase_traps.h"

#include "core/text/ascii.h"
#include "core/text/normalised_text.h"
#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace vigie {
namespace {

class TrapFinder {
public:
    TrapFinder(std::string_view phrase, const Fragments& fragments)
        : m_phrase(phrase), m_fragments(fragments) {}

    PackNotes find() {
        int depth = 0;
        for (std::size_t at = 0; at < m_phrase.size(); ++at) {
            const char c = m_phrase[at];
            if (c == '\\')
                ++at;
            else if (c == '(' || c == ')')
                depth += c == '(' ? 1 : -1;
            else if (c == '+' && m_phrase.substr(0, at).ends_with(')'))
                noteRepetition(at);
            else if (c == '*' && m_phrase.substr(0, at).ends_with(" )"))
                noteEnding(at);
            else if (c == '|' && depth == 0)
                lookAtChoice(at);
            else if (c == '<')
                lookAtFragment(at);
        }
        lookAtAccents();
        lookAtEnd();
        lookAtMarks();
        return std::move(m_notes);
    }

private:
    void note(std::size_t at, const Bilingual& message, const Bilingual& hint) {
        Where where;
        where.column = countCodePoints(m_phrase.substr(0, at)) + 1;
        addHarmless(m_notes, where, sentence(message), sentence(hint));
    }

    /// « a b|c d » is a, then b or c, then d; who writes it may mean « a b » or « c d ».
    void lookAtChoice(std::size_t at) {
        const bool isBehindWords = blankOutsideBrackets(m_phrase.substr(0, at));
        if (isBehindWords && !m_isChoiceNoted)
            note(at,
                 {"Ce « | » ne choisit qu’entre les deux mots qui le touchent.",
                  "This “|” chooses only between the two words that touch it."},
                 {"Mettez des parenthèses : « a (b|c) », ou « (a b|c d) ».",
                  "Use brackets: “a (b|c)”, or “(a b|c d)”."});
        m_isChoiceNoted = m_isChoiceNoted || isBehindWords;
    }

    /// « (petit )+chat » asks for the sign, and hardly any post writes it.
    void noteRepetition(std::size_t at) {
        note(at,
             {"Ce « + » ne répète rien : il n’est que le signe.",
              "This “+” repeats nothing: it is only the sign."},
             {"Écrivez chaque tour : « (petit )(petit )?chat » ; le signe lui-même s’écrit « \\+ ».",
              "Write each turn: “(little )(little )?cat”; the sign itself is written “\\+”."});
    }

    /// « (petit )*chat » asks for an ending behind a blank, which is the beginning of any word.
    void noteEnding(std::size_t at) {
        note(at,
             {"Ce « * » ne répète rien : il est la fin d’un mot, et un blanc le précède.",
              "This “*” repeats nothing: it is the ending of a word, and a blank stands before it."},
             {"Ce qui peut manquer s’écrit « (petit )? » ; écrivez chaque tour.",
              "What may be left out is written “(little )?”; write each turn."});
    }

    static bool blankOutsideBrackets(std::string_view words) {
        int depth = 0;
        return std::any_of(words.begin(), words.end(), [&](char c) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            return c == ' ' && depth == 0;
        });
    }

    /// The blank before it may be nothing at all: « dis <word> » would find « disputer ».
    void lookAtFragment(std::size_t at) {
        const std::size_t end = m_phrase.find('>', at);
        const std::string_view before = m_phrase.substr(0, at);
        if (!before.ends_with(' ') || before.ends_with("~ ") || end == std::string_view::npos)
            return; // « ~ » says that anything may stand between
        const auto fragment = m_fragments.find(m_phrase.substr(at + 1, end - at - 1));
        if (fragment != m_fragments.end() && !fragment->second.upper &&
            fragment->second.expression.starts_with("[a-z"))
            note(
                at,
                {"Le blanc devant ce fragment peut manquer : il trouve aussi la suite du mot d’avant.",
                 "The blank before this fragment may be nothing: it also finds the rest of the word before."},
                {"Faites commencer le fragment par « \\b ».", "Let the fragment begin with “\\b”."});
    }

    /// « sûr » is « sur », « thé » is « the »: short words live by their accents.
    void lookAtAccents() {
        const std::string folded = foldedCopy(m_phrase);
        const bool isOneWord = std::all_of(folded.begin(), folded.end(), &isLetter);
        if (isOneWord && folded.size() <= 3 && folded.size() < m_phrase.size())
            note(0,
                 {"Les accents ne se lisent pas : cette expression trouve aussi « " + folded + " ».",
                  "Accents are not read: this phrase finds “" + folded + "”, too."},
                 {"Ajoutez-lui un mot voisin.", "Add a word that stands beside it."});
    }

    /// « un verre …5 » asks for blanks behind the words, and for no word behind the blanks.
    void lookAtEnd() {
        const auto without = [](std::string_view text, std::string_view signs) {
            return text.substr(0, text.find_last_not_of(signs) + 1);
        };
        const std::string_view end = without(without(m_phrase, " ~?)"), "0123456789");
        if (end.ends_with("…") || end.ends_with("..."))
            note(m_phrase.size(),
                 {"Rien ne suit « … » : cette expression ne trouverait presque jamais rien.",
                  "Nothing follows “…”: this phrase would hardly ever match."},
                 {"Ajoutez le mot qui suit, ou ôtez « … ».", "Add the word that follows, or take “…” away."});
    }

    /// « ! » alone stands in every second post, and says nothing.
    void lookAtMarks() {
        bool isMarksAlone = !m_phrase.empty();
        for (std::size_t at = 0; at < m_phrase.size() && isMarksAlone;) {
            const char32_t c = nextCodePoint(m_phrase, at);
            isMarksAlone = c == ' ' || c == '\\' || endsSomething(c);
        }
        if (isMarksAlone)
            note(0,
                 {"Ce n’est qu’un signe de ponctuation : cette expression ne dit rien.",
                  "This is a punctuation mark alone: the phrase says nothing."},
                 {"Écrivez-la avec le mot qui le précède.", "Write it with the word before it."});
    }

    static bool endsSomething(char32_t c) {
        const auto point = static_cast<UChar32>(c);
        const auto category = U_MASK(u_charType(point));
        return u_hasBinaryProperty(point, UCHAR_TERMINAL_PUNCTUATION) != 0 || c == U'…' || c == U'"' ||
               c == U'\'' || (category & (U_GC_PE_MASK | U_GC_PF_MASK)) != 0;
    }

    std::string_view m_phrase;
    const Fragments& m_fragments;
    PackNotes m_notes;
    bool m_isChoiceNoted = false;
};

} // namespace

PackNotes trapsOf(std::string_view phrase, const Fragments& fragments) {
    return TrapFinder(phrase, fragments).find();
}

} // namespace vigie
