// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_workbook.h"

#include "core/import/xlsx_sheet.h"

#include <unordered_map>
#include <utility>

namespace vigie {
namespace {

/// « xl/worksheets/sheet1.xml » for « sheet1.xml » or « /xl/worksheets/sheet1.xml » seen from «
/// xl/worksheets/ ».
std::string resolved(std::string_view folder, std::string_view target) {
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    while (target.starts_with("../")) {
        target.remove_prefix(3);
        folder =
            folder.substr(0, folder.substr(0, folder.empty() ? 0 : folder.size() - 1).find_last_of('/') + 1);
    }
    return std::string(folder) + std::string(target);
}

/// What one part of the workbook says of the others.
class Relations final : public XmlListener {
public:
    /// Of « xl/workbook.xml »; a part without relations has none.
    Relations(std::string_view zip, std::string_view part)
        : m_folder(part.substr(0, part.find_last_of('/') + 1)) {
        const std::string_view file = part.substr(m_folder.size());
        readMember(zip, m_folder + "_rels/" + std::string(file) + ".rels", *this);
    }

    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship")
            return;
        const std::string_view type = attributes["Type"];
        const std::string target(attributes["Target"]);
        m_targets[std::string(attributes["Id"])] = target;
        m_byType.emplace(type.substr(type.find_last_of('/') + 1), resolved(m_folder, target));
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    const std::unordered_map<std::string, std::string>& targets() const { return m_targets; }
    std::string part(const std::string& id) const {
        const auto found = m_targets.find(id);
        return found == m_targets.end() ? std::string() : resolved(m_folder, found->second);
    }
    std::string ofType(const std::string& type) const {
        const auto found = m_byType.find(type);
        return found == m_byType.end() ? std::string() : found->second;
    }

private:
    std::string m_folder;
    std::unordered_map<std::string, std::string> m_targets;
    std::unordered_map<std::string, std::string> m_byType;
};

class SharedStrings final : public XmlListener {
public:
    explicit SharedStrings(std::vector<std::string>& strings) : m_strings(strings) {}

    void begin(std::string_view name, const XmlAttributes&) override {
        if (name == "si")
            m_strings.emplace_back();
        m_isPhonetic = m_isPhonetic || name == "rPh";
        m_isText = name == "t" && !m_isPhonetic && !m_strings.empty();
    }
    void end(std::string_view name) override {
        m_isText = false;
        if (name == "rPh")
            m_isPhonetic = false;
        if (name == "si")
            m_strings.back() = withoutXlsxEscapes(std::move(m_strings.back()));
    }
    void text(std::string_view piece) override {
        if (m_isText)
            m_strings.back() += piece;
    }

private:
    std::vector<std::string>& m_strings;
    bool m_isText = false;
    bool m_isPhonetic = false; ///< how Japanese is read aloud, beside the text itself
};

class Styles final : public XmlListener {
public:
    explicit Styles(std::vector<NumberKind>& kinds) : m_kinds(kinds) {}

    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "numFmt")
            m_own[attributes.number("numFmtId", 0)] = kindOfFormatCode(attributes["formatCode"]);
        else if (name == "cellXfs")
            m_isInCellStyles = true;
        else if (name == "xf" && m_isInCellStyles)
            m_kinds.push_back(kindOf(attributes.number("numFmtId", 0)));
    }
    void end(std::string_view name) override {
        if (name == "cellXfs")
            m_isInCellStyles = false;
    }
    void text(std::string_view) override {}

private:
    NumberKind kindOf(std::size_t format) const {
        const auto own = m_own.find(format);
        return own == m_own.end() ? kindOfBuiltInFormat(format) : own->second;
    }

    std::vector<NumberKind>& m_kinds;
    std::unordered_map<std::size_t, NumberKind> m_own;
    bool m_isInCellStyles = false;
};

struct SheetEntry {
    std::string name;
    std::string relation;
    bool isHidden = false;
};

class WorkbookPart final : public XmlListener {
public:
    std::vector<SheetEntry> sheets;
    bool from1904 = false;

    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr")
            from1904 = attributes.isTrue("date1904");
        if (name == "sheet")
            sheets.push_back({std::string(attributes["name"]), std::string(attributes["id"]),
                              attributes["state"].ends_with("idden")});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
};

std::unique_ptr<Sheet> openSheet(const std::shared_ptr<const std::string>& zip, const SheetEntry& entry,
                                 const std::string& part, const std::shared_ptr<const XlsxShared>& shared) {
    auto facts = std::make_shared<SheetFacts>();
    facts->name = entry.name;
    facts->isHidden = entry.isHidden;
    const Relations relations(*zip, part);
    XlsxFactsListener listener(*facts, relations.targets());
    readMember(*zip, part, listener); // what is wrong with it is told when its rows are read
    return std::make_unique<WorkbookSheet>(
        zip, part, facts, [shared, facts] { return std::make_unique<XlsxRowListener>(shared, facts); });
}

} // namespace

tl::expected<std::vector<std::unique_ptr<Sheet>>, Complaint>
openXlsx(std::shared_ptr<const std::string> zip) {
    std::string part = Relations(*zip, "").ofType("officeDocument");
    if (part.empty())
        part = "xl/workbook.xml";
    WorkbookPart workbook;
    if (auto broken = readMember(*zip, part, workbook))
        return tl::unexpected(*std::move(broken));
    const Relations relations(*zip, part);
    auto shared = std::make_shared<XlsxShared>();
    shared->from1904 = workbook.from1904;
    SharedStrings strings(shared->strings);
    Styles styles(shared->styles);
    const auto readShared = [&](const std::string& member, XmlListener& listener) {
        return member.empty() ? std::nullopt : readMember(*zip, member, listener);
    };
    if (auto broken = readShared(relations.ofType("sharedStrings"), strings))
        return tl::unexpected(*std::move(broken));
    if (auto broken = readShared(relations.ofType("styles"), styles))
        return tl::unexpected(*std::move(broken));
    std::vector<std::unique_ptr<Sheet>> sheets;
    for (const SheetEntry& entry : workbook.sheets) {
        const std::string sheet = relations.part(entry.relation);
        if (sheet.empty())
            return tl::unexpected(damagedWorkbook());
        sheets.push_back(openSheet(zip, entry, sheet, shared));
    }
    return sheets;
}

} // namespace vigie
