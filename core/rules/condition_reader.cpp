// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/condition_reader.h"

#include <fmt/core.h>

#include <algorithm>

namespace vigie {
namespace {

const std::map<std::string, FieldKind, std::less<>> fieldNames = {
    {"text", FieldKind::Text},
    {"title", FieldKind::Title},
    {"hashtags", FieldKind::Hashtags},
    {"alt", FieldKind::Alt},
    {"on-screen", FieldKind::OnScreenText},
    {"transcript", FieldKind::Transcript},
    {"sponsors", FieldKind::Sponsors},
};

const std::map<std::string, Place, std::less<>> placeNames = {
    {"anywhere", Place::Anywhere},    {"first-line", Place::FirstLine}, {"before-fold", Place::BeforeFold},
    {"after-fold", Place::AfterFold}, {"hashtags", Place::InHashtags},
};

/// The keys that say what kind of condition a map is; each has one reader below.
class ConditionReader {
public:
    ConditionReader(const YamlNode& node, const KnownIds& known, PackErrors& errors)
        : m_node(node), m_known(known), m_errors(errors) {}

    Condition read() {
        if (m_node.kind == YamlNode::Kind::List)
            return {AllOf{parts(m_node)}};
        MapReader map(m_node, m_errors);
        Condition condition = readMap(map);
        map.noteUnknownKeys();
        return condition;
    }

private:
    Condition readMap(MapReader& map) {
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
            return {HasSignal{references(map, "signal", m_known.signals)}};
        if (map.find("mention"))
            return {HasMention{references(map, "mention", m_known.mentions)}};
        if (map.find("sign-level"))
            return {SignLevel{named<Strength>(map, "sign-level", strengthFromName)}};
        if (map.find("commercial"))
            return {IsCommercial{map.flag("commercial")}};
        if (map.find("disclosure"))
            return {readDisclosure(map)};
        if (const YamlNode* post = map.find("post"))
            return {readPost(*post)};
        if (const YamlNode* date = map.find("date"))
            return {readDate(*date)};
        addPackError(m_errors, m_node, "This is no condition.",
                     "Begin it with all, any, none, term, near, signal, mention, sign-level, commercial, "
                     "disclosure, post or date.");
        return {AllOf{}};
    }

    std::vector<Condition> parts(const YamlNode& list) {
        if (list.kind != YamlNode::Kind::List || list.items.empty())
            addPackError(m_errors, list, "A list of conditions is expected here, each behind a dash.");
        std::vector<Condition> result;
        for (const YamlNode& item : list.items)
            result.push_back(readCondition(item, m_known, m_errors));
        return result;
    }

    std::vector<std::size_t> references(MapReader& map, const std::string& key, const IdTable& table) {
        std::vector<std::size_t> result;
        for (const YamlNode* name : map.texts(key))
            if (const auto number = readReference(*name, table, key, m_errors))
                result.push_back(*number);
        return result;
    }

    template <typename Value, typename Table>
    std::optional<Value> lookUp(const YamlNode& name, const Table& table) {
        if (const auto found = table.find(name.scalar); found != table.end())
            return found->second;
        std::vector<std::string> known;
        for (const auto& [word, value] : table)
            known.push_back(word);
        addPackError(m_errors, name, fmt::format("« {} » is not one of: {}.", name.scalar, joined(known)));
        return {};
    }

    static std::string joined(const std::vector<std::string>& words) {
        std::string out;
        for (const std::string& word : words)
            out += (out.empty() ? "" : ", ") + word;
        return out;
    }

    template <typename Value, typename FromName>
    Value named(MapReader& map, const std::string& key, FromName fromName) {
        const std::string word = map.text(key);
        if (const std::optional<Value> value = fromName(word))
            return *value;
        addPackError(m_errors, *map.find(key), fmt::format("« {} » is not known as {}.", word, key));
        return {};
    }

    HasTerm readTerm(MapReader& map) {
        HasTerm condition;
        condition.terms = references(map, "term", m_known.terms);
        for (const YamlNode* name : map.texts("in"))
            if (const auto field = lookUp<FieldKind>(*name, fieldNames))
                condition.fields.push_back(*field);
        if (const YamlNode* place = map.find("at"))
            condition.place = lookUp<Place>(*place, placeNames).value_or(Place::Anywhere);
        condition.atLeast = map.number("at-least").value_or(1);
        return condition;
    }

