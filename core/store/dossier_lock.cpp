// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossier_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sstream>

namespace vigie {
namespace {

std::string hostName() {
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

/// Three lines: who, since when, on which machine.
void writeHolder(int file, const std::string& who, const std::string& since) {
    const std::string lines = who + "\n" + since + "\n" + hostName() + "\n";
    if (ftruncate(file, 0) == 0 && pwrite(file, lines.data(), lines.size(), 0) < 0)
        return; // the lock holds without the words, too
}

LockHolder readHolder(int file) {
    std::array<char, 1024> bytes{};
    const ssize_t size = pread(file, bytes.data(), bytes.size(), 0);
    std::istringstream lines(std::string(bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0))));
    LockHolder holder;
    std::getline(lines, holder.who);
    std::getline(lines, holder.since);
    std::getline(lines, holder.host);
    return holder;
}

/// Whether the name still stands for the file that was opened: whoever had it may just have removed it.
bool isStillThere(int file, const std::string& path) {
    struct stat opened {};
    struct stat named {};
    return fstat(file, &opened) == 0 && stat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino &&
           opened.st_dev == named.st_dev;
}

} // namespace

struct DossierLock::Held {
    std::string path;
    int file;

    Held(std::string lockPath, int lockFile) : path(std::move(lockPath)), file(lockFile) {}
    ~Held() {
        unlink(path.c_str());
        close(file);
    }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
};

DossierLock::Outcome DossierLock::take(const std::string& dossierPath, const std::string& who,
                                       const std::string& since) {
    const std::string path = dossierPath + ".lock";
    while (true) {
        const int file = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (file < 0)
            return NotPossible{};
        if (flock(file, LOCK_EX | LOCK_NB) != 0) {
            const bool isHeld = errno == EWOULDBLOCK;
            const LockHolder holder = readHolder(file);
            close(file);
            return isHeld ? Outcome(holder) : Outcome(NotPossible{});
        }
        if (isStillThere(file, path)) {
            writeHolder(file, who, since);
            return DossierLock(std::make_unique<Held>(path, file));
        }
        close(file);
    }
}

DossierLock::DossierLock(std::unique_ptr<Held> held) : m_held(std::move(held)) {}
DossierLock::DossierLock(DossierLock&&) noexcept = default;
DossierLock& DossierLock::operator=(DossierLock&&) noexcept = default;
DossierLock::~DossierLock() = default;

} // namespace vigie
