// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_loader.h"

#include "core/base/sha256.h"
#include "core/base/typography.h"
#include "core/rules/condition_reader.h"
#include "core/rules/example_reader.h"
#include "core/rules/map_reader.h"
#include "core/rules/phrase.h"
#include "core/rules/yaml_reader.h"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace vigie {
namespace {

/// A section of a file may stand in any file of the pack, so the files are read in passes: first what
/// others refer to, then what refers to it.
class PackLoader {
public:
    explicit PackLoader(const std::vector<PackFile>& files) : m_pack(std::make_shared<RulePack>()) {
        for (const PackFile& file : files) {
            if (Result<YamlNode> document = readYaml(file.content, file.name))
                m_documents.push_back(std::move(*document));
            else
                m_errors.push_back(document.error());
        }
        m_pack->files = files;
        m_pack->sha256 = packSha256(files);
    }

    PackResult load() {
        checkSections();
        readHeader();
        forEach("fragments", [this](const YamlNode& id, MapReader& map) { readFragment(id, map); });
        forEach("laws", [this](const YamlNode& id, MapReader& map) { readLaw(id, map); });
        forEach("terms", [this](const YamlNode& id, MapReader& map) { readTerm(id, map); });
        m_pack->patterns.compile();
        forEach("signals", [this](const YamlNode& id, MapReader& map) { readSignal(id, map); });
        forEach("mentions", [this](const YamlNode& id, MapReader& map) { readMention(id, map); });
        forEach("rules", [this](const YamlNode& id, MapReader& map) { readRule(id, map); });
        std::sort(m_pack->rules.begin(), m_pack->rules.end(),
                  [](const Rule& a, const Rule& b) { return a.id < b.id; });
        if (!m_errors.empty())
            return tl::unexpected(std::move(m_errors));
        return std::shared_ptr<const RulePack>(std::move(m_pack));
    }

private:
    void fail(const YamlNode& at, std::string message, std::string hint = {}) {
        addPackError(m_errors, at, std::move(message), std::move(hint));
    }

    void checkSections() {
        for (const YamlNode& document : m_documents) {
            if (document.kind == YamlNode::Kind::Nothing)
                continue;
            MapReader sections(document, m_errors);
            for (const char* name : {"pack", "law-versions", "platforms", "fragments", "laws", "terms",
                                     "signals", "mentions", "rules"})
                sections.find(name);
            sections.noteUnknownKeys();
        }
    }

    template <typename Read> void forEach(std::string_view section, Read read) {
        std::map<std::string, const YamlNode*> seen;
        for (const YamlNode& document : m_documents) {
            const YamlNode* entries = document.find(section);
            if (!entries)
                continue;
            for (const auto& [id, body] : entries->entries) {
                const auto [first, isNew] = seen.emplace(id.scalar, &id);
                if (!isNew)
                    fail(id, fmt::format("« {} » stands a second time among the {}.", id.scalar, section),
                         fmt::format("It is already in {}, line {}.", first->second->where.file,
                                     first->second->where.line));
                MapReader map(body, m_errors);
                read(id, map);
                map.noteUnknownKeys();
            }
        }
    }

    void readHeader() {
        bool found = false;
        for (const YamlNode& document : m_documents) {
            if (const YamlNode* header = document.find("pack")) {
                found = true;
                MapReader map(*header, m_errors);
                m_pack->id = map.neededText("id");
                m_pack->version = map.neededText("version");
                m_pack->title = map.neededBilingual("title");
                m_pack->hashtagLimit = map.number("hashtag-limit").value_or(m_pack->hashtagLimit);
                map.noteUnknownKeys();
            }
        }
        if (!found && !m_documents.empty())
            fail(m_documents.front(), "No file of the pack has a « pack » section.",
                 "Add one with id, version and title, usually in pack.yaml.");
        forEach("law-versions", [this](const YamlNode& id, MapReader& map) {
            m_pack->lawVersions.push_back({id.scalar, map.neededBilingual("title"), map.dates()});
        });
        forEach("platforms", [this](const YamlNode& id, MapReader& map) {
            if (const auto platform = platformFromName(id.scalar))
                m_pack->platforms[*platform].fold = map.number("fold");
            else
                fail(id, fmt::format("« {} » is no platform.", id.scalar));
        });
    }

