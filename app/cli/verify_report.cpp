// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verify_report.h"

#include "app/cli/dossier_access.h"
#include "app/cli/text_page.h"
#include "app/report/pdf_file.h"
#include "core/report/counts.h"
#include "core/report/verify_evidence.h"

#include <fstream>

namespace vigie {
namespace {

void print(const EvidenceVerification& found, TextPage& page, const Wording& say) {
    if (!found.isIntact()) {
        page.paragraph(0, say({"pas intact", "not intact"}));
        page.paragraph(0, say(*found.fault));
        if (!found.programVersion.empty() && found.programVersion != VIGIE_VERSION)
            page.paragraph(0, say({"Le rapport a été fait par Vigie {}, ce programme est Vigie {}.",
                                   "The report was made by Vigie {}, this program is Vigie {}."},
                                  {found.programVersion, VIGIE_VERSION}));
        return;
    }
    page.paragraph(0, say({"intact", "intact"}));
    page.paragraph(
        0, say({"Référence {}\u00A0: {} et {}, les mêmes qu’alors.",
                "Reference {}: {} and {}, the same as then."},
               {found.reference, countOfPosts(found.posts, say), countOfFindings(found.findings, say)}));
}

} // namespace

bool isPdf(const std::string& path) {
    std::string start(5, '\0');
    std::ifstream(path, std::ios::binary).read(start.data(), 5);
    return start == "%PDF-";
}

int verifyReport(const std::string& path, const Arguments& arguments, Console& console) {
    const auto attachments = pdf::readAttachments(path, arguments.language);
    if (!attachments)
        return fail(attachments.error(), Wording(arguments.language), console);
    const EvidenceVerification found = verifyEvidence(*attachments, arguments.jobs);
    TextPage page(console.out, console.columns, console.colour);
    print(found, page, Wording(arguments.language));
    return found.isIntact() ? exit_code::done : exit_code::findings;
}

} // namespace vigie
