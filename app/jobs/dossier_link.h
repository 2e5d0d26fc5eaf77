// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the dossier that is open, on a thread and a connection of its own that stays open: for many small
// questions, such as the rows of a list, while the session (dossier_session.h) goes on writing.
#pragma once

#include "app/jobs/worker.h"
#include "core/store/dossier.h"

#include <QObject>
#include <functional>
#include <optional>
#include <stop_token>
#include <utility>

namespace vigie {

/// Questions are answered one after the other, on the thread that the link lives in. Tested by
/// tst_dossier_session.cpp.
class DossierLink final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DossierLink)

public:
    explicit DossierLink(Language language, QObject* parent = nullptr);
    ~DossierLink() override;

    /// Closes what was open; answers to earlier questions come no more. Empty: nothing is open.
    void open(const QString& path);

    /// `show` is called with the value that `read` gives, unless another dossier was opened or questions were
    /// dropped since. Errors are told by failed(). Without a dossier nothing happens.
    template <typename Read, typename Show> void ask(Read read, Show show) {
        m_worker.give([this, read = std::move(read), show = std::move(show), stop = m_stop.get_token()] {
            if (!m_dossier || stop.stop_requested())
                return;
            m_dossier->heed(stop);
            auto answer = read(std::as_const(*m_dossier)); // may be a million ids: moved on
            post(stop, [this, answer = std::move(answer), show]() mutable {
                if (answer)
                    show(*std::move(answer));
                else
                    Q_EMIT failed(answer.error());
            });
        });
    }
    /// Questions that were asked are not answered any more, and the one that is being read gives up.
    void drop();

Q_SIGNALS:
    void failed(const vigie::Error& error);

private:
    /// Runs `action` on the thread of this object, unless it is gone or a stop is asked for by then.
    void post(const std::stop_token& stop, std::function<void()> action);

    Language m_language;
    std::stop_source m_stop;          ///< of the questions that were asked
    std::optional<Dossier> m_dossier; ///< touched by the worker alone
    Worker m_worker;                  ///< last, so that it ends before the rest goes
};

} // namespace vigie
