// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/interruption.h"
#include "app/cli/terminal.h"

#include <iostream>

int main(int argc, char** argv) {
    vigie::cleanUpWhenInterrupted();
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    vigie::Console console{std::cin, std::cout, std::cerr};
    vigie::describeTerminal(console);
    return vigie::runCli({argv + 1, argv + argc}, console);
}
