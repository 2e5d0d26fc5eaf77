// SPDX-License-Identifier: GPL-3.0-or-later
// The report of the dossier: what is to be in it, its pages as they will be, and the files it can be.
#pragma once

#include "app/gui/pages/place_page.h"
#include "app/gui/review_context.h"
#include "app/jobs/report_job.h"

#include <QTimer>
#include <memory>

class QLabel;
class QStackedWidget;

namespace vigie {

class ReportForm;
class ReportPreview;

/// Pages are made on a worker, when the page is seen and nothing was typed for a moment; a newer wish ends
/// the work on an older one.
/// Tested by tst_report_place.cpp.
class ReportPage final : public PlacePage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportPage)

public:
    explicit ReportPage(ReviewContext context, QWidget* parent = nullptr);
    ~ReportPage() override;

    void showDossier(const QString& path) override;
    void reload() override;

    void writeFile(OutputKind kind, const QString& path);
    void writeLetters(const QString& folder);

Q_SIGNALS:
    void previewed();
    void exported(const QString& path); ///< a file, or the folder of the letters
    /// To be noted in the log of that dossier by the one who writes there.
    void written(const QString& dossier, const std::vector<vigie::ExportDetails>& files);
    void failed(const vigie::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeChoices();
    QWidget* makeExports();
    void chooseFile(OutputKind kind, const QString& filter);
    void chooseFolder();
    void takeWishes();
    void previewSoon();
    void goOn();
    void run(ReportFiles files, const QString& destination);
    void end();
    void showOutcome(const ReportOutcome& outcome);
    void showPages(const ReportOutcome& outcome);
    void showNothing(const QString& why);
    void tellWritten(const ReportOutcome& outcome);

    ReviewContext m_context;
    QString m_dossier;
    ReportWishes m_wishes;
    std::shared_ptr<const DossierContent> m_content; ///< of m_wishes.scope; null: to be read
    bool m_isStale = true;                           ///< the pages are to be made again
    struct Export {
        ReportFiles files;
        QString destination; ///< as people see it
    };
    std::optional<Export> m_wanted; ///< asked for while something else is made
    QString m_destination;          ///< of what is made now; empty: pages to look at
    QString m_source;               ///< the dossier that it is made of
    QTimer m_pause;
    ReportForm* m_form;
    QStackedWidget* m_states;
    QLabel* m_nothing; ///< says why there are no pages
    ReportPreview* m_preview;
    QWidget* m_exports = nullptr;
    std::unique_ptr<ReportJob> m_job; ///< last, so that the worker has ended before the rest goes
};

} // namespace vigie
