// SPDX-License-Identifier: GPL-3.0-or-later
// What is said in a video, out of a file of subtitles.
// Tested by tst_subtitles.cpp.
#pragma once

#include <string>
#include <string_view>

namespace vigie {

/// The words of WebVTT or SubRip subtitles, a line a cue: without times, numbers and tags, and without the
/// repetitions by which automatic subtitles scroll. Malformed UTF-8 becomes U+FFFD. Empty for other text.
std::string wordsOfSubtitles(std::string_view file);

} // namespace vigie
