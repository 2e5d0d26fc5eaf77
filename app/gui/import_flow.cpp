// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/import_flow.h"

#include "app/gui/pages/mapping_page.h"
#include "app/settings/saved_mappings.h"
#include "app/text/qt_text.h"

#include <utility>

namespace vigie {
namespace {

std::vector<std::string> toUtf8(const QStringList& paths) {
    std::vector<std::string> all;
    for (const QString& path : paths)
        all.push_back(vigie::toUtf8(path));
    return all;
}

} // namespace

ImportFlow::ImportFlow(MappingPage& page, DossierSession& session, Language language, QObject* parent)
    : QObject(parent), m_page(page), m_session(session), m_language(language) {
    const auto next = [this] {
        m_unknown.erase(m_unknown.begin());
        ask();
    };
    connect(&m_page, &MappingPage::accepted, this, [next](const ColumnMapping& mapping) {
        saveMapping(mapping);
        next();
    });
    connect(&m_page, &MappingPage::skipped, this, next);
    connect(&m_page, &MappingPage::cancelled, this, &ImportFlow::cancel);
}

ImportFlow::~ImportFlow() = default;

void ImportFlow::add(const QStringList& paths) {
    if (isBusy()) {
        m_waiting += paths;
        return;
    }
    m_paths = paths;
    if (!m_paths.isEmpty())
        look();
}

void ImportFlow::addToNew(const QStringList& paths) {
    cancel();
    m_isForNew = true;
    add(paths);
}

/// Whether a person has to say something before these files can be read.
void ImportFlow::look() {
    m_looking = std::make_unique<PreviewJob>(PreviewInput{toUtf8(m_paths), savedMappings(), m_language});
    connect(m_looking.get(), &PreviewJob::finished, this, [this](const std::vector<UnknownTable>& tables) {
        m_looking.release()->deleteLater(); // it is the sender of the signal that came here
        m_unknown = tables;
        ask();
    });
    Q_EMIT looking();
    m_looking->start();
}

/// The next table that nobody knows; when there is none any more, the files are imported.
void ImportFlow::ask() {
    if (!m_unknown.empty()) {
        m_isAsking = true;
        m_page.setTable(m_unknown.front());
        Q_EMIT asking();
        return;
    }
    if (std::exchange(m_isForNew, false))
        m_session.openUntitled();
    m_session.import({toUtf8(std::exchange(m_paths, {})), savedMappings()});
    if (std::exchange(m_isAsking, false))
        Q_EMIT answered();
    add(std::exchange(m_waiting, {}));
}

void ImportFlow::cancel() {
    m_looking.reset();
    m_unknown.clear();
    m_paths.clear();
    m_waiting.clear();
    m_isForNew = false;
    if (std::exchange(m_isAsking, false))
        Q_EMIT answered();
    Q_EMIT forgotten();
}

} // namespace vigie
