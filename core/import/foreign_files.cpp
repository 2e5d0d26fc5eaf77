// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is that holds no posts, by its first bytes.
#include "core/import/file_format.h"
#include "core/import/text_encoding.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace vigie {
namespace {

/// What the user can do about a file of this kind.
enum class Advice { ExportPosts, OpenDossier, SaveAsTable, Unpack, SaveAsUtf8 };

/// What Vigie reads, and what to do: told wherever somebody opened something else.
Bilingual whatIsRead() {
    return {
        "Vigie lit les téléchargements et les exports des plateformes et des outils de collecte (.zip, "
        ".json, .ndjson), les tableaux (.csv, .xlsx, .ods) et les dossiers Vigie (.vigie). Demandez à la "
        "plateforme une copie de vos données au format JSON et déposez-la telle quelle, ou rangez les "
        "publications dans un tableau, une par ligne.",
        "Vigie reads downloads and exports of platforms and of collecting tools (.zip, .json, .ndjson), "
        "tables (.csv, .xlsx, .ods) and Vigie dossiers (.vigie). Ask the platform for a copy of your data "
        "as JSON and drop it as it is, or put the posts into a table, one a row."};
}

Bilingual toBilingual(Advice advice) {
    switch (advice) {
    case Advice::OpenDossier:
        return {"Ouvrez-le tel quel\u00A0: dans la fenêtre, ou par vigie-cli report, export ou verify.",
                "Open it as it is: in the window, or with vigie-cli report, export or verify."};
    case Advice::SaveAsTable:
        return Bilingual{
                   "S’il contient les publications dans un tableau, enregistrez-le depuis un tableur au "
                   "format .xlsx, .ods ou «\u00A0CSV UTF-8\u00A0». ",
                   "If it holds the posts in a table, save it from a spreadsheet program as .xlsx, .ods "
                   "or “CSV UTF-8”. "} +
               whatIsRead();
    case Advice::Unpack:
        return Bilingual{"Décompressez-la d’abord, puis déposez ce qu’elle contient. ",
                         "Unpack it first, then drop what it holds. "} +
               whatIsRead();
    case Advice::SaveAsUtf8: return {"Enregistrez-le en UTF-8.", "Save it as UTF-8."};
    case Advice::ExportPosts: break;
    }
    return whatIsRead();
}

struct Signature {
    std::string_view bytes;
    std::size_t at;
    Bilingual name;
    Advice advice;
};

/// From the particular to the general: the first that fits is told.
const std::vector<Signature>& signatures() {
    using namespace std::string_view_literals;
    static const Bilingual officeDocument = {"un document Office (DOCX, PPTX)",
                                             "an Office document (DOCX, PPTX)"};
    static const std::vector<Signature> table = {
        {"\xFF\xD8\xFF"sv, 0, {"une image JPEG", "a JPEG image"}, Advice::ExportPosts},
        {"\x89PNG\r\n"sv, 0, {"une image PNG", "a PNG image"}, Advice::ExportPosts},
        {"GIF8"sv, 0, {"une image GIF", "a GIF image"}, Advice::ExportPosts},
        {"WEBP"sv, 8, {"une image WebP", "a WebP image"}, Advice::ExportPosts},
        {"ftyphei"sv, 4, {"une image HEIC", "a HEIC image"}, Advice::ExportPosts},
        {"ftyp"sv, 4, {"une vidéo MP4", "an MP4 video"}, Advice::ExportPosts},
        {"ID3"sv, 0, {"un fichier audio MP3", "an MP3 audio file"}, Advice::ExportPosts},
        {"%PDF-"sv, 0, {"un document PDF", "a PDF document"}, Advice::ExportPosts},
        {"VIGI"sv, 68, {"un dossier Vigie", "a Vigie dossier"}, Advice::OpenDossier}, // its application_id
        {"SQLite format 3\0"sv, 0, {"une base de données SQLite", "an SQLite database"}, Advice::ExportPosts},
        {"[Content_Types].xml"sv, 30, officeDocument, Advice::SaveAsTable},
        {"_rels/.rels"sv, 30, officeDocument, Advice::SaveAsTable},
        {"word/"sv, 30, officeDocument, Advice::SaveAsTable},
        {"ppt/"sv, 30, officeDocument, Advice::SaveAsTable},
        {"mimetypeapplication/vnd.oasis"sv,
         30,
         {"un document OpenDocument (ODT, ODP)", "an OpenDocument document (ODT, ODP)"},
         Advice::SaveAsTable},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv,
         0,
         {"un ancien document Office (XLS, DOC)", "an old Office document (XLS, DOC)"},
         Advice::SaveAsTable},
        {"7z\xBC\xAF\x27\x1C"sv, 0, {"une archive 7-Zip", "a 7-Zip archive"}, Advice::Unpack},
        {"Rar!"sv, 0, {"une archive RAR", "a RAR archive"}, Advice::Unpack},
        {"{\\rtf"sv, 0, {"un document RTF", "an RTF document"}, Advice::ExportPosts},
        {"<?xml"sv, 0, {"un document XML", "an XML document"}, Advice::ExportPosts},
        {"<!DOCTYPE"sv, 0, {"une page HTML", "an HTML page"}, Advice::ExportPosts},
        {"<html"sv, 0, {"une page HTML", "an HTML page"}, Advice::ExportPosts},
        {"\x7F"
         "ELF"sv,
         0,
         {"un programme", "a program"},
         Advice::ExportPosts},
        {"MZ\x90"sv, 0, {"un programme", "a program"}, Advice::ExportPosts},
    };
    return table;
}

