// SPDX-License-Identifier: GPL-3.0-or-later
// A widget as a picture file.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/error.h"

#include <QString>

class QWidget;

namespace vigie {

/// PNG, or SVG where the name ends so; the whole widget as large as it is, in twice its pixels. Fails with
/// CannotWrite; the file is there whole or not at all.
Result<void> writePicture(QWidget& widget, const QString& path, Language language);

} // namespace vigie
