// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/query_words.h"

#include "core/model/assessment.h"
#include "core/model/post.h"
#include "core/text/normalised_text.h"

#include <algorithm>
#include <map>

namespace vigie {
namespace {

template <typename Enum, typename... Values> std::vector<QueryValue> namesOf(Values... values) {
    return {{std::string(toString(static_cast<Enum>(values))), displayName(static_cast<Enum>(values))}...};
}

std::vector<QueryValue> platformValues() {
    std::vector<QueryValue> values;
    for (int number = 0; number <= static_cast<int>(Platform::Other); ++number) {
        const std::string name(toString(static_cast<Platform>(number)));
        values.push_back({name, {name, name}});
    }
    return values;
}

const std::map<QueryKey, std::vector<QueryValue>>& values() {
    static const std::map<QueryKey, std::vector<QueryValue>> all = {
        {QueryKey::Verdict, namesOf<Verdict>(Verdict::NonCompliant, Verdict::Improvable, Verdict::ToReview,
                                             Verdict::Compliant, Verdict::NotCommercial)},
        {QueryKey::Severity,
         namesOf<Severity>(Severity::Critical, Severity::Major, Severity::Minor, Severity::Info)},
        {QueryKey::Platform, platformValues()},
        {QueryKey::Status,
         {{"open", {"à traiter", "open"}},
          {"treated", {"traité", "treated"}},
          {"waiting", {"en attente", "waiting"}},
          {"disputed", {"en désaccord", "disputed"}},
          {"confirmed", {"confirmé", "confirmed"}},
          {"dismissed", {"écarté", "dismissed"}},
          {"question", {"question", "question"}},
          {"accepted", {"risque accepté", "accepted"}},
          {"correction-asked", {"correction demandée", "correction asked"}},
          {"corrected", {"corrigé", "corrected"}}}},
        {QueryKey::Law, {{"A", {"A", "A"}}, {"B", {"B", "B"}}, {"none", {"aucune", "none"}}}},
    };
    return all;
}

const std::map<QueryKey, Bilingual>& names() {
    static const std::map<QueryKey, Bilingual> all = {
        {QueryKey::Words, {}},
        {QueryKey::Verdict, {"verdict", "verdict"}},
        {QueryKey::Rule, {"règle", "rule"}},
        {QueryKey::Severity, {"gravité", "severity"}},
        {QueryKey::Author, {"créateur", "creator"}},
        {QueryKey::Platform, {"plateforme", "platform"}},
        {QueryKey::Status, {"statut", "status"}},
        {QueryKey::Before, {"avant", "before"}},
        {QueryKey::After, {"après", "after"}},
        {QueryKey::Law, {"loi", "law"}},
    };
    return all;
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Reads the piece that begins at `at`, and moves `at` behind it.
QueryPiece readPiece(std::string_view line, std::size_t& at) {
    QueryPiece piece;
    piece.where.begin = at;
    if (line[at] == '-' && at + 1 < line.size() && !isBlank(line[at + 1])) {
        piece.negated = true;
        ++at;
    }
    const std::size_t start = at;
    for (; at < line.size() && (piece.isOpen || !isBlank(line[at])); ++at) {
        if (line[at] == '"') {
            piece.isOpen = !piece.isOpen;
        } else if (line[at] == ':' && line.substr(at, 3) != "://" && !piece.hasKey && !piece.isOpen &&
                   at > start) {
            piece.key = line.substr(start, at - start);
            piece.hasKey = true;
            piece.value.clear();
        } else {
            piece.value += line[at];
        }
    }
    piece.where.end = at;
    return piece;
}

} // namespace

std::vector<QueryPiece> splitQuery(std::string_view line) {
    std::vector<QueryPiece> pieces;
    for (std::size_t at = 0; at < line.size();) {
        if (isBlank(line[at]))
            ++at;
        else
            pieces.push_back(readPiece(line, at));
    }
    return pieces;
}

const std::vector<QueryKey>& queryKeys() {
    static const std::vector<QueryKey> all = {QueryKey::Verdict, QueryKey::Status, QueryKey::Severity,
                                              QueryKey::Rule,    QueryKey::Author, QueryKey::Platform,
                                              QueryKey::Before,  QueryKey::After,  QueryKey::Law};
    return all;
}

std::string queryFolded(std::string_view words) {
    std::string folded = foldedCopy(words);
    std::replace_if(
        folded.begin(), folded.end(), [](char c) { return c == '-' || c == '_'; }, ' ');
    return folded;
}

std::optional<QueryKey> queryKeyFromName(std::string_view name) {
    const std::string folded = queryFolded(name);
    if (folded == "auteur" || folded == "author")
        return QueryKey::Author;
    for (const QueryKey key : queryKeys())
        if (folded == queryFolded(nameOf(key).fr) || folded == queryFolded(nameOf(key).en))
            return key;
    return {};
}

std::optional<std::string> queryValueFromWord(QueryKey key, std::string_view word) {
    const std::string folded = queryFolded(word);
    for (const QueryValue& value : valuesOf(key))
        if (folded == queryFolded(value.name) || folded == queryFolded(value.word.fr) ||
            folded == queryFolded(value.word.en))
            return value.name;
    return {};
}

const Bilingual& nameOf(QueryKey key) {
    return names().at(key);
}

const std::vector<QueryValue>& valuesOf(QueryKey key) {
    static const std::vector<QueryValue> none;
    const auto found = values().find(key);
    return found == values().end() ? none : found->second;
}

} // namespace vigie
