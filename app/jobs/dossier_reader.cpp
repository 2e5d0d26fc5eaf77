// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/dossier_reader.h"

namespace vigie {

DossierReader::DossierReader(Language language, QObject* parent) : QObject(parent), m_language(language) {}

DossierReader::~DossierReader() {
    m_stop.request_stop();
}

void DossierReader::forget() {
    m_stop.request_stop();
    m_stop = std::stop_source();
}

} // namespace vigie
