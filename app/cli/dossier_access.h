// SPDX-License-Identifier: GPL-3.0-or-later
// The dossier that a command works on.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/base/wording.h"
#include "core/store/dossier.h"

#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// Opens it in the name of --who, or of who sits at this machine. Nothing, and a sentence on the error
/// stream, if that does not work.
std::optional<Dossier> openDossier(const std::string& path, DossierAccess access, const Arguments& arguments,
                                   Console& console);

/// The same for what needs posts: nothing for a dossier that was purged, either.
std::optional<Dossier> openUnpurged(const std::string& path, DossierAccess access, const Arguments& arguments,
                                    Console& console);

/// A dossier that a command may have made: taken away again, once closed, where it came to nothing.
class NewDossier {
public:
    explicit NewDossier(std::string path);
    bool wasThere() const { return m_wasThere; }
    void discard() const; ///< leaves one that was there before alone

private:
    std::string m_path;
    bool m_wasThere;
};

inline const Bilingual oneDossier{"Indiquez un dossier (*.vigie), un seul.", "Name one dossier (*.vigie)."};

/// The one operand that is a dossier; nothing, and a usage error, if there is another number of them, which
/// says what is `wanted`.
std::optional<std::string> dossierOperand(const Arguments& arguments, Console& console,
                                          const std::string& command, const Bilingual& wanted = oneDossier);

/// Writes into the log what was handed out. Where the dossier cannot be written, or somebody works on it, the
/// error stream says that the log does not tell of it.
void noteExports(const std::vector<ExportDetails>& files, const std::string& path, const Arguments& arguments,
                 Console& console);

/// Prints the error and gives the exit code for it.
int fail(const Error& error, const Wording& say, Console& console);

} // namespace vigie
