// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/dossier_glance.h"

#include "app/jobs/look.h"
#include "app/text/qt_text.h"

#include <QFileInfo>

namespace vigie {
namespace {

std::optional<Instant> lastChange(const Dossier& dossier) {
    const auto head = dossier.logHead();
    const auto last = head ? dossier.log(head->entries, 1) : Result<std::vector<LogEntry>>();
    return last && !last->empty() ? parseInstant(last->front().time) : std::nullopt;
}

DossierGlance glanceAtOne(const QString& path, Language language) {
    DossierGlance glance{path, {}, 0, {}};
    const auto dossier = lookAt(toUtf8(path), language);
    if (!dossier)
        return glance;
    if (const auto overview = dossier->overview())
        glance.posts = overview->posts;
    if (const auto sources = dossier->sources())
        for (const ImportedFile& source : *sources)
            glance.files += QFileInfo(toQString(source.summary.file)).fileName();
    glance.changed = lastChange(*dossier);
    return glance;
}

} // namespace

std::vector<DossierGlance> glanceAt(const QStringList& paths, Language language) {
    std::vector<DossierGlance> glances;
    for (const QString& path : paths)
        glances.push_back(glanceAtOne(path, language));
    return glances;
}

} // namespace vigie
