// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx_sheet.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace vigie {
namespace {

/// No cell of a spreadsheet program holds more than 32 767 characters.
constexpr std::size_t maxCellBytes = 16 * 1024 * 1024;

/// « =HYPERLINK("https://…";"Lien") »: the address.
std::string addressOfFormula(std::string_view formula) {
    constexpr std::string_view function = "HYPERLINK(\"";
    const std::size_t begin = formula.find(function);
    if (begin == std::string_view::npos)
        return {};
    formula.remove_prefix(begin + function.size());
    return std::string(formula.substr(0, formula.find('"')));
}

std::optional<double> toNumber(std::string_view text) {
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() ? std::optional(value) : std::nullopt;
}

} // namespace

CellPlace parseCellPlace(std::string_view reference) {
    CellPlace place;
    std::size_t at = 0;
    std::size_t column = 0;
    for (; at < reference.size() && at < 4; ++at) {
        const char c = reference[at];
        if (c == '$')
            continue;
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
    }
    if (at < reference.size() && reference[at] == '$')
        ++at;
    std::size_t row = 0;
    std::from_chars(reference.data() + at, reference.data() + reference.size(), row);
    if (column == 0 || column > maxSheetColumns)
        return {};
    place.column = column - 1;
    place.row = row;
    return place;
}

std::string withoutXlsxEscapes(std::string text) {
    constexpr std::size_t length = 7; // _x000D_
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        unsigned code = 0;
        if (at + length > text.size() || text[at + length - 1] != '_')
            continue;
        const char* digits = text.data() + at + 2;
        if (std::from_chars(digits, digits + 4, code, 16).ptr != digits + 4)
            continue;
        std::string character;
        appendCodePoint(character, code < 0xD800 || code > 0xDFFF ? static_cast<char32_t>(code) : U'\uFFFD');
        text.replace(at, length, character);
    }
    return text;
}

void XlsxFactsListener::begin(std::string_view name, const XmlAttributes& attributes) {
    if (name == "row") {
        m_isHiddenRow = attributes.isTrue("hidden");
        m_hasCells = false;
        m_columnsInRow = 0;
    } else if (name == "c") {
        const CellPlace place = parseCellPlace(attributes["r"]);
        m_columnsInRow = place.row == 0 ? m_columnsInRow + 1 : place.column + 1;
    } else if (name == "v" || name == "is") {
        m_hasCells = true;
        m_widest = std::max(m_widest, m_columnsInRow);
    } else if (name == "col" && attributes.isTrue("hidden")) {
        m_hiddenColumns.emplace_back(attributes.number("min", 1), attributes.number("max", 1));
    } else if (name == "mergeCell") {
        addMerge(attributes["ref"]);
    } else if (name == "hyperlink") {
        addLink(attributes);
    }
}

void XlsxFactsListener::end(std::string_view name) {
    if (name == "row" && m_isHiddenRow && m_hasCells)
        ++m_facts.hiddenRows;
    if (name != "worksheet")
        return;
    for (const auto& [first, last] : m_hiddenColumns)
        if (first >= 1 && first <= m_widest)
            m_facts.hiddenColumns += std::min(last, m_widest) + 1 - std::min(first, last);
}

void XlsxFactsListener::addMerge(std::string_view range) {
    const std::size_t colon = std::min(range.find(':'), range.size());
    const CellPlace first = parseCellPlace(range.substr(0, colon));
    const CellPlace last = parseCellPlace(range.substr(std::min(colon + 1, range.size())));
    if (first.row > 0 && last.row > first.row)
        m_facts.merges.push_back({first.column, first.row, last.row});
}

void XlsxFactsListener::addLink(const XmlAttributes& attributes) {
    const std::string_view range = attributes["ref"];
    const CellPlace place = parseCellPlace(range.substr(0, range.find(':')));
    const auto target = m_targets.find(std::string(attributes["id"]));
    if (place.row > 0 && target != m_targets.end())
        m_facts.links.emplace(linkKey(place.row, place.column), target->second);
}

XlsxRowListener::XlsxRowListener(std::shared_ptr<const XlsxShared> shared,
                                 std::shared_ptr<const SheetFacts> facts)
    : m_shared(std::move(shared)), m_facts(std::move(facts)), m_merges(m_facts->merges) {}

void XlsxRowListener::begin(std::string_view name, const XmlAttributes& attributes) {
    if (name == "row")
        beginRow(attributes);
    else if (name == "c")
        beginCell(attributes);
    else if (name == "rPh")
        m_isPhonetic = true;
    else if (name == "v" || (name == "t" && !m_isPhonetic))
        m_collecting = &m_value;
    else if (name == "f")
        m_collecting = &m_formula;
}

void XlsxRowListener::text(std::string_view piece) {
    if (m_collecting == nullptr)
        return;
    *m_collecting += piece;
    if (m_collecting->size() > maxCellBytes && !failure)
        failure = damagedWorkbook();
}

void XlsxRowListener::end(std::string_view name) {
    if (name == "v" || name == "t" || name == "f")
        m_collecting = nullptr;
    else if (name == "rPh")
        m_isPhonetic = false;
    else if (name == "c")
        endCell();
    else if (name == "row")
        endRow();
}

void XlsxRowListener::beginRow(const XmlAttributes& attributes) {
    m_lastRow = attributes.number("r", m_lastRow + 1);
    m_row = {};
    m_row.number = m_lastRow;
    m_nextColumn = 0;
}

void XlsxRowListener::beginCell(const XmlAttributes& attributes) {
    const std::string_view reference = attributes["r"];
    const CellPlace place = parseCellPlace(reference);
    m_column = place.row == 0 ? m_nextColumn : place.column;
    if ((place.row == 0 && !reference.empty()) || m_column >= maxSheetColumns)
        failure = damagedWorkbook();
    m_nextColumn = m_column + 1;
    m_style = attributes.number("s", 0);
    m_type = attributes["t"];
    m_value.clear();
    m_formula.clear();
}

std::string XlsxRowListener::value() {
    if (m_type == "s") {
        std::size_t index = m_shared->strings.size();
        std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        if (index < m_shared->strings.size())
            return m_shared->strings[index];
        failure = damagedWorkbook();
        return {};
    }
    if (m_type == "b")
        return m_value == "1" ? "true" : "false";
    if (m_type == "inlineStr" || m_type == "str")
        return withoutXlsxEscapes(std::move(m_value));
    const bool isDate =
        m_style < m_shared->styles.size() && m_shared->styles[m_style] == NumberKind::DateOrTime;
    const auto number = isDate && (m_type.empty() || m_type == "n") ? toNumber(m_value) : std::nullopt;
    const std::string date = number ? serialAsText(*number, m_shared->from1904) : std::string();
    return date.empty() ? std::move(m_value) : date;
}

void XlsxRowListener::endCell() {
    addLink();
    std::string text = value();
    if (text.empty() || failure)
        return;
    if (m_row.cells.size() <= m_column)
        m_row.cells.resize(m_column + 1);
    m_row.cells[m_column] = std::move(text);
}

void XlsxRowListener::addLink() {
    std::string address = addressOfFormula(m_formula);
    const auto found = m_facts->links.find(linkKey(m_row.number, m_column));
    if (address.empty() && found != m_facts->links.end())
        address = found->second;
    if (!address.empty())
        m_row.links.push_back({m_column, std::move(address)});
}

void XlsxRowListener::endRow() {
    m_merges.fill(m_row);
    if (!m_row.cells.empty() && !failure)
        ready.push_back(std::move(m_row));
}

} // namespace vigie
