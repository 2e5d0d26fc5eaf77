// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/load_columns.h"

#include "app/cli/command.h"
#include "core/base/wording.h"
#include "core/import/byte_source.h"
#include "core/text/terminal_text.h"

#include <fstream>
#include <ostream>

namespace vigie {

std::optional<std::vector<ColumnMapping>> loadColumns(const Arguments& arguments, Console& console) {
    if (arguments.columns.empty())
        return std::vector<ColumnMapping>();
    const Wording say(arguments.language);
    std::ifstream in(arguments.columns, std::ios::binary);
    ByteSource bytes(in);
    const std::string json = bytes.rest();
    if (!in.is_open() || bytes.failed()) {
        console.err << visibleText(arguments.columns)
                    << say({" : Ce fichier ne peut pas être lu.\n", ": This file cannot be read.\n"});
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
