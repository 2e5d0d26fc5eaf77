// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table_complaints.h"

#include <fmt/format.h>

namespace vigie {

Bilingual placeOfRow(std::string_view sheet, const TableRow& row) {
    if (!sheet.empty())
        return Bilingual{" (Feuille ", " (Sheet "} + inQuotes(sheet) +
               Bilingual{fmt::format(", ligne {}.)", row.number), fmt::format(", row {}.)", row.number)};
    if (row.line == 0 || row.line == row.number)
        return {fmt::format(" (Ligne {} du tableau.)", row.number),
                fmt::format(" (Row {} of the table.)", row.number)};
    return {fmt::format(" (Ligne {} du tableau, ligne {} du fichier.)", row.number, row.line),
            fmt::format(" (Row {} of the table, line {} of the file.)", row.number, row.line)};
}

Complaint tooManyCells(std::size_t cells, std::size_t expected) {
    return {ErrorCode::BadRecord,
            {fmt::format("Cette ligne a {} cellules au lieu de {}\u202F: on ne sait plus laquelle va dans "
                         "quelle colonne, elle n’est pas lue.",
                         cells, expected),
             fmt::format("This row has {} cells instead of {}: which belongs to which column cannot be told, "
                         "so it is not read.",
                         cells, expected)},
            {"Mettez entre guillemets les textes qui contiennent le séparateur.",
             "Put texts that hold the separator between quotation marks."}};
}

Complaint tooFewCells(std::size_t cells, std::size_t expected) {
    return {
        ErrorCode::BadValue,
        {fmt::format("la ligne s’arrête avant cette colonne ({} cellules au lieu de {}).", cells, expected),
         fmt::format("the row ends before this column ({} cells instead of {}).", cells, expected)}};
}

Complaint unclosedQuote() {
    return {
        ErrorCode::BadValue,
        {"un guillemet est ouvert et jamais refermé\u202F; la cellule est lue jusqu’à la fin de la ligne.",
         "a quotation mark is opened and never closed; the cell is read up to the end of the line."}};
}

Complaint cutRow() {
    return {
        ErrorCode::BadRecord,
        {"Le fichier s’arrête au milieu de cette ligne\u00A0: il est sans doute incomplet, et la ligne n’est "
         "pas lue.",
         "The file ends in the middle of this row: it is probably incomplete, and the row is not read."},
        {"Téléchargez ou exportez le fichier de nouveau.", "Download or export the file again."}};
}

Complaint rowTooLong(std::size_t limit) {
    const std::size_t megabytes = limit / (1024 * 1024);
    return {ErrorCode::BadRecord,
            {fmt::format("Cette ligne dépasse {}\u00A0Mo\u202F: un guillemet n’y est sans doute jamais "
                         "refermé. La suite du tableau n’est pas lue.",
                         megabytes),
             fmt::format("This row is longer than {} MB: a quotation mark in it is probably never closed. "
                         "The rest of the table is not read.",
                         megabytes)},
            {"Enregistrez de nouveau le tableau au format «\u00A0CSV UTF-8\u00A0».",
             "Save the table again as “CSV UTF-8”."}};
}

Complaint monthFirst() {
    return {
        ErrorCode::BadValue,
        {"les dates de cette colonne sont lues dans l’ordre mois/jour/année, car l’une d’elles n’a de sens "
         "qu’ainsi.",
         "the dates of this column are read as month/day/year, since one of them makes sense only so."},
        {"Si ce n’est pas le cas, écrivez-les sous la forme 2025-12-31.",
         "If this is wrong, write them like 2025-12-31."}};
}

Complaint orderGuessed(DayOrder order) {
    const bool isDayFirst = order == DayOrder::DayFirst;
    return {
        ErrorCode::BadValue,
        {std::string("rien ne dit si les dates de cette colonne sont écrites jour/mois ou mois/jour\u202F; "
                     "elles sont lues ") +
             (isDayFirst ? "jour/mois/année." : "mois/jour/année."),
         std::string("nothing says whether the dates of this column are day/month or month/day; they are "
                     "read as ") +
             (isDayFirst ? "day/month/year." : "month/day/year.")},
        {"Si ce n’est pas le cas, écrivez-les comme 2025-04-03 dans le tableau, ou donnez leur ordre avec "
         "vigie-cli columns.",
         "If this is wrong, write them like 2025-04-03 in the table, or give their order with vigie-cli "
         "columns."}};
}

Complaint collectorFailed(std::string_view error) {
    return {ErrorCode::BadValue, Bilingual{"Le logiciel de collecte n’a pas obtenu cette publication\u00A0: ",
                                           "The collecting program did not get this post: "} +
                                     inQuotes(error) + Bilingual{".", "."}};
}

Complaint sameMeaning(std::string_view readInstead) {
    return {ErrorCode::BadValue,
            Bilingual{"cette colonne veut dire la même chose que ", "this column means the same as "} +
                inQuotes(readInstead) + Bilingual{", qui est lue à sa place.", ", which is read instead."}};
}

Complaint sheetPassedOver(std::string_view sheet) {
    return {ErrorCode::BadValue, Bilingual{"La feuille ", "The sheet "} + inQuotes(sheet) +
                                     Bilingual{" n’a pas de colonne de texte\u00A0: elle n’est pas lue.",
                                               " has no column of text: it is not read."}};
}

} // namespace vigie
