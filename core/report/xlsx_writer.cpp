// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsx_writer.h"

#include "core/report/citation.h"
#include "core/report/creator_table.h"
#include "core/report/house_summary.h"
#include "core/report/upheld.h"
#include "core/review/standing.h"

#include <ostream>

namespace vigie {
namespace {

/// Of the post, beyond what every table shows.
const std::vector<OutputColumn>& moreOfPosts() {
    static const std::vector<OutputColumn> all = {
        {{"constats graves hors mention", "serious findings beside the disclosure"},
         24,
         [](const ColumnInput& in) -> CellValue {
             return caveatText(in.checked.assessment.then, Wording(in.language));
         }},
        {{"constats", "findings"},
         10,
         [](const ColumnInput& in) -> CellValue { return in.checked.assessment.then.findings.size(); }},
        {{"titre", "title"}, 24, [](const ColumnInput& in) -> CellValue { return in.checked.post.title; }},
        {{"légende", "caption"}, 80, [](const ColumnInput& in) -> CellValue { return in.checked.post.text; }},
    };
    return all;
}

using ColumnLists = std::vector<const std::vector<OutputColumn>*>;
const ColumnLists postSheet = {&columnsOfPosts(), &moreOfPosts()};

ColumnLists findingSheet(const ReviewRecord& review) {
    ColumnLists lists = {&columnsOfFindings(), &columnsOfPosts()};
    if (!review.isEmpty())
        lists.insert(lists.begin() + 1, &columnsOfDecisions());
    return lists;
}

std::vector<CellValue> cellsOf(const ColumnLists& lists, const ColumnInput& input) {
    std::vector<CellValue> out;
    for (const std::vector<OutputColumn>* columns : lists)
        for (const OutputColumn& column : *columns)
            out.push_back(column.value(input));
    return out;
}

std::vector<SheetColumn> headingsOf(const ColumnLists& lists, const Wording& say) {
    std::vector<SheetColumn> out;
    for (const std::vector<OutputColumn>* columns : lists)
        for (const OutputColumn& column : *columns)
            out.push_back({say(column.heading), column.width});
    return out;
}

std::string basisOf(const Rule& rule, const RulePack& pack, const Wording& say) {
    std::string out;
    for (const std::size_t law : rule.basis)
        out += (out.empty() ? "" : " | ") + citation(pack.laws.at(law), say);
    return out;
}

} // namespace

XlsxWriter::XlsxWriter(OutputFile& file, const RulePack& pack, CheckHeader header, const ReviewRecord& review)
    : m_file(file), m_pack(pack), m_header(std::move(header)), m_review(review), say(m_header.language),
      m_book(file.temporaryPath(), m_header.language) {}

void XlsxWriter::begin() {
    std::vector<SheetColumn> posts = headingsOf(postSheet, say);
    if (!m_review.isEmpty())
        posts.push_back({say({"relecture", "review"}), 16});
    m_posts = m_book.addSheet(say({"Publications", "Posts"}), posts);
    m_findings = m_book.addSheet(say({"Constats", "Findings"}), headingsOf(findingSheet(m_review), say));
}

void XlsxWriter::write(const CheckedPost& checked) {
    const Upheld upheld = upheldOf(checked, m_review);
    CheckedPost read = checked;
    read.assessment.then.findings = upheld.opinion.findings;
    std::vector<CellValue> post = cellsOf(postSheet, {read, nullptr, m_header.language});
    if (!m_review.isEmpty())
        post.push_back(upheld.isVerdictGone ? say({"avis écarté", "verdict dismissed"}) : std::string());
    m_book.addRow(m_posts, post);
    for (const Finding& finding : checked.assessment.then.findings)
        m_book.addRow(m_findings, cellsOf(findingSheet(m_review), {checked, &finding, m_header.language,
                                                                   m_review.of(checked.post, finding)}));
    addTo(m_creators[checked.post.author.empty() ? checked.post.authorName : checked.post.author], upheld);
}

void XlsxWriter::end(const CheckSummary& summary) {
    writeCreators();
    writeRules(summary.tally);
    writeOrigin(summary);
    if (!m_book.close())
        m_file.stream().setstate(std::ios::failbit);
}

void XlsxWriter::writeCreators() {
    const std::size_t sheet = m_book.addSheet(say({"Créateurs", "Creators"}), creatorColumns(say));
    for (const auto& [name, tally] : m_creators)
        m_book.addRow(sheet, creatorCells(name, tally));
}

void XlsxWriter::writeRules(const Tally& tally) {
    const std::size_t sheet =
        m_book.addSheet(say({"Règles", "Rules"}), {{say({"règle", "rule"}), 32},
                                                   {say({"titre", "title"}), 40},
                                                   {say({"gravité", "severity"}), 12},
                                                   {say({"constats", "findings"}), 10},
                                                   {say({"base légale", "legal basis"}), 60}});
    for (const Rule& rule : m_pack.rules)
        if (!rule.isOff)
            m_book.addRow(sheet, {rule.id, say(rule.title), say(displayName(rule.severityOn(m_header.asOf))),
                                  tally.hitsOf(rule.id), basisOf(rule, m_pack, say)});
}

void XlsxWriter::writeHouse(std::size_t sheet, const HousePack& house) {
    m_book.addRow(sheet, {say({"règles maison", "house rules"}), houseName(house, say)});
    m_book.addRow(sheet, {say({"SHA-256 des règles maison", "SHA-256 of the house rules"}), house.sha256});
    for (const std::string& sentence : houseSentences(house, say))
        m_book.addRow(sheet, {say({"règles maison", "house rules"}), sentence});
}

void XlsxWriter::writeOrigin(const CheckSummary& summary) {
    const std::size_t sheet = m_book.addSheet(say({"Origine", "Origin"}),
                                              {{say({"quoi", "what"}), 32}, {say({"valeur", "value"}), 80}});
    m_book.addRow(sheet, {say({"programme", "program"}), "Vigie " + m_header.programVersion});
    m_book.addRow(sheet, {say({"règles", "rules"}), m_header.packId + " " + m_header.packVersion});
    m_book.addRow(sheet, {say({"SHA-256 des règles", "SHA-256 of the rules"}), m_header.packSha256});
    if (m_header.house)
        writeHouse(sheet, *m_header.house);
    m_book.addRow(sheet, {say({"droit au", "law as of"}), m_header.asOf});
    for (const ImportSummary& source : summary.sources)
        m_book.addRow(sheet, {say({"fichier", "file"}) + " " + source.file, source.sha256});
    m_book.addRow(sheet,
                  {say({"portée", "scope"}),
                   say({"Le verdict porte sur la mention publicitaire. Ce sont des points à vérifier, non un "
                        "avis juridique.",
                        "The verdict is about the disclosure. These are points to review, not "
                        "legal advice."})});
}

} // namespace vigie
