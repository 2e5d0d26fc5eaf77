// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replay.h"

#include "core/store/checked_posts.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace vigie {
namespace {

/// By rule, since a rule has one finding on a post: its key and severity.
using FindingsOfPost = std::map<std::string, std::pair<std::string, Severity>>;

FindingsOfPost byRule(const Assessment& assessment) {
    FindingsOfPost found;
    for (const Finding& finding : assessment.then.findings)
        found[finding.rule] = {finding.key, finding.severity};
    return found;
}

std::size_t indentOf(const std::string& line) {
    return line.find_first_not_of(' ');
}

std::string nameOf(const RulePack& pack) {
    const std::string house = pack.house ? " + " + pack.house->id + " " + pack.house->version : "";
    return pack.id + " " + pack.version + house;
}

/// Compares two ways of judging the same posts, rule by rule.
class Comparer {
public:
    Comparer(const RulePack& stored, const RulePack& present) : m_stored(stored), m_present(present) {}

    void compare(const std::string& post, const FindingsOfPost& then, const FindingsOfPost& now,
                 Replay& into) {
        for (const auto& [rule, was] : then) {
            const auto is = now.find(rule);
            if (is == now.end())
                note(into, FindingChange::Lost, {post, was.first, rule}, was.second);
            else if (is->second != was)
                note(into, FindingChange::Altered, {post, is->second.first, rule}, is->second.second);
        }
        for (const auto& [rule, is] : now)
            if (!then.contains(rule))
                note(into, FindingChange::Gained, {post, is.first, rule}, is.second);
    }

private:
    void note(Replay& into, FindingChange change, FindingRef on, Severity severity) {
        const ChangeCause cause = causeOf(on.rule);
        into.changes.push_back({change, cause, std::move(on), severity});
    }

    ChangeCause causeOf(const std::string& rule) {
        const auto found = m_causes.find(rule);
        return found != m_causes.end() ? found->second
                                       : m_causes.emplace(rule, findCause(rule)).first->second;
    }

    ChangeCause findCause(const std::string& id) const {
        const Rule* then = m_stored.findRule(id);
        const Rule* now = m_present.findRule(id);
        if (!then)
            return ChangeCause::RuleAdded;
        if (!now)
            return ChangeCause::RuleRemoved;
        return writtenRule(m_stored, *then) == writtenRule(m_present, *now) ? ChangeCause::Surroundings
                                                                            : ChangeCause::RuleChanged;
    }

    const RulePack& m_stored;
    const RulePack& m_present;
    std::map<std::string, ChangeCause> m_causes;
};

/// What the dossier holds for these posts is compared with what its own rules give today.
void compareWithStored(const Dossier& dossier, const StoredPost& post, const FindingsOfPost& again,
                       Replay& into) {
    const auto held = dossier.findings(post.id);
    if (!held)
        return;
    const auto note = [&](FindingChange change, const FindingRef& on, Severity severity) {
        into.changes.push_back({change, ChangeCause::Program, on, severity});
    };
    std::map<std::string, FindingRef> missing;
    for (const FindingRef& on : *held)
        missing.emplace(on.rule, on);
    for (const auto& [rule, found] : again)
        if (missing.erase(rule) == 0)
            note(FindingChange::Gained, {post.name, found.first, rule}, found.second);
    for (const auto& [rule, on] : missing)
        note(FindingChange::Lost, on, Severity::Info);
}

} // namespace

std::string writtenRule(const RulePack& pack, const Rule& rule) {
    const std::vector<PackFile>& files = isHouseId(rule.id) && pack.house ? pack.house->files : pack.files;
    const auto file = std::find_if(files.begin(), files.end(),
                                   [&](const PackFile& one) { return one.name == rule.where.file; });
    if (file == files.end())
        return {};
    std::istringstream lines(file->content);
    std::string line;
    for (std::size_t number = 0; number < rule.where.line; ++number)
        std::getline(lines, line);
    const std::size_t indent = indentOf(line);
    std::string written = line + "\n";
    while (std::getline(lines, line)) {
        if (indentOf(line) != std::string::npos && indentOf(line) <= indent)
            break;
        if (line.find("examples:") == indentOf(line))
            break;
        written += line + "\n";
    }
    return written;
}

const Bilingual& displayName(ChangeCause cause) {
    static const std::map<ChangeCause, Bilingual> names = {
        {ChangeCause::Program,
         {"le programme lit ou juge autrement les mêmes règles",
          "the program reads or judges the same rules otherwise"}},
        {ChangeCause::RuleAdded, {"règle ajoutée", "rule added"}},
        {ChangeCause::RuleRemoved, {"règle retirée", "rule removed"}},
        {ChangeCause::RuleChanged, {"règle réécrite", "rule rewritten"}},
        {ChangeCause::Surroundings,
         {"même règle, mais ce dont elle dépend a changé : mots, signes, mentions, textes, date ou réglage "
          "de la maison",
          "same rule, but what it depends on has changed: words, signs, mentions, texts of law, the day or a "
          "wish of the house"}},
    };
    return names.at(cause);
}

Result<Replay> replay(const Dossier& dossier, const Checker& present, const WorkOptions& options) {
    const auto stored = dossier.storedChecker();
    if (!stored)
        return tl::unexpected(stored.error());
    Replay out{nameOf(stored->pack()), nameOf(present.pack()), stored->asOf(), present.asOf(), 0, 0, 0, {}};
    Comparer comparer(stored->pack(), present.pack());
    const auto read = eachPage(dossier, {}, options, [&](const std::vector<StoredPost>& page) {
        const auto then = checkedAgain(page, *stored, options);
        const auto now = checkedAgain(page, present, options);
        for (std::size_t i = 0; i < page.size(); ++i) {
            const FindingsOfPost was = byRule(then[i].assessment);
            const FindingsOfPost is = byRule(now[i].assessment);
            compareWithStored(dossier, page[i], was, out);
            comparer.compare(page[i].name, was, is, out);
            out.findingsThen += was.size();
            out.findingsNow += is.size();
        }
        out.posts += page.size();
    });
    if (!read)
        return tl::unexpected(read.error());
    return out;
}

} // namespace vigie
