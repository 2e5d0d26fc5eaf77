// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/load_columns.h"

#include "app/cli/command.h"
#include "core/base/wording.h"
#include "core/import/byte_source.h"
#include "core/text/terminal_text.h"

#include <filesystem>
#include <fstream>
#include <ostream>

namespace vigie {
namespace {

Error cannotRead(const std::string& path, const Wording& say) {
    std::error_code ignored;
    const bool isThere = std::filesystem::exists(path, ignored);
    return {ErrorCode::CannotRead,
            isThere ? say({"Ce fichier ne peut pas être lu.", "This file cannot be read."})
                    : say({"Ce fichier n’existe pas.", "This file does not exist."}),
            {path, 0, 0, 0, {}},
            say({"Un tel fichier s’écrit par vigie-cli columns TABLEAU > {}.",
                 "Such a file is written by vigie-cli columns TABLE > {}."},
                {path})};
}

} // namespace

std::optional<std::vector<ColumnMapping>> loadColumns(const Arguments& arguments, Console& console) {
    if (arguments.columns.empty())
        return std::vector<ColumnMapping>();
    const Wording say(arguments.language);
    std::ifstream in(arguments.columns, std::ios::binary);
    ByteSource bytes(in);
    const std::string json = bytes.rest();
    if (!in.is_open() || bytes.failed()) {
        tell(cannotRead(arguments.columns, say), say, console);
        return {};
    }
    auto mappings = columnMappingsFromJson(json, arguments.language);
    if (mappings)
        return *std::move(mappings);
    mappings.error().where.file = arguments.columns;
    tell(mappings.error(), say, console);
    return {};
}

} // namespace vigie
