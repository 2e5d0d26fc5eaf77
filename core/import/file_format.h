// SPDX-License-Identifier: GPL-3.0-or-later
// What a kind of file has to bring to be read: a look at the first bytes, and a reader. file_format.cpp holds
// the one table of them.
#pragma once

#include "core/import/column_mapping.h"
#include "core/import/import_log.h"
#include "core/import/reopen.h"
#include "core/import/surroundings.h"

#include <cstddef>
#include <istream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// The first bytes of a file, by which its format is found. Its name does not count.
struct FileStart {
    static constexpr std::size_t size = 64 * 1024;
    std::string bytes;                        ///< at most `size` of them
    std::vector<ColumnMapping> mappings = {}; ///< what people said of tables
};

/// A file that is about to be read from its beginning.
struct OpenedFile {
    std::unique_ptr<std::istream> in;
    std::size_t size = 0; ///< 0 when it is not known
    ImportLog log;
    std::vector<ColumnMapping> mappings = {};
    std::shared_ptr<const Surroundings> around = {}; ///< null when nothing is known of them
    std::size_t depth = 0;                           ///< in how many archives it lies
    Reopen again = {};                               ///< empty where it can be read only once
};

/// A reader, or why it turned out that the file holds no posts after all.
using OpenedPosts = tl::expected<std::unique_ptr<PostReader>, Complaint>;

struct FileFormat {
    bool (*recognises)(const FileStart& start);
    OpenedPosts (*open)(OpenedFile file);
};

/// The first format that recognises the file; null when none does.
const FileFormat* findFormat(const FileStart& start);

/// Whether the first bytes are those of a known kind of file that never holds posts, or of no text at all.
bool isForeign(const FileStart& start);

/// What a file is that no format recognises (an image, a PDF, an empty file …), and what to do with it.
Complaint describeForeignFile(const FileStart& start);

} // namespace vigie
