// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chose for this program, and what the program remembers: every key, type and default in one
// table. Keys of shortcuts are with them (app/gui/shortcuts.h), columns with theirs (saved_mappings.h).
#pragma once

#include "core/base/bilingual.h"

#include <QString>

namespace vigie {

enum class Appearance { System, Light, Dark };

/// As stored for this user. Reading and writing is cheap; nothing is cached.
namespace preferences {

Language language(); ///< French where nothing was chosen
void setLanguage(Language language);

Appearance appearance(); ///< System where nothing was chosen
void setAppearance(Appearance appearance);

QString readerName(); ///< as chosen; empty where nothing was
void setReaderName(const QString& name);
/// Under which the log notes what is done: the chosen name, else userName() of user_name.h.
QString nameInLog();

bool sawTour(); ///< false until the tour was ended or skipped once
void setSawTour();

} // namespace preferences
} // namespace vigie
