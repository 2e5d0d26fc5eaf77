// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/yaml_reader.h"

#include "core/text/utf8.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace vigie {
namespace {

/// Turns yaml-cpp's marks, which count bytes, into places.
class Places {
public:
    Places(const std::string& text, const std::string& fileName) : m_text(text), m_fileName(fileName) {}

    Where at(const YAML::Mark& mark) const {
        const auto position = std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), m_text.size());
        const std::size_t lineBegin = m_text.rfind('\n', position == 0 ? 0 : position - 1);
        const std::size_t begin = lineBegin == std::string::npos || position == 0 ? 0 : lineBegin + 1;
        Where where;
        where.file = m_fileName;
        where.line = static_cast<std::size_t>(mark.line + 1);
        where.column = countCodePoints(std::string_view(m_text).substr(begin, position - begin)) + 1;
        return where;
    }

private:
    const std::string& m_text;
    const std::string& m_fileName;
};

/// Anchors can make a node hold itself, or a small file stand for a million values: both are refused.
class Converter {
public:
    explicit Converter(const Places& places) : m_places(places) {}

    YamlNode convert(const YAML::Node& node, int depth = 0) {
        if (depth > deepest || ++m_values > mostValues)
            throw YAML::Exception(node.Mark(), "the file nests too deeply, or holds too much");
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

PackNote unreadable(const std::string& reason, const Where& where) {
    return {ErrorCode::BadPack,
            sentence({"Ce YAML ne se lit pas ({}).", "This YAML cannot be read ({})."}, {reason}), where,
            sentence({"Souvent : un guillemet, un crochet ou une accolade non fermés, un retrait inégal, ou "
                      "deux-points dans un texte sans guillemets.",
                      "Often: a quote, bracket or brace that is not closed, uneven indentation, or a colon "
                      "in a text without quotes."})};
}

} // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
    for (const auto& [name, value] : entries)
        if (name.scalar == key)
            return &value;
    return nullptr;
}

tl::expected<YamlNode, PackNote> readYaml(const std::string& text, const std::string& fileName) {
    const Places places(text, fileName);
    try {
        return Converter(places).convert(YAML::Load(text));
    } catch (const YAML::Exception& problem) {
        return tl::unexpected(unreadable(problem.msg, places.at(problem.mark)));
    }
}

} // namespace vigie
