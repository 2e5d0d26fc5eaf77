// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/look.h"

#include "app/text/qt_text.h"

#include <QCoreApplication>

namespace vigie {

Result<Dossier> lookAt(const std::string& path, Language language) {
    DossierOptions options;
    options.access = DossierAccess::Look;
    options.programVersion = toUtf8(QCoreApplication::applicationVersion());
    options.language = language;
    return Dossier::open(path, std::move(options));
}

} // namespace vigie
