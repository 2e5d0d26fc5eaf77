// SPDX-License-Identifier: GPL-3.0-or-later
// The command line in process: what it is given, what it prints, what it ends with.
#pragma once

#include "app/cli/cli.h"

#include <sstream>
#include <string>
#include <vector>

namespace vigie::test {

struct CliResult {
    int code = 0;
    std::string out;
    std::string err;
};

/// Runs `vigie-cli words…` with `input` on standard input.
inline CliResult runTool(std::vector<std::string> words, const std::string& input = {},
                         bool isTyped = false) {
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    Console console{in, out, err, isTyped};
    console.programDirectory = VIGIE_SOURCE_DIR "/tests/data";
    const int code = runCli(words, console);
    return {code, out.str(), err.str()};
}

/// The same at a terminal where somebody types `answer`.
inline CliResult runAtTerminal(std::vector<std::string> words, const std::string& answer) {
    return runTool(std::move(words), answer + "\n", true);
}

/// Runs `vigie-cli check words…` with the pack of tests/data/pack and the law of 2025-08-01.
inline CliResult check(std::vector<std::string> words, const std::string& input = {}) {
    words.insert(words.begin(), "check");
    for (const char* word : {"--rules", VIGIE_SOURCE_DIR "/tests/data/pack", "--as-of", "2025-08-01"})
        words.emplace_back(word);
    return runTool(words, input);
}

/// Runs `vigie-cli import words… --dossier path` as lea, with the same.
inline CliResult importInto(const std::string& path, std::vector<std::string> words) {
    words.insert(words.begin(), "import");
    for (const std::string& word : {std::string("--dossier"), path, std::string("--rules"),
                                    std::string(VIGIE_SOURCE_DIR "/tests/data/pack"), std::string("--as-of"),
                                    std::string("2025-08-01"), std::string("--who"), std::string("lea")})
        words.push_back(word);
    return runTool(words);
}

} // namespace vigie::test
