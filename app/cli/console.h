// SPDX-License-Identifier: GPL-3.0-or-later
// What a command talks to. Tests hand in string streams; main() hands in the real ones.
#pragma once

#include <cstddef>
#include <filesystem>
#include <iosfwd>

namespace vigie {

struct Console {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool inIsTerminal = false; ///< and a question on `err` is seen there
    bool outIsTerminal = false;
    bool errIsTerminal = false;
    bool colour = false;                      ///< whether `out` understands and wants colours
    std::size_t columns = 100;                ///< width of a line on `out`
    std::filesystem::path programDirectory{}; ///< where the data that comes with the program is looked for
};

/// What the program ends with (contract.md).
namespace exit_code {
inline constexpr int done = 0;
inline constexpr int findings =
    1; ///< a finding at or above --fail-on, a failed example, a mistake in a pack, a dossier not intact
inline constexpr int unusable = 2; ///< usage error, nothing could be read, or the output could not be written
inline constexpr int incomplete = 3; ///< done, but some records could not be read
} // namespace exit_code

} // namespace vigie
