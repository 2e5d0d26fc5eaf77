// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a report, as they will be printed.
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QWidget>

class QLabel;
class QPdfView;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace vigie {

class ReportPreview final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportPreview)

public:
    explicit ReportPreview(QWidget* parent = nullptr);
    ~ReportPreview() override;

    /// Takes the place of what was shown; one stays where one was, as far as there are still pages.
    void showPages(const QByteArray& pdf);
    void clear();
    int pageCount() const { return m_document.pageCount(); }
    int currentPage() const; ///< from 0

    void showProgress(double part); ///< 0 to 1; the pages from before stay
    void hideProgress();

public Q_SLOTS:
    void goToPage(int page); ///< from 0

Q_SIGNALS:
    void cancelled();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBar();
    void fitPages();
    void showPlace();

    QBuffer m_bytes;
    QPdfDocument m_document;
    QPdfView* m_view;
    QToolButton* m_previous;
    QToolButton* m_next;
    QLabel* m_place;
    QToolButton* m_wholePage;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

} // namespace vigie