    Near readNear(MapReader& map, const YamlNode& groups) {
        Near condition;
        for (const YamlNode& group : groups.items) {
            std::vector<std::size_t> terms;
            const bool isList = group.kind == YamlNode::Kind::List;
            for (const YamlNode* name : isList ? pointers(group) : std::vector<const YamlNode*>{&group})
                if (const auto term = readReference(*name, m_known.terms, "term", m_errors))
                    terms.push_back(*term);
            condition.groups.push_back(std::move(terms));
        }
        if (condition.groups.size() < 2)
            addPackError(m_errors, groups, "« near » needs at least two terms.");
        if (map.text("within", "sentence") != "sentence")
            condition.words = map.number("within");
        return condition;
    }

    static std::vector<const YamlNode*> pointers(const YamlNode& list) {
        std::vector<const YamlNode*> result;
        for (const YamlNode& item : list.items)
            result.push_back(&item);
        return result;
    }

    DisclosureIs readDisclosure(MapReader& map) {
        DisclosureIs condition;
        for (const YamlNode* name : map.texts("disclosure")) {
            if (const auto state = disclosureFromName(name->scalar))
                condition.states.push_back(*state);
            else
                addPackError(
                    m_errors, *name, fmt::format("« {} » is no state of a disclosure.", name->scalar),
                    "The states are visible, buried, buried-labelled, weak, label-only, plain, denied, "
                    "missing and not-needed.");
        }
        condition.language = map.text("language");
        condition.disguised = map.flag("disguised");
        return condition;
    }

    static Asked asked(MapReader& map, const std::string& key) {
        const YamlNode* value = map.find(key);
        if (!value)
            return Asked::Nothing;
        if (value->scalar == "unknown")
            return Asked::Unknown;
        return map.flag(key) ? Asked::Yes : Asked::No;
    }

    PostIs readPost(const YamlNode& node) {
        MapReader map(node, m_errors);
        PostIs condition;
        for (const YamlNode* name : map.texts("platform")) {
            if (const auto platform = platformFromName(name->scalar))
                condition.platforms.push_back(*platform);
            else
                addPackError(m_errors, *name, fmt::format("« {} » is no platform.", name->scalar));
        }
        for (const YamlNode* name : map.texts("format")) {
            if (const auto format = formatFromName(name->scalar))
                condition.formats.push_back(*format);
            else
                addPackError(m_errors, *name, fmt::format("« {} » is no format of a post.", name->scalar));
        }
        for (const YamlNode* name : map.texts("country"))
            condition.countries.push_back(name->scalar);
        condition.label = asked(map, "label");
        condition.ageRestricted = asked(map, "age-restricted");
        if (const auto followers = map.number("followers-at-least"))
            condition.followersAtLeast = static_cast<std::int64_t>(*followers);
        map.noteUnknownKeys();
        return condition;
    }

    OnDay readDate(const YamlNode& node) {
        MapReader map(node, m_errors);
        OnDay condition{map.dates()};
        map.noteUnknownKeys();
        return condition;
    }

    const YamlNode& m_node;
    const KnownIds& m_known;
    PackErrors& m_errors;
};

} // namespace

Condition readCondition(const YamlNode& node, const KnownIds& known, PackErrors& errors) {
    return ConditionReader(node, known, errors).read();
}

std::optional<std::size_t> readReference(const YamlNode& node, const IdTable& table, std::string_view what,
                                         PackErrors& errors) {
    if (const auto found = table.find(node.scalar); found != table.end())
        return found->second;
    std::vector<std::string> known;
    for (const auto& [id, number] : table)
        known.push_back(id);
    const std::string closest = closestWord(node.scalar, known);
    addPackError(errors, node, fmt::format("There is no {} « {} ».", what, node.scalar),
                 closest.empty() ? "" : fmt::format("Is « {} » meant?", closest));
    return {};
}

} // namespace vigie
