// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of HTML as strings. Foreign text enters through text() and attribute() only, so it can never
// become markup.
#pragma once

#include <string>
#include <string_view>

namespace vigie::html {

/// The text as HTML shows it: « & < > " ' » escaped, control characters HTML does not allow as U+FFFD.
std::string text(std::string_view plain);

/// « name="value" » with a blank in front, the value escaped.
std::string attribute(std::string_view name, std::string_view value);

/// « <name attributes>content</name> ». REQUIRES: `content` is HTML already, `attributes` come from
/// attribute().
std::string element(std::string_view name, std::string_view content, std::string_view attributes = {});

/// The same on a line of its own, for elements between which blanks do not count.
std::string block(std::string_view name, std::string_view content, std::string_view attributes = {});

/// The address as a link if a browser can open it safely (https or http), as text otherwise.
std::string address(std::string_view url);

} // namespace vigie::html
