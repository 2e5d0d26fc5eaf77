// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
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

} // namespace

void describeTerminal(Console& console) {
    console.inIsTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
    console.outIsTerminal = isatty(STDOUT_FILENO) == 1;
    console.errIsTerminal = isatty(STDERR_FILENO) == 1;
    console.colour = console.outIsTerminal && wantsColour();
    winsize size{};
    if (console.outIsTerminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        console.columns = std::clamp<std::size_t>(size.ws_col, 40, 160);
    std::error_code ignored;
    console.programDirectory = std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
}

} // namespace vigie