    void readFragment(const YamlNode& id, MapReader& map) {
        m_fragments[id.scalar] = {map.neededText("re"), map.flag("upper")};
    }

    void readLaw(const YamlNode& id, MapReader& map) {
        m_laws.emplace(id.scalar, m_pack->laws.size());
        LawRecord law;
        law.id = id.scalar;
        law.text = withFrenchTypography(map.neededText("text"));
        law.article = map.text("article");
        law.inForce = map.dates();
        law.url = map.text("url");
        law.tag = map.neededText("tag");
        law.summary = map.neededBilingual("summary");
        const std::vector<std::string> tags = {"✔2", "✔T", "UNVERIFIED-1", "UNVERIFIED-0"};
        if (std::find(tags.begin(), tags.end(), law.tag) == tags.end())
            fail(*map.find("tag"), fmt::format("« {} » is no verification tag.", law.tag),
                 "The tags are ✔2, ✔T, UNVERIFIED-1 and UNVERIFIED-0.");
        m_pack->laws.push_back(std::move(law));
    }

    void readPhrases(MapReader& map, const std::string& key, PatternUse use) {
        for (const YamlNode* phrase : map.texts(key)) {
            Result<Pattern> pattern = compilePhrase(phrase->scalar, m_fragments);
            Result<std::size_t> number =
                pattern ? m_pack->patterns.add(*pattern) : tl::unexpected(pattern.error());
            if (number) {
                m_pack->uses.push_back(use);
                for (const std::string& word : wordsOf(phrase->scalar))
                    m_pack->lexicon.add(word);
                continue;
            }
            fail(*phrase, number.error().message);
            const bool hasColumn = number.error().where.column != 0;
            m_errors.back().where.column += hasColumn ? number.error().where.column - 1 : 0;
        }
    }

    void readTerm(const YamlNode& id, MapReader& map) {
        m_terms.emplace(id.scalar, m_pack->terms.size());
        map.need("phrases");
        Term term;
        term.id = id.scalar;
        for (const YamlNode* phrase : map.texts("phrases"))
            term.phrases.push_back(phrase->scalar);
        term.inNames = map.flag("in-names");
        readPhrases(map, "phrases", {m_pack->terms.size(), false});
        readPhrases(map, "except", {m_pack->terms.size(), true});
        map.find("note");
        m_pack->terms.push_back(std::move(term));
    }

    Condition readWhen(MapReader& map, const KnownIds& known) {
        const YamlNode* when = map.need("when");
        return when ? readCondition(*when, known, m_errors) : Condition{AllOf{}};
    }

    std::vector<Example> readExamplesOf(MapReader& map) {
        const YamlNode* examples = map.find("examples");
        return examples ? readExamples(*examples, m_errors) : std::vector<Example>();
    }

    Strength readStrength(MapReader& map, const std::string& key, Strength otherwise) {
        const std::string name = map.text(key);
        if (name.empty())
            return otherwise;
        const auto strength = strengthFromName(name);
        if (!strength)
            fail(*map.find(key), fmt::format("« {} » is no strength of a sign.", name),
                 "The strengths are strong, medium, weak, none and against.");
        return strength.value_or(otherwise);
    }

    void readSignal(const YamlNode& id, MapReader& map) {
        m_signals.emplace(id.scalar, m_pack->signals.size());
        SignalRule signal;
        signal.id = id.scalar;
        signal.title = map.neededBilingual("title");
        map.need("strength");
        signal.strength = readStrength(map, "strength", Strength::Weak);
        signal.fact = map.text("fact", id.scalar);
        signal.ownOffer = map.flag("own-offer");
        signal.thirdParty = map.flag("third-party");
        signal.when = readWhen(map, {m_terms, {}, {}});
        signal.examples = readExamplesOf(map);
        m_pack->signals.push_back(std::move(signal));
    }

    std::vector<GradePeriod> readGrades(MapReader& map) {
        const YamlNode* grade = map.need("grade");
        if (!grade)
            return {};
        if (grade->kind == YamlNode::Kind::Scalar)
            return {{readGrade(*grade), {}}};
        std::vector<GradePeriod> periods;
        for (const YamlNode& item : grade->items) {
            MapReader period(item, m_errors);
            if (const YamlNode* name = period.need("grade"))
                periods.push_back({readGrade(*name), period.dates()});
            period.noteUnknownKeys();
        }
        return periods;
    }

