// SPDX-License-Identifier: GPL-3.0-or-later
// One way of writing down checked posts: what every output format of a check has in common.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"
#include "core/report/check_summary.h"
#include "core/rules/rule_pack.h"

#include <string>

namespace vigie {

/// By what a check was made: enough to make it again.
struct CheckHeader {
    std::string programVersion;
    std::string packId;
    std::string packVersion;
    std::string packSha256;
    Date asOf{};
    Language language = Language::French; ///< of titles, reasons and remedies; keys and values stay English
    std::optional<HousePack> house = {};  ///< laid over the pack
};

/// Posts go by one at a time and are not kept. Calls come in order, from one thread at a time.
class PostWriter {
public:
    virtual ~PostWriter() = default;

    virtual void begin() {}
    virtual void write(const CheckedPost& checked) = 0;
    /// Called once after the last post, also when there was none.
    virtual void end(const CheckSummary&) {}
    /// Something could not be read. People hear of it elsewhere; formats that are kept may record it.
    virtual void problem(const Error&) {}
};

} // namespace vigie
