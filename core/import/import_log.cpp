// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import_log.h"

#include "core/text/utf8.h"

#include <utility>

namespace vigie {

Complaint onLine(Complaint complaint, std::size_t line) {
    const std::string number = std::to_string(line);
    complaint.message = complaint.message + Bilingual{" (Ligne " + number + " du fichier.)",
                                                      " (Line " + number + " of the file.)"};
    return complaint;
}

Complaint readingBrokeOff() {
    return {ErrorCode::CannotRead,
            {"La lecture s’est interrompue avant la fin du fichier.",
             "Reading broke off before the end of the file."},
            {"Copiez le fichier sur un autre disque et recommencez.",
             "Copy the file to another disk and try again."}};
}

ImportLog::ImportLog(std::string file, ProblemSink problems, Language language)
    : m_problems(std::move(problems)), m_language(language) {
    m_summary.file = repairedUtf8(file);
}

ImportLog ImportLog::inside(const std::string& path) const {
    return {path.empty() ? m_summary.file : m_summary.file + "/" + path, m_problems, m_language};
}

void ImportLog::beginFile(std::string_view format, Bilingual fieldWord) {
    m_summary.format = format;
    m_fieldWord = std::move(fieldWord);
}

void ImportLog::keepRecord() {
    ++m_summary.records;
    ++m_summary.read;
}

void ImportLog::skipRecord(const Complaint& complaint) {
    tellRecord(complaint);
    ++m_summary.records;
    ++m_summary.skipped;
}

void ImportLog::setRecordAside(Notice why) {
    note(why);
    ++m_summary.records;
    ++m_summary.setAside;
}

void ImportLog::tellFile(const Complaint& complaint, std::string_view field) const {
    tell(complaint, 0, field);
}

void ImportLog::tellRecord(const Complaint& complaint) const {
    tell(complaint, m_record, {});
}

void ImportLog::tellField(std::string_view field, const Complaint& complaint) const {
    tell(complaint, m_record, field);
}

void ImportLog::tell(const Complaint& complaint, std::size_t record, std::string_view field) const {
    if (!m_problems)
        return;
    Bilingual message = complaint.message;
    if (!field.empty())
        message = m_fieldWord + Bilingual{" ", " "} + inQuotes(field) + Bilingual{"\u00A0: ", ": "} + message;
    if (record != 0)
        message = message + m_place;
    Error error;
    error.code = complaint.code;
    error.message = message.in(m_language);
    error.hint = complaint.hint.in(m_language);
    error.where = {m_summary.file, record, 0, 0, std::string(field)};
    m_problems(error);
}

std::string excerpt(std::string_view text) {
    constexpr std::size_t longest = 60;
    std::string out;
    std::size_t at = 0;
    for (std::size_t count = 0; at < text.size() && count < longest; ++count) {
        const char32_t c = nextCodePoint(text, at);
        const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0);
        appendCodePoint(out, isControl ? U' ' : c);
    }
    return at < text.size() ? out + "…" : out;
}

Bilingual inQuotes(std::string_view text) {
    const std::string shown = excerpt(text);
    return {"«\u00A0" + shown + "\u00A0»", "“" + shown + "”"};
}

Bilingual operator+(const Bilingual& first, const Bilingual& second) {
    return {first.fr + second.fr, first.en + second.en};
}

} // namespace vigie
