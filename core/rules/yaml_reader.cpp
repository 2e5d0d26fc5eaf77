// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/yaml_reader.h"

#include <yaml-cpp/yaml.h>

namespace vigie {
namespace {

Where toWhere(const YAML::Mark& mark, const std::string& fileName) {
    Where where;
    where.file = fileName;
    where.line = static_cast<std::size_t>(mark.line + 1);
    where.column = static_cast<std::size_t>(mark.column + 1);
    return where;
}

YamlNode convert(const YAML::Node& node, const std::string& fileName) {
    YamlNode out;
    out.where = toWhere(node.Mark(), fileName);
    switch (node.Type()) {
    case YAML::NodeType::Scalar:
        out.kind = YamlNode::Kind::Scalar;
        out.scalar = node.Scalar();
        out.isQuoted = node.Tag() == "!";
        break;
    case YAML::NodeType::Sequence:
        out.kind = YamlNode::Kind::List;
        for (const YAML::Node& item : node)
            out.items.push_back(convert(item, fileName));
        break;
    case YAML::NodeType::Map:
        out.kind = YamlNode::Kind::Map;
        for (const auto& entry : node)
            out.entries.emplace_back(convert(entry.first, fileName), convert(entry.second, fileName));
        break;
    default: break;
    }
    return out;
}

} // namespace

const YamlNode* YamlNode::find(std::string_view key) const {
    for (const auto& [name, value] : entries)
        if (name.scalar == key)
            return &value;
    return nullptr;
}

Result<YamlNode> readYaml(const std::string& text, const std::string& fileName) {
    try {
        return convert(YAML::Load(text), fileName);
    } catch (const YAML::Exception& problem) {
        return tl::unexpected(Error{ErrorCode::BadPack, problem.msg, toWhere(problem.mark, fileName), {}});
    }
}

} // namespace vigie
