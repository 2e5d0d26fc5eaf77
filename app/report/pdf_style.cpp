// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_style.h"

#include <QFontDatabase>

namespace vigie::pdf {
namespace {

constexpr qreal leastSpacing = 1.0 / 64; ///< of a tenth of a point; Qt counts no finer

QFont fontOf(const QStringList& families, qreal sizeInPoints) {
    QFont font(families);
    font.setPixelSize(qRound(points(sizeInPoints)));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing, however small, keeps « fi » two letters: words can be found and copied as they are spelt.
    font.setLetterSpacing(QFont::AbsoluteSpacing, leastSpacing);
    return font;
}

} // namespace

QColor colourOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::NonCompliant: return {0xB3, 0x26, 0x1E};
    case Verdict::Improvable: return {0x8A, 0x52, 0x00};
    case Verdict::ToReview: return {0x5E, 0x4B, 0x9C};
    case Verdict::Compliant: return {0x1E, 0x6B, 0x3A};
    case Verdict::NotCommercial: break;
    }
    return muted;
}

QColor colourOf(Severity severity) {
    switch (severity) {
    case Severity::Critical: return {0xB3, 0x26, 0x1E};
    case Severity::Major: return {0x8A, 0x52, 0x00};
    case Severity::Minor: return {0x5E, 0x4B, 0x9C};
    case Severity::Info: break;
    }
    return muted;
}

QColor groundOf(RunKind kind) {
    switch (kind) {
    case RunKind::Sign: return {0xDC, 0xE9, 0xF9};
    case RunKind::Mention: return {0xDD, 0xF1, 0xE3};
    case RunKind::Risk: return {0xFB, 0xE1, 0xDE};
    default: return {};
    }
}

QColor lineOf(RunKind kind) {
    switch (kind) {
    case RunKind::Sign: return accent;
    case RunKind::Mention: return colourOf(Verdict::Compliant);
    case RunKind::Risk: return colourOf(Verdict::NonCompliant);
    default: return muted;
    }
}

QFont textFont(qreal sizeInPoints, Weight weight, bool italic) {
    // The letters first: colour emoji fonts hold digits too. Fonts of other scripts and styles are named as
    // well, so that a page breaks alike whatever else is installed.
    const QString noto = QStringLiteral("Noto Sans");
    static const QString letters = QFontDatabase::hasFamily(noto) ? noto : QStringLiteral("DejaVu Sans");
    QFont font = fontOf({letters, QStringLiteral("Noto Color Emoji"), QStringLiteral("Noto Sans Math"),
                         QStringLiteral("DejaVu Sans"), QStringLiteral("Droid Sans Fallback")},
                        sizeInPoints);
    font.setWeight(weight == Weight::Bold ? QFont::DemiBold : QFont::Normal);
    font.setItalic(italic);
    return font;
}

QFont codeFont(qreal sizeInPoints) {
    return fontOf({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans")}, sizeInPoints);
}

} // namespace vigie::pdf
