// SPDX-License-Identifier: GPL-3.0-or-later
// One way of reading posts, timed. Called by compare, which makes the table:
//
//   contender NAME POSTS.ndjson COPIES [PATTERNS [TEXTS]]
//
// reads COPIES copies of the posts, with at most that many patterns of the pack and on at most that many
// texts, and prints seconds, bytes of NDJSON, posts, patterns used and peak memory (KB), parted by blanks.
// « export DIRECTORY » in the place of NAME writes texts and patterns to files, for programs that read files.
#include "core/engine/batch.h"
#include "core/import/post_reader.h"
#include "core/rules/pack_loader.h"
#include "core/text/normalised_text.h"
#include "tests/bench/engines.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <map>
#include <sstream>
#include <stdexcept>

using namespace vigie;
using namespace vigie::bench;

namespace {

struct Task {
    std::string ndjson; ///< once
    std::size_t copies = 1;
    std::size_t patterns = everything;
    std::size_t texts = everything;
};

struct Measure {
    double seconds = 0;
    std::size_t posts = 0;
    std::size_t patterns = 0;
};

constexpr const char* packFolder = VIGIE_SOURCE_DIR "/rules/fr";

std::shared_ptr<const RulePack> pack() {
    static const auto loaded = [] {
        PackResult result = loadPackFolder(packFolder);
        if (!result)
            throw std::runtime_error(toString(toError(result.error().front(), Language::English)));
        return *result;
    }();
    return loaded;
}

/// The posts, copy after copy, without ever being in memory together.
class Copies : public std::streambuf {
public:
    explicit Copies(const Task& task) : m_task(task) {}

private:
    int_type underflow() override {
        if (m_given++ == m_task.copies)
            return traits_type::eof();
        auto* begin = const_cast<char*>(m_task.ndjson.data());
        setg(begin, begin, begin + m_task.ndjson.size());
        return traits_type::to_int_type(*begin);
    }
    const Task& m_task;
    std::size_t m_given = 0;
};

void forEachPost(const Task& task,
                 const std::function<void(const std::function<std::optional<Post>()>&)>& use) {
    Copies copies(task);
    std::istream in(&copies);
    const auto reader = readPostStream(
        in, "posts", [](const Error&) {}, Language::French);
    use([&] { return reader->next(); });
}

std::vector<Post> postsOf(const Task& task) {
    std::vector<Post> posts;
    forEachPost({task.ndjson}, [&](const auto& next) {
        while (auto post = next())
            posts.push_back(std::move(*post));
    });
    return posts;
}

std::vector<std::string> foldedTexts(const Task& task) {
    std::vector<std::string> texts;
    for (const Post& post : postsOf(task))
        if (texts.size() < task.texts)
            texts.push_back(NormalisedText(post.text, pack()->lexicon).foldedWithCapitals());
    return texts;
}

/// Processor time of this process: other programs on the machine do not count.
double processorSeconds() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double wallSeconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

Measure timed(const std::function<std::size_t()>& run, double (*now)() = &processorSeconds) {
    Measure measure;
    const double begin = now();
    measure.posts = run();
    measure.seconds = now() - begin;
    return measure;
}

Measure parsing(const Task& task) {
    return timed([&] {
        std::size_t posts = 0;
        forEachPost(task, [&](const auto& next) {
            while (next())
                ++posts;
        });
        return posts;
    });
}

/// Only what ICU does: the texts compatibility-folded, without maps, disguises or anything of ours.
Measure icuFolding(const Task& task) {
    const std::vector<Post> posts = postsOf(task);
    return timed([&] {
        for (std::size_t copy = 0; copy < task.copies; ++copy)
            for (const Post& post : posts)
                foldByIcu(post.text);
        return task.copies * posts.size();
    });
}

Measure folding(const Task& task) {
    const std::vector<Post> posts = postsOf(task);
    const Lexicon& lexicon = pack()->lexicon;
    return timed([&] {
        for (std::size_t copy = 0; copy < task.copies; ++copy)
            for (const Post& post : posts)
                NormalisedText(post.text, lexicon);
        return task.copies * posts.size();
    });
}

/// The numbers of every `n`th pattern, so that each kind has its share.
std::vector<std::size_t> chosenPatterns(const Task& task) {
    const std::size_t all = pack()->patterns.size();
    std::vector<std::size_t> chosen(std::min(all, task.patterns));
    for (std::size_t i = 0; i < chosen.size(); ++i)
        chosen[i] = i * all / chosen.size();
    return chosen;
}

/// The pack with no other patterns than those. Its rules are all there; many lack their words.
std::shared_ptr<const RulePack> packFor(const Task& task) {
    if (task.patterns >= pack()->patterns.size())
        return pack();
    const auto part = std::const_pointer_cast<RulePack>(*loadPackFolder(packFolder)); // nobody else has it
    PatternSet patterns;
    std::vector<PatternUse> uses;
    for (const std::size_t number : chosenPatterns(task))
        if (patterns.add(part->patterns.pattern(number)))
            uses.push_back(part->uses[number]);
    patterns.compile();
    part->patterns = std::move(patterns);
    part->uses = std::move(uses);
    return part;
}

Measure check(const Task& task, unsigned jobs) {
    const std::shared_ptr<const RulePack> used = packFor(task);
    const Checker checker(used, *parseDate("2026-11-22"));
    std::size_t posts = 0;
    const auto run = [&](const Task& what) {
        posts = 0;
        forEachPost(what, [&](const auto& next) {
            checkAll(
                checker, next, [&](const CheckedPost&) { ++posts; }, jobs);
        });
        return posts;
    };
    if (task.copies > 1)
        run({task.ndjson}); // the first reading learns; see « first »
    Measure measure = timed([&] { return run(task); }, jobs == 1 ? &processorSeconds : &wallSeconds);
    measure.patterns = used->patterns.size();
    return measure;
}

std::vector<const Pattern*> patternsOf(const Task& task) {
    std::vector<const Pattern*> patterns;
    for (const std::size_t number : chosenPatterns(task))
        patterns.push_back(&pack()->patterns.pattern(number));
    return patterns;
}

Measure match(const Task& task, const MakeEngine& make) {
    const std::vector<std::string> texts = foldedTexts(task);
    const auto engine = make(patternsOf(task));
    for (const std::string& text : texts)
        engine->find(text);
    Measure measure = timed([&] {
        for (std::size_t copy = 0; copy < task.copies; ++copy)
            for (const std::string& text : texts)
                engine->find(text);
        return task.copies * texts.size();
    });
    measure.patterns = engine->patterns();
    return measure;
}

int exportTo(const std::string& directory, const Task& task) {
    std::ofstream texts(directory + "/texts");
    for (std::string text : foldedTexts(task)) {
        std::replace(text.begin(), text.end(), '\n', ' ');
        texts << text << '\n';
    }
    std::ofstream patterns(directory + "/patterns");
    for (const Pattern* pattern : patternsOf(task))
        patterns << withEdges(*pattern) << '\n';
    return texts && patterns ? 0 : 1;
}

using Contender = std::function<Measure(const Task&)>;

const std::map<std::string, Contender, std::less<>>& contenders() {
    static const std::map<std::string, Contender, std::less<>> all = {
        {"parsing", &parsing},
        {"icu-folding", &icuFolding},
        {"folding", &folding},
        {"check", [](const Task& task) { return check(task, 1); }},
        {"check-all-cores", [](const Task& task) { return check(task, 0); }},
        {"find", [](const Task& task) { return match(task, &makeVigie); }},
        {"vectorscan", [](const Task& task) { return match(task, &makeVectorscan); }},
        {"re2-set", [](const Task& task) { return match(task, &makeRe2Set); }},
        {"re2-loop", [](const Task& task) { return match(task, &makeRe2Loop); }},
    };
    return all;
}

} // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> given(arguments + 1, arguments + count);
    const bool isExport = !given.empty() && given[0] == "export";
    const std::size_t first = isExport ? 2 : 1;
    if (given.size() < first + 2 || (!isExport && !contenders().contains(given[0]))) {
        std::cerr << "contender NAME|export DIRECTORY POSTS.ndjson COPIES [PATTERNS [TEXTS]]\n";
        return 2;
    }
    std::ifstream in(given[first], std::ios::binary);
    Task task{{std::istreambuf_iterator<char>(in), {}}, std::stoul(given[first + 1])};
    if (given.size() > first + 2)
        task.patterns = std::stoul(given[first + 2]);
    if (given.size() > first + 3)
        task.texts = std::stoul(given[first + 3]);
    if (isExport)
        return exportTo(given[1], task);
    const Measure measure = contenders().find(given[0])->second(task);
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::cout << measure.seconds << ' ' << task.ndjson.size() * task.copies << ' ' << measure.posts << ' '
              << measure.patterns << ' ' << used.ru_maxrss << '\n';
}
