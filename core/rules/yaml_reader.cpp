// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/yaml_reader.h"

#include "core/rules/yaml_source.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <map>

namespace vigie {
namespace {

constexpr const char* tooLarge = "too large";

std::size_t positionOf(const YAML::Mark& mark) {
    return static_cast<std::size_t>(std::max(mark.pos, 0));
}

/// Anchors can make a node hold itself, or a small file stand for a million values: both are refused.
class Converter {
public:
    explicit Converter(const YamlSource& source) : m_source(source) {}

    YamlNode convert(const YAML::Node& node, int depth = 0) {
        if (depth > deepest || ++m_values > mostValues)
            throw YAML::Exception(node.Mark(), tooLarge);
        const std::size_t position = positionOf(node.Mark());
        YamlNode out;
        out.where = m_source.at(position);
        switch (node.Type()) {
        case YAML::NodeType::Scalar: readScalar(node, position, out); break;
        case YAML::NodeType::Sequence:
            out.kind = YamlNode::Kind::List;
            for (const YAML::Node& item : node)
                out.items.push_back(convert(item, depth + 1));
            placeEmptyItems(out, position);
            break;
        case YAML::NodeType::Map:
            out.kind = YamlNode::Kind::Map;
            for (const auto& entry : node) {
                out.entries.push_back({convert(entry.first, depth + 1), convert(entry.second, depth + 1)});
                placeEmptyValue(out.entries.back(), positionOf(entry.first.Mark()));
            }
            break;
        default: break;
        }
        return out;
    }

private:
    static constexpr int deepest = 100;
    static constexpr int mostValues = 200'000; // ten times the legal pack in one file

    void readScalar(const YAML::Node& node, std::size_t position, YamlNode& out) const {
        out.kind = YamlNode::Kind::Scalar;
        out.scalar = node.Scalar();
        out.isQuoted = node.Tag() == "!";
        const std::string_view text = m_source.text();
        const std::size_t begin = position + (out.isQuoted ? 1 : 0);
        out.isVerbatim = text.substr(std::min(begin, text.size())).starts_with(out.scalar);
        if (const auto end = m_source.endOfPlain(position, out.scalar); end && !out.isQuoted)
            out.hash = m_source.hashBehind(*end);
    }

    /// yaml-cpp puts an empty value where the next thing begins, often some lines below.
    void placeEmptyValue(YamlEntry& entry, std::size_t key) const {
        if (entry.value.kind != YamlNode::Kind::Nothing)
            return;
        entry.value.where = entry.key.where;
        const std::size_t colon = m_source.text().find(':', key + entry.key.scalar.size());
        if (colon != std::string::npos)
            entry.value.hash = m_source.hashBehind(colon + 1);
    }
    void placeEmptyItems(YamlNode& list, std::size_t first) const {
        const auto isEmpty = [](const YamlNode& item) { return item.kind == YamlNode::Kind::Nothing; };
        if (!std::string_view(m_source.text())
                 .substr(std::min(first, m_source.text().size()))
                 .starts_with('-') ||
            std::none_of(list.items.begin(), list.items.end(), isEmpty))
            return;
        const std::vector<std::size_t> dashes = m_source.dashes(first);
        for (std::size_t i = 0; i < std::min(dashes.size(), list.items.size()); ++i)
            if (isEmpty(list.items[i])) {
                list.items[i].where = m_source.at(dashes[i]);
                list.items[i].hash = m_source.hashBehind(dashes[i] + 1);
            }
    }

