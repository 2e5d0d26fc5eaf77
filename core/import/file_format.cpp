// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/file_format.h"

#include "core/import/csv_reader.h"
#include "core/import/json_reader.h"

#include <algorithm>
#include <array>

namespace vigie {
namespace {

/// Asked in this order. A new format is a line here and files of its own.
constexpr std::array formats = {
    FileFormat{"vigie-json", looksLikeJson, readJson},
    FileFormat{"vigie-ndjson", looksLikeNdjson, readNdjson},
    FileFormat{"csv", looksLikeCsv, readCsv},
};

} // namespace

const FileFormat* findFormat(const FileStart& start) {
    if (isForeign(start))
        return nullptr;
    const auto* found = std::find_if(formats.begin(), formats.end(),
                                     [&](const FileFormat& format) { return format.recognises(start); });
    return found == formats.end() ? nullptr : found;
}

} // namespace vigie
