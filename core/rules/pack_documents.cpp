// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/check_format.h"
#include "core/rules/pack_draft.h"

namespace vigie {

PackDocuments::PackDocuments(const std::vector<PackFile>& files, const Shape& file, PackNotes& mistakes)
    : m_mistakes(mistakes) {
    for (const PackFile& one : files) {
        auto document = readYaml(one.content, one.name);
        if (!document) {
            m_mistakes.push_back(document.error());
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
    if (!m_documents.empty())
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
