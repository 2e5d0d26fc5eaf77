// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/check_format.h"
#include "core/rules/pack_draft.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace vigie {
namespace {

/// The number of the first line that is no UTF-8; 0 if all are. UTF-16 is not: it has bytes of nothing.
std::size_t lineOfOtherEncoding(std::string_view text) {
    std::size_t number = 1;
    for (std::size_t begin = 0; begin < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view line = text.substr(begin, end - begin);
        if (!isValidUtf8(line) || line.find('\0') != std::string_view::npos)
            return number;
        begin = end + 1;
    }
    return 0;
}

/// YAML would read on, and « créé » would never be found.
void noteEncoding(const PackFile& file, PackNotes& mistakes) {
    if (const std::size_t line = lineOfOtherEncoding(file.content); line != 0)
        addHarmless(mistakes, {file.name, 0, line, 0, {}},
                    sentence({"Ce fichier n’est pas en UTF-8 : ses accents ne se liraient pas.",
                              "This file is not in UTF-8: its accents could not be read."}),
                    sentence({"Dans l’éditeur de texte : « Enregistrer sous », encodage UTF-8.",
                              "In the text editor: “Save as”, encoding UTF-8."}));
}

} // namespace

PackDocuments::PackDocuments(const std::vector<PackFile>& files, const Shape& file, PackNotes& mistakes)
    : m_mistakes(mistakes) {
    for (const PackFile& one : files) {
        noteEncoding(one, m_mistakes);
        auto document = readYaml(one.content, one.name);
        if (!document) {
            m_isWhole = false;
            m_mistakes.insert(m_mistakes.end(), document.error().begin(), document.error().end());
            continue;
        }
        if (document->kind != YamlNode::Kind::Nothing)
            checkMap(*document, file, document->where, m_mistakes);
        m_documents.push_back(std::move(*document));
    }
}

const YamlNode* PackDocuments::header(std::string_view section) {
    for (const YamlNode& document : m_documents)
        if (const YamlNode* found = document.find(section))
            return found;
    if (!m_documents.empty() && m_isWhole)
        addNote(
            m_mistakes, m_documents.front().where,
            sentence({"Aucun fichier n’a de section « {} ».", "No file has a section “{}”."}, {section}),
            sentence({"Ajoutez-en une, avec id, version et title.", "Add one, with id, version and title."}));
    return nullptr;
}

void PackDocuments::forEach(std::string_view section, PackDraft& draft, const ReadEntry& read) {
    std::map<std::string, Where> seen;
    for (const YamlNode& document : m_documents) {
        const YamlNode* entries = document.find(section);
        if (!entries)
            continue;
        for (const auto& [id, body] : entries->entries) {
            const auto [first, isNew] = seen.emplace(id.scalar, id.where);
            if (!isNew && first->second.file != id.where.file)
                addNote(
                    m_mistakes, id.where,
                    sentence({"« {} » existe déjà dans « {} ».", "There already is a “{}” among the “{}”."},
                             {id.scalar, section}),
                    sentence({"L’autre est dans {}, ligne {}.", "The other is in {}, line {}."},
                             {first->second.file, std::to_string(first->second.line)}));
            read(id, MapReader(body), draft);
        }
    }
}

} // namespace vigie
