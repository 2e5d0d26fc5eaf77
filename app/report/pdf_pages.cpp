// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_pages.h"

#include "app/report/fresh_fonts.h"
#include "app/report/pdf_document.h"
#include "app/report/pdf_parts.h"

namespace vigie {
namespace {

using namespace pdf;

constexpr qreal roomForAPart = millimetres(80);
constexpr qreal roomForBlocks = textHeight * 0.6; ///< they follow a table that fills but the top of a page
constexpr double layingOut = 0.5;                 ///< of the work; the rest is painting

void addPart(PageFlow& flow, const Report& report, Section section, const RenderWork& work) {
    const Wording say(report.language);
    switch (section) {
    case Section::Summary: return addSummary(flow, report.summary, say);
    case Section::Scope: return addScope(flow, report.scope, say);
    case Section::Limits: return addLimits(flow, report.limits);
    case Section::Method: return addMethod(flow, report.method, say);
    case Section::Creators: return addCreators(flow, report.creators);
    case Section::Findings: return addFindings(flow, report.findings, say);
    case Section::Details: return addDetails(flow, report.details, say, work);
    case Section::Dismissed: return addDismissed(flow, report.dismissed);
    case Section::Reading: return addSecondReading(flow, report.reading, say);
    case Section::Actions: return addActions(flow, report.actions);
    case Section::Signatures: return addSignatures(flow, report.signatures);
    case Section::Posts: return addPostList(flow, report.posts);
    case Section::Rules: return addRuleList(flow, report.rules, say);
    case Section::Texts: return addFullTexts(flow, report.texts, say);
    case Section::Log: return addDecisionLog(flow, report.log);
    case Section::Glossary: return addGlossary(flow, report.glossary, say);
    }
}

/// The outcome, what it rests on, and the annexes. The others follow where there is room for a good part.
bool beginsAPage(Section section) {
    return section == Section::Summary || section == Section::Scope || section == Section::Posts;
}

void layOut(PageFlow& flow, const Report& report, const RenderWork& work) {
    addCover(flow, report);
    for (const Part& part : report.parts) {
        if (work.stop.stop_requested())
            return;
        if (beginsAPage(part.section)) {
            flow.breakPage();
        } else {
            flow.add({blank(millimetres(9), false)});
            flow.breakUnless(part.section == Section::Details ? roomForBlocks : roomForAPart);
        }
        addPart(flow, report, part.section, work);
    }
    flow.finish();
}

Finish finishOf(const Report& report) {
    Finish out;
    out.language = report.language == Language::French ? "fr" : "en";
    out.title = report.documentTitle;
    out.author = report.author;
    out.program = report.program;
    out.identifier = report.reference;
    out.madeAt = report.madeAt;
    out.attachments = report.attachments;
    return out;
}

std::string pagesOf(const Report& report, const RenderWork& work) {
    PageFlow flow(marginLeft, marginTop, textWidth, textHeight);
    layOut(flow, report, stretch(work, 0, layingOut));
    if (work.stop.stop_requested())
        return {};
    return documentOf(
        flow,
        {report.documentTitle + " · " + report.reference, report.pageLabel, Wording(report.language), false},
        finishOf(report), stretch(work, layingOut, 1));
}

} // namespace

std::string renderPdf(const Report& report, const RenderWork& work) {
    return withFreshFonts([&] { return pagesOf(report, work); });
}

} // namespace vigie
