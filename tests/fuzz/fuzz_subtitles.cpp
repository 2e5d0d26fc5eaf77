// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as the subtitles beside a video.
#include "core/import/subtitles.h"
#include "core/text/utf8.h"
#include "tests/fuzz/require.h"

#include <cstdint>
#include <string_view>

using namespace vigie;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view file(reinterpret_cast<const char*>(data), size);
    const std::string words = wordsOfSubtitles(file);
    require(isValidUtf8(words), "what is said is text");
    require(words.find("-->") == std::string::npos, "times are not said");
    require(words.find("\n\n") == std::string::npos && !words.starts_with('\n') && !words.ends_with('\n'),
            "every line says something");
    require(file.find("-->") != file.npos || words.empty(), "without times nothing is said");
    return 0;
}
