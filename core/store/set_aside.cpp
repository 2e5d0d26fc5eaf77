// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/set_aside.h"

#include <vector>

namespace vigie {

SetAside::SetAside(Sql& sql, const std::string& which) : m_sql(sql) {
    std::vector<std::string> drops;
    sql.each("SELECT type, name, sql FROM sqlite_master WHERE " + which, {}, [&](const SqlRow& row) {
        drops.push_back("DROP " + row.text(0) + " " + row.text(1) + ";");
        m_definitions += row.text(2) + ";\n";
    });
    for (const std::string& drop : drops)
        sql.runScript(drop);
}

} // namespace vigie
