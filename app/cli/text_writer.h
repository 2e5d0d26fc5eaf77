// SPDX-License-Identifier: GPL-3.0-or-later
// A check as people read it in a terminal: the posts with findings one by one, then what it came to.
#pragma once

#include "app/cli/text_page.h"
#include "core/base/wording.h"
#include "core/engine/checker.h"
#include "core/report/post_writer.h"
#include "core/rules/rule_pack.h"

namespace vigie {

/// Whatever stands in a post is shown, never obeyed: control characters are made visible.
/// Tested by tst_text_writer.cpp.
class TextWriter final : public PostWriter {
public:
    /// `explainedBy`, if given, is the checker whose opinion is written: then each finding says why, and
    /// rules that nearly applied are named. REQUIRES: what `page` prints to, `pack` and `explainedBy` outlive
    /// the writer.
    TextWriter(TextPage page, const RulePack& pack, CheckHeader header, bool withSummary,
               const Checker* explainedBy = nullptr);

    void write(const CheckedPost& checked) override;
    /// The summary, if it was asked for and any post was read.
    void end(const CheckSummary& summary) override;

private:
    void writeHead(const CheckedPost& checked);
    void writeFinding(const Finding& finding);
    void writeCounts(const Tally& tally);
    void writeTopRules(const Tally& tally);
    void writeSources(const CheckSummary& summary);
    void writeFoot();
    std::string badge(Verdict verdict) const;
    /// With the serious findings beside it, which take the colour from a verdict that sounds better.
    std::string badge(const Opinion& opinion) const;
    std::string quote(const Evidence& evidence) const;

    TextPage m_page;
    const RulePack& m_pack;
    CheckHeader m_header;
    Wording say;
    bool m_withSummary;
    const Checker* m_explainedBy;
};

} // namespace vigie
