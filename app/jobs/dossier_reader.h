// SPDX-License-Identifier: GPL-3.0-or-later
// Asks something of a dossier on a worker thread, and hears the answer on its own. Changes nothing in it.
#pragma once

#include "app/jobs/in_background.h"
#include "app/jobs/look.h"
#include "app/text/qt_text.h"

#include <QObject>
#include <functional>
#include <stop_token>

namespace vigie {

/// One question at a time: a new one, forget(), or the end of the reader drops the answer of the one before,
/// which is told by its stop token, and gives up what it reads. Tested by tst_dossier_reader.cpp.
class DossierReader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DossierReader)

public:
    /// Runs on a worker, with a look at the dossier of its own.
    template <typename Value>
    using Question = std::function<Result<Value>(const Dossier& dossier, const std::stop_token& stop)>;
    template <typename Value> using Answered = std::function<void(Result<Value> answer)>;

    explicit DossierReader(Language language, QObject* parent = nullptr);
    ~DossierReader() override;

    /// `answered` comes on the thread that the reader lives in; an error where the dossier cannot be opened.
    template <typename Value>
    void ask(const QString& path, Question<Value> question, Answered<Value> answered) {
        forget();
        const std::stop_token stop = m_stop.get_token();
        inBackground(
            this, stop,
            [file = toUtf8(path), question = std::move(question), stop,
             language = m_language]() -> Result<Value> {
                Result<Dossier> dossier = lookAt(file, language);
                if (!dossier)
                    return tl::unexpected(dossier.error());
                dossier->heed(stop);
                return question(*dossier, stop);
            },
            std::move(answered));
    }
    void forget();

private:
    Language m_language;
    std::stop_source m_stop;
};

} // namespace vigie
