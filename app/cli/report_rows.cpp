// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_row.h"

#include <fmt/format.h>

#include <algorithm>

namespace vigie {
namespace {

template <OutputKind kind> OptionRow fileRow(Option option, std::string name, Bilingual help) {
    return {option,
            std::move(name),
            "",
            {"FICHIER", "FILE"},
            std::move(help),
            {"un nom de fichier", "a file name"},
            [](Arguments& arguments, const std::string& value) {
                arguments.files.paths[kind] = value;
                return !value.empty();
            }};
}

/// What stands between commas; one empty piece for nothing.
std::vector<std::string> piecesOf(const std::string& value) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at <= value.size();) {
        const std::size_t end = std::min(value.find(',', at), value.size());
        out.push_back(value.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

/// « @lola,@tom »
bool readAuthors(Arguments& arguments, const std::string& value) {
    std::vector<std::string>& authors = arguments.report.scope.authors;
    for (const std::string& piece : piecesOf(value))
        authors.push_back(piece.substr(piece.starts_with('@') ? 1 : 0));
    return std::find(authors.begin(), authors.end(), "") == authors.end();
}

/// « synthèse,constats »
bool readSections(Arguments& arguments, const std::string& value) {
    for (const std::string& piece : piecesOf(value)) {
        const auto id = idOf(sectionChoices(), piece);
        if (!id)
            return false;
        arguments.report.sections.insert(*sectionFromName(*id));
    }
    return true;
}

/// Each with the list of the parts behind it.
Bilingual withSections(const Bilingual& start) {
    Bilingual out = start;
    for (const Choice& section : sectionChoices()) {
        out.fr += (out.fr == start.fr ? " " : ", ") + section.word.fr;
        out.en += (out.en == start.en ? " " : ", ") + section.word.en;
    }
    return out;
}

/// A day, or none at all.
OptionRow deadlineRow() {
    OptionRow row = dayRow(
        Option::Deadline, "--deadline",
        {fmt::format("échéance des corrections (par défaut\u00A0: dans {} jours), ou «\u00A0aucune\u00A0»",
                     timeToCorrect.count()),
         fmt::format("deadline for corrections (default: in {} days), or “none”", timeToCorrect.count())},
        [](Arguments& arguments, Date day) { arguments.report.deadline = day; });
    row.read = [readDay = row.read](Arguments& arguments, const std::string& value) {
        if (value != "aucune" && value != "none")
            return readDay(arguments, value);
        arguments.report.deadline.reset();
        return true;
    };
    return row;
}

} // namespace

const std::vector<OptionRow>& reportRows() {
    static const std::vector<OptionRow> rows = {
        fileRow<OutputKind::Pdf>(Option::PdfFile, "--pdf",
                                 {"écrire aussi l’audit en PDF", "write the audit as PDF, too"}),
        fileRow<OutputKind::Html>(Option::HtmlFile, "--html",
                                  {"… en page HTML, sans script", "… as an HTML page without scripts"}),
        fileRow<OutputKind::Xlsx>(Option::XlsxFile, "--xlsx", {"… en classeur", "… as a workbook"}),
        fileRow<OutputKind::Csv>(Option::CsvFile, "--csv", {"… en tableau CSV", "… as a CSV table"}),
        fileRow<OutputKind::Json>(Option::JsonFile, "--json", {"… en JSON", "… as JSON"}),
        fileRow<OutputKind::Sarif>(
            Option::SarifFile, "--sarif",
            {"… en SARIF 2.1.0, pour d’autres outils", "… as SARIF 2.1.0, for other tools"}),
        {Option::Author,
         "--author",
         "",
         {"COMPTES", "HANDLES"},
         {"seulement les publications de ces créateurs, séparés par des virgules",
          "only the posts of these creators, with commas between"},
         {"un compte comme @lola, ou plusieurs : @lola,@tom", "a handle like @lola, or several: @lola,@tom"},
         readAuthors},
        dayRow(Option::From, "--from",
               {"seulement les publications à partir de ce jour", "only posts from this day on"},
               [](Arguments& arguments, Date day) { arguments.report.scope.days.from = day; }),
        dayRow(Option::To, "--to",
               {"seulement les publications jusqu’à ce jour", "only posts up to this day"},
               [](Arguments& arguments, Date day) { arguments.report.scope.days.until = day; }),
        {Option::Sections,
         "--sections",
         "",
         {"LISTE", "LIST"},
         withSections(
             {"parties de l’audit, séparées par des virgules (synthèse et limites y sont toujours)\u00A0:",
              "parts of the audit, with commas between (summary and limits are always there):"}),
         withSections({"une liste des noms suivants\u00A0:", "a list of these names:"}),
         readSections},
        textRow<&Arguments::report, &ReportWishes::title>(
            Option::Title, "--title", {"TITRE", "TITLE"},
            {"ce sur quoi porte l’audit, sur la couverture (par défaut\u00A0: le nom du dossier ou des "
             "fichiers)",
             "what the audit is about, on the cover (default: the name of the dossier or of the files)"}),
        textRow<&Arguments::report, &ReportWishes::firm>(
            Option::Firm, "--firm", {"NOM", "NAME"},
            {"cabinet ou service, sur la couverture", "firm or department, on the cover"}),
        textRow<&Arguments::report, &ReportWishes::client>(
            Option::Client, "--client", {"NOM", "NAME"},
            {"client, sur la couverture", "client, on the cover"}),
        textRow<&Arguments::report, &ReportWishes::caseReference>(
            Option::Case, "--case", {"RÉFÉRENCE", "REFERENCE"},
            {"référence du dossier, sur la couverture", "reference of the case, on the cover"}),
        textRow<&Arguments::report, &ReportWishes::confidentiality>(
            Option::Confidentiality, "--confidentiality", {"TEXTE", "TEXT"},
            {"mention de confidentialité, au lieu de l’habituelle",
             "confidentiality note, in place of the usual one"}),
        textRow<&Arguments::report, &ReportWishes::logo>(
            Option::Logo, "--logo", {"FICHIER", "FILE"},
            {"logo de la couverture, PNG ou JPEG", "logo of the cover, PNG or JPEG"}),
        textRow<&Arguments::report, &ReportWishes::signedBy>(Option::SignedBy, "--signed-by", {"NOM", "NAME"},
                                                             {"qui établit l’audit", "who makes the audit"}),
        deadlineRow(),
        {Option::Corrections,
         "--corrections",
         "",
         {"DOSSIER", "DIR"},
         {"une fiche de corrections par créateur dans ce dossier, en PDF et en texte pour un courriel",
          "a sheet of corrections for each creator in this folder, as PDF and as text for a mail"},
         {"un dossier", "a folder"},
         [](Arguments& arguments, const std::string& value) {
             arguments.files.corrections = value;
             return !value.empty();
         }},
    };
    return rows;
}

const std::vector<Option>& reportOptions() {
    static const std::vector<Option> all = [] {
        std::vector<Option> out;
        for (const OptionRow& row : reportRows())
            out.push_back(row.option);
        return out;
    }();
    return all;
}

} // namespace vigie
