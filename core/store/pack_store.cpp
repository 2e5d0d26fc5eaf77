// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pack_store.h"

namespace vigie {

void storePack(Sql& sql, const StoredPack& pack) {
    if (sql.number("SELECT 1 FROM pack WHERE sha256 = ?", {pack.sha256}))
        return;
    sql.run("INSERT INTO pack (sha256, id, version) VALUES (?, ?, ?)", {pack.sha256, pack.id, pack.version});
    std::int64_t number = 0;
    for (const PackFile& file : pack.files)
        sql.run("INSERT INTO pack_file (pack, number, name, content) VALUES (?, ?, ?, ?)",
                {pack.sha256, ++number, file.name, file.content});
}

std::vector<PackFile> packFiles(Sql& sql, const std::string& sha256) {
    std::vector<PackFile> files;
    sql.each("SELECT name, content FROM pack_file WHERE pack = ? ORDER BY number", {sha256},
             [&](const SqlRow& row) {
                 files.push_back({row.text(0), row.text(1)});
             });
    return files;
}

} // namespace vigie
