// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/welcome_page.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"
#include "app/settings/recent_dossiers.h"
#include "app/settings/untitled.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr int pictureSize = 96;
constexpr int textWidth = 560;
constexpr int recentShown = 5;

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
    : QWidget(parent), m_title(centred(makeLabel({}, TextWeight::Heading, this))),
      m_recent(new QWidget(this)) {
    setObjectName(QStringLiteral("welcomePage"));
    auto* open = new QPushButton(tr("Choose files…"), this);
    open->setObjectName(QStringLiteral("welcomeOpen"));
    open->setDefault(true);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    auto* sample = new QPushButton(tr("Open the sample"), this);
    sample->setObjectName(QStringLiteral("welcomeSample"));
    sample->setEnabled(hasSample);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    setFocusProxy(open);
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
    column->addSpacing(spacing::wide);
    column->addWidget(m_recent);
    column->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch();
    layout->addLayout(column);
    layout->addStretch();
    auto* recent = new QVBoxLayout(m_recent);
    recent->setSpacing(spacing::small);
    showNothingRead(false);
}

void WelcomePage::showRecent(const QString& present) {
    qDeleteAll(m_recent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    QStringList paths = recentDossiers();
    paths.removeAll(present);
    paths = paths.mid(0, recentShown);
    if (!paths.isEmpty())
        m_recent->layout()->addWidget(
            centred(makeLabel(tr("Or go on with a dossier"), TextWeight::Muted, m_recent)));
    for (const QString& path : paths) {
        const QString name =
            isUntitled(path)
                ? tr("Untitled dossier of %1", "a day")
                      .arg(QLocale().toString(QFileInfo(path).lastModified(), QLocale::ShortFormat))
                : QFileInfo(path).completeBaseName();
        auto* button = new QPushButton(QString(name).replace(u'&', QStringLiteral("&&")), m_recent);
        button->setObjectName(QStringLiteral("recentDossier"));
        button->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT dossierWanted(path); });
        m_recent->layout()->addWidget(button);
    }
}

void WelcomePage::showNothingRead(bool nothingRead) {
    m_title->setText(nothingRead ? tr("No post could be read. Try other files.")
                                 : tr("Drop files with posts here to check them."));
}

} // namespace vigie
