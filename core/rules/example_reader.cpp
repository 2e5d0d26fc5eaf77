// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/example_reader.h"

#include "core/rules/map_reader.h"
#include "core/text/utf8.h"

#include <fmt/core.h>

namespace vigie {
namespace {

/// An invented post needs a day: one on which the law of today was in force already.
constexpr std::string_view usualDay = "2026-03-02";

/// The text without its marks; « [[ » that is never closed is noted.
std::string withoutMarks(const YamlNode* node, std::vector<std::string>& marked, PackNotes& notes) {
    if (!node)
        return {};
    const std::string_view text = node->scalar;
    std::string out;
    std::size_t from = 0;
    for (std::size_t open = text.find("[["); open != std::string_view::npos; open = text.find("[[", from)) {
        const std::size_t close = text.find("]]", open);
        if (close == std::string_view::npos) {
            addHarmless(notes, node->inside(countCodePoints(text.substr(0, open)) + 1),
                        sentence({"Une marque « [[ » n’est jamais fermée.", "A mark “[[” is never closed."}),
                        sentence({"Écrivez « ]] » derrière les mots marqués.",
                                  "Write “]]” behind the marked words."}));
            break;
        }
        out += text.substr(from, open - from);
        marked.emplace_back(text.substr(open + 2, close - open - 2));
        out += marked.back();
        from = close + 2;
    }
    return out.append(text.substr(from));
}

class ExampleReader {
public:
    explicit ExampleReader(PackNotes& notes) : m_notes(notes) {}

    void readGroups(const YamlNode& node, bool knownGap) {
        readList(node.find("match"), true, knownGap);
        readList(node.find("no-match"), false, knownGap);
        if (const YamlNode* gaps = node.find("gaps"))
            readGroups(*gaps, true);
    }

    std::vector<Example> examples;

private:
    void readList(const YamlNode* list, bool mustMatch, bool knownGap) {
        if (!list)
            return;
        for (const YamlNode& item : list->items) {
            Example example = item.kind == YamlNode::Kind::Map ? readPost(item) : readCaption(item);
            example.mustMatch = mustMatch;
            example.knownGap = knownGap;
            example.line = item.where.line;
            example.post.id = fmt::format("{}:{}", item.where.file, item.where.line);
            examples.push_back(std::move(example));
        }
    }

    static Example blank() {
        Example example;
        example.post.platform = Platform::Instagram;
        example.post.publishedAt = parseInstant(usualDay);
        return example;
    }

    Example readCaption(const YamlNode& item) {
        Example example = blank();
        example.post.text = withoutMarks(&item, example.marked, m_notes);
        return example;
    }

    Example readPost(const YamlNode& item) {
        Example example = blank();
        Post& post = example.post;
        const MapReader map(item);
        const auto marked = [&](std::string_view key) {
            return withoutMarks(map.find(key), example.marked, m_notes);
        };
        post.text = marked("text");
        post.title = marked("title");
        Media media{"video", {}, marked("alt"), marked("transcript"), marked("on-screen")};
        if (!media.alt.empty() || !media.transcript.empty() || !media.onScreenText.empty())
            post.media.push_back(std::move(media));
        readFacts(map, post);
        return example;
    }

    static void readFacts(const MapReader& map, Post& post) {
        post.author = map.text("author");
        post.platform = map.named("platform", platformFromName).value_or(post.platform);
        post.format = map.named("format", formatFromName).value_or(PostFormat::Unknown);
        if (map.find("date"))
            post.publishedAt = parseInstant(map.text("date"));
        if (map.find("label"))
            post.paidPartnership = map.flag("label");
        if (map.find("age-restricted"))
            post.ageRestricted = map.flag("age-restricted");
        if (const auto followers = map.number("followers"))
            post.followers = static_cast<std::int64_t>(*followers);
        post.country = map.text("country");
        for (const YamlNode* name : map.texts("mentions"))
            post.mentions.push_back(name->scalar);
        for (const YamlNode* name : map.texts("sponsors"))
            post.sponsors.push_back(name->scalar);
        for (const YamlNode* name : map.texts("hashtags"))
            post.hashtags.push_back(name->scalar);
    }

    PackNotes& m_notes;
};

} // namespace

std::vector<Example> readExamples(const YamlNode& node, PackNotes& notes) {
    ExampleReader reader(notes);
    reader.readGroups(node, false);
    return std::move(reader.examples);
}

} // namespace vigie
