// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/condition_reader.h"

#include "core/rules/map_reader.h"
#include "core/rules/value_names.h"

namespace vigie {
namespace {

/// One function per kind of condition; pack_format.h has their keys.
class ConditionReader {
public:
    ConditionReader(const KnownIds& known, PackNotes& notes) : m_known(known), m_notes(notes) {}

    Condition read(const YamlNode& node) {
        if (node.kind == YamlNode::Kind::List)
            return {AllOf{parts(node)}};
        const MapReader map(node);
        if (const YamlNode* list = map.find("all"))
            return {AllOf{parts(*list)}};
        if (const YamlNode* list = map.find("any"))
            return {AnyOf{parts(*list)}};
        if (const YamlNode* list = map.find("none"))
            return {NoneOf{parts(*list)}};
        if (map.find("term"))
            return {readTerm(map)};
        if (const YamlNode* groups = map.find("near"))
            return {readNear(map, *groups)};
        if (map.find("signal"))
            return {HasSignal{references(map, "signal", m_known.signals, "signals")}};
        if (map.find("sign-level"))
            return {SignLevel{map.named("sign-level", strengthFromName).value_or(Strength::Medium)}};
        if (map.find("commercial"))
            return {IsCommercial{map.flag("commercial")}};
        if (map.find("mention"))
            return {readMention(map)};
        if (map.find("disclosure"))
            return {readDisclosure(map)};
        if (const YamlNode* post = map.find("post"))
            return {readPost(MapReader(*post))};
        if (const YamlNode* date = map.find("date"))
            return {OnDay{MapReader(*date).dates()}};
        return {AllOf{}};
    }

private:
    std::vector<Condition> parts(const YamlNode& list) {
        std::vector<Condition> result;
        for (const YamlNode& item : list.items)
            result.push_back(read(item));
        return result;
    }

    std::vector<std::size_t> references(const MapReader& map, std::string_view key, const IdTable& table,
                                        std::string_view section) {
        std::vector<std::size_t> result;
        for (const YamlNode* name : map.texts(key))
            if (const auto number = readReference(*name, table, section, m_notes))
                result.push_back(*number);
        return result;
    }

    /// The values behind a key that takes one name or several.
    template <typename FromName>
    static auto values(const MapReader& map, std::string_view key, FromName fromName) {
        std::vector<typename decltype(fromName(std::string()))::value_type> result;
        for (const YamlNode* name : map.texts(key))
            if (const auto value = fromName(name->scalar))
                result.push_back(*value);
        return result;
    }

    HasTerm readTerm(const MapReader& map) {
        return {references(map, "term", m_known.terms, "terms"), values(map, "in", fieldFromName),
                map.named("at", placeFromName).value_or(Place::Anywhere), map.number("at-least").value_or(1),
                readDisguises(map)};
    }

    static std::vector<Disguise> readDisguises(const MapReader& map) {
        std::vector<Disguise> result;
        for (const YamlNode* name : map.texts("disguised"))
            for (const Disguise kind : disguisesFromName(name->scalar))
                result.push_back(kind);
        return result;
    }

    Near readNear(const MapReader& map, const YamlNode& groups) {
        Near condition;
        for (const YamlNode& group : groups.items) {
            const bool isList = group.kind == YamlNode::Kind::List;
            std::vector<std::size_t>& terms = condition.groups.emplace_back();
            for (const YamlNode& name : isList ? group.items : std::vector<YamlNode>{group})
                if (const auto term = readReference(name, m_known.terms, "terms", m_notes))
                    terms.push_back(*term);
        }
        condition.words = map.number("within");
        return condition;
    }

    HasMention readMention(const MapReader& map) {
        HasMention condition;
        if (map.text("mention") != "any")
            condition.mentions = references(map, "mention", m_known.mentions, "mentions");
        condition.grades = values(map, "grade", gradeFromName);
        if (map.find("visible"))
            condition.visible = map.flag("visible");
        condition.missing = map.flag("missing");
        return condition;
    }

    static DisclosureIs readDisclosure(const MapReader& map) {
        return {values(map, "disclosure", disclosureFromName), map.text("language"), map.flag("disguised")};
    }

    static Asked asked(const MapReader& map, std::string_view key) {
        if (!map.find(key))
            return Asked::Nothing;
        if (map.text(key) == "unknown")
            return Asked::Unknown;
        return map.flag(key) ? Asked::Yes : Asked::No;
    }

    static PostIs readPost(const MapReader& map) {
        PostIs condition;
        condition.platforms = values(map, "platform", platformFromName);
        condition.formats = values(map, "format", formatFromName);
        condition.label = asked(map, "label");
        condition.ageRestricted = asked(map, "age-restricted");
        condition.followersAtLeast = map.number("followers-at-least");
        for (const YamlNode* country : map.texts("country"))
            condition.countries.push_back(country->scalar);
        for (const YamlNode* account : map.texts("tagged"))
            condition.tagged.push_back(account->scalar.substr(account->scalar.starts_with('@') ? 1 : 0));
        condition.filled = values(map, "filled", fieldFromName);
        return condition;
    }

    const KnownIds& m_known;
    PackNotes& m_notes;
};

} // namespace

Condition readCondition(const YamlNode& node, const KnownIds& known, PackNotes& notes) {
    return ConditionReader(known, notes).read(node);
}

std::optional<std::size_t> readReference(const YamlNode& node, const IdTable& table, std::string_view section,
                                         PackNotes& notes) {
    if (const auto found = table.find(node.scalar); found != table.end())
        return found->second;
    std::vector<std::string> known;
    for (const auto& [id, number] : table)
        known.push_back(id);
    addNote(notes, node.where,
            sentence({"« {} » n’existe pas parmi les « {} ».", "There is no “{}” among the “{}”."},
                     {node.scalar, section}),
            didYouMean(node.scalar, known));
    notes.back().missingId = node.scalar;
    return {};
}

} // namespace vigie
