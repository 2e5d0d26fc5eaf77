// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/welcome_page.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr int pictureSize = 96;
constexpr int textWidth = 560;

QLabel* centred(QLabel* label) {
    label->setAlignment(Qt::AlignCenter);
    label->setFixedWidth(textWidth);
    return label;
}

QLabel* makePicture(QWidget* parent) {
    auto* picture = new QLabel(parent);
    picture->setAlignment(Qt::AlignCenter);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/vigie.svg")).pixmap(pictureSize, pictureSize));
    return picture;
}

} // namespace

WelcomePage::WelcomePage(bool hasSample, QWidget* parent)
    : QWidget(parent), m_title(centred(makeLabel({}, TextWeight::Heading, this))) {
    setObjectName(QStringLiteral("welcomePage"));
    auto* open = new QPushButton(tr("Open files…"), this);
    open->setObjectName(QStringLiteral("welcomeOpen"));
    open->setDefault(true);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    auto* sample = new QPushButton(tr("Open the sample"), this);
    sample->setObjectName(QStringLiteral("welcomeSample"));
    sample->setEnabled(hasSample);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    for (QPushButton* button : {open, sample})
        button->setMinimumSize(36 * spacing::grid, 8 * spacing::grid);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::normal);
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(sample);
    buttons->addStretch();

    auto* column = new QVBoxLayout;
    column->setSpacing(3 * spacing::grid);
    column->addStretch(2);
    column->addWidget(makePicture(this));
    column->addWidget(m_title);
    column->addWidget(
        centred(makeLabel(tr("An export of a platform or of a collector, or a spreadsheet with one post "
                             "a row. The files stay on this machine and are never changed."),
                          TextWeight::Muted, this)));
    column->addSpacing(spacing::normal);
    column->addLayout(buttons);
    column->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch();
    layout->addLayout(column);
    layout->addStretch();
    showNothingRead(false);
}

void WelcomePage::showNothingRead(bool nothingRead) {
    m_title->setText(nothingRead ? tr("No post could be read. Try other files.")
                                 : tr("Drop files with posts here to check them."));
}

} // namespace vigie
