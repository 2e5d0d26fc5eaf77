// SPDX-License-Identifier: GPL-3.0-or-later
// Measures, colours and letters of the audit PDF. Lengths are in tenths of a point, from the top left.
#pragma once

#include "core/model/assessment.h"
#include "core/report/excerpt.h"

#include <QColor>
#include <QFont>

namespace vigie::pdf {

inline constexpr int unitsPerInch = 720;

constexpr qreal points(qreal value) {
    return value * unitsPerInch / 72;
}
constexpr qreal millimetres(qreal value) {
    return value * unitsPerInch / 25.4;
}

/// A4, with room for a hand or a hole punch on either side.
inline constexpr qreal pageWidth = millimetres(210);
inline constexpr qreal pageHeight = millimetres(297);
inline constexpr qreal marginLeft = millimetres(22);
inline constexpr qreal marginTop = millimetres(22);
inline constexpr qreal textWidth = pageWidth - 2 * marginLeft;
inline constexpr qreal textHeight = pageHeight - marginTop - millimetres(24);
inline constexpr qreal footerBaseline = pageHeight - millimetres(13);

inline constexpr QColor ink{0x1B, 0x1F, 0x24};
inline constexpr QColor muted{0x55, 0x60, 0x6D};
inline constexpr QColor accent{0x1F, 0x5A, 0xA6};
inline constexpr QColor hairline{0xD5, 0xD9, 0xDE};
inline constexpr QColor tint{0xF4, 0xF5, 0xF7}; ///< ground of excerpts and table captions

QColor colourOf(Verdict verdict);
QColor colourOf(Severity severity);
/// Ground of a marked run; invalid for plain words.
QColor groundOf(RunKind kind);
/// Colour of the line under a marked run.
QColor lineOf(RunKind kind);

enum class Weight { Regular, Bold };

/// The text font at that size. Noto Sans, or DejaVu Sans where it is missing; hinting off, so that lines
/// break alike on every machine.
QFont textFont(qreal sizeInPoints, Weight weight = Weight::Regular, bool italic = false);
/// For ids and fingerprints.
QFont codeFont(qreal sizeInPoints);

} // namespace vigie::pdf
