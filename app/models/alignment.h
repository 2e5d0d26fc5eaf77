// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers stand at the right, under a heading at the right.
#pragma once

#include <QVariant>
#include <Qt>

namespace vigie {

/// For Qt::TextAlignmentRole of cells and headers.
inline QVariant alignment(bool isNumber) {
    return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace vigie
