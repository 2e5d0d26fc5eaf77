// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossier_files.h"

#include <filesystem>

namespace vigie {

void removeDossierFiles(const std::string& path) {
    std::error_code passedOver;
    for (const char* ending : {"", "-wal", "-shm", ".lock"})
        std::filesystem::remove(path + ending, passedOver);
}

} // namespace vigie
