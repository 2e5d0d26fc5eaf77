// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_pages.h"

#include "app/report/fresh_fonts.h"
#include "app/report/pdf_document.h"
#include "app/report/pdf_parts.h"

namespace vigie {
namespace {

using namespace pdf;

void addPart(PageFlow& flow, const Report& report, Section section) {
    switch (section) {
    case Section::Summary: return addSummary(flow, report.summary);
    case Section::Scope: return addScope(flow, report.scope);
    case Section::Limits: return addLimits(flow, report.limits);
    case Section::Method: return addMethod(flow, report.method);
    case Section::Creators: return addCreators(flow, report.creators);
    case Section::Findings: return addFindings(flow, report.findings);
    case Section::Details: return addDetails(flow, report.details);
    case Section::Dismissed: return addDismissed(flow, report.dismissed);
    case Section::Reading: return addSecondReading(flow, report.reading);
    case Section::Actions: return addActions(flow, report.actions);
    case Section::Signatures: return addSignatures(flow, report.signatures);
    case Section::Posts: return addPostList(flow, report.posts);
    case Section::Rules: return addRuleList(flow, report.rules);
    case Section::Texts: return addFullTexts(flow, report.texts);
    case Section::Log: return addDecisionLog(flow, report.log);
    case Section::Glossary: return addGlossary(flow, report.glossary);
    }
}

void layOut(PageFlow& flow, const Report& report) {
    addCover(flow, report);
    for (const Part& part : report.parts) {
        if (part.section != Section::Limits) // those follow the sources on their page
            flow.breakPage();
        addPart(flow, report, part.section);
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

std::string pagesOf(const Report& report) {
    PageFlow flow(marginLeft, marginTop, textWidth, textHeight);
    layOut(flow, report);
    return documentOf(flow, {report.documentTitle + " · " + report.reference, report.pageLabel, false},
                      finishOf(report));
}

} // namespace

std::string renderPdf(const Report& report) {
    return withFreshFonts([&] { return pagesOf(report); });
}

} // namespace vigie
