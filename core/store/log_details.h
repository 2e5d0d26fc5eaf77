// SPDX-License-Identifier: GPL-3.0-or-later
// What entries of the log say in their `details`: one JSON object for each kind. Written here, read here.
#pragma once

#include "core/import/doubles.h"
#include "core/import/post_reader.h"
#include "core/store/check_posts.h"
#include "core/store/post_store.h"

#include <optional>
#include <string>

namespace vigie {

/// kind « created »
struct CreatedDetails {
    std::string dossier; ///< random name that all copies share
    std::string program; ///< version of Vigie
};

/// kind « import »
struct ImportDetails {
    std::string source;    ///< source.key
    ImportSummary summary; ///< the file by its name, without folders: the log goes into reports
    AddedPosts posts;
    std::string digest;      ///< of the hashes of the records that were added, in their order, a line each
    std::string places = {}; ///< of « number name-of-the-post » of these records; empty in earlier versions
    std::string problems = {}; ///< digestOf() what could not be read; empty in dossiers of earlier versions
    Doubles doubles = {};      ///< of `posts`, those that were there already; empty in earlier versions
};

/// kind « check »
struct CheckDetails {
    std::string pack; ///< SHA-256
    std::string program;
    std::string asOf;
    CheckedPosts done;
    std::string house = {}; ///< SHA-256 of the house pack; empty without one
};

/// kind « export »: a report or another file that was written from the dossier as it was then
struct ExportDetails {
    std::string file;   ///< its name, without folders; empty for standard output
    std::string format; ///< « pdf », « ndjson » …
    std::string sha256; ///< of the whole file
};

std::string toJson(const CreatedDetails& details);
std::string toJson(const ImportDetails& details);
std::string toJson(const CheckDetails& details);
std::string toJson(const ExportDetails& details);

/// Nothing for a text that is no such object.
std::optional<CreatedDetails> createdFromJson(const std::string& json);
std::optional<ImportDetails> importFromJson(const std::string& json);
std::optional<CheckDetails> checkFromJson(const std::string& json);
std::optional<ExportDetails> exportFromJson(const std::string& json);

} // namespace vigie
