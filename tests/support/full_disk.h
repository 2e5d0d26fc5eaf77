// SPDX-License-Identifier: GPL-3.0-or-later
// A disk on which nothing more fits.
#pragma once

#include <sys/resource.h>

#include <csignal>

namespace vigie::test {

/// While it lives, no file may grow beyond so many bytes.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        set({bytes, m_before.rlim_max});
    }
    ~FullDisk() {
        set(m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    static void set(const rlimit& limit) { setrlimit(RLIMIT_FSIZE, &limit); }

    void (*m_handler)(int);
    rlimit m_before = {};
};

} // namespace vigie::test
