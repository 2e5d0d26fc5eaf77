// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli export: everything in a dossier, for other programs.
#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "core/base/sha256.h"
#include "core/report/dossier_export.h"

#include <ostream>
#include <streambuf>

namespace vigie {
namespace {

/// Passes on what is written, and takes its SHA-256.
class HashedOutput final : public std::streambuf {
public:
    explicit HashedOutput(std::ostream& out) : m_out(out) {}
    std::string digest() { return m_digest.finish(); }

private:
    std::streamsize xsputn(const char* bytes, std::streamsize count) override {
        m_digest.add({bytes, static_cast<std::size_t>(count)});
        return m_out.write(bytes, count) ? count : 0;
    }
    int_type overflow(int_type next) override {
        const char byte = traits_type::to_char_type(next);
        return xsputn(&byte, 1) == 1 ? next : traits_type::eof();
    }

    std::ostream& m_out;
    Sha256 m_digest;
};

Result<ExportDetails> writeExport(const Dossier& dossier, const Arguments& arguments, Console& console) {
    WorkOptions options;
    options.jobs = arguments.jobs;
    const bool isCsv = arguments.format == OutputFormat::Csv;
    HashedOutput hashed(console.out);
    std::ostream out(&hashed);
    const auto written = exportPosts(dossier, isCsv ? ExportFormat::Csv : ExportFormat::Ndjson, out,
                                     arguments.language, options);
    if (!written)
        return tl::unexpected(written.error());
    return ExportDetails{"", isCsv ? "csv" : "ndjson", hashed.digest()};
}

int runExport(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const auto path = dossierOperand(arguments, console, "export");
    if (!path)
        return exit_code::unusable;
    Result<ExportDetails> written;
    if (const auto dossier = openUnpurged(*path, DossierAccess::Look, arguments, console))
        written = writeExport(*dossier, arguments, console);
    else
        return exit_code::unusable;
    if (!written)
        return fail(written.error(), say, console);
    if (console.out.flush())
        noteExports({*written}, *path, arguments, console);
    return exit_code::done;
}

} // namespace

const Command exportCommand = {
    "export",
    {"D.vigie", "D.vigie"},
    {"écrire tout ce qu’un dossier contient : publications, constats, décisions",
     "write out all that a dossier holds: posts, findings, decisions"},
    {"--format ndjson (par défaut) : une ligne par publication, telle que lue, avec son contrôle comme\n"
     "l’écrit « check --format ndjson », et les décisions, même annulées ;\n"
     "« orphan » dit que le constat n’existe plus. La dernière ligne donne la fin du journal.\n"
     "--format csv : une ligne par constat, avec la dernière décision, pour un tableur français.\n",
     "--format ndjson (default): one line a post, with the post as it was read, its check as “check\n"
     "--format ndjson” writes it, and the decisions, those taken back included;\n"
     "“orphan” says that the finding is no more. The last line says how the log ends.\n"
     "--format csv: one line a finding, with the last decision, for a French spreadsheet.\n"},
    {Option::ExportFormat, Option::Who, Option::Lang, Option::Jobs, Option::Help},
    runExport};

} // namespace vigie
