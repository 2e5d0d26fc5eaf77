// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, where, and what to do: the one error type of the core.
#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <string>

namespace vigie {

/// A place in something a person gave us. Parts that are unknown or make no sense stay empty or 0.
struct Where {
    std::string file;
    std::size_t record = 0; ///< 1-based number of the post or row in the file; 0 = the whole file
    std::size_t line = 0;   ///< 1-based
    std::size_t column = 0; ///< 1-based, in Unicode code points
    std::string field;      ///< name of the key or column, as the file writes it

    bool operator==(const Where&) const = default;
};

enum class ErrorCode {
    CannotRead,    ///< missing, no permission, a folder where a file was wanted
    UnknownFormat, ///< readable, but nothing we know how to read
    BadEncoding,   ///< bytes that are no text
    BadRecord,     ///< one record is broken; its neighbours may be fine
    BadValue,      ///< one field of a record is unusable; the record was kept without it
    BadPack,       ///< a mistake in a rule pack
    CannotWrite,
    InUse, ///< another program works on it
};

/// A failure that was to be expected. `message` is a whole sentence for the reader, in the language asked
/// for.
struct Error {
    ErrorCode code = ErrorCode::CannotRead;
    std::string message;
    Where where;
    std::string hint; ///< what to do about it; may be empty

    bool operator==(const Error&) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

/// « file:record: message » (contract.md), or « file:line:column: message » where a line is known,
/// followed by the hint if there is one.
std::string toString(const Error& error);

} // namespace vigie
