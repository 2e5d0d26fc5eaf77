// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/file_format.h"

#include "core/import/archive_reader.h"
#include "core/import/csv_reader.h"
#include "core/import/json_reader.h"
#include "core/import/workbook_reader.h"

#include <algorithm>
#include <array>

namespace vigie {
namespace {

/// Asked in this order. The formats of JSON have a table of their own: formats/json_importers.cpp.
constexpr std::array formats = {
    FileFormat{looksLikeJson, readJson},
    FileFormat{looksLikeJsonLines, readJsonLines},
    FileFormat{looksLikeCsv, readCsv},
};
/// Packed files, which would count as foreign otherwise.
constexpr std::array packedFormats = {
    FileFormat{looksLikeXlsx, readXlsx},
    FileFormat{looksLikeOds, readOds},
    FileFormat{looksLikeArchive, [](OpenedFile file) { return readArchive(std::move(file)); }},
};

template <std::size_t Size>
const FileFormat* firstOf(const std::array<FileFormat, Size>& candidates, const FileStart& start) {
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const FileFormat& format) { return format.recognises(start); });
    return found == candidates.end() ? nullptr : &*found;
}

} // namespace

const FileFormat* findFormat(const FileStart& start) {
    if (const FileFormat* packed = firstOf(packedFormats, start))
        return packed;
    return isForeign(start) ? nullptr : firstOf(formats, start);
}

} // namespace vigie
