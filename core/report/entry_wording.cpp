// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/entry_wording.h"

#include "core/import/file_names.h"
#include "core/import/format_names.h"
#include "core/report/counts.h"
#include "core/report/import_wording.h"
#include "core/report/make_sections.h"
#include "core/rules/rule_pack.h"
#include "core/store/log_details.h"
#include "core/store/purge.h"
#include "core/store/review_details.h"

#include <array>
#include <set>

namespace vigie {
namespace {

/// Enough of a hash to find the entry or the file by.
std::string shortHash(const std::string& hash) {
    return hash.substr(0, 12);
}

/// With a full stop, unless it has an end of its own.
std::string ended(const std::string& words) {
    const bool isEnded =
        words.ends_with('.') || words.ends_with('!') || words.ends_with('?') || words.ends_with("…");
    return isEnded ? words : words + ".";
}

std::string sentence(const std::string& words) {
    return words.empty() ? "" : " " + ended(capitalised(words));
}

std::string ruleName(const std::string& id, const Wording& say, const LogNames& names) {
    const Rule* rule = names.pack ? names.pack->findRule(id) : nullptr;
    return rule ? say.quoted(say(rule->title)) : id;
}

/// « tiktok/=34d7407dddc8… » for a post that the file gave no id, and for which there are no words.
std::string postName(const std::string& name, const LogNames& names) {
    if (const auto known = names.posts.find(name); known != names.posts.end())
        return known->second;
    if (!names.otherPost.empty())
        return names.otherPost;
    const std::size_t hash = name.find("/=");
    return hash == std::string::npos ? name
                                     : name.substr(0, hash + 2) + shortHash(name.substr(hash + 2)) + "…";
}

/// « règle » et 3 autres constats sur p1; « règle » sur p1 et 3 autres publications (6 constats).
std::string whereabouts(const std::vector<FindingRef>& on, const Wording& say, const LogNames& names) {
    std::set<std::string> posts;
    for (const FindingRef& each : on)
        posts.insert(each.post);
    std::string what = ruleName(on.front().rule, say, names);
    std::string where = postName(on.front().post, names);
    if (posts.size() > 1) {
        where += say.count(posts.size() - 1, {" et {} autre publication", " and {} other post"},
                           {" et {} autres publications", " and {} other posts"});
        if (on.size() > posts.size())
            where += " (" + countOfFindings(on.size(), say) + ")";
    } else if (on.size() > 1) {
        what += say.count(on.size() - 1, {" et {} autre constat", " and {} other finding"},
                          {" et {} autres constats", " and {} other findings"});
    }
    return what.empty() ? where : say({"{} sur {}", "{} on {}"}, {what, where});
}

std::string describe(const CreatedDetails& details, const Wording& say, const LogNames&) {
    return say({"Dossier créé avec Vigie {}.", "Dossier made with Vigie {}."}, {details.program});
}

std::string describe(const ImportDetails& details, const Wording& say, const LogNames&) {
    const std::string file = fileNameOf(details.summary.file); // older entries have its folders
    const std::string doubles = doublesTold(details.doubles, say);
    return say({"{} ({})\u00A0: {}. {}, {}, {} déjà là.{}", "{} ({}): {}. {}, {}, {} there already.{}"},
               {file.empty() ? say({"Un autre dossier", "Another dossier"}) : file,
                formatName(details.summary.format, say.language()), importCounts(details.summary, say),
                countOf(details.posts.added, {"{} nouveau", "{} new"}, "{} nouveaux", say),
                countOf(details.posts.versions, {"{} modifié", "{} changed"}, "{} modifiés", say),
                say.number(details.posts.known), sentence(doubles)});
}

std::string describe(const CheckDetails& details, const Wording& say, const LogNames&) {
    const auto day = parseDate(details.asOf);
    const std::string house = details.house.empty() ? ""
                                                    : say({", règles de la maison {}", ", house rules {}"},
                                                          {shortHash(details.house)});
    return say({"{} au {}, {}\u00A0; référentiel {}{}.", "{} as of {}, {}; rule pack {}{}."},
               {say.count(details.done.posts, {"{} publication contrôlée", "{} post checked"},
                          {"{} publications contrôlées", "{} posts checked"}),
                day ? say.shortDate(*day) : details.asOf, countOfFindings(details.done.findings, say),
                shortHash(details.pack), house});
}

std::string describe(const ExportDetails& details, const Wording& say, const LogNames&) {
    return say({"{} ({}), SHA-256 {}.", "{} ({}), SHA-256 {}."},
               {details.file.empty() ? say({"Sortie standard", "Standard output"}) : details.file,
                details.format, details.sha256});
}

std::string describe(const DecisionDetails& details, const Wording& say, const LogNames& names) {
    const Decision& decision = details.decision;
    std::string what = capitalised(say(displayName(decision.kind)));
    if (decision.reading != ReadingRound::First)
        what += " (" + say(displayName(decision.reading)) + ")";
    if (!details.on.empty())
        what += say({"\u00A0: {}", ": {}"}, {whereabouts(details.on, say, names)});
    return ended(what) + sentence(decision.reason) + sentence(decision.note);
}

std::string describe(const SampleDetails& details, const Wording& say, const LogNames&) {
    return say(
        {"{} parmi {} sans constat, numéro «\u00A0{}\u00A0».", "{} from {} without findings, number “{}”."},
        {say.count(details.posts.size(), {"{} publication tirée au sort", "{} post drawn"},
                   {"{} publications tirées au sort", "{} posts drawn"}),
         say.number(details.population), details.seed});
}

std::string describe(const MergeDetails& details, const Wording& say, const LogNames&) {
    return say({"{} d’une autre copie, {} à départager.", "{} from another copy, {} to be settled."},
               {say.count(details.entries, {"{} entrée reprise", "{} entry taken over"},
                          {"{} entrées reprises", "{} entries taken over"}),
                say.count(details.conflicts.size(), {"{} désaccord", "{} disagreement"},
                          {"{} désaccords", "{} disagreements"})});
}

std::string describe(const PurgeDetails& details, const Wording& say, const LogNames&) {
    return say({"{}, {} et {} vidés\u00A0; empreinte {}.", "{}, {} and {} emptied; hash {}."},
               {countOfPosts(details.posts, say), countOfRecords(details.records, say),
                countOfEntries(static_cast<std::size_t>(details.entries), say), shortHash(details.digest)});
}

/// « undo », « redo » and « origin » name another entry.
std::string describeTarget(const LogEntry& entry, const Wording& say, const LogNames& names) {
    const std::string hash = targetFromJson(entry.details);
    const auto known = names.entries.find(hash);
    return say({"Entrée {}.", "Entry {}."},
               {known == names.entries.end() ? shortHash(hash) : std::to_string(known->second)});
}

std::string describeRetention(const LogEntry& entry, const Wording& say, const LogNames&) {
    const auto until = retentionFromJson(entry.details);
    return until ? say({"À conserver jusqu’au {} inclus.", "To be kept until {}, that day included."},
                       {say.date(*until)})
                 : "";
}

template <auto read>
std::string describeAs(const LogEntry& entry, const Wording& say, const LogNames& names) {
    const auto details = read(entry.details);
    return details ? describe(*details, say, names) : "";
}

struct Kind {
    std::string_view id;
    Bilingual name;
    std::string (*describe)(const LogEntry& entry, const Wording& say, const LogNames& names);
};

const std::array<Kind, 12> kinds = {{
    {entry_kind::created, {"création", "creation"}, describeAs<createdFromJson>},
    {entry_kind::import, {"import", "import"}, describeAs<importFromJson>},
    {entry_kind::check, {"contrôle", "check"}, describeAs<checkFromJson>},
    {entry_kind::decision, {"décision", "decision"}, describeAs<decisionFromJson>},
    {entry_kind::undo, {"annulation", "undoing"}, describeTarget},
    {entry_kind::redo, {"rétablissement", "redoing"}, describeTarget},
    {entry_kind::sample, {"échantillon", "sample"}, describeAs<sampleFromJson>},
    {entry_kind::merge, {"fusion", "merging"}, describeAs<mergeFromJson>},
    {entry_kind::origin, {"origine", "origin"}, describeTarget},
    {entry_kind::exported, {"export", "export"}, describeAs<exportFromJson>},
    {entry_kind::retention, {"conservation", "retention"}, describeRetention},
    {entry_kind::purge, {"purge", "purge"}, describeAs<purgeFromJson>},
}};

const Kind* kindOf(std::string_view id) {
    for (const Kind& kind : kinds)
        if (kind.id == id)
            return &kind;
    return nullptr;
}

} // namespace

std::string kindName(std::string_view kind, const Wording& say) {
    const Kind* known = kindOf(kind);
    return known ? say(known->name) : std::string(kind);
}

std::string timeTold(const std::string& rfc3339, const Wording& say) {
    const auto instant = parseInstant(rfc3339);
    return instant ? say.dateTime(*instant) : rfc3339;
}

std::string describe(const LogEntry& entry, const Wording& say, const LogNames& names) {
    const Kind* known = kindOf(entry.kind);
    return known ? known->describe(entry, say, names) : "";
}

} // namespace vigie
