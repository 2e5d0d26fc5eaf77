// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/labels.h"

#include <nlohmann/json.hpp>

namespace vigie {
namespace {

using Json = nlohmann::json;

Error complaint(const Post& post, Language language, const std::string& field, const Bilingual& message,
                const Bilingual& hint) {
    return {ErrorCode::BadValue,
            message.in(language),
            {post.source.file, post.source.record, 0, 0, field},
            hint.in(language)};
}

Error noLabels(const Post& post, Language language) {
    return complaint(
        post, language, "labels",
        {"Cette publication n’a pas d’étiquettes («\u00A0labels\u00A0»)\u202F; elle n’est pas notée.",
         "This post has no labels; it is not scored."},
        {"Ajoutez à la publication l’objet «\u00A0labels\u00A0» avec au moins un «\u00A0verdict\u00A0».",
         "Give the post an object “labels” with a “verdict” at least."});
}

Error badVerdict(const Post& post, Language language) {
    return complaint(
        post, language, "labels.verdict",
        {"Le verdict des étiquettes manque ou n’est pas connu\u202F; la publication n’est pas notée.",
         "The verdict of the labels is missing or not known; the post is not scored."},
        {"Écrivez not_commercial, to_review, compliant, improvable ou non_compliant.",
         "Write not_commercial, to_review, compliant, improvable or non_compliant."});
}

Error badList(const Post& post, Language language, const std::string& field) {
    return complaint(
        post, language, "labels." + field,
        {"«\u00A0labels." + field +
             "\u00A0» n’est pas une liste d’identifiants\u202F; la publication n’est pas notée.",
         "“labels." + field + "” is not a list of ids; the post is not scored."},
        {"Écrivez par exemple [\"claim.guarantee\"], ou [].", "Write [\"claim.guarantee\"], say, or []."});
}

/// Nothing if it is no list of texts. A list that is missing is empty.
std::optional<std::set<std::string>> idsIn(const Json& labels, const std::string& key) {
    std::set<std::string> ids;
    const auto list = labels.find(key);
    if (list == labels.end() || list->is_null())
        return ids;
    if (!list->is_array())
        return {};
    for (const Json& id : *list) {
        if (!id.is_string())
            return {};
        ids.insert(id.get<std::string>());
    }
    return ids;
}

} // namespace

Result<Labels> readLabels(const Post& post, Language language) {
    const Json record = Json::parse(post.raw, nullptr, false);
    const auto labels = record.is_object() ? record.find("labels") : record.end();
    if (labels == record.end() || !labels->is_object())
        return tl::unexpected(noLabels(post, language));
    const auto name = labels->find("verdict");
    const auto verdict = name != labels->end() && name->is_string()
                             ? verdictFromName(name->get_ref<const std::string&>())
                             : std::nullopt;
    if (!verdict)
        return tl::unexpected(badVerdict(post, language));
    auto must = idsIn(*labels, "must");
    auto may = idsIn(*labels, "may");
    if (!must || !may)
        return tl::unexpected(badList(post, language, must ? "may" : "must"));
    return Labels{*verdict, *std::move(must), *std::move(may)};
}

} // namespace vigie
