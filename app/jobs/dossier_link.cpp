// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/dossier_link.h"

#include "app/jobs/look.h"
#include "app/text/qt_text.h"

namespace vigie {

DossierLink::DossierLink(Language language, QObject* parent) : QObject(parent), m_language(language) {}

DossierLink::~DossierLink() {
    dropWaiting();
}

void DossierLink::open(const QString& path) {
    dropWaiting();
    m_worker.give([this, path, opening = ++m_opening] {
        m_dossier.reset();
        if (path.isEmpty())
            return;
        auto dossier = lookAt(toUtf8(path), m_language);
        if (dossier)
            m_dossier = *std::move(dossier);
        else
            post(opening, [this, error = dossier.error()] { Q_EMIT failed(error); });
    });
}

void DossierLink::post(int opening, std::function<void()> action) {
    QMetaObject::invokeMethod(
        this,
        [this, opening, action = std::move(action)] {
            if (opening == m_opening)
                action();
        },
        Qt::QueuedConnection);
}

} // namespace vigie
