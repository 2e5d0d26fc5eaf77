// SPDX-License-Identifier: GPL-3.0-or-later
// The way of files into the dossier: looked at first, asked about where nobody knows a table, then imported.
#pragma once

#include "app/jobs/dossier_session.h"
#include "app/jobs/preview_job.h"

#include <QObject>
#include <QStringList>
#include <memory>
#include <vector>

namespace vigie {

class MappingPage;

/// Files that come while others are looked at wait for their turn.
class ImportFlow final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportFlow)

public:
    /// REQUIRES: page and session outlive the flow.
    ImportFlow(MappingPage& page, DossierSession& session, Language language, QObject* parent = nullptr);
    ~ImportFlow() override;

    void add(const QStringList& paths);
    /// Into a new untitled dossier, which is opened once nothing is to be asked any more.
    void addToNew(const QStringList& paths);
    void cancel(); ///< what was not given to the session yet is forgotten
    bool isBusy() const { return !m_paths.isEmpty(); }
    bool isAsking() const { return m_isAsking; } ///< the page waits for an answer

Q_SIGNALS:
    void looking();  ///< at the files
    void asking();   ///< the page wants an answer
    void answered(); ///< it wants none any more
    void forgotten();

private:
    void look();
    void ask();

    MappingPage& m_page;
    DossierSession& m_session;
    Language m_language;
    QStringList m_paths;   ///< being looked at
    QStringList m_waiting; ///< for their turn
    std::vector<UnknownTable> m_unknown;
    bool m_isAsking = false;
    bool m_isForNew = false;
    std::unique_ptr<PreviewJob> m_looking;
};

} // namespace vigie
