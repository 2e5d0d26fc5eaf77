// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replay.h"

#include "core/store/checked_posts.h"

#include <algorithm>
#include <functional>
#include <map>
#include <sstream>

namespace vigie {
namespace {

using KeyAndSeverity = std::pair<std::string, Severity>;
using FindingsOfPost = std::map<std::string, KeyAndSeverity>; ///< by rule: it has one finding on a post

FindingsOfPost byRule(const Assessment& assessment) {
    FindingsOfPost found;
    for (const Finding& finding : assessment.then.findings)
        found[finding.rule] = {finding.key, finding.severity};
    return found;
}

/// As the dossier holds them.
Result<std::vector<FindingsOfPost>> heldFindings(const Dossier& dossier,
                                                 const std::vector<StoredPost>& page) {
    using All = std::vector<FindingsOfPost>;
    return dossier.database().read<All>([&](Sql& sql) -> Result<All> {
        All all;
        for (const StoredPost& post : page)
            sql.each("SELECT rule, key, severity FROM finding WHERE post = ?", {post.id},
                     [&found = all.emplace_back()](const SqlRow& row) {
                         found[row.text(0)] = {row.text(1),
                                               severityOfRank(row.number(2)).value_or(Severity::Info)};
                     });
        return all;
    });
}

/// What the second way of judging a post says otherwise than the first; of a finding that is lost, as it was.
void eachChange(
    const FindingsOfPost& then, const FindingsOfPost& now,
    const std::function<void(FindingChange, const std::string& rule, const KeyAndSeverity&)>& visit) {
    for (const auto& [rule, was] : then) {
        const auto is = now.find(rule);
        if (is == now.end())
            visit(FindingChange::Lost, rule, was);
        else if (is->second != was)
            visit(FindingChange::Altered, rule, is->second);
    }
    for (const auto& [rule, is] : now)
        if (!then.contains(rule))
            visit(FindingChange::Gained, rule, is);
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

    /// By the stored rules, and by the present ones.
    void compare(const std::string& post, const FindingsOfPost& then, const FindingsOfPost& now,
                 Replay& into) {
        eachChange(
            then, now, [&](FindingChange change, const std::string& rule, const KeyAndSeverity& found) {
                into.changes.push_back({change, causeOf(rule), {post, found.first, rule}, found.second});
            });
    }

private:
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

/// What the dossier holds, and what its own rules give today.
void compareWithHeld(const std::string& post, const FindingsOfPost& held, const FindingsOfPost& again,
                     Replay& into) {
    eachChange(held, again, [&](FindingChange change, const std::string& rule, const KeyAndSeverity& found) {
        into.changes.push_back({change, ChangeCause::Program, {post, found.first, rule}, found.second});
    });
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
         {"même règle, mais ce dont elle dépend a changé\u00A0: mots, signes, mentions, textes, date ou "
          "réglage "
          "de la maison",
          "same rule, but what it depends on has changed: words, signs, disclosures, texts of law, the day "
          "or a "
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
    Result<void> heldRead;
    const auto read = eachPage(dossier, {}, options, [&](const std::vector<StoredPost>& page) {
        const auto held = heldFindings(dossier, page);
        if (!held) {
            heldRead = tl::unexpected(held.error());
            return;
        }
        const auto then = checkedAgain(page, *stored, options);
        const auto now = checkedAgain(page, present, options);
        for (std::size_t i = 0; i < page.size(); ++i) {
            const FindingsOfPost was = byRule(then[i].assessment);
            const FindingsOfPost is = byRule(now[i].assessment);
            compareWithHeld(page[i].name, held->at(i), was, out);
            comparer.compare(page[i].name, was, is, out);
            out.findingsThen += was.size();
            out.findingsNow += is.size();
        }
        out.posts += page.size();
    });
    if (!read || !heldRead)
        return tl::unexpected(read ? heldRead.error() : read.error());
    return out;
}

} // namespace vigie
