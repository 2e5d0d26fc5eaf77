// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme.h"

#include <QWidget>

namespace vigie {
namespace {

Theme makeLight() {
    Theme theme;
    theme.ground = QColor(0xF7F7F5);
    theme.surface = QColor(0xFFFFFF);
    theme.border = QColor(0xDADAD5);
    theme.outline = QColor(0x757D88);
    theme.text = QColor(0x1B1F24);
    theme.muted = QColor(0x55606D);
    theme.accent = QColor(0x1F5AA6);
    theme.selection = QColor(0xE3ECF8);
    return theme;
}

Theme makeDark() {
    Theme theme;
    theme.isDark = true;
    theme.ground = QColor(0x15181C);
    theme.surface = QColor(0x1D2126);
    theme.border = QColor(0x343A42);
    theme.outline = QColor(0x6B7682);
    theme.text = QColor(0xE6E9ED);
    theme.muted = QColor(0x9FA9B5);
    theme.accent = QColor(0x8AB4F0);
    theme.selection = QColor(0x27364A);
    return theme;
}

} // namespace

QColor Theme::of(Verdict verdict) const {
    switch (verdict) {
    case Verdict::NonCompliant: return QColor(isDark ? 0xF58E85 : 0xB3261E);
    case Verdict::Improvable: return QColor(isDark ? 0xE3B04B : 0x8A5200);
    case Verdict::ToReview: return QColor(isDark ? 0xBBAAF0 : 0x5E4B9C);
    case Verdict::Compliant: return QColor(isDark ? 0x74CB93 : 0x1E6B3A);
    case Verdict::NotCommercial: return muted;
    }
    return muted;
}

QColor Theme::of(Severity severity) const {
    switch (severity) {
    case Severity::Critical: return of(Verdict::NonCompliant);
    case Severity::Major: return of(Verdict::Improvable);
    case Severity::Minor: return of(Verdict::ToReview);
    case Severity::Info: return muted;
    }
    return muted;
}

QColor Theme::groundOf(HighlightKind kind) const {
    switch (kind) {
    case HighlightKind::Sign: return QColor(isDark ? 0x203A5C : 0xDCE9F9);
    case HighlightKind::Mention: return QColor(isDark ? 0x1F4430 : 0xDDF1E3);
    case HighlightKind::Risk: return QColor(isDark ? 0x54272A : 0xFBE1DE);
    }
    return surface;
}

QColor Theme::lineOf(HighlightKind kind) const {
    switch (kind) {
    case HighlightKind::Sign: return accent;
    case HighlightKind::Mention: return of(Verdict::Compliant);
    case HighlightKind::Risk: return of(Verdict::NonCompliant);
    }
    return text;
}

QPalette Theme::palette() const {
    QPalette palette(text, surface, border, border, muted, text, text, surface, ground);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::AlternateBase, ground);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, isDark ? ground : surface);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

const Theme& themeOf(bool isDark) {
    static const Theme light = makeLight();
    static const Theme dark = makeDark();
    return isDark ? dark : light;
}

const Theme& themeFor(const QPalette& palette) {
    return themeOf(palette.color(QPalette::Window).lightness() < 128);
}

const Theme& themeFor(const QWidget* widget) {
    return themeFor(widget->palette());
}

} // namespace vigie
