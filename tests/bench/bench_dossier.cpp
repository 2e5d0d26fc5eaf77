// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier of many posts: how fast it is filled, how large it gets, how fast it opens and answers.
//   bench_dossier FOLDER [POSTS]     makes FOLDER/bench.vigie (a million posts unless told otherwise)
// The posts are invented, the same ones each time.
#include "core/rules/pack_loader.h"
#include "core/store/dossier.h"

#include <fmt/core.h>
#include <sys/resource.h>

#include <array>
#include <chrono>
#include <filesystem>
#include <random>
#include <stdexcept>

using namespace vigie;

namespace {

constexpr std::size_t pageSize = 100;

/// Invented posts in the manner of an export, one after the other.
class InventedPosts final : public PostReader {
public:
    explicit InventedPosts(std::size_t posts) {
        m_summary = {"invented.ndjson", "vigie-ndjson", "", posts, posts};
    }

    std::optional<Post> next() override {
        if (m_given == m_summary.records)
            return {};
        Post post;
        post.id = "post" + std::to_string(++m_given);
        post.platform = static_cast<Platform>(pick(8));
        post.author = "createur" + std::to_string(pick(2000));
        post.publishedAt = *parseInstant("2022-01-01T00:00:00Z") + std::chrono::minutes(pick(2'400'000));
        post.text = caption();
        post.followers = static_cast<std::int64_t>(pick(900'000));
        post.source = {m_summary.file, m_given, m_summary.format};
        post.raw =
            R"({"id":")" + post.id + R"(","author":")" + post.author + R"(","text":")" + post.text + "\"}";
        return post;
    }
    std::size_t bytesRead() const override { return m_given; }
    std::size_t bytesTotal() const override { return m_summary.records; }
    ImportSummary summary() const override { return m_summary; }

private:
    std::size_t pick(std::size_t below) { return m_random() % below; }

    std::string caption() {
        static const std::array<std::string, 12> sentences = {
            "Petit tour au marché ce matin avant le travail 🍅",
            "Hâte de vous montrer la nouvelle collection de @marque",
            "Mon code LOLA20 vous offre 20 % sur tout le site jusqu’à dimanche",
            "Il fait beau à Évry et les enfants jouent dehors",
            "Publicité",
            "Collaboration commerciale avec @marque",
            "Merci @marque pour ce joli colis reçu hier",
            "Dites-moi en commentaire ce que vous en pensez",
            "Une recette toute simple pour ce soir, sans four",
            "#mode #ootd #paris",
            "Le lien est en bio, foncez avant la rupture de stock",
            "Retour de vacances, retour à la course du lundi"};
        std::string text;
        for (std::size_t i = 0, count = 2 + pick(4); i < count; ++i)
            text += (text.empty() ? "" : ". ") + sentences.at(pick(sentences.size()));
        return text + " " + std::to_string(pick(1'000'000));
    }

    std::mt19937_64 m_random{20261122};
    ImportSummary m_summary;
    std::size_t m_given = 0;
};

template <typename Value> Value must(Result<Value> result) {
    if (!result)
        throw std::runtime_error(toString(result.error()));
    return *std::move(result);
}

/// Time on the clock, and time that this program had of the processors: on a busy machine the second one
/// tells more.
class Stopwatch {
public:
    double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }
    double cpuSeconds() const { return processTime() - m_cpuStart; }

private:
    static double processTime() {
        timespec spent{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
        return static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) / 1e9;
    }

    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    double m_cpuStart = processTime();
};

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

DossierOptions optionsFor(DossierAccess access) {
    DossierOptions options;
    options.access = access;
    options.who = "bench";
    options.programVersion = "bench";
    return options;
}

void tellRate(const char* what, std::size_t posts, const Stopwatch& watch) {
    const auto count = static_cast<double>(posts);
    fmt::print("{:<8} {:10.1f} s  {:9.0f} posts/s  ({:.1f} s of processor time, {:.0f} posts/s)\n", what,
               watch.seconds(), count / watch.seconds(), watch.cpuSeconds(), count / watch.cpuSeconds());
    std::fflush(stdout);
}

void fill(const std::string& path, std::size_t posts) {
    const auto pack = loadPackFolder(VIGIE_SOURCE_DIR "/rules/fr");
    if (!pack)
        throw std::runtime_error(toString(toError(pack.error().front(), Language::English)));
    Dossier dossier = must(Dossier::open(path, optionsFor(DossierAccess::Make)));
    InventedPosts reader(posts);
    const Stopwatch importing;
    must(dossier.import(reader, {}));
    tellRate("import", posts, importing);
    const Stopwatch checking;
    const CheckedPosts checked = must(dossier.check(Checker(*pack, *parseDate("2026-11-22"))));
    tellRate("check", posts, checking);
    fmt::print("findings {:10}\n", checked.findings);
}

/// « 12.3/4.5 »: milliseconds on the clock, and of processor time.
std::string milliseconds(const Stopwatch& watch) {
    return fmt::format("{:.1f}/{:.1f}", watch.seconds() * 1000, watch.cpuSeconds() * 1000);
}

void ask(const Dossier& dossier, const char* line, PostOrder order, const char* orderName) {
    const PostQuery query = parseQuery(line, {"disclosure.promo-code", "disclosure.missing"});
    const Stopwatch paging;
    const auto page = must(dossier.page(query, order, {}, pageSize));
    const std::string first = milliseconds(paging);
    const Stopwatch next;
    if (!page.empty())
        must(dossier.page(query, order, markOf(page.back()), pageSize));
    const std::string second = milliseconds(next);
    const Stopwatch counting;
    const std::size_t count = must(dossier.count(query));
    const std::string counted = milliseconds(counting);
    const Stopwatch listing;
    must(dossier.ids(query, order));
    fmt::print("{:<52} {:<7}{:>14}{:>14}{:>14}{:>15} {:8}\n", line, orderName, first, second, counted,
               milliseconds(listing), count);
}

void askAll(const Dossier& dossier) {
    fmt::print("milliseconds on the clock/of processor time, pages of {} posts\n", pageSize);
    fmt::print("{:<52} {:<7}{:>14}{:>14}{:>14}{:>15} {:>8}\n", "filter", "order", "first page", "next page",
               "count", "all numbers", "posts");
    ask(dossier, "", PostOrder::WorstFirst, "worst");
    ask(dossier, "statut:à-traiter", PostOrder::WorstFirst, "worst");
    ask(dossier, "verdict:non-conforme", PostOrder::WorstFirst, "worst");
    ask(dossier, "verdict:à-vérifier", PostOrder::Newest, "newest");
    ask(dossier, "plateforme:tiktok", PostOrder::Newest, "newest");
    ask(dossier, "@createur77", PostOrder::Newest, "newest");
    ask(dossier, "après:2025-03-01 avant:2025-04-01", PostOrder::WorstFirst, "worst");
    ask(dossier, "règle:disclosure.promo-code", PostOrder::WorstFirst, "worst");
    ask(dossier, "code", PostOrder::WorstFirst, "worst");
    ask(dossier, "\"mon code lola20\" evry", PostOrder::Newest, "newest");
    ask(dossier, "verdict:non-conforme -statut:traité @createur77 code", PostOrder::WorstFirst, "worst");
    ask(dossier, "123456", PostOrder::WorstFirst, "worst");
    ask(dossier, "", PostOrder::ByAuthor, "author");
}

void run(const std::string& folder, std::size_t posts) {
    const std::string path = folder + "/bench.vigie";
    if (!std::filesystem::exists(path))
        fill(path, posts);
    fmt::print("size     {:10.0f} MB\n", static_cast<double>(std::filesystem::file_size(path)) / 1e6);
    const Stopwatch opening;
    Dossier dossier = must(Dossier::open(path, optionsFor(DossierAccess::Work)));
    must(dossier.page({}, PostOrder::WorstFirst, {}, pageSize));
    fmt::print("open     {:10.1f} ms with the first page\n", opening.seconds() * 1000);
    askAll(dossier);
    const StoredPost first =
        must(dossier.page(parseQuery("statut:à-traiter", {}), PostOrder::WorstFirst, {}, 1)).at(0);
    const Stopwatch deciding;
    must(dossier.decide(must(dossier.findings(first.id)),
                        {DecisionKind::Confirmed, ReadingRound::First, "", ""}));
    fmt::print("decide   {:10.1f} ms\n", deciding.seconds() * 1000);
    must(dossier.undo());
    fmt::print("memory   {:10.0f} MB at most\n", peakMegabytes());
}

} // namespace

int main(int argc, char** argv) {
    try {
        run(argc > 1 ? argv[1] : ".", argc > 2 ? std::stoul(argv[2]) : 1'000'000);
        return 0;
    } catch (const std::exception& problem) {
        fmt::print(stderr, "{}\n", problem.what());
        return 1;
    }
}
