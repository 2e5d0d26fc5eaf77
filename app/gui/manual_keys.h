// SPDX-License-Identifier: GPL-3.0-or-later
// The keys in the manual: it names actions, and shows the keys that they have at the moment.
#pragma once

#include <QString>

namespace vigie {

/// With « {{next-post}} » as the key of that entry of the shortcut table, and « {{shortcuts}} » as the whole
/// table, in the language of the program.
QString withKeys(QString markdown);

} // namespace vigie
