// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json_complaints.h"

#include <fmt/format.h>

namespace vigie {
namespace {

/// « “kind”, “etag”, “items” … »
Bilingual firstKeys(const JsonValue& value) {
    Bilingual keys;
    for (const auto& [key, part] : value.members()) {
        if (keys.fr.size() > 80)
            return keys + Bilingual{"…", " …"};
        keys = keys + (keys.fr.empty() ? Bilingual{} : Bilingual{", ", ", "}) + inQuotes(key);
    }
    return keys;
}

} // namespace

Complaint tooLong(std::size_t limit) {
    const std::size_t megabytes = limit / (1024 * 1024);
    return {ErrorCode::BadRecord,
            {fmt::format("Cet enregistrement dépasse {}\u00A0Mo\u202F; il n’est pas lu.", megabytes),
             fmt::format("This record is longer than {} MB; it is not read.", megabytes)}};
}

Complaint cutOff() {
    return {ErrorCode::BadRecord,
            {"Le fichier s’arrête au milieu de cet enregistrement\u202F; il n’est pas lu.",
             "The file stops in the middle of this record; it is not read."},
            {"Le fichier est sans doute incomplet\u00A0: exportez-le ou copiez-le de nouveau.",
             "The file is probably incomplete: export or copy it again."}};
}

Complaint listNotClosed() {
    return {ErrorCode::BadRecord,
            {"La liste n’est pas refermée par «\u00A0]\u00A0»\u00A0: il y manque peut-être des publications.",
             "The list is not closed by “]”: posts may be missing from it."},
            {"Exportez ou copiez le fichier de nouveau.", "Export or copy the file again."}};
}

Complaint repaired(std::size_t places) {
    const std::string_view plural = places > 1 ? "s" : "";
    return {
        ErrorCode::BadEncoding,
        {fmt::format(
             "L’encodage de cet enregistrement est abîmé à {} endroit{}, lu{} comme «\u00A0\uFFFD\u00A0».",
             places, plural, plural),
         fmt::format("The encoding of this record is damaged in {} place{}, read as “\uFFFD”.", places,
                     plural)},
        {"Enregistrez le fichier en UTF-8 pour lire le texte exact.",
         "Save the file as UTF-8 to have the exact text read."}};
}

Complaint notAnObject(const JsonValue& value) {
    return {ErrorCode::BadRecord, Bilingual{"Un objet JSON «\u00A0{…}\u00A0» était attendu, voici ",
                                            "A JSON object {…} was expected, this is "} +
                                      kindOf(value) + Bilingual{".", "."}};
}

Complaint unknownKeys(const JsonValue& value) {
    if (!value.isObject())
        return notAnObject(value);
    return {ErrorCode::BadRecord,
            Bilingual{"Cet objet JSON n’a les clés d’aucun format de publications connu\u202F; il a\u00A0: ",
                      "This JSON object has the keys of no known format of posts; it has: "} +
                firstKeys(value) + Bilingual{".", "."}};
}

Complaint unknownFile(const JsonValue& value) {
    Complaint complaint = unknownKeys(value);
    complaint.code = ErrorCode::UnknownFormat;
    complaint.hint = {"Choisissez un export de publications\u00A0; la liste des formats est dans le README.",
                      "Choose an export of posts; the README lists the formats."};
    return complaint;
}

} // namespace vigie
