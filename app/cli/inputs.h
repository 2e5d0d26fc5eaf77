// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a command was asked to read, as one stream of posts: files, folders and standard input in a row.
#pragma once

#include "core/import/post_reader.h"

#include <cstddef>
#include <deque>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// One file is open at a time. Not for several threads at once.
class Inputs {
public:
    /// Folders are looked through at once; « - » stands for `standardInput`. Problems are told as they are
    /// met. Tables that `mappings` were made for are read as these say.
    Inputs(const std::vector<std::string>& operands, std::istream& standardInput, Language language,
           ProblemSink problems, std::vector<ColumnMapping> mappings = {});

    /// The next post of all, nothing at the end.
    std::optional<Post> next();

    const std::vector<std::string>& files() const { return m_files; }       ///< all that are to be read
    const std::vector<ImportSummary>& sources() const { return m_sources; } ///< files read to their end
    const std::vector<std::string>& unopened() const {
        return m_unopened;
    } ///< named or found, but unreadable
    /// SHA-256 of that file, or of the archive that it lies in; empty until it is read to its end.
    std::string digestOf(const std::string& file) const;
    /// Files found in a folder that hold no posts: a README, the pictures of an export. Told, but no failure.
    const std::vector<std::string>& passedOver() const { return m_passedOver; }

    std::size_t bytesRead() const;
    std::size_t bytesTotal() const { return m_bytesTotal; } ///< 0 if unknown

private:
    struct Waiting {
        std::string file;
        bool isNamed; ///< by the user, and not found in a folder
    };

    void addFiles(const std::string& operand);
    bool openNext();
    void open(const Waiting& waiting);
    void close();

    std::istream& m_standardInput;
    Language m_language;
    ProblemSink m_problems;
    std::vector<ColumnMapping> m_mappings;
    std::vector<std::string> m_files;
    std::deque<Waiting> m_waiting;
    std::unique_ptr<PostReader> m_reader;
    std::vector<ImportSummary> m_sources;
    std::vector<std::string> m_unopened;
    std::vector<std::string> m_passedOver;
    std::size_t m_bytesClosed = 0;
    std::size_t m_bytesTotal = 0;
};

} // namespace vigie
