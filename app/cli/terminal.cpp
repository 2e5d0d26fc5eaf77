// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string_view>

namespace vigie {
namespace {

std::string_view environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

bool wantsColour() {
    return environment("NO_COLOR").empty() && environment("TERM") != "dumb";
}

/// What COLUMNS says, or else the terminal; 0: nothing does.
std::size_t columnsWanted(bool isTerminal) {
    const std::string_view said = environment("COLUMNS");
    std::size_t columns = 0;
    std::from_chars(said.data(), said.data() + said.size(), columns);
    winsize size{};
    if (columns == 0 && isTerminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        columns = size.ws_col;
    return columns;
}

} // namespace

void describeTerminal(Console& console) {
    console.inIsTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
    console.outIsTerminal = isatty(STDOUT_FILENO) == 1;
    console.errIsTerminal = isatty(STDERR_FILENO) == 1;
    console.colour = console.outIsTerminal && wantsColour();
    if (const std::size_t columns = columnsWanted(console.outIsTerminal); columns > 0)
        console.columns = std::clamp<std::size_t>(columns, 40, 160);
    std::error_code ignored;
    console.programDirectory = std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
}

} // namespace vigie
