// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/creator_table.h"

#include "core/report/csv_writer.h"

#include <ostream>

namespace vigie {
namespace {

/// Shares with the decimal sign that a spreadsheet of that language reads.
std::string textOf(const CellValue& cell, const Wording& say) {
    const auto* share = std::get_if<double>(&cell);
    return share ? say.decimal(*share, 4) : toText(cell);
}

} // namespace

std::vector<SheetColumn> creatorColumns(const Wording& say) {
    return {{say({"créateur", "creator"}), 24},
            {say({"publications", "posts"}), 12},
            {say({"commerciales", "commercial"}), 12},
            {say({"mention conforme", "compliant disclosure"}), 12},
            {say({"part des commerciales", "share of the commercial"}), 12},
            {say({"intervalle à 95\u00A0%, bas", "95% interval, low"}), 12},
            {say({"intervalle à 95\u00A0%, haut", "95% interval, high"}), 12},
            {say({"améliorables", "improvable"}), 12},
            {say({"non conformes", "non-compliant"}), 12},
            {say({"à vérifier", "to review"}), 12},
            {say({"constats", "findings"}), 12},
            {say({"critiques", "critical"}), 12},
            {say({"majeurs", "major"}), 12}};
}

std::vector<CellValue> creatorCells(const std::string& name, const Tally& tally) {
    const Proportion share = tally.disclosed();
    const auto ifKnown = [&](double value) { return tally.commercial > 0 ? CellValue(value) : CellValue(); };
    return {name,
            tally.posts,
            tally.commercial,
            share.count,
            ifKnown(share.share),
            ifKnown(share.low),
            ifKnown(share.high),
            tally.of(Verdict::Improvable),
            tally.of(Verdict::NonCompliant),
            tally.of(Verdict::ToReview),
            tally.findings,
            tally.of(Severity::Critical),
            tally.of(Severity::Major)};
}

void writeCreatorsCsv(std::ostream& out, const std::vector<CountedCreator>& creators, const Wording& say) {
    std::vector<std::string> headings;
    for (const SheetColumn& column : creatorColumns(say))
        headings.push_back(column.heading);
    out << "\uFEFF" << csvLine(headings);
    for (const CountedCreator& creator : creators) {
        std::vector<std::string> cells;
        for (const CellValue& cell : creatorCells(creator.name, creator.tally))
            cells.push_back(textOf(cell, say));
        out << csvLine(cells);
    }
}

void writeCreatorsXlsx(OutputFile& file, const std::vector<CountedCreator>& creators, const Wording& say) {
    Workbook book(file.temporaryPath(), say.language());
    const std::size_t sheet = book.addSheet(say({"Créateurs", "Creators"}), creatorColumns(say));
    for (const CountedCreator& creator : creators)
        book.addRow(sheet, creatorCells(creator.name, creator.tally));
    if (!book.close())
        file.stream().setstate(std::ios::failbit);
}

} // namespace vigie
