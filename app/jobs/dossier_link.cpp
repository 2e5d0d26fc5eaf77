// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/dossier_link.h"

#include "app/jobs/look.h"
#include "app/text/qt_text.h"

namespace vigie {

DossierLink::DossierLink(Language language, QObject* parent) : QObject(parent), m_language(language) {}

DossierLink::~DossierLink() {
    drop();
}

void DossierLink::drop() {
    m_stop.request_stop();
    m_stop = std::stop_source();
}

void DossierLink::open(const QString& path) {
    drop();
    m_worker.give([this, path, stop = m_stop.get_token()] {
        m_dossier.reset();
        if (path.isEmpty())
            return;
        auto dossier = lookAt(toUtf8(path), m_language);
        if (dossier)
            m_dossier = *std::move(dossier);
        else
            post(stop, [this, error = dossier.error()] { Q_EMIT failed(error); });
    });
}

void DossierLink::post(const std::stop_token& stop, std::function<void()> action) {
    QMetaObject::invokeMethod(
        this,
        [stop, action = std::move(action)] {
            if (!stop.stop_requested())
                action();
        },
        Qt::QueuedConnection);
}

} // namespace vigie
