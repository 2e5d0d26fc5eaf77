// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/report_preview.h"

#include "app/gui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr int fullBar = 1000;
constexpr qreal comfortable = 1.2; ///< of the size on paper: a wide screen makes no page larger
constexpr qreal pointsPerInch = 72;

QToolButton* makeButton(const QString& name, const QString& text, Qt::ArrowType arrow) {
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent), m_document(this), m_view(new QPdfView(this)),
      m_previous(makeButton(QStringLiteral("previousPage"), tr("Previous page"), Qt::UpArrow)),
      m_next(makeButton(QStringLiteral("nextPage"), tr("Next page"), Qt::DownArrow)), m_place(new QLabel),
      m_wholePage(new QToolButton), m_progress(new QProgressBar), m_cancel(new QPushButton(tr("Cancel"))) {
    setObjectName(QStringLiteral("reportPreview"));
    m_view->setObjectName(QStringLiteral("reportPages"));
    m_view->setAccessibleName(tr("Pages of the report"));
    m_view->setDocument(&m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomFactor(comfortable);
    m_view->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &ReportPreview::showPlace);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportPreview::showPlace);
    connect(m_previous, &QToolButton::clicked, this, [this] { goToPage(currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goToPage(currentPage() + 1); });
    connect(m_wholePage, &QToolButton::toggled, this, &ReportPreview::fitPages);
    connect(m_cancel, &QPushButton::clicked, this, &ReportPreview::cancelled);
    hideProgress();
    showPlace();
}

/// The view goes before the document that it shows.
ReportPreview::~ReportPreview() {
    delete m_view;
}

QWidget* ReportPreview::makeBar() {
    auto* bar = new QWidget;
    m_place->setObjectName(QStringLiteral("previewPlace"));
    m_wholePage->setObjectName(QStringLiteral("wholePage"));
    m_wholePage->setText(tr("Whole page"));
    m_wholePage->setCheckable(true);
    m_wholePage->setAutoRaise(true);
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_progress->setAccessibleName(tr("Progress of the report"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(2 * spacing::grid);
    m_cancel->setObjectName(QStringLiteral("cancelReport"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(spacing::normal, spacing::small, spacing::normal, spacing::small);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_place);
    layout->addWidget(m_wholePage);
    layout->addStretch(1);
    layout->addWidget(m_progress, 2);
    layout->addWidget(m_cancel);
    return bar;
}

void ReportPreview::showPages(const QByteArray& pdf) {
    const int scrolled = m_view->verticalScrollBar()->value();
    m_document.close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document.load(&m_bytes);
    fitPages();
    m_view->verticalScrollBar()->setValue(scrolled);
    showPlace();
}

/// As wide as there is room, up to what reads well.
void ReportPreview::fitPages() {
    const qreal atEase = m_document.pagePointSize(0).width() * logicalDpiX() / pointsPerInch * comfortable;
    const bool isRoomy = m_view->viewport()->width() > atEase;
    m_view->setZoomMode(m_wholePage->isChecked() ? QPdfView::ZoomMode::FitInView
                        : isRoomy                ? QPdfView::ZoomMode::Custom
                                                 : QPdfView::ZoomMode::FitToWidth);
}

void ReportPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitPages();
}

void ReportPreview::clear() {
    m_document.close();
    showPlace();
}

int ReportPreview::currentPage() const {
    return m_view->pageNavigator()->currentPage();
}

void ReportPreview::goToPage(int page) {
    if (page >= 0 && page < pageCount())
        m_view->pageNavigator()->jump(page, {});
}

void ReportPreview::showPlace() {
    const int pages = pageCount();
    m_place->setText(pages > 0 ? tr("page %1 of %2").arg(currentPage() + 1).arg(pages) : QString());
    m_previous->setEnabled(pages > 0 && currentPage() > 0);
    m_next->setEnabled(currentPage() + 1 < pages);
    m_wholePage->setEnabled(pages > 0);
}

void ReportPreview::showProgress(double part) {
    m_progress->setRange(0, part > 0 ? fullBar : 0);
    m_progress->setValue(static_cast<int>(part * fullBar));
    m_progress->show();
    m_cancel->show();
}

void ReportPreview::hideProgress() {
    m_progress->hide();
    m_cancel->hide();
}

} // namespace vigie
