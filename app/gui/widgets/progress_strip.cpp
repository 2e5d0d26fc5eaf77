// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/progress_strip.h"

#include "app/gui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace vigie {
namespace {

constexpr int fullBar = 1000;

int partOf(const WorkProgress& progress) {
    const double part = static_cast<double>(progress.done) / static_cast<double>(progress.total);
    return static_cast<int>(std::min(1.0, part) * fullBar);
}

} // namespace

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent), m_what(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)) {
    setObjectName(QStringLiteral("progressStrip"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(2 * spacing::grid);
    m_bar->setAccessibleName(tr("Progress of the check"));
    m_cancel->setObjectName(QStringLiteral("cancelCheck"));
    m_cancel->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelled);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::wide, spacing::small, spacing::normal, spacing::small);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_cancel);
    hide();
}

void ProgressStrip::begin(const QString& what, bool canCancel) {
    m_what->setText(what);
    m_bar->setRange(0, 0);
    m_cancel->setVisible(canCancel);
    m_cancel->setEnabled(true);
    show();
}

void ProgressStrip::setProgress(const WorkProgress& progress) {
    if (progress.total > 0) {
        m_bar->setRange(0, fullBar);
        m_bar->setValue(partOf(progress));
    }
    const auto posts = static_cast<int>(progress.posts);
    m_what->setText(progress.step == WorkProgress::Step::Reading
                        ? tr("Reading: %Ln post(s)", nullptr, posts)
                        : tr("Checking: %Ln post(s)", nullptr, posts));
}

} // namespace vigie