bool fits(const Signature& signature, std::string_view bytes) {
    return bytes.size() >= signature.at && bytes.substr(signature.at).starts_with(signature.bytes);
}

/// Text has hardly any control characters but tab and line ends.
bool isBinary(std::string_view bytes) {
    const auto controls = std::count_if(bytes.begin(), bytes.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
    return static_cast<std::size_t>(controls) * 50 > bytes.size();
}

Complaint unknown(const Bilingual& message, Advice advice) {
    return {ErrorCode::UnknownFormat, message, toBilingual(advice)};
}

Complaint unknownText(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    const std::string_view firstLine = text.substr(begin, text.find_first_of("\r\n", begin) - begin);
    Complaint complaint = unknown(
        Bilingual{
            "Ce fichier texte ne contient ni publications en JSON, ni tableau dont une colonne porte le "
            "texte des "
            "publications. Il commence par ",
            "This text file holds neither posts in JSON nor a table with a column for the text of posts. "
            "It begins with "} +
            inQuotes(repairedUtf8(firstLine)) + Bilingual{".", "."},
        Advice::ExportPosts);
    complaint.hint = {
        "Pour un tableau, nommez les colonnes sur la première ligne\u00A0: «\u00A0texte\u00A0», "
        "«\u00A0date\u00A0», «\u00A0auteur\u00A0», "
        "«\u00A0plateforme\u00A0»…",
        "For a table, name the columns in its first row: “text”, “date”, “author”, “platform” …"};
    return complaint;
}

} // namespace

bool isForeign(const FileStart& start) {
    const auto& known = signatures();
    const bool isSigned = std::any_of(
        known.begin(), known.end(), [&](const Signature& signature) { return fits(signature, start.bytes); });
    const TextEncoding encoding = detectEncoding(start.bytes);
    const bool isWide = encoding == TextEncoding::Utf16Little || encoding == TextEncoding::Utf16Big;
    return isSigned || (!isWide && isBinary(start.bytes));
}

Complaint describeForeignFile(const FileStart& start) {
    if (start.bytes.empty())
        return unknown({"Ce fichier est vide (0 octet).", "This file is empty (0 bytes)."},
                       Advice::ExportPosts);
    for (const Signature& signature : signatures())
        if (fits(signature, start.bytes))
            return unknown(Bilingual{"C’est ", "This is "} + signature.name +
                               Bilingual{", pas un fichier de publications.", ", not a file of posts."},
                           signature.advice);
    const TextEncoding encoding = detectEncoding(start.bytes);
    const bool isWide = encoding == TextEncoding::Utf16Little || encoding == TextEncoding::Utf16Big;
    if (!isWide && isBinary(start.bytes))
        return unknown({"C’est un fichier binaire d’un type inconnu, pas un fichier de publications.",
                        "This is a binary file of unknown type, not a file of posts."},
                       Advice::ExportPosts);
    const std::string text = decoded(start.bytes, encoding);
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return unknown(
            {"Ce fichier ne contient que des lignes vides.", "This file holds nothing but empty lines."},
            Advice::ExportPosts);
    if (isWide && (text[first] == '{' || text[first] == '['))
        return unknown({"Ce fichier est du JSON en UTF-16.", "This file is JSON in UTF-16."},
                       Advice::SaveAsUtf8);
    return unknownText(text);
}

} // namespace vigie
