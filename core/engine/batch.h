// SPDX-License-Identifier: GPL-3.0-or-later
// Many posts on all cores. The only threads of the core.
#pragma once

#include "core/engine/checker.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace vigie {

/// Checks what `next` gives until it gives nothing or a stop is asked for. `next` is called on the calling
/// thread; `sink` gets the results in the order of the input, one call at a time, possibly on another
/// thread, and as soon as they are there: a slow input does not hold back what was already read.
/// Memory is bounded: no more than a few posts a job are under way. `jobs` 0 means one per core; the calling
/// thread is one of them, and checks as well. Returns after the last call of `sink`. An exception of `next`
/// or `sink` stops the batch and comes out here.
void checkAll(const Checker& checker, const std::function<std::optional<Post>()>& next,
              const std::function<void(CheckedPost)>& sink, unsigned jobs = 0, std::stop_token stop = {});

} // namespace vigie
