// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/expression.h"
#include "core/rules/pack_draft.h"
#include "core/rules/phrase_traps.h"

#include <set>
#include <utility>

namespace vigie {
namespace {

/// The phrases of one list, one after the other.
class PhraseReader {
public:
    PhraseReader(PatternUse use, PackDraft& draft) : m_use(use), m_draft(draft) {}

    void add(const YamlNode& phrase) {
        const auto pattern = compilePhrase(phrase.scalar, m_draft.fragments);
        if (!pattern)
            return noteInside(phrase, pattern.error());
        for (const PackNote& trap : trapsOf(phrase.scalar, m_draft.fragments))
            noteInside(phrase, trap);
        if (!m_seen.insert({pattern->expression, pattern->edgeBefore, pattern->edgeAfter}).second)
            return addHarmless(m_draft.mistakes, phrase.where,
                               sentence({"Cette liste a déjà une expression qui se lit de même.",
                                         "This list already has a phrase that reads the same."}),
                               sentence({"Ni les accents ni les majuscules ne comptent.",
                                         "Neither accents nor capitals count."}));
        addPattern(phrase, *pattern);
    }

    std::size_t added = 0;

private:
    void addPattern(const YamlNode& phrase, const Pattern& pattern) {
        RulePack& pack = m_draft.pack;
        auto expression = readExpression(pattern.expression);
        if (expression && mayBeEmpty(*expression))
            return addNote(
                m_draft.mistakes, phrase.where,
                sentence({"Tout peut manquer dans cette expression.", "All of this phrase may be left out."}),
                sentence(
                    {"Un mot au moins doit rester sans « ? ».", "At least one word has to be without “?”."}));
        const Result<std::size_t> number = pack.patterns.add(pattern, std::move(expression));
        if (!number)
            return addNote(
                m_draft.mistakes, phrase.where,
                sentence({"Cette expression donne un motif que RE2 refuse : {}.",
                          "This phrase makes a pattern that RE2 refuses: {}."},
                         {number.error().message}),
                sentence({"Voyez les fragments qu’elle cite.", "Look at the fragments it names."}));
        ++added;
        pack.uses.push_back(m_use);
        for (const std::string& word : wordsOf(phrase.scalar))
            pack.lexicon.add(word);
    }

    void noteInside(const YamlNode& phrase, PackNote problem) {
        problem.where = phrase.inside(problem.where.column);
        m_draft.mistakes.push_back(std::move(problem));
    }

    PatternUse m_use;
    PackDraft& m_draft;
    std::set<PhraseReading> m_seen;
};

} // namespace

std::size_t readPhrases(const MapReader& map, std::string_view key, PatternUse use, PackDraft& draft) {
    PhraseReader reader(use, draft);
    for (const YamlNode* phrase : map.texts(key))
        reader.add(*phrase);
    return reader.added;
}

void readTerm(const YamlNode& id, const MapReader& map, PackDraft& draft) {
    const std::size_t number = draft.pack.terms.size();
    draft.terms.emplace(id.scalar, number);
    Term term;
    term.id = id.scalar;
    term.where = id.where;
    for (const YamlNode* phrase : map.texts("phrases"))
        term.phrases.push_back(phrase->scalar);
    term.inNames = map.flag("in-names");
    draft.pack.terms.push_back(std::move(term));
    readPhrases(map, "phrases", {number, false}, draft);
    readPhrases(map, "except", {number, true}, draft);
}

} // namespace vigie
