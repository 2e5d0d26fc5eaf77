// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/yaml_reader.h"

#include "core/text/utf8.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <map>

namespace vigie {
namespace {

constexpr const char* tooLarge = "too large";

/// Turns yaml-cpp's marks, which count bytes, into places.
class Places {
public:
    Places(const std::string& text, const std::string& fileName) : m_text(text), m_fileName(fileName) {}

    Where at(const YAML::Mark& mark) const {
        const std::size_t position = positionOf(mark);
        const std::size_t begin = lineBegin(position);
        Where where;
        where.file = m_fileName;
        where.line = static_cast<std::size_t>(mark.line + 1);
        where.column = countCodePoints(std::string_view(m_text).substr(begin, position - begin)) + 1;
        return where;
    }

    /// yaml-cpp sees everything but the tab.
    bool isIndentedByTab(const YAML::Mark& mark) const {
        const std::size_t begin = lineBegin(positionOf(mark));
        return m_text.find('\t', begin) < m_text.find_first_not_of(" \t", begin);
    }

private:
    std::size_t positionOf(const YAML::Mark& mark) const {
        return std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), m_text.size());
    }
    std::size_t lineBegin(std::size_t position) const {
        const std::size_t before = position == 0 ? std::string::npos : m_text.rfind('\n', position - 1);
        return before == std::string::npos ? 0 : before + 1;
    }

    const std::string& m_text;
    const std::string& m_fileName;
};

/// Anchors can make a node hold itself, or a small file stand for a million values: both are refused.
class Converter {
public:
    explicit Converter(const Places& places) : m_places(places) {}

    YamlNode convert(const YAML::Node& node, int depth = 0) {
        if (depth > deepest || ++m_values > mostValues)
            throw YAML::Exception(node.Mark(), tooLarge);
        YamlNode out;
        out.where = m_places.at(node.Mark());
        switch (node.Type()) {
        case YAML::NodeType::Scalar:
            out.kind = YamlNode::Kind::Scalar;
            out.scalar = node.Scalar();
            out.isQuoted = node.Tag() == "!";
            break;
        case YAML::NodeType::Sequence:
            out.kind = YamlNode::Kind::List;
            for (const YAML::Node& item : node)
                out.items.push_back(convert(item, depth + 1));
            break;
        case YAML::NodeType::Map:
            out.kind = YamlNode::Kind::Map;
            for (const auto& entry : node)
                out.entries.push_back({convert(entry.first, depth + 1), convert(entry.second, depth + 1)});
            break;
        default: break;
        }
        return out;
    }

private:
    static constexpr int deepest = 100;
    static constexpr int mostValues = 200'000; // ten times the legal pack in one file

    const Places& m_places;
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

/// Without a byte order mark, and with line ends of one byte: yaml-cpp drops the others, and its marks do not
/// count them.
std::string asYamlCounts(std::string_view text) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n')
            out += text[i];
    return out;
}

} // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
    for (const auto& [name, value] : entries)
        if (name.scalar == key)
            return &value;
    return nullptr;
}

tl::expected<YamlNode, PackNote> readYaml(const std::string& written, const std::string& fileName) {
    const std::string text = asYamlCounts(written);
    const Places places(text, fileName);
    try {
        return Converter(places).convert(YAML::Load(text));
    } catch (const YAML::Exception& problem) {
        const bool isTab = places.isIndentedByTab(problem.mark);
        return tl::unexpected(
            unreadable(isTab ? YAML::ErrorMsg::TAB_IN_INDENTATION : problem.msg, places.at(problem.mark)));
    }
}

} // namespace vigie
