// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed after « vigie ».
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"

#include <tl/expected.hpp>

#include <QString>
#include <QStringList>

namespace vigie {

struct CommandLine {
    QStringList files; ///< files and folders to open
    QString rules;     ///< folder of the rule pack; empty: the one that comes with the program
    Date asOf{};       ///< the « today » of the check
    Language language = Language::French;
};

/// `words` without the name of the program. Fails with a sentence for the user. Ends the program after
/// printing for --help and --version. Tested by tst_command_line.cpp.
tl::expected<CommandLine, QString> parseCommandLine(const QStringList& words,
                                                    Language otherwise = Language::French);

/// The language that --lang asks for, `otherwise` without it, so that even a mistake is told in it.
Language languageOf(const QStringList& words, Language otherwise = Language::French);

} // namespace vigie
