// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C: the program ends, and no half-written file stays behind.
#pragma once

#include <functional>
#include <stop_token>

namespace vigie {

/// From now on a signal to end removes what was begun (OutputFile::abandonAll) before the program ends by it,
/// as a shell expects; so does a reader of the output who goes away (`| head`). REQUIRES: called once, before other threads are there.
void cleanUpWhenInterrupted();

/// As long as this lives, the first such signal only asks `work` to stop; the second ends the program, once
/// `lastly` has removed what is unfinished, on a thread of its own. One at a time.
class StopWhenInterrupted {
public:
    explicit StopWhenInterrupted(const std::stop_source& work, std::function<void()> lastly = {});
    StopWhenInterrupted(const StopWhenInterrupted&) = delete;
    StopWhenInterrupted& operator=(const StopWhenInterrupted&) = delete;
    ~StopWhenInterrupted();
};

} // namespace vigie
