// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/run_examples.h"

#include "core/engine/checker.h"

#include <algorithm>
#include <optional>

namespace vigie {
namespace {

using Words = std::vector<std::string>;

void addWords(Words& words, const Evidence& piece) {
    words.push_back(piece.text);
}

void addWords(Words& words, const std::vector<Evidence>& pieces) {
    for (const Evidence& piece : pieces)
        words.push_back(piece.text);
}

/// The words on which the thing of that id was found; nothing if it was not.
template <typename Item>
std::optional<Words> wordsOf(const std::vector<Item>& items, std::string Item::*idOf, const std::string& id) {
    std::optional<Words> words;
    for (const Item& item : items) {
        if (item.*idOf != id)
            continue;
        if (!words)
            words.emplace();
        addWords(*words, item.evidence);
    }
    return words;
}

bool holdsAll(const Words& found, const Words& marked) {
    return std::all_of(marked.begin(), marked.end(), [&](const std::string& word) {
        return std::find(found.begin(), found.end(), word) != found.end();
    });
}

std::optional<ExampleFailure::Kind> judged(const Example& example, const std::optional<Words>& found) {
    using Kind = ExampleFailure::Kind;
    std::optional<Kind> failure;
    if (example.mustMatch && !found)
        failure = Kind::NotFound;
    else if (!example.mustMatch && found)
        failure = Kind::Unwanted;
    else if (example.mustMatch && !holdsAll(*found, example.marked))
        failure = Kind::OtherWords;
    if (example.knownGap)
        return failure ? std::nullopt : std::optional(Kind::GapClosed);
    return failure;
}

template <typename Item> const std::vector<Example>& examplesOf(const Item& item) {
    return item.examples;
}

/// A rule that a house has switched off has nothing to prove.
const std::vector<Example>& examplesOf(const Rule& rule) {
    static const std::vector<Example> none;
    return rule.isOff ? none : rule.examples;
}

class Run {
public:
    Run(const RulePack& pack, Date asOf)
        // The pack outlives the run, so nothing has to own it.
        : m_checker(std::shared_ptr<const RulePack>(std::shared_ptr<void>(), &pack), asOf) {}

    /// `find` looks for the id in what the engine says about a post.
    template <typename Item, typename Find> void add(const std::vector<Item>& items, Find find) {
        for (const Item& item : items)
            for (const Example& example : examplesOf(item))
                judge(item.id, example, find(m_checker.check(example.post), item.id));
    }

    std::vector<ExampleFailure> failures;

private:
    void judge(const std::string& id, const Example& example, const std::optional<Words>& found) {
        const Post& post = example.post;
        if (const auto kind = judged(example, found))
            failures.push_back({*kind, id, post.id, post.text.empty() ? post.title : post.text,
                                example.marked, found.value_or(Words())});
    }

    Checker m_checker;
};

template <typename Item> std::size_t countIn(const std::vector<Item>& items) {
    std::size_t count = 0;
    for (const Item& item : items)
        count += examplesOf(item).size();
    return count;
}

} // namespace

std::vector<ExampleFailure> runExamples(const RulePack& pack, Date asOf) {
    Run run(pack, asOf);
    run.add(pack.rules, [](const Assessment& said, const std::string& id) {
        return wordsOf(said.then.findings, &Finding::rule, id);
    });
    run.add(pack.signals, [](const Assessment& said, const std::string& id) {
        return wordsOf(said.commercial.signs, &Signal::id, id);
    });
    run.add(pack.mentions, [](const Assessment& said, const std::string& id) {
        return wordsOf(said.then.mentions, &Mention::id, id);
    });
    return std::move(run.failures);
}

std::size_t countExamples(const RulePack& pack) {
    return countIn(pack.rules) + countIn(pack.signals) + countIn(pack.mentions);
}

} // namespace vigie
