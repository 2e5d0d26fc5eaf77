// SPDX-License-Identifier: GPL-3.0-or-later
// Texts compared with files. A difference is written beside the file as « .actual », to be looked at and, if
// it is right, to be renamed.
#pragma once

#include <fstream>
#include <iterator>
#include <string>

namespace vigie::test {

inline std::string readFile(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Empty if `actual` is what the file holds; a sentence with the first line that differs otherwise.
inline std::string differenceFrom(const std::string& expectedPath, const std::string& actual) {
    const std::string expected = readFile(expectedPath);
    if (actual == expected)
        return {};
    const std::string actualPath = expectedPath + ".actual";
    std::ofstream(actualPath, std::ios::binary) << actual;
    std::size_t line = 1;
    std::size_t at = 0;
    for (; at < actual.size() && at < expected.size() && actual[at] == expected[at]; ++at)
        line += actual[at] == '\n' ? 1 : 0;
    return expectedPath + " differs in line " + std::to_string(line) + "; see " + actualPath;
}

} // namespace vigie::test
