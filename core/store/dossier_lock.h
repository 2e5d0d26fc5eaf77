// SPDX-License-Identifier: GPL-3.0-or-later
// One program at a time works on a dossier; the others may look. The lock ends with the program that holds
// it, however that ends.
#pragma once

#include <memory>
#include <string>
#include <variant>

namespace vigie {

/// Who has the dossier open, in the words that were left in the lock file.
struct LockHolder {
    std::string who;
    std::string since; ///< RFC 3339, UTC
    std::string host;
    bool operator==(const LockHolder&) const = default;
};

/// A file « D.vigie.lock » beside the dossier, held with flock(2). Given back when this goes.
class DossierLock {
public:
    /// Nothing can be written beside the dossier, or its file system knows no locks.
    struct NotPossible {};
    using Outcome = std::variant<DossierLock, LockHolder, NotPossible>;

    static Outcome take(const std::string& dossierPath, const std::string& who, const std::string& since);

    DossierLock(DossierLock&&) noexcept;
    DossierLock& operator=(DossierLock&&) noexcept;
    ~DossierLock();

private:
    struct Held;
    explicit DossierLock(std::unique_ptr<Held> held);
    std::unique_ptr<Held> m_held;
};

} // namespace vigie
