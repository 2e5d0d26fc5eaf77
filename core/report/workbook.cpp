// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/workbook.h"

#include "core/text/utf8.h"

#include <xlsxwriter.h>

#include <utility>

namespace vigie {
namespace {

constexpr std::size_t longestCell = 32'000; ///< code points; Excel ends at 32 767

/// Without what XML cannot hold, and no longer than a cell.
std::string cellText(std::string_view text) {
    std::string out;
    std::size_t length = 0;
    for (std::size_t at = 0; at < text.size(); ++length) {
        if (length == longestCell)
            return out + "…";
        const char32_t c = nextCodePoint(text, at);
        appendCodePoint(out, c == U'\uFFFE' || c == U'\uFFFF' ? U'\uFFFD' : c);
    }
    return out;
}

lxw_datetime toDateTime(Date day) {
    return {int(day.year()), int(unsigned(day.month())), int(unsigned(day.day())), 0, 0, 0.0};
}

} // namespace

struct Workbook::Content {
    struct Sheet {
        lxw_worksheet* sheet = nullptr;
        lxw_row_t rows = 1; ///< the captions
        lxw_col_t columns = 0;
    };

    lxw_workbook* book = nullptr;
    lxw_format* caption = nullptr;
    lxw_format* wrapped = nullptr;
    lxw_format* day = nullptr;
    lxw_format* share = nullptr;
    std::vector<Sheet> sheets;
    bool isWhole = true;

    void check(lxw_error error) { isWhole = isWhole && error == LXW_NO_ERROR; }

    lxw_format* makeFormat(const char* numbers) const {
        lxw_format* format = workbook_add_format(book);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (numbers)
            format_set_num_format(format, numbers);
        return format;
    }

    void write(const Sheet& at, lxw_col_t column, const CellValue& value) {
        if (const auto* text = std::get_if<std::string>(&value))
            check(worksheet_write_string(at.sheet, at.rows, column, cellText(*text).c_str(), wrapped));
        else if (const auto* number = std::get_if<std::size_t>(&value))
            check(worksheet_write_number(at.sheet, at.rows, column, static_cast<double>(*number), wrapped));
        else if (const auto* part = std::get_if<double>(&value))
            check(worksheet_write_number(at.sheet, at.rows, column, *part, share));
        else if (const auto* date = std::get_if<Date>(&value)) {
            lxw_datetime moment = toDateTime(*date);
            check(worksheet_write_datetime(at.sheet, at.rows, column, &moment, day));
        }
    }
};

Workbook::Workbook(const std::string& path, Language language) : m_content(std::make_unique<Content>()) {
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    Content& content = *m_content;
    content.book = workbook_new_opt(path.c_str(), &options);
    content.wrapped = content.makeFormat(nullptr);
    format_set_text_wrap(content.wrapped);
    content.day = content.makeFormat(language == Language::French ? "dd/mm/yyyy" : "d mmm yyyy");
    content.share = content.makeFormat("0.0%");
    content.caption = content.makeFormat(nullptr);
    format_set_bold(content.caption);
    format_set_text_wrap(content.caption);
    format_set_bg_color(content.caption, 0xDCE9F9);
    format_set_bottom(content.caption, LXW_BORDER_THIN);
}

Workbook::~Workbook() {
    close();
}

std::size_t Workbook::addSheet(const std::string& name, const std::vector<SheetColumn>& columns) {
    Content::Sheet added;
    added.sheet = workbook_add_worksheet(m_content->book, name.c_str());
    for (const SheetColumn& column : columns) {
        m_content->check(
            worksheet_set_column(added.sheet, added.columns, added.columns, column.width, nullptr));
        m_content->check(worksheet_write_string(added.sheet, 0, added.columns, column.heading.c_str(),
                                                m_content->caption));
        ++added.columns;
    }
    worksheet_freeze_panes(added.sheet, 1, 0);
    worksheet_set_landscape(added.sheet);
    worksheet_fit_to_pages(added.sheet, 1, 0);
    m_content->check(worksheet_repeat_rows(added.sheet, 0, 0));
    m_content->sheets.push_back(added);
    return m_content->sheets.size() - 1;
}

void Workbook::addRow(std::size_t sheet, const std::vector<CellValue>& cells) {
    Content::Sheet& at = m_content->sheets.at(sheet);
    for (std::size_t column = 0; column < cells.size(); ++column)
        m_content->write(at, static_cast<lxw_col_t>(column), cells[column]);
    ++at.rows;
}

bool Workbook::close() {
    lxw_workbook* book = std::exchange(m_content->book, nullptr);
    if (!book)
        return m_content->isWhole;
    for (const Content::Sheet& sheet : m_content->sheets)
        m_content->check(worksheet_autofilter(sheet.sheet, 0, 0, sheet.rows - 1,
                                              static_cast<lxw_col_t>(sheet.columns - 1)));
    m_content->check(workbook_close(book));
    return m_content->isWhole;
}

} // namespace vigie
