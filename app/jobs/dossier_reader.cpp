// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/dossier_reader.h"

#include "app/text/qt_text.h"

#include <QCoreApplication>

namespace vigie {

DossierReader::DossierReader(Language language, QObject* parent) : QObject(parent), m_language(language) {}

DossierReader::~DossierReader() {
    m_stop.request_stop();
}

void DossierReader::forget() {
    m_stop.request_stop();
    m_stop = std::stop_source();
}

Result<Dossier> DossierReader::look(const std::string& path, Language language) {
    DossierOptions options;
    options.access = DossierAccess::Look;
    options.programVersion = toUtf8(QCoreApplication::applicationVersion());
    options.language = language;
    return Dossier::open(path, options);
}

} // namespace vigie
