// SPDX-License-Identifier: GPL-3.0-or-later
// The core's values in Qt Test: failures print words, not addresses.
#pragma once

#include "core/base/error.h"

#include <QTest>
#include <string>
#include <string_view>

namespace QTest {

template <> inline char* toString(const std::string& text) {
    return qstrdup(text.c_str());
}
template <> inline char* toString(const std::string_view& text) {
    return qstrdup(std::string(text).c_str());
}

} // namespace QTest

Q_DECLARE_METATYPE(std::string)
