// SPDX-License-Identifier: GPL-3.0-or-later
// How files are named in what is handed on: how the folders of this machine are called is nobody else's
// business.
#pragma once

#include "core/import/post_reader.h"
#include "core/model/assessment.h"

#include <map>
#include <string>
#include <vector>

namespace vigie {

/// The last part of a path.
std::string fileNameOf(const std::string& path);

/// Names without folders. Files of the same name keep as many of their folders as tell them apart:
/// « mars/posts.csv », « avril/posts.csv ». Names that were made so stay as they are.
/// Tested by tst_file_names.cpp.
class FileNames {
public:
    FileNames() = default;
    explicit FileNames(const std::vector<std::string>& paths);
    explicit FileNames(const std::vector<ImportSummary>& sources);

    /// Of one of the files, or of a file inside it (« export.zip/posts.json »); of any other the last part.
    std::string of(const std::string& path) const;

    /// The same with its files named so.
    Post in(Post post) const;
    CheckedPost in(CheckedPost checked) const;
    ImportSummary in(ImportSummary source) const;
    Error in(Error error) const;
    template <typename Value> std::vector<Value> in(const std::vector<Value>& values) const {
        std::vector<Value> out;
        out.reserve(values.size());
        for (const Value& value : values)
            out.push_back(in(value));
        return out;
    }

private:
    std::map<std::string, std::string> m_names; ///< by path
};

} // namespace vigie
