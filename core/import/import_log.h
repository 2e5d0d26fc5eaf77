// SPDX-License-Identifier: GPL-3.0-or-later
// The book that every reader keeps while it reads: what was counted, and what has to be told to the user.
#pragma once

#include "core/import/post_reader.h"

#include <string>
#include <string_view>
#include <utility>

namespace vigie {

/// What is wrong, in both languages, before it is known where.
struct Complaint {
    ErrorCode code = ErrorCode::BadValue;
    Bilingual message;
    Bilingual hint = {};
};

/// The same complaint, with the line of the file for those who look for it in an editor.
Complaint onLine(Complaint complaint, std::size_t line);

/// The disk or network failed in mid-file.
Complaint readingBrokeOff();

/// Counts records and tells complaints with their place. `records == read + skipped + setAside` holds by
/// construction.
class ImportLog {
public:
    /// `file` as the user named it; bytes in it that are no UTF-8 are shown as U+FFFD.
    ImportLog(std::string file, ProblemSink problems, Language language);

    /// The log of a file inside this one (« export.zip/data/tweets.js »), or of this one where `path` is
    /// empty.
    ImportLog inside(const std::string& path) const;

    /// `fieldWord` is what a field is called in this format: « Champ », « Colonne ».
    void beginFile(std::string_view format, Bilingual fieldWord);
    /// Once it is known better.
    void setFormat(std::string_view format) { m_summary.format = format; }
    void setSha256(std::string digest) { m_summary.sha256 = std::move(digest); }

    /// `place` is told with every complaint about the record, where its number alone would not be found.
    void beginRecord(Bilingual place = {}) {
        m_record = m_summary.records + 1;
        m_place = std::move(place);
    }
    /// The record that was begun came out as a post …
    void keepRecord();
    /// … or it did not, for this reason.
    void skipRecord(const Complaint& complaint);
    /// … or it is no post to check: NotPublic, ShownAdvert or NoPost.
    void setRecordAside(Notice why);

    /// One more record of which this has to be known.
    void note(Notice notice) { ++m_summary.notices[notice]; }

    /// About the file as a whole.
    void tellFile(const Complaint& complaint, std::string_view field = {}) const;
    /// About the record that was begun.
    void tellRecord(const Complaint& complaint) const;
    /// About one field of it. The name of the field is put before the message.
    void tellField(std::string_view field, const Complaint& complaint) const;

    const ImportSummary& summary() const { return m_summary; }
    /// Where the record that was begun stands.
    PostSource source() const { return {m_summary.file, m_record, m_summary.format}; }
    Language language() const { return m_language; }

private:
    void tell(const Complaint& complaint, std::size_t record, std::string_view field) const;

    ImportSummary m_summary;
    Bilingual m_fieldWord;
    Bilingual m_place;
    ProblemSink m_problems;
    Language m_language;
    std::size_t m_record = 0;
};

/// Text of the file as it may stand in a message: at most 60 code points, on one line, without controls.
std::string excerpt(std::string_view text);
/// The same between the quotation marks of each language.
Bilingual inQuotes(std::string_view text);

/// The sentences of `core/import` are made of pieces that exist in both languages.
Bilingual operator+(const Bilingual& first, const Bilingual& second);

} // namespace vigie
