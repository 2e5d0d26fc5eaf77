// SPDX-License-Identifier: GPL-3.0-or-later
// How a long piece of layout is followed and ended.
#pragma once

#include <functional>
#include <stop_token>

namespace vigie {

struct RenderWork {
    std::function<void(double part)> progress = [](double) {}; ///< 0 to 1, on the thread that renders
    std::stop_token stop{};
};

/// The same work as a part of a longer one, whose progress it takes from `from` to `to`.
inline RenderWork stretch(const RenderWork& work, double from, double to) {
    return {[inner = work.progress, from, to](double part) { inner(from + part * (to - from)); }, work.stop};
}

} // namespace vigie
