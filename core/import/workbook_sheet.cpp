// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/workbook_sheet.h"

#include <fmt/format.h>

#include <utility>

namespace vigie {
namespace {

/// Entities that grow without end or fetch other files come with a document type.
Complaint whyNoXml(const XmlReader& xml) {
    if (!xml.hasDocumentType())
        return damagedWorkbook();
    return {
        ErrorCode::BadRecord,
        {"Ce classeur contient une déclaration de type (DTD), qui pourrait aller chercher d’autres "
         "fichiers\u00A0: il n’est pas lu plus loin.",
         "This workbook holds a document type declaration (DTD), which could fetch other files: it is not "
         "read any further."},
        {"Aucun tableur n’en écrit. Demandez le fichier à son auteur, ou enregistrez-le de nouveau.",
         "No spreadsheet program writes one. Ask its author for the file, or save it again."}};
}

class SheetRows final : public TableRows {
public:
    SheetRows(std::shared_ptr<const std::string> zip, std::string_view member,
              std::unique_ptr<SheetListener> listener)
        : m_zip(std::move(zip)), m_member(*m_zip, member), m_listener(std::move(listener)),
          m_xml(*m_listener) {}

    bool next(TableRow& row) override {
        while (m_listener->ready.empty() && !m_isDone)
            feed();
        if (m_listener->ready.empty())
            return false;
        row = std::move(m_listener->ready.front());
        m_listener->ready.pop_front();
        return true;
    }
    double progress() const override { return m_member.progress(); }
    std::optional<Complaint> failure() const override { return m_failure; }

private:
    void feed() {
        const std::string_view piece = m_member.more();
        const bool isXml =
            piece.empty() ? m_member.failure() || m_listener->isDone || m_xml.finish() : m_xml.feed(piece);
        if (m_listener->failure)
            m_failure = m_listener->failure;
        else if (m_member.failure())
            m_failure = m_member.failure();
        else if (!isXml)
            m_failure = whyNoXml(m_xml);
        m_isDone = piece.empty() || m_failure || m_listener->isDone;
    }

    std::shared_ptr<const std::string> m_zip;
    ZipMember m_member;
    std::unique_ptr<SheetListener> m_listener;
    XmlReader m_xml;
    std::optional<Complaint> m_failure;
    bool m_isDone = false;
};

Complaint remark(const Bilingual& message) {
    return {ErrorCode::BadValue, message};
}

Bilingual sheetNamed(const SheetFacts& facts) {
    return Bilingual{"La feuille ", "The sheet "} + inQuotes(facts.name);
}

} // namespace

MergedCells::MergedCells(std::vector<MergedCell> merges) {
    std::sort(merges.begin(), merges.end(),
              [](const MergedCell& a, const MergedCell& b) { return a.firstRow < b.firstRow; });
    m_waiting.assign(merges.begin(), merges.end());
}

void MergedCells::fill(TableRow& row) {
    std::erase_if(m_open, [&](const Open& open) { return open.merge.lastRow < row.number; });
    for (const Open& open : m_open) {
        if (row.cells.size() <= open.merge.column)
            row.cells.resize(open.merge.column + 1);
        if (row.cells[open.merge.column].empty())
            row.cells[open.merge.column] = open.value;
    }
    for (; !m_waiting.empty() && m_waiting.front().firstRow <= row.number; m_waiting.pop_front()) {
        const MergedCell& merge = m_waiting.front();
        if (merge.firstRow == row.number && merge.lastRow > row.number && merge.column < row.cells.size())
            m_open.push_back({merge, row.cells[merge.column]});
    }
}

WorkbookSheet::WorkbookSheet(std::shared_ptr<const std::string> zip, std::string member,
                             std::shared_ptr<const SheetFacts> facts, MakeListener listener)
    : m_zip(std::move(zip)), m_member(std::move(member)), m_facts(std::move(facts)),
      m_makeListener(std::move(listener)) {}

std::unique_ptr<TableRows> WorkbookSheet::rows() const {
    return std::make_unique<SheetRows>(m_zip, m_member, m_makeListener());
}

std::vector<Complaint> WorkbookSheet::remarks() const {
    std::vector<Complaint> remarks;
    if (m_facts->isHidden)
        remarks.push_back(remark(sheetNamed(*m_facts) + Bilingual{" est masquée\u202F; elle est lue aussi.",
                                                                  " is hidden; it is read as well."}));
    const auto hidden = [&](std::size_t count, const char* french, const char* english) {
        if (count > 0)
            remarks.push_back(remark(
                sheetNamed(*m_facts) +
                Bilingual{fmt::format(" a des {} masquées ({})\u202F; elles sont lues aussi.", french, count),
                          fmt::format(" has hidden {} ({}); they are read as well.", english, count)}));
    };
    hidden(m_facts->hiddenRows, "lignes", "rows");
    hidden(m_facts->hiddenColumns, "colonnes", "columns");
    return remarks;
}

std::optional<Complaint> readMember(std::string_view zip, std::string_view member, XmlListener& listener) {
    ZipMember unpacked(zip, member);
    XmlReader xml(listener);
    bool isXml = unpacked.exists();
    for (auto piece = unpacked.more(); isXml && !piece.empty(); piece = unpacked.more())
        isXml = xml.feed(piece);
    if (unpacked.failure())
        return unpacked.failure();
    return isXml && xml.finish() ? std::nullopt : std::optional(whyNoXml(xml));
}

} // namespace vigie
