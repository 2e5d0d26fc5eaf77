// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is there whole or not at all: written under another name beside its own, and put in its place
// in the end.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/error.h"

#include <iosfwd>
#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// What a program writes, and how files of that kind begin. An existing file that begins otherwise is never
/// replaced: it could be the posts.
struct FileKind {
    Bilingual name; ///< « un PDF »
    std::vector<std::string> beginnings;
    /// Of their names, without the dot, the usual one first; none: any will do.
    std::vector<std::string> endings = {};
};

/// Fails with CannotWrite where the name ends like those of another kind of file that many programs know:
/// « audit.docx » would be written as a PDF, and no program could open it. Endings that say nothing, and none
/// at all, will do.
Result<void> mayBearName(const FileKind& kind, const std::string& path, Language language);

/// Tested by tst_output_file.cpp.
class OutputFile {
public:
    /// Fails with CannotWrite and a sentence in `language` that says what is in the way.
    static Result<OutputFile> create(const std::string& path, const FileKind& kind, Language language);
    OutputFile(OutputFile&&) noexcept;
    OutputFile& operator=(OutputFile&&) noexcept;
    ~OutputFile(); ///< without commit(), nothing is left behind

    std::ostream& stream();
    /// For libraries that write by name; what they write takes the place of what went into stream().
    const std::string& temporaryPath() const;
    const std::string& path() const;
    /// Puts the file in its place, with the permissions of the one that stood there. Fails with CannotWrite
    /// when the system did not take all of it; what stood there before is unchanged then.
    Result<void> commit();
    /// Removes what all of this process have begun and not committed, for a program that ends at once: no
    /// file can be made or committed any more. Any thread.
    static void abandonAll();

private:
    struct Open;
    explicit OutputFile(std::unique_ptr<Open> open);
    std::unique_ptr<Open> m_open;
};

} // namespace vigie
