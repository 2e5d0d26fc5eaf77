// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/example_reader.h"

#include <fmt/core.h>

namespace vigie {
namespace {

/// An invented post needs a day: one on which the law of today was in force already.
constexpr std::string_view usualDay = "2026-03-02";

std::string withoutMarks(const std::string& text, std::vector<std::string>& marked, const YamlNode& at,
                         PackErrors& errors) {
    std::string out;
    std::size_t from = 0;
    for (std::size_t open = text.find("[["); open != std::string::npos; open = text.find("[[", from)) {
        const std::size_t close = text.find("]]", open);
        if (close == std::string::npos) {
            addPackError(errors, at, "A mark « [[ » is never closed.",
                         "Write « ]] » behind the marked words.");
            break;
        }
        out += text.substr(from, open - from);
        marked.push_back(text.substr(open + 2, close - open - 2));
        out += marked.back();
        from = close + 2;
    }
    return out + text.substr(from);
}

class ExampleReader {
public:
    explicit ExampleReader(PackErrors& errors) : m_errors(errors) {}

    void readGroups(const YamlNode& node, bool knownGap) {
        MapReader groups(node, m_errors);
        readList(groups.find("match"), true, knownGap);
        readList(groups.find("no-match"), false, knownGap);
        if (const YamlNode* gaps = knownGap ? nullptr : groups.find("gaps"))
            readGroups(*gaps, true);
        groups.noteUnknownKeys();
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

    Example readCaption(const YamlNode& item) {
        Example example = blank();
        if (item.scalar.empty())
            addPackError(m_errors, item, "This example is empty.");
        example.post.text = withoutMarks(item.scalar, example.marked, item, m_errors);
        return example;
    }

    static Example blank() {
        Example example;
        example.post.platform = Platform::Instagram;
        example.post.publishedAt = parseInstant(usualDay);
        return example;
    }

    Example readPost(const YamlNode& item) {
        Example example = blank();
        Post& post = example.post;
        MapReader map(item, m_errors);
        const auto marked = [&](const std::string& key) {
            return withoutMarks(map.text(key), example.marked, item, m_errors);
        };
        post.text = marked("text");
        post.title = marked("title");
        post.author = map.text("author");
        Media media{"video", {}, marked("alt"), marked("transcript"), marked("on-screen")};
        if (!media.alt.empty() || !media.transcript.empty() || !media.onScreenText.empty())
            post.media.push_back(std::move(media));
        readFacts(map, post);
        map.noteUnknownKeys();
        return example;
    }

    void readFacts(MapReader& map, Post& post) {
        if (const YamlNode* name = map.find("platform")) {
            if (const auto platform = platformFromName(name->scalar))
                post.platform = *platform;
            else
                addPackError(m_errors, *name, fmt::format("« {} » is no platform.", name->scalar));
        }
        if (const YamlNode* name = map.find("format"))
            post.format = formatFromName(name->scalar).value_or(PostFormat::Unknown);
        if (const YamlNode* day = map.find("date")) {
            post.publishedAt = parseInstant(day->scalar);
            if (!post.publishedAt)
                addPackError(m_errors, *day, fmt::format("« {} » is no day of the calendar.", day->scalar),
                             "Write it as 2024-11-08.");
        }
        if (map.find("label"))
            post.paidPartnership = map.flag("label");
        if (map.find("age-restricted"))
            post.ageRestricted = map.flag("age-restricted");
        for (const YamlNode* name : map.texts("sponsors"))
            post.sponsors.push_back(name->scalar);
        for (const YamlNode* name : map.texts("hashtags"))
            post.hashtags.push_back(name->scalar);
    }

    PackErrors& m_errors;
};

} // namespace

std::vector<Example> readExamples(const YamlNode& node, PackErrors& errors) {
    ExampleReader reader(errors);
    reader.readGroups(node, false);
    return std::move(reader.examples);
}

} // namespace vigie
