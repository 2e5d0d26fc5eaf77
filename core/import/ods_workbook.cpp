// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ods_workbook.h"

#include "core/import/ods_sheet.h"

#include <unordered_set>
#include <utility>

namespace vigie {
namespace {

constexpr const char* content = "content.xml";

/// Which sheets there are, and what of them is hidden.
class OdsFactsListener final : public XmlListener {
public:
    std::vector<std::shared_ptr<SheetFacts>> sheets;

    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "style")
            m_style = attributes["style:name"];
        else if (name == "table-properties" && attributes["table:display"] == "false")
            m_hiddenStyles.insert(m_style);
        else if (name == "table")
            beginTable(attributes);
        else if (name == "table-column" && isHidden(attributes) && !sheets.empty())
            sheets.back()->hiddenColumns += hiddenColumns(attributes);
        else if (name == "table-row")
            beginRow(attributes);
        else if (name == "p" && m_isHiddenRow)
            m_hasCells = true;
    }
    void end(std::string_view name) override {
        if (name == "table")
            --m_depth;
        if (name == "table-row" && m_isHiddenRow && m_hasCells && !sheets.empty())
            sheets.back()->hiddenRows += m_rowRepeats;
    }
    void text(std::string_view) override {}

private:
    static bool isHidden(const XmlAttributes& attributes) {
        const std::string_view visibility = attributes["table:visibility"];
        return visibility == "collapse" || visibility == "filter";
    }
    /// The empty rest of the sheet is often hidden in one piece, which nobody misses.
    static std::size_t hiddenColumns(const XmlAttributes& attributes) {
        constexpr std::size_t emptyRest = 256;
        const std::size_t repeats = attributes.number("table:number-columns-repeated", 1);
        return repeats < emptyRest ? repeats : 0;
    }
    void beginTable(const XmlAttributes& attributes) {
        if (m_depth++ > 0)
            return;
        sheets.push_back(std::make_shared<SheetFacts>());
        sheets.back()->name = attributes["table:name"];
        sheets.back()->isHidden = m_hiddenStyles.contains(std::string(attributes["table:style-name"]));
    }
    void beginRow(const XmlAttributes& attributes) {
        m_isHiddenRow = isHidden(attributes);
        m_rowRepeats = attributes.number("table:number-rows-repeated", 1);
        m_hasCells = false;
    }

    std::string m_style;
    std::unordered_set<std::string> m_hiddenStyles;
    std::size_t m_depth = 0;
    std::size_t m_rowRepeats = 1;
    bool m_isHiddenRow = false;
    bool m_hasCells = false;
};

} // namespace

tl::expected<std::vector<std::unique_ptr<Sheet>>, Complaint> openOds(std::shared_ptr<const std::string> zip) {
    OdsFactsListener facts;
    if (auto broken = readMember(*zip, content, facts); broken && facts.sheets.empty())
        return tl::unexpected(*std::move(broken));
    std::vector<std::unique_ptr<Sheet>> sheets;
    for (std::size_t i = 0; i < facts.sheets.size(); ++i)
        sheets.push_back(std::make_unique<WorkbookSheet>(
            zip, content, facts.sheets[i], [i] { return std::make_unique<OdsRowListener>(i); }));
    return sheets;
}

} // namespace vigie
