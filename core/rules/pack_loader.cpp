// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_loader.h"

#include "core/base/typography.h"
#include "core/rules/house_reader.h"
#include "core/rules/pack_format.h"

#include <algorithm>

namespace vigie {
namespace {

void readHeader(PackDocuments& documents, PackDraft& draft) {
    RulePack& pack = draft.pack;
    if (const YamlNode* header = documents.header("pack")) {
        const MapReader map(*header);
        pack.id = map.text("id");
        pack.version = map.text("version");
        pack.title = map.bilingual("title");
        pack.hashtagLimit = map.number("hashtag-limit").value_or(pack.hashtagLimit);
        pack.severityWithoutIntent =
            map.named("severity-without-intent", severityFromName).value_or(pack.severityWithoutIntent);
        pack.severityOfHints =
            map.named("severity-of-hints", severityFromName).value_or(pack.severityOfHints);
        pack.hintPlaces = map.number("hint-places").value_or(pack.hintPlaces);
    }
}

void readLawVersion(const YamlNode& id, const MapReader& map, PackDraft& draft) {
    draft.pack.lawVersions.push_back({id.scalar, map.bilingual("title"), map.dates()});
}

void readPlatform(const YamlNode& id, const MapReader& map, PackDraft& draft) {
    if (const auto platform = platformFromName(id.scalar))
        draft.pack.platforms[*platform].fold = map.number("fold");
}

void readFragment(const YamlNode& id, const MapReader& map, PackDraft& draft) {
    draft.fragments[id.scalar] = {map.text("re"), map.flag("upper")};
    if (map.find("name"))
        draft.pack.fragmentNames.emplace(id.scalar, map.bilingual("name"));
}

void readLaw(const YamlNode& id, const MapReader& map, PackDraft& draft) {
    draft.laws.emplace(id.scalar, draft.pack.laws.size());
    draft.pack.laws.push_back({id.scalar, withFrenchTypography(map.text("text")), map.text("article"),
                               map.dates(), map.text("url"), map.text("tag"), map.bilingual("summary")});
}

/// A folder of files, and its path as the user gave it.
struct Source {
    std::vector<PackFile> files;
    std::string folder;
};

/// Reads in passes: first what others refer to, then what refers to it.
class PackLoader {
public:
    PackLoader(Source legal, Source house, PackOrigin origin)
        : m_legal(std::move(legal)), m_house(std::move(house)), m_origin(origin) {}

    PackResult load() {
        PackDocuments legal(m_legal.files, legalFile(), m_draft.mistakes);
        const bool hasHouse = !m_house.files.empty();
        std::optional<PackDocuments> house;
        readWords(legal);
        if (hasHouse)
            inHouse([&] {
                house.emplace(m_house.files, houseFile(), m_draft.mistakes);
                readHouseHeader(*house, m_draft);
                readHouseTerms(*house, m_draft);
            });
        m_draft.pack.patterns.compile();
        readJudgements(legal);
        if (hasHouse)
            inHouse([&] { readHouseRules(*house, m_draft); });
        if (!legal.isWhole() || (house && !house->isWhole()))
            forgetMissing();
        return finished();
    }

private:
    void readWords(PackDocuments& legal) {
        readHeader(legal, m_draft);
        legal.forEach("law-versions", m_draft, readLawVersion);
        legal.forEach("platforms", m_draft, readPlatform);
        legal.forEach("fragments", m_draft, readFragment);
        legal.forEach("laws", m_draft, readLaw);
        legal.forEach("terms", m_draft, readTerm);
    }

    void readJudgements(PackDocuments& legal) {
        legal.forEach("signals", m_draft, readSignal);
        legal.forEach("mentions", m_draft, readMention);
        legal.forEach("rules", m_draft, readRule);
        noteEqualRanks();
    }

