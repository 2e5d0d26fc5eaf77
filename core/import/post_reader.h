// SPDX-License-Identifier: GPL-3.0-or-later
// Reading posts from files: one interface for every format, chosen by content, never by name.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/error.h"
#include "core/import/column_mapping.h"
#include "core/model/post.h"

#include <functional>
#include <iosfwd>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// Hears of everything that could not be read, while reading goes on. Each message names file, record and
/// field.
using ProblemSink = std::function<void(const Error&)>;

/// What a person has to know although no record was lost by a fault.
enum class Notice {
    DateFromId,      ///< the file gives no date, the id does
    ZoneUnknown,     ///< clock times without a zone, read as those of Paris
    IdRounded,       ///< a spreadsheet or a program took an id for a quantity
    LettersLost,     ///< « ? » stands where emoji were
    LettersRepaired, ///< text that had been decoded wrongly (« Ã© ») was read back (« é »)
    HiddenRead,      ///< hidden rows, columns or sheets were read too
    NotPublic,       ///< set aside: a private post or a draft
    ShownAdvert,     ///< set aside: an advert that whoever collected the file was shown
    NoPost,          ///< set aside: a profile, a line of totals, an error message of a collector
};

/// How many records each concerns.
using Notices = std::map<Notice, std::size_t>;

/// What an import came to. Every record of the file is one of `read`, `skipped` or `setAside`.
struct ImportSummary {
    std::string file;         ///< as the user named it
    std::string format;       ///< "vigie-ndjson", "csv"
    std::string sha256;       ///< of the whole file, lower-case hex; empty for a stream
    std::size_t records = 0;  ///< what the file holds, readable or not
    std::size_t read = 0;     ///< posts that came out
    std::size_t skipped = 0;  ///< records that did not; each was told to the ProblemSink
    std::size_t setAside = 0; ///< records that are no posts to check; `notices` says why
    Notices notices = {};     ///< what has to be known although nothing failed
    bool operator==(const ImportSummary&) const = default;
};

/// Gives the posts of one file, one after the other. Not for several threads at once.
class PostReader {
public:
    virtual ~PostReader() = default;

    /// The next post, in the order of the file; nothing at its end. A broken record is told to the sink
    /// and skipped; a broken field is told and left empty. Never throws, never stops early in silence.
    virtual std::optional<Post> next() = 0;

    /// How far reading has come: bytes consumed and bytes in all (0 when unknown, as for a stream).
    virtual std::size_t bytesRead() const = 0;
    virtual std::size_t bytesTotal() const = 0;

    /// What came so far; final once next() gave nothing.
    virtual ImportSummary summary() const = 0;
};

/// Opens a file and finds out its format. Fails with CannotRead or UnknownFormat (an image, a PDF, an empty
/// file …) and a sentence in `language` that says what was found and what can be read instead.
/// Messages to `problems` are in the same language. Tables that `mappings` were made for are read as these
/// say.
Result<std::unique_ptr<PostReader>> openPosts(const std::string& path, ProblemSink problems,
                                              Language language,
                                              const std::vector<ColumnMapping>& mappings = {});

/// vigie-ndjson from a stream whose end may not be there yet; `name` stands for the file in messages.
/// REQUIRES: `in` outlives the reader.
std::unique_ptr<PostReader> readPostStream(std::istream& in, std::string name, ProblemSink problems,
                                           Language language);

/// Every readable file of a folder and its subfolders, in the order of their paths; a file names itself.
/// Fails with CannotRead where there is none.
/// Hidden files are left out, and links to folders are not followed.
Result<std::vector<std::string>> postFiles(const std::string& path, Language language);

} // namespace vigie
