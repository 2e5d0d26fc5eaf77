// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes a second and core from a CSV file to posts; what the disk does is left out.
#include "core/import/csv_reader.h"

#include <benchmark/benchmark.h>

#include <sstream>

using namespace vigie;

namespace {

/// Rows as an agency writes them, about 400 bytes each, a third of the texts with line breaks and quotes.
std::string agencyCsv(std::size_t rows) {
    std::string csv = "Identifiant;Plateforme;Compte;Date de publication;Lien;Légende;Hashtags;Vues;"
                      "Partenariat rémunéré\n";
    for (std::size_t i = 0; i < rows; ++i) {
        const std::string number = std::to_string(100'000 + i);
        csv += "p" + number + ";Instagram;@lola.mode;" + std::to_string(1 + i % 28) +
               "/03/2025 18:" + std::to_string(10 + i % 50) + ";https://www.instagram.com/p/DGx" + number +
               "/;";
        csv +=
            i % 3 == 0
                ? "\"Ma routine du matin ✨\nAvec \"\"la\"\" crème que j’utilise depuis trois mois ; vous la "
                  "trouverez chez @maisonlune, code LOLA20 jusqu’à dimanche.\n#soin #routine\""
                : "Petite balade au bord de la mer, puis un café, et on rentre regarder le film que vous "
                  "m’aviez conseillé la semaine dernière. Merci pour vos messages, je lis tout !";
        csv += ";#soin #routine;12500;non\n";
    }
    return csv;
}

void readCsvPosts(benchmark::State& state) {
    const std::string csv = agencyCsv(50'000);
    for (auto _ : state) {
        auto reader = readCsv({std::make_unique<std::istringstream>(csv),
                               csv.size(),
                               ImportLog("posts.csv", {}, Language::French),
                               {}});
        while (auto post = (*reader)->next())
            benchmark::DoNotOptimize(post->text.data());
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(csv.size()) * state.iterations());
}

} // namespace

BENCHMARK(readCsvPosts)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
