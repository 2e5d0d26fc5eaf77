// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/post_query.h"

#include "core/model/post.h"
#include "core/review/query_words.h"
#include "core/review/typed_date.h"
#include "core/text/normalised_text.h"

#include <algorithm>

namespace vigie {
namespace {

Bilingual quoted(std::string_view french, std::string_view english, const std::string& word) {
    const auto fill = [&](std::string_view sentence, const std::string& with) {
        std::string out(sentence);
        out.replace(out.find("{}"), 2, with);
        return out;
    };
    return {fill(french, "«\u00A0" + word + "\u00A0»"), fill(english, "“" + word + "”")};
}

/// Values with a blank in them need no quotes: « non-conforme ».
std::string typed(std::string word) {
    std::replace(word.begin(), word.end(), ' ', '-');
    return word;
}

/// As they can be typed.
Bilingual listed(const std::vector<QueryValue>& values) {
    Bilingual list;
    for (const QueryValue& value : values) {
        list.fr += (list.fr.empty() ? "" : ", ") + typed(value.word.fr);
        list.en += (list.en.empty() ? "" : ", ") + typed(value.word.en);
    }
    return list;
}

Bilingual followedBy(Bilingual sentence, const Bilingual& list) {
    return {sentence.fr + " " + list.fr + ".", sentence.en + " " + list.en + "."};
}

Bilingual knownKeys() {
    std::vector<QueryValue> keys;
    for (const QueryKey key : queryKeys())
        keys.push_back({{}, nameOf(key)});
    return listed(keys);
}

/// « 2025 » and « 2025-03 » are days, too: the first ones of that year or month.
std::optional<Date> dayFrom(std::string value) {
    if (value.size() == 4)
        value += "-01";
    if (value.size() == 7)
        value += "-01";
    return dateFromWords(value);
}

bool isPrefixOfSome(const std::string& prefix, const std::vector<std::string>& rules) {
    return std::any_of(rules.begin(), rules.end(),
                       [&](const std::string& id) { return id.starts_with(prefix); });
}

/// Turns pieces into terms and problems.
class Reader {
public:
    explicit Reader(const std::vector<std::string>& rules) : m_rules(rules) {}

    PostQuery read(std::string_view line) {
        for (const QueryPiece& piece : splitQuery(line))
            read(piece);
        return std::move(m_query);
    }

private:
    void read(const QueryPiece& piece) {
        if (piece.isOpen)
            return fail(piece, {"Le guillemet ouvert ici n’est pas fermé.",
                                "The quote opened here is never closed."});
        if (!piece.hasKey) {
            const bool isAuthor = piece.value.starts_with('@') && piece.value.size() > 1;
            return isAuthor ? add(piece, QueryKey::Author, foldedCopy(piece.value.substr(1)))
                            : add(piece, QueryKey::Words, foldedCopy(piece.value));
        }
        const auto key = queryKeyFromName(piece.key);
        if (!key)
            return fail(piece, followedBy(quoted("{} n’est pas un critère. Les critères\u00A0:",
                                                 "{} is no criterion. The criteria:", std::string(piece.key)),
                                          knownKeys()));
        if (piece.value.empty())
            return fail(piece,
                        quoted("Que doit valoir {}\u202F?", "What should {} be?", std::string(piece.key)));
        readValue(piece, *key);
    }

    void readValue(const QueryPiece& piece, QueryKey key) {
        switch (key) {
        case QueryKey::Before:
        case QueryKey::After: return readDay(piece, key);
        case QueryKey::Rule: return readRule(piece);
        case QueryKey::Author:
            return add(piece, key, foldedCopy(piece.value.substr(piece.value.starts_with('@') ? 1 : 0)));
        default: return readChoice(piece, key);
        }
    }

    void readDay(const QueryPiece& piece, QueryKey key) {
        if (const auto day = dayFrom(piece.value))
            return add(piece, key, toString(*day));
        fail(piece,
             quoted("{} n’est pas un jour. Écrire par exemple 01/03/2025, 2025-03-01 ou 2025-03.",
                    "{} is no day. Write 01/03/2025 (the day first), 2025-03-01 or 2025-03, for example.",
                    piece.value));
    }

    void readRule(const QueryPiece& piece) {
        if (isPrefixOfSome(piece.value, m_rules))
            return add(piece, QueryKey::Rule, piece.value);
        fail(piece, quoted("Aucune règle ne commence par {}.", "No rule begins with {}.", piece.value));
    }

    void readChoice(const QueryPiece& piece, QueryKey key) {
        if (const auto name = queryValueFromWord(key, piece.value))
            return add(piece, key, *name);
        fail(piece, followedBy(quoted("{} n’est pas une valeur ici. Les valeurs\u00A0:",
                                      "{} is no value here. The values:", piece.value),
                               listed(valuesOf(key))));
    }

    void add(const QueryPiece& piece, QueryKey key, std::string value) {
        if (!value.empty())
            m_query.terms.push_back({key, piece.negated, std::move(value), piece.where});
    }

    void fail(const QueryPiece& piece, Bilingual sentence) {
        m_query.problems.push_back({piece.where, std::move(sentence)});
    }

    const std::vector<std::string>& m_rules;
    PostQuery m_query;
};

std::vector<std::string> valuesOffered(QueryKey key, const std::vector<std::string>& rules,
                                       Language language) {
    if (key == QueryKey::Rule)
        return rules;
    std::vector<std::string> words;
    for (const QueryValue& value : valuesOf(key))
        words.push_back(typed(value.word.in(language)));
    return words;
}

/// The piece that the cursor is in or behind; an empty one at the cursor if it stands among blanks.
QueryPiece pieceAt(std::string_view line, std::size_t at) {
    for (QueryPiece& piece : splitQuery(line))
        if (piece.where.begin <= at && at <= piece.where.end)
            return piece;
    QueryPiece none;
    none.where = {at, at};
    return none;
}

} // namespace

PostQuery parseQuery(std::string_view line, const std::vector<std::string>& rules) {
    return Reader(rules).read(line);
}

std::vector<QueryCompletion> completeQuery(std::string_view line, std::size_t at,
                                           const std::vector<std::string>& rules, Language language,
                                           std::size_t limit) {
    const QueryPiece piece = pieceAt(line, at);
    const std::string sign = piece.negated ? "-" : "";
    const std::string begun = queryFolded(piece.value);
    std::vector<QueryCompletion> offers;
    const auto offer = [&](const std::string& word, const std::string& text) {
        if (offers.size() < limit && queryFolded(word).starts_with(begun))
            offers.push_back({piece.where, sign + text});
    };
    if (!piece.hasKey) {
        for (const QueryKey key : queryKeys())
            offer(nameOf(key).in(language), nameOf(key).in(language) + ":");
        return offers;
    }
    if (const auto key = queryKeyFromName(piece.key))
        for (const std::string& word : valuesOffered(*key, rules, language))
            offer(word, std::string(piece.key) + ":" + word);
    return offers;
}

} // namespace vigie
