// SPDX-License-Identifier: GPL-3.0-or-later
// The dossier that the window works on, and the only one that writes to it: on a thread of its own, values in
// and signals out. Those who read open it for themselves (dossier_link.h).
#pragma once

#include "app/jobs/decide_on.h"
#include "app/jobs/import_files.h"
#include "app/jobs/worker.h"

#include <QObject>
#include <memory>
#include <optional>
#include <stop_token>

namespace vigie {

struct SessionInput {
    std::shared_ptr<const Checker> checker; ///< of today; never null
    Language language = Language::French;
    std::string who;
    std::string programVersion;
    PostOpener opener = openPosts;
};

struct SessionState {
    QString path; ///< empty: none is open
    bool isUntitled = false;
    std::optional<Error> onlyToLook; ///< why nothing can be changed
    bool isCurrent = true;           ///< everything was judged by the rules and the day of today
    bool hasPosts = false;           ///< when it was opened, or since
    bool isPurged = false;           ///< then `onlyToLook` tells when and by whom
    bool isCopy = false;             ///< of the one that was open, under another name
    QString firstFile;               ///< that posts came from, without its folders; empty: none did
    bool canChange() const { return !path.isEmpty() && !onlyToLook; }
};

/// Signals come on the thread that the session lives in, in the order of the work. Its end cancels a long
/// work and waits for what was decided.
/// Tested by tst_dossier_session.cpp.
class DossierSession final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DossierSession)

public:
    explicit DossierSession(SessionInput input, QObject* parent = nullptr);
    ~DossierSession() override;

    /// The one that was open is closed, and goes if it is untitled and empty. Where nothing can be written,
    /// or somebody else works on it, it is opened to look only. opened() or failed() follows.
    void open(const QString& path);
    void openUntitled();
    /// Writes it to `path`, which takes its place. An untitled one is untitled no more.
    void saveAs(const QString& path);
    void discard(); ///< throws an untitled one away and opens another

    void import(ImportInput input); ///< imported() follows, and changed() if something came in
    void check();                   ///< by the rules and the day of today; the same follows
    void cancel();                  ///< ends import and check; files that were read stay

    void decide(DecisionOrder order); ///< decided() follows
    /// What the person who works decided, under whatever name since the dossier is open; never what another
    /// did. decided() or nothingToStep() follows, as for the next one.
    void undo(ReadingRound reading = ReadingRound::First);
    void redo(ReadingRound reading = ReadingRound::First);
    /// Of posts without findings (Dossier::drawSample). changed() follows.
    void drawSample(std::size_t size, const std::string& seed);
    /// Takes over what another copy of this dossier has more (Dossier::merge). merged() and changed() follow.
    void merge(const QString& copy);
    /// From now on that person decides; what is under way goes on.
    void workAs(const std::string& who);
    void keepUntil(Date day); ///< changed() follows, as for the next one
    /// In the log of the dossier that the files were made of, which may be open no more. changed() follows.
    void noteExports(const QString& dossier, std::vector<ExportDetails> files);

    const SessionState& state() const { return m_state; }
    bool isBusy() const { return m_longWork > 0; } ///< with something that cancel() ends

Q_SIGNALS:
    void opened(const vigie::SessionState& state);
    void began(vigie::WorkProgress::Step step);
    void progressed(const vigie::WorkProgress& progress);
    void ended(); ///< nothing long is under way any more
    void imported(const vigie::ImportReport& report);
    void decided(const vigie::DecisionNews& news);
    /// Nothing to take back, or to bring back; `lastDecider` took the last decision that counts, if any.
    void nothingToStep(vigie::DecisionNews::Step step, const QString& lastDecider);
    void merged(const vigie::MergeOutcome& outcome);
    void changed();
    void failed(const vigie::Error& error);

private:
    using OpenDossier = std::optional<Dossier>;

    /// Does `work` with what is open, then `show` with what it gave, here.
    template <typename Work, typename Show> void run(Work work, Show show);
    void runLong(WorkProgress::Step step, std::function<ImportReport(Dossier&, const ImportTools&)> work);
    /// `prepare` tells whether what comes is a copy of what was open.
    void replace(const QString& path, std::function<Result<bool>(OpenDossier&)> prepare);
    void openNow(const QString& path, const std::function<Result<bool>(OpenDossier&)>& prepare);
    void takeStep(DecisionNews::Step step, ReadingRound reading);
    void showReport(const ImportReport& report);
    /// Runs `action` on the thread of this object, unless it is gone by then.
    void post(std::function<void()> action);

    SessionInput m_input;
    SessionState m_state;
    int m_longWork = 0;
    std::stop_source m_stop;
    OpenDossier m_dossier; ///< touched by the worker alone
    Worker m_worker;       ///< last, so that it ends before the rest goes
};

} // namespace vigie
