// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paint.h"

namespace vigie {
namespace {

std::string_view code(Tone tone) {
    switch (tone) {
    case Tone::Plain:
        return "";
    case Tone::Strong:
        return "1";
    case Tone::Muted:
        return "2";
    case Tone::Red:
        return "1;31";
    case Tone::Yellow:
        return "1;33";
    case Tone::Magenta:
        return "1;35";
    case Tone::Green:
        return "1;32";
    }
    return "";
}

} // namespace

std::string Paint::operator()(Tone tone, std::string_view text) const {
    if (!m_isOn || tone == Tone::Plain)
        return std::string(text);
    return "\x1b[" + std::string(code(tone)) + "m" + std::string(text) + "\x1b[0m";
}

Tone toneOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::NonCompliant:
        return Tone::Red;
    case Verdict::Improvable:
        return Tone::Yellow;
    case Verdict::ToReview:
        return Tone::Magenta;
    case Verdict::Compliant:
        return Tone::Green;
    case Verdict::NotCommercial:
        return Tone::Muted;
    }
    return Tone::Plain;
}

Tone toneOf(Severity severity) {
    switch (severity) {
    case Severity::Critical:
        return Tone::Red;
    case Severity::Major:
        return Tone::Yellow;
    case Severity::Minor:
    case Severity::Info:
        return Tone::Plain;
    }
    return Tone::Plain;
}

std::string_view shapeOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::NonCompliant:
        return "⬣";
    case Verdict::Improvable:
        return "◐";
    case Verdict::ToReview:
        return "◇";
    case Verdict::Compliant:
        return "✓";
    case Verdict::NotCommercial:
        return "–";
    }
    return "";
}

} // namespace vigie
