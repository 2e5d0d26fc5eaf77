// SPDX-License-Identifier: GPL-3.0-or-later
// For tests of what may not be read or written: root, as which tests run in containers, may do everything.
#pragma once

#include <unistd.h>

#include <cstdlib>

namespace vigie::test {

/// Without the rights of root, who may write everywhere.
class AsNobody {
public:
    AsNobody() { m_isRoot = geteuid() == 0 && seteuid(65534) == 0; }
    ~AsNobody() {
        if (m_isRoot && seteuid(0) != 0)
            std::abort();
    }

private:
    bool m_isRoot = false;
};

} // namespace vigie::test
