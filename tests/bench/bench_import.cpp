// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes and posts a second and core from a file to posts; what the disk does is left out.
#include "core/import/csv_reader.h"
#include "core/import/json_reader.h"
#include "core/import/workbook_reader.h"

#include <benchmark/benchmark.h>
#include <xlsxwriter.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace vigie;

namespace {

constexpr std::size_t postCount = 50'000;
constexpr std::array headers = {"Identifiant", "Plateforme", "Compte", "Date de publication", "Lien",
                                "Légende",     "Hashtags",   "Vues",   "Partenariat rémunéré"};
using Row = std::array<std::string, headers.size()>;

/// Posts as an agency writes them down, about 400 bytes each, a third of the texts with line breaks and
/// quotes.
Row rowOf(std::size_t i) {
    const std::string number = std::to_string(100'000 + i);
    const std::string text =
        i % 3 == 0 ? "Ma routine du matin ✨\nAvec \"la\" crème que j’utilise depuis trois mois ; vous la "
                     "trouverez chez @maisonlune, code LOLA20 jusqu’à dimanche.\n#soin #routine"
                   : "Petite balade au bord de la mer, puis un café, et on rentre regarder le film que vous "
                     "m’aviez conseillé la semaine dernière. Merci pour vos messages, je lis tout !";
    return {"p" + number,
            "Instagram",
            "@lola.mode",
            std::to_string(1 + i % 28) + "/03/2025 18:" + std::to_string(10 + i % 50),
            "https://www.instagram.com/p/DGx" + number + "/",
            text,
            "#soin #routine",
            "12500",
            "non"};
}

/// `text` with `sign` before every quotation mark, and line breaks as `lineEnd`.
std::string escaped(const std::string& text, std::string_view sign, std::string_view lineEnd) {
    std::string out;
    for (const char c : text) {
        if (c == '"')
            out += sign;
        out += c == '\n' ? lineEnd : std::string_view(&c, 1);
    }
    return out;
}

std::string csvFile() {
    std::string csv;
    for (const char* header : headers)
        csv.append(csv.empty() ? "" : ";").append(header);
    for (std::size_t i = 0; i < postCount; ++i) {
        const Row row = rowOf(i);
        for (std::size_t column = 0; column < row.size(); ++column)
            csv.append(column == 0 ? "\n" : ";")
                .append(row[column].find('"') == std::string::npos
                            ? row[column]
                            : "\"" + escaped(row[column], "\"", "\n") + "\"");
    }
    return csv + "\n";
}

std::string ndjsonFile() {
    std::string lines;
    for (std::size_t i = 0; i < postCount; ++i) {
        const Row row = rowOf(i);
        lines += R"({"id":")" + row[0] + R"(","platform":"instagram","author":"lola.mode",)" +
                 R"("published_at":"2025-03-02T18:00:00+01:00","url":")" + row[4] + R"(","text":")" +
                 escaped(row[5], "\\", "\\n") +
                 R"(","hashtags":["soin","routine"],"paid_partnership":false,)" +
                 R"("followers":52000,"views":12500})" + "\n";
    }
    return lines;
}

std::string xlsxFile() {
    const auto path = std::filesystem::temp_directory_path() / "bench_import.xlsx";
    lxw_workbook* book = workbook_new(path.c_str());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Publications");
    for (std::size_t column = 0; column < headers.size(); ++column)
        worksheet_write_string(sheet, 0, lxw_col_t(column), headers[column], nullptr);
    for (std::size_t i = 0; i < postCount; ++i) {
        const Row row = rowOf(i);
        for (std::size_t column = 0; column < row.size(); ++column)
            worksheet_write_string(sheet, lxw_row_t(i + 1), lxw_col_t(column), row[column].c_str(), nullptr);
    }
    workbook_close(book);
    std::ifstream in(path, std::ios::binary);
    std::string bytes(std::istreambuf_iterator<char>(in), {});
    std::filesystem::remove(path);
    return bytes;
}

void readPosts(benchmark::State& state, std::string (*makeFile)(), OpenedPosts (*read)(OpenedFile)) {
    const auto bytes = std::make_shared<const std::string>(makeFile());
    const Reopen open = reopenBytes(bytes);
    for (auto _ : state) {
        auto reader =
            read({open(), bytes->size(), ImportLog("posts", {}, Language::French), {}, {}, 0, open});
        while (auto post = (*reader)->next())
            benchmark::DoNotOptimize(post->text.data());
        if ((*reader)->summary().read != postCount)
            state.SkipWithError("not all posts were read");
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes->size()) * state.iterations());
    state.SetItemsProcessed(static_cast<std::int64_t>(postCount) * state.iterations());
}

} // namespace

BENCHMARK_CAPTURE(readPosts, ndjson, ndjsonFile, readJsonLines)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readPosts, csv, csvFile, readCsv)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(readPosts, xlsx, xlsxFile, readXlsx)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
