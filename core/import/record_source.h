// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting JSON text into its records without understanding them, so that one broken record leaves its
// neighbours alone and memory holds one record at a time.
#pragma once

#include "core/import/byte_source.h"

#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <string_view>

namespace vigie {

/// Longer lines and list elements are refused: no post is that long, and memory is not endless.
inline constexpr std::size_t maxRecordBytes = 64 * 1024 * 1024;
/// The same for an object that is the whole file, and holds all its posts.
inline constexpr std::size_t maxDocumentBytes = 512 * 1024 * 1024;

struct RawRecord {
    std::string text;         ///< without line end; what came before the limit when tooLong
    std::size_t line = 0;     ///< 1-based number of the line on which it begins
    bool atEndOfFile = false; ///< nothing ended it but the end of the file: it may be cut
    std::size_t limit = maxRecordBytes;
    bool tooLong = false; ///< more than `limit` bytes
};

/// Whether a bracket or quotation mark that this text opens is still open at its end.
bool isUnfinished(std::string_view json);

class RecordSource {
public:
    /// REQUIRES: `in` outlives the source.
    explicit RecordSource(std::istream& in) : m_bytes(in) {}
    virtual ~RecordSource() = default;

    /// The next record that holds anything but white space.
    virtual std::optional<RawRecord> next() = 0;
    /// Whether the text ended inside what holds the records: it may be cut between two of them.
    virtual bool endedInside() const { return false; }

    ByteSource& bytes() { return m_bytes; }
    const ByteSource& bytes() const { return m_bytes; }

protected:
    /// Makes sure that m_piece holds unread bytes; false at the end.
    bool fill();
    static void append(RawRecord& record, std::string_view text);

    std::string_view m_piece;
    std::size_t m_line = 1;

private:
    ByteSource m_bytes;
};

/// One record a line.
class LineRecords final : public RecordSource {
public:
    using RecordSource::RecordSource;
    std::optional<RawRecord> next() override;

private:
    std::optional<RawRecord> nextLine();
};

/// The elements of one JSON list, or one or several objects written over many lines. What stands before the
/// first bracket (« window.YTD.tweets.part0 = ») is passed over.
class ElementRecords final : public RecordSource {
public:
    using RecordSource::RecordSource;
    std::optional<RawRecord> next() override;
    bool endedInside() const override { return m_inList; }

private:
    bool skipToElement();
    void takeElement(RawRecord& record);
    bool m_atStart = true;
    bool m_inList = false;
};

} // namespace vigie
