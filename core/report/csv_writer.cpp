// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv_writer.h"

#include "core/report/citation.h"

#include <algorithm>
#include <array>
#include <functional>
#include <ostream>

namespace vigie {
namespace {

/// What a row is made of: a post, and a finding or none.
struct Row {
    const CheckedPost& checked;
    const Finding* finding;
    Language language;
};

std::string evidenceText(const Finding& finding) {
    std::string out;
    for (const Evidence& piece : finding.evidence)
        out += (out.empty() ? "" : " | ") + piece.text;
    return out;
}

std::string basisText(const Finding& finding, Language language) {
    const Wording say(language);
    std::string out;
    for (const LegalBasis& basis : finding.basis)
        out += (out.empty() ? "" : " | ") + citation(basis, say);
    return out;
}

/// The day in Paris, as spreadsheets of any language read it; empty if unknown.
std::string publicationDay(const Post& post) {
    return post.publishedAt ? toString(parisDate(*post.publishedAt)) : std::string();
}

std::string platformName(Platform platform, Language language) {
    return platform == Platform::Other ? Wording(language)({"autre", "other"})
                                       : std::string(displayName(platform));
}

struct Column {
    Bilingual heading;
    std::function<std::string(const Row&)> value;
};

/// A column of the finding: empty in the row of a post without one.
template <typename Value> std::function<std::string(const Row&)> ofFinding(Value value) {
    return [value](const Row& row) { return row.finding ? std::string(value(row)) : std::string(); };
}

const std::vector<Column>& columns() {
    static const std::vector<Column> all = {
        {{"fichier", "file"}, [](const Row& r) { return r.checked.post.source.file; }},
        {{"enregistrement", "record"},
         [](const Row& r) { return std::to_string(r.checked.post.source.record); }},
        {{"identifiant", "id"}, [](const Row& r) { return r.checked.post.id; }},
        {{"plateforme", "platform"},
         [](const Row& r) { return platformName(r.checked.post.platform, r.language); }},
        {{"auteur", "author"}, [](const Row& r) { return r.checked.post.author; }},
        {{"publié le", "published on"}, [](const Row& r) { return publicationDay(r.checked.post); }},
        {{"adresse", "address"}, [](const Row& r) { return r.checked.post.url; }},
        {{"version de la loi", "version of the law"},
         [](const Row& r) { return r.checked.assessment.then.law; }},
        {{"verdict", "verdict"},
         [](const Row& r) { return displayName(r.checked.assessment.then.verdict).in(r.language); }},
        {{"verdict à ce jour", "verdict today"},
         [](const Row& r) { return displayName(r.checked.assessment.verdictToday).in(r.language); }},
        {{"gravité", "severity"},
         ofFinding([](const Row& r) { return displayName(r.finding->severity).in(r.language); })},
        {{"règle", "rule"}, ofFinding([](const Row& r) { return r.finding->rule; })},
        {{"constat", "finding"}, ofFinding([](const Row& r) { return r.finding->title.in(r.language); })},
        {{"extrait", "words"}, ofFinding([](const Row& r) { return evidenceText(*r.finding); })},
        {{"pourquoi", "why"}, ofFinding([](const Row& r) { return r.finding->why.in(r.language); })},
        {{"base légale", "legal basis"},
         ofFinding([](const Row& r) { return basisText(*r.finding, r.language); })},
        {{"correction proposée", "remedy"},
         ofFinding([](const Row& r) { return r.finding->remedy.in(r.language); })},
        {{"clé", "key"}, ofFinding([](const Row& r) { return r.finding->key; })},
    };
    return all;
}

std::string line(const std::function<std::string(const Column&)>& cell) {
    std::string out;
    for (const Column& column : columns())
        out += csvCell(cell(column)) + ';';
    out.back() = '\r';
    return out + '\n';
}

std::string line(const Row& row) {
    return line([&](const Column& column) { return column.value(row); });
}

bool looksLikeFormula(std::string_view text) {
    static constexpr std::array<std::string_view, 10> starts = {"=",  "+",  "-",  "@",  "\t",
                                                                "\r", "＝", "＋", "－", "＠"};
    return std::any_of(starts.begin(), starts.end(), [&](auto start) { return text.starts_with(start); });
}

} // namespace

std::string csvCell(std::string_view text) {
    const std::string safe = (looksLikeFormula(text) ? "'" : "") + std::string(text);
    if (safe.find_first_of(";\"\r\n") == std::string::npos)
        return safe;
    std::string quoted = "\"";
    for (const char c : safe)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

void CsvWriter::begin() {
    m_out << "\uFEFF" << line([this](const Column& column) { return column.heading.in(m_language); });
}

void CsvWriter::write(const CheckedPost& checked) {
    const std::vector<Finding>& findings = checked.assessment.then.findings;
    for (const Finding& finding : findings)
        m_out << line(Row{checked, &finding, m_language});
    if (findings.empty())
        m_out << line(Row{checked, nullptr, m_language});
}

} // namespace vigie