    const YamlSource& m_source;
    int m_values = 0;
};

/// What yaml-cpp says of the mistakes that people make; the rarer ones stay in its words.
Bilingual reasonOf(const std::string& problem) {
    static const std::map<std::string_view, Bilingual> reasons = {
        {YAML::ErrorMsg::END_OF_MAP, {"cette suite de clés s’arrête mal", "this block of keys ends badly"}},
        {YAML::ErrorMsg::END_OF_MAP_FLOW, {"il manque une accolade }", "a brace } is missing"}},
        {YAML::ErrorMsg::END_OF_SEQ, {"cette liste s’arrête mal", "this list ends badly"}},
        {YAML::ErrorMsg::END_OF_SEQ_FLOW, {"il manque un crochet ]", "a bracket ] is missing"}},
        {YAML::ErrorMsg::INVALID_ESCAPE,
         {"« \\ » suivi d’un signe qui n’a pas de sens ici", "“\\” before a sign that means nothing here"}},
        {YAML::ErrorMsg::UNKNOWN_TOKEN, {"ce signe n’a pas de sens ici", "this sign means nothing here"}},
        {YAML::ErrorMsg::EOF_IN_SCALAR, {"il manque un guillemet fermant", "a closing quote is missing"}},
        {YAML::ErrorMsg::TAB_IN_INDENTATION,
         {"retrait fait d’une tabulation au lieu d’espaces", "indented by a tab instead of blanks"}},
        {YAML::ErrorMsg::FLOW_END,
         {"crochet ou accolade que rien n’a ouvert", "a bracket or brace that nothing opened"}},
        {YAML::ErrorMsg::BLOCK_ENTRY,
         {"un tiret de liste est de trop ici", "no dash of a list may stand here"}},
        {YAML::ErrorMsg::MAP_KEY, {"une clé est de trop ici", "no key may stand here"}},
        {YAML::ErrorMsg::MAP_VALUE, {"deux-points de trop ici", "no colon may stand here"}},
        {tooLarge,
         {"le fichier est trop profond ou contient trop", "the file nests too deeply, or holds too much"}},
    };
    const auto known = reasons.find(problem);
    return known == reasons.end() ? Bilingual{"yaml-cpp : " + problem, "yaml-cpp: " + problem}
                                  : known->second;
}

PackNote unreadable(const std::string& problem, const Where& where) {
    const Bilingual reason = reasonOf(problem);
    const Bilingual hint =
        problem == YAML::ErrorMsg::TAB_IN_INDENTATION
            ? Bilingual{"Mettez deux espaces par niveau.", "Put two blanks a level."}
            : Bilingual{
                  "Souvent : un guillemet, un crochet ou une accolade non fermés, un retrait inégal, ou "
                  "deux-points dans un texte sans guillemets.",
                  "Often: a quote, bracket or brace that is not closed, uneven indentation, or a colon "
                  "in a text without quotes."};
    return {
        ErrorCode::BadPack,
        {sentence({"Ce YAML ne se lit pas ({}) : rien de ce fichier n’a été contrôlé.", {}}, {reason.fr}).fr,
         sentence({{}, "This YAML cannot be read ({}): nothing of this file was checked."}, {reason.en}).en},
        where,
        sentence(hint)};
}

} // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
    for (const auto& [name, value] : entries)
        if (name.scalar == key)
            return &value;
    return nullptr;
}

Where YamlNode::inside(std::size_t column) const {
    Where place = where;
    if (isVerbatim && column != 0)
        place.column += column - 1 + (isQuoted ? 1 : 0);
    return place;
}

PackNote droppedWords(const Where& hash) {
    return {
        ErrorCode::BadPack,
        sentence({"Rien de ce qui suit ce « # » n’est lu : YAML y voit une remarque.",
                  "Nothing behind this “#” is read: YAML takes it for a remark."}),
        hash,
        sentence(
            {"Mettez l’expression entière entre guillemets, comme \"#pub\" ; pour une remarque, laissez un "
             "blanc derrière « # ».",
             "Put quotes around the whole phrase, as in \"#pub\"; for a remark, leave a blank behind "
             "the “#”."})};
}

tl::expected<YamlNode, PackNotes> readYaml(const std::string& written, const std::string& fileName) {
    const YamlSource source(written, fileName);
    try {
        return Converter(source).convert(YAML::Load(source.text()));
    } catch (const YAML::Exception& problem) {
        const std::size_t position = positionOf(problem.mark);
        const bool isTab = source.isIndentedByTab(position);
        PackNotes notes;
        for (const Where& hash : source.hashesInLists()) // « [#pub] » has lost its bracket
            notes.push_back(droppedWords(hash));
        notes.push_back(
            unreadable(isTab ? YAML::ErrorMsg::TAB_IN_INDENTATION : problem.msg, source.at(position)));
        return tl::unexpected(std::move(notes));
    }
}

} // namespace vigie