    /// Two rules of one group and rank would both speak.
    void noteEqualRanks() {
        std::map<std::pair<std::string, int>, const Rule*> first;
        for (const Rule& rule : m_draft.pack.rules) {
            const auto [other, isNew] = first.emplace(std::pair{rule.group, rule.rank}, &rule);
            if (!rule.group.empty() && !isNew)
                addHarmless(m_draft.mistakes, rule.where,
                            sentence({"« {} » a le même rang que « {} » dans le groupe « {} ».",
                                      "“{}” has the same rank as “{}” in the group “{}”."},
                                     {rule.id, other->second->id, rule.group}),
                            sentence({"Donnez à chacune son rang : la plus petite parle la première.",
                                      "Give each a rank of its own: the lowest speaks first."}));
        }
    }

    /// What is noted meanwhile is about the house pack.
    template <typename Read> void inHouse(Read read) {
        const std::size_t noted = m_draft.mistakes.size();
        read();
        for (std::size_t i = noted; i < m_draft.mistakes.size(); ++i)
            m_draft.mistakes[i].isHouse = true;
    }

    /// An id that resembles no other is likely to stand in the file that could not be read.
    void forgetMissing() {
        std::erase_if(m_draft.mistakes,
                      [](const PackNote& note) { return !note.missingId.empty() && note.hint.fr.empty(); });
    }

    PackResult finished() {
        RulePack& pack = m_draft.pack;
        std::sort(pack.rules.begin(), pack.rules.end(),
                  [](const Rule& a, const Rule& b) { return a.id < b.id; });
        index(pack.signals, pack.signalsByTerm);
        index(pack.mentions, pack.mentionsByTerm);
        index(pack.rules, pack.rulesByTerm);
        index(pack.rules, pack.rulesByDisclosure);
        pack.files = m_legal.files;
        pack.sha256 = packSha256(pack.files);
        if (pack.house)
            finishHouse(*pack.house);
        return judged(std::move(m_draft.mistakes));
    }

    /// A pack with warnings alone can be used.
    PackResult judged(PackNotes notes) {
        if (m_origin == PackOrigin::Records)
            std::erase_if(notes, [](const PackNote& note) { return note.isHarmless || note.isWarning; });
        for (PackNote& note : notes)
            nameFolder(note, (note.isHouse ? m_house : m_legal).folder);
        RulePack& pack = m_draft.pack;
        const bool isUsable = countMistakes(notes) == 0;
        if (!isUsable && pack.house && m_origin == PackOrigin::Authors)
            notes.insert(notes.end(), pack.house->warnings.begin(), pack.house->warnings.end());
        sortByPlace(notes);
        if (!isUsable)
            return tl::unexpected(std::move(notes));
        pack.remarks = std::move(notes);
        return std::make_shared<const RulePack>(std::move(pack));
    }

    template <typename Item, typename Index> static void index(const std::vector<Item>& items, Index& index) {
        for (const Item& item : items)
            index.add(item.when);
    }

    void finishHouse(HousePack& house) const {
        house.files = m_house.files;
        house.sha256 = packSha256(house.files);
        std::sort(house.changes.begin(), house.changes.end(),
                  [](const RuleChange& a, const RuleChange& b) { return a.rule < b.rule; });
        for (PackNote& note : house.warnings) {
            note.isHouse = true;
            note.isWarning = true;
            nameFolder(note, m_house.folder);
        }
        sortByPlace(house.warnings);
    }

    Source m_legal;
    Source m_house;
    PackOrigin m_origin;
    PackDraft m_draft;
};

} // namespace

PackResult loadPack(const std::vector<PackFile>& legal, const std::vector<PackFile>& house,
                    PackOrigin origin) {
    return PackLoader({legal, {}}, {house, {}}, origin).load();
}

PackResult loadPackFolder(const std::string& legal, const std::string& house) {
    const auto legalFiles = readPackFolder(legal);
    if (!legalFiles)
        return tl::unexpected(PackNotes{legalFiles.error()});
    if (house.empty())
        return PackLoader({*legalFiles, packFolder(legal)}, {{}, {}}, PackOrigin::Authors).load();
    const auto houseFiles = readPackFolder(house);
    if (!houseFiles)
        return tl::unexpected(PackNotes{houseFiles.error()});
    return PackLoader({*legalFiles, packFolder(legal)}, {*houseFiles, packFolder(house)}, PackOrigin::Authors)
        .load();
}

} // namespace vigie
