// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/file_names.h"
#include "core/report/house_summary.h"
#include "core/report/make_sections.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace vigie {
namespace {

constexpr std::size_t longestEnding = 7; ///< « parquet »; names of people are not cut at their dots for it

DateRange periodOf(const std::vector<CheckedPost>& posts) {
    DateRange out;
    for (const CheckedPost& checked : posts) {
        if (!checked.post.publishedAt)
            continue;
        const Date day = parisDate(*checked.post.publishedAt);
        out.from = std::min(out.from.value_or(day), day);
        out.until = std::max(out.until.value_or(day), day);
    }
    return out;
}

/// « posts.tar.gz » is « posts »; what is no ending of a file, such as a date, stays.
std::string withoutEndings(std::string name) {
    for (std::size_t dot = name.rfind('.'); dot != std::string::npos && dot > 0; dot = name.rfind('.')) {
        const std::string_view ending = std::string_view(name).substr(dot + 1);
        if (ending.empty() || ending.size() > longestEnding ||
            !std::isalpha(static_cast<unsigned char>(ending[0])))
            break;
        name.resize(dot);
    }
    return name;
}

/// « export_mars » is « export mars ».
std::string readable(std::string name) {
    std::replace(name.begin(), name.end(), '_', ' ');
    return withoutBidiControls(name);
}

/// What was said, or the dossier, or where the posts came from.
std::string subjectOf(const ReportInput& input) {
    if (!input.options.subject.empty())
        return input.options.subject;
    if (!input.options.dossier.empty())
        return capitalised(readable(input.options.dossier));
    std::set<std::string> names;
    for (const ImportSummary& source : input.sources)
        names.insert(readable(withoutEndings(fileNameOf(source.file))));
    if (names.empty())
        return input.say({"Publications vérifiées", "Checked posts"});
    const std::string first = capitalised(*names.begin());
    if (names.size() == 1)
        return first;
    if (names.size() == 2)
        return input.say({"{} et {}", "{} and {}"}, {first, *names.rbegin()});
    return input.say({"{} et {} autres fichiers", "{} and {} other files"},
                     {first, input.say.number(names.size() - 1)});
}

} // namespace

Cover makeCover(const ReportInput& input, const std::string& reference) {
    const Wording& say = input.say;
    const ReportOptions& options = input.options;
    const RulePack& pack = input.pack;
    const DateRange period = periodOf(input.posts);
    Cover out;
    out.product = "Vigie";
    out.firm = options.firm;
    out.logo = options.logo;
    out.title = say({"Rapport d’audit", "Audit report"});
    out.claim = say({"Publications d’influence commerciale au regard du droit français",
                     "Commercial influencer posts under French law"});
    out.subject = subjectOf(input);
    out.facts = {
        {say({"Période", "Period"}), say.period(period)},
        {say({"Publications", "Posts"}), say.number(input.tally.posts)},
        {say({"Établi le", "Made on"}), say.dateTime(options.generatedAt)},
        {say({"Droit au", "Law as of"}), say.date(options.asOf)},
        {say({"Règles", "Rules"}), say({"{}, version {}", "{}, version {}"}, {pack.id, pack.version})},
        {say({"Empreinte des règles", "Rules fingerprint"}), "SHA-256 " + pack.sha256.substr(0, 16) + "…"},
        {say({"Empreinte des publications", "Posts fingerprint"}),
         "SHA-256 " + postsSha256(input.posts).substr(0, 16) + "…"},
        {say({"Référence", "Reference"}), reference},
    };
    const auto insert = [&](std::size_t place, const Bilingual& label, const std::string& value) {
        if (!value.empty())
            out.facts.insert(out.facts.begin() + static_cast<std::ptrdiff_t>(place), {say(label), value});
    };
    if (pack.house)
        insert(6, {"Règles maison", "House rules"}, houseName(*pack.house, say));
    insert(3, {"Établi par", "Made by"}, options.author);
    insert(0, {"Dossier", "Case"}, options.caseReference);
    insert(0, {"Client", "Client"}, options.client);
    out.contentsTitle = say({"Sommaire", "Contents"});
    out.confidentiality = options.confidentiality;
    if (out.confidentiality.empty())
        out.confidentiality =
            say({"Document confidentiel. Il aide une personne à examiner des publications\u202F; il ne "
                 "constitue ni un avis juridique ni une décision.",
                 "Confidential. This document helps a person to review posts; it is neither legal "
                 "advice nor a decision."});
    return out;
}

} // namespace vigie
