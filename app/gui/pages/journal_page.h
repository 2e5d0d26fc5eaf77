// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a dossier: who did what when, in words, and whether all of it is as it was written.
#pragma once

#include "app/gui/pages/place_page.h"
#include "app/gui/review_context.h"
#include "app/jobs/dossier_reader.h"
#include "app/models/journal_model.h"
#include "core/report/log_file.h"
#include "core/store/verify.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace vigie {

class FoldOut;

/// Verifies the dossier when it comes in sight, on a worker, and again when asked to.
/// Tested by tst_journal_page.cpp.
class JournalPage final : public PlacePage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalPage)

public:
    explicit JournalPage(ReviewContext context, QWidget* parent = nullptr);

    void showDossier(const QString& path) override;
    void reload() override;
    void verify();
    /// Shows the first entry that does not fit, whatever was filtered.
    void goToMisfit();
    /// NDJSON where the name ends so, else CSV. exported() or failed() follows.
    void exportTo(const QString& path);

Q_SIGNALS:
    void loaded();
    void verified(bool isIntact);
    void exported(const QString& path);
    void failed(const vigie::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeList();
    QWidget* makeEntry();
    void loadFrom(qint64 first, const std::shared_ptr<LogNames>& names);
    void endLoading();
    void showCurrent();
    void showState();
    void chooseExport();

    ReviewContext m_context;
    QString m_path;
    JournalModel m_entries;
    JournalFilter m_filter;
    DossierReader m_reader;
    DossierReader m_detailReader;
    DossierReader m_verifier;
    DossierReader m_exporter;
    bool m_isVerifying = false;
    std::optional<Result<Verification>> m_verification; ///< of what is loaded; nothing: not verified yet
    QLabel* m_state;
    QLabel* m_stateDetail;
    QPushButton* m_verify;
    QPushButton* m_toMisfit;
    QLineEdit* m_search;
    QComboBox* m_kind;
    QTableView* m_list;
    QLabel* m_words;
    QPlainTextEdit* m_detail;
    FoldOut* m_fold = nullptr; ///< around the detail
};

} // namespace vigie
