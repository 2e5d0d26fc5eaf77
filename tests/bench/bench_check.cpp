// SPDX-License-Identifier: GPL-3.0-or-later
// How fast posts are read and judged, step by step and end to end. The posts are those of resources/samples,
// or of the NDJSON files named in VIGIE_BENCH_POSTS (separated by colons), again and again.
#include "core/engine/batch.h"
#include "core/engine/reading.h"
#include "core/import/post_reader.h"
#include "core/rules/pack_loader.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

using namespace vigie;

namespace {

const std::string& ndjson() {
    static const std::string text = [] {
        const char* named = std::getenv("VIGIE_BENCH_POSTS");
        std::stringstream files(named ? named : VIGIE_SOURCE_DIR "/resources/samples/dossier.ndjson");
        std::string all;
        for (std::string file; std::getline(files, file, ':');) {
            std::ifstream in(file, std::ios::binary);
            all.append(std::istreambuf_iterator<char>(in), {});
        }
        return all;
    }();
    return text;
}

const std::vector<Post>& posts() {
    static const std::vector<Post> all = [] {
        std::istringstream in(ndjson());
        const auto reader = readPostStream(
            in, "posts", [](const Error&) {}, Language::French);
        std::vector<Post> read;
        while (auto post = reader->next())
            read.push_back(std::move(*post));
        return read;
    }();
    return all;
}

const std::shared_ptr<const RulePack>& pack() {
    static const auto loaded = [] {
        PackResult result = loadPackFolder(VIGIE_SOURCE_DIR "/rules/fr");
        if (!result)
            throw std::runtime_error(toString(toError(result.error().front(), Language::English)));
        return *result;
    }();
    return loaded;
}

void count(benchmark::State& state, std::size_t postsPerRound) {
    const auto rounds = static_cast<std::int64_t>(state.iterations());
    state.SetItemsProcessed(rounds * static_cast<std::int64_t>(postsPerRound));
    state.SetBytesProcessed(rounds * static_cast<std::int64_t>(ndjson().size()));
}

void loadingThePack(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(loadPackFolder(VIGIE_SOURCE_DIR "/rules/fr"));
}
BENCHMARK(loadingThePack)->Unit(benchmark::kMillisecond);

void parsing(benchmark::State& state) {
    for (auto _ : state) {
        std::istringstream in(ndjson());
        const auto reader = readPostStream(
            in, "posts", [](const Error&) {}, Language::French);
        while (auto post = reader->next())
            benchmark::DoNotOptimize(post);
    }
    count(state, posts().size());
}
BENCHMARK(parsing)->Unit(benchmark::kMillisecond);

void folding(benchmark::State& state) {
    const Lexicon& lexicon = pack()->lexicon;
    for (auto _ : state)
        for (const Post& post : posts())
            benchmark::DoNotOptimize(NormalisedText(post.text, lexicon));
    count(state, posts().size());
}
BENCHMARK(folding)->Unit(benchmark::kMillisecond);

void finding(benchmark::State& state) {
    std::vector<std::string> texts;
    for (const Post& post : posts())
        texts.push_back(NormalisedText(post.text, pack()->lexicon).foldedWithCapitals());
    for (auto _ : state)
        for (const std::string& text : texts)
            benchmark::DoNotOptimize(pack()->patterns.find(text, 1000));
    count(state, posts().size());
}
BENCHMARK(finding)->Unit(benchmark::kMillisecond);

void readingTerms(benchmark::State& state) {
    for (auto _ : state)
        for (const Post& post : posts())
            benchmark::DoNotOptimize(read(post, *pack()));
    count(state, posts().size());
}
BENCHMARK(readingTerms)->Unit(benchmark::kMillisecond);

void checking(benchmark::State& state) {
    const Checker checker(pack(), *parseDate("2026-11-22"));
    for (auto _ : state)
        for (const Post& post : posts())
            benchmark::DoNotOptimize(checker.check(post));
    count(state, posts().size());
}
BENCHMARK(checking)->Unit(benchmark::kMillisecond);

void endToEnd(benchmark::State& state) {
    const Checker checker(pack(), *parseDate("2026-11-22"));
    for (auto _ : state) {
        std::istringstream in(ndjson());
        const auto reader = readPostStream(
            in, "posts", [](const Error&) {}, Language::French);
        checkAll(
            checker, [&] { return reader->next(); }, [](CheckedPost post) { benchmark::DoNotOptimize(post); },
            static_cast<unsigned>(state.range(0)));
    }
    count(state, posts().size());
}
BENCHMARK(endToEnd)->ArgName("jobs")->Arg(1)->Arg(0)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
