// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_page.h"

#include "core/base/wording.h"
#include "core/report/report_page_parts.h"
#include "core/report/report_page_style.h"

namespace vigie {
namespace {

using html::attribute;
using html::block;
using html::element;
using html::text;

std::string anchorOf(std::size_t part) {
    return "part-" + std::to_string(part + 1);
}

/// Nothing is loaded and nothing is run, even if the words of a post slipped through.
std::string metadata(const Report& report) {
    return "<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n" +
           block("title", text(report.documentTitle)) + block("style", reportPageStyle);
}

std::string head(const Cover& cover) {
    const std::string firm = cover.firm.empty() ? cover.product : cover.firm + " · " + cover.product;
    return block("header",
                 block("p", text(firm), attribute("class", "product")) + block("h1", text(cover.title)) +
                     block("p", text(cover.subject), attribute("class", "subject")) +
                     block("p", text(cover.claim), attribute("class", "soft")) + html::facts(cover.facts) +
                     block("p", text(cover.confidentiality), attribute("class", "notice")));
}

std::string contents(const Report& report) {
    std::string items;
    for (std::size_t i = 0; i < report.parts.size(); ++i)
        items += block("li", element("a", text(report.parts[i].title), attribute("href", "#" + anchorOf(i))));
    const std::string& title = report.cover.contentsTitle;
    return block("nav", block("h2", text(title)) + block("ol", items), attribute("aria-label", title));
}

} // namespace

std::string reportPage(const Report& report) {
    const Wording say(report.language);
    std::string parts;
    for (std::size_t i = 0; i < report.parts.size(); ++i) {
        const std::string title = block("h2", text(report.parts[i].title), attribute("id", anchorOf(i)));
        parts += block("section", title + html::partOf(report, report.parts[i].section),
                       attribute("aria-labelledby", anchorOf(i)));
    }
    const std::string skip = element("a", text(say({"Aller au contenu", "Skip to content"})),
                                     attribute("class", "skip") + attribute("href", "#content"));
    const std::string body =
        skip + head(report.cover) + contents(report) + block("main", parts, attribute("id", "content"));
    return "<!DOCTYPE html>\n" + block("html", block("head", metadata(report)) + block("body", body),
                                       attribute("lang", say({"fr", "en"})));
}

} // namespace vigie