    Grade readGrade(const YamlNode& node) {
        const auto grade = gradeFromName(node.scalar);
        if (!grade)
            fail(node, fmt::format("« {} » is no grade of a mention.", node.scalar),
                 "The grades are adequate, weak and denied.");
        return grade.value_or(Grade::Weak);
    }

    void readMention(const YamlNode& id, MapReader& map) {
        m_mentions.emplace(id.scalar, m_pack->mentions.size());
        MentionRule mention;
        mention.id = id.scalar;
        mention.title = map.neededBilingual("title");
        mention.language = map.text("language", "fr");
        mention.grades = readGrades(map);
        mention.sign = readStrength(map, "sign", Strength::Strong);
        mention.fact = map.text("fact", id.scalar);
        mention.thirdParty = map.flag("third-party");
        mention.when = readWhen(map, {m_terms, {}, {}});
        mention.examples = readExamplesOf(map);
        m_pack->mentions.push_back(std::move(mention));
    }

    /// A finding may not sound surer than its source: law.md section 3, « confidence caps severity ».
    Severity cappedSeverity(MapReader& map, const std::string& confidence) {
        const std::string name = map.neededText("severity");
        const auto severity = severityFromName(name);
        if (!severity && map.find("severity"))
            fail(*map.find("severity"), fmt::format("« {} » is no severity.", name),
                 "The severities are critical, major, minor and info.");
        const Severity cap = confidence == "H"   ? Severity::Critical
                             : confidence == "M" ? Severity::Major
                                                 : Severity::Minor;
        return std::min(severity.value_or(Severity::Info), cap);
    }

    void readRule(const YamlNode& id, MapReader& map) {
        Rule rule;
        rule.id = id.scalar;
        rule.file = id.where.file;
        rule.line = id.where.line;
        rule.confidence = map.neededText("confidence");
        if (rule.confidence != "H" && rule.confidence != "M" && rule.confidence != "L" &&
            map.find("confidence"))
            fail(*map.find("confidence"), "The confidence is H, M or L.");
        rule.severity = cappedSeverity(map, rule.confidence);
        rule.group = map.text("group");
        rule.rank = static_cast<int>(map.number("rank").value_or(0));
        rule.title = map.neededBilingual("title");
        rule.why = map.neededBilingual("why");
        rule.remedy = map.neededBilingual("remedy");
        rule.inForce = map.dates();
        map.need("basis");
        for (const YamlNode* name : map.texts("basis"))
            if (const auto law = readReference(*name, m_laws, "law", m_errors))
                rule.basis.push_back(*law);
        rule.when = readWhen(map, {m_terms, m_signals, m_mentions});
        rule.examples = readExamplesOf(map);
        m_pack->rules.push_back(std::move(rule));
    }

    std::shared_ptr<RulePack> m_pack;
    std::vector<YamlNode> m_documents;
    PackErrors m_errors;
    Fragments m_fragments;
    IdTable m_laws;
    IdTable m_terms;
    IdTable m_signals;
    IdTable m_mentions;
};

} // namespace

PackResult loadPack(const std::vector<PackFile>& files) {
    return PackLoader(files).load();
}

std::string packSha256(const std::vector<PackFile>& files) {
    std::string all;
    for (const PackFile& file : files)
        all += file.name + '\0' + file.content + '\0';
    return sha256Hex(all);
}

PackResult loadPackFolder(const std::string& folder) {
    namespace fs = std::filesystem;
    std::vector<PackFile> files;
    std::error_code problem;
    for (const auto& entry : fs::recursive_directory_iterator(folder, problem)) {
        if (!entry.is_regular_file() || entry.path().extension() != ".yaml")
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        files.push_back({fs::relative(entry.path(), folder).generic_string(),
                         {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}});
    }
    if (files.empty()) {
        Where where;
        where.file = folder;
        return tl::unexpected(
            std::vector<Error>{{ErrorCode::CannotRead,
                                "There is no rule pack here: no file with the ending .yaml was found.",
                                where,
                                {}}});
    }
    std::sort(files.begin(), files.end(),
              [](const PackFile& a, const PackFile& b) { return a.name < b.name; });
    return loadPack(files);
}

} // namespace vigie
