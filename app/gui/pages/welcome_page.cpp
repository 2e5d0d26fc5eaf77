// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/welcome_page.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"
#include "app/jobs/in_background.h"
#include "app/models/wording.h"
#include "app/settings/recent_dossiers.h"
#include "app/settings/untitled.h"
#include "app/text/qt_text.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr int pictureSize = 96;
constexpr int textWidth = 560;
constexpr int filesNamed = 3;
constexpr int recentHeight = 60 * spacing::grid; ///< where there is room; the rest is scrolled to

QLabel* centred(QLabel* label) {
    label->setAlignment(Qt::AlignCenter);
    label->setFixedWidth(textWidth);
    return label;
}

/// « tiktok.zip, posts.csv and 2 others »
QString nameOf(const QStringList& files) {
    const QString first = files.mid(0, filesNamed).join(QStringLiteral(", "));
    const auto others = static_cast<int>(files.size()) - filesNamed;
    return others > 0 ? WelcomePage::tr("%1 and %Ln other(s)", "files", others).arg(first) : first;
}

/// Not what a program that was killed left empty.
std::vector<DossierGlance> worthReopening(std::vector<DossierGlance> dossiers) {
    std::erase_if(dossiers, [](const DossierGlance& dossier) {
        return isUntitled(dossier.path) && dossier.changed && dossier.posts == 0;
    });
    return dossiers;
}

QLabel* makePicture(QWidget* parent) {
    auto* picture = new QLabel(parent);
    picture->setAlignment(Qt::AlignCenter);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/vigie.svg")).pixmap(pictureSize, pictureSize));
    return picture;
}

} // namespace

WelcomePage::WelcomePage(Language language, bool hasSample, QWidget* parent)
    : QWidget(parent), m_language(language), m_title(centred(makeLabel({}, TextWeight::Heading, this))),
      m_recentTitle(centred(makeLabel(tr("Or go on with a dossier"), TextWeight::Muted, this))),
      m_recent(new QScrollArea(this)) {
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
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(
        centred(makeLabel(tr("An export of a platform or of a collector, or a spreadsheet with one post "
                             "a row. The files stay on this machine and are never changed."),
                          TextWeight::Muted, this)),
        0, Qt::AlignHCenter);
    column->addSpacing(spacing::normal);
    column->addLayout(buttons);
    column->addSpacing(spacing::wide);
    column->addWidget(makeRecent());
    column->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch();
    layout->addLayout(column);
    layout->addStretch();
    showNothingRead(false);
}

WelcomePage::~WelcomePage() {
    m_stop.request_stop();
}

QWidget* WelcomePage::makeRecent() {
    auto* pane = new QWidget(this);
    m_recent->setObjectName(QStringLiteral("recentDossiers"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setWidgetResizable(true);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setFocusPolicy(Qt::NoFocus); // the buttons in it have it
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_recentTitle, 0, Qt::AlignHCenter);
    layout->addWidget(m_recent);
    list({});
    return pane;
}

void WelcomePage::showRecent(const QString& present) {
    m_present = present;
    if (isVisible())
        lookAtRecent();
}

void WelcomePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    lookAtRecent();
}

void WelcomePage::lookAtRecent() {
    QStringList paths = recentDossiers();
    paths.removeAll(m_present);
    m_stop.request_stop();
    m_stop = std::stop_source();
    inBackground(
        this, m_stop.get_token(),
        [paths, language = m_language] { return worthReopening(glanceAt(paths, language)); },
        [this](const std::vector<DossierGlance>& dossiers) { list(dossiers); });
}

void WelcomePage::list(const std::vector<DossierGlance>& dossiers) {
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    for (const DossierGlance& dossier : dossiers)
        layout->addWidget(makeButton(dossier));
    layout->addStretch();
    m_recent->setWidget(content);
    m_recent->setFixedHeight(std::min(layout->sizeHint().height(), recentHeight));
    m_recent->setVisible(!dossiers.empty());
    m_recentTitle->setVisible(!dossiers.empty());
}

/// « Sans titre », and below « posts.csv · 412 posts · 22/11/2026 à 16:03 ».
QWidget* WelcomePage::makeButton(const DossierGlance& dossier) {
    const QString name =
        isUntitled(dossier.path) ? tr("Untitled dossier") : QFileInfo(dossier.path).completeBaseName();
    QStringList facts = {nameOf(dossier.files), tr("%Ln post(s)", nullptr, static_cast<int>(dossier.posts)),
                         wording::dayAndTime(dossier.changed)};
    facts.removeAll(QString());
    const QString words = name + u'\n' + facts.join(QStringLiteral(" · "));
    auto* button = new QPushButton(QString(words).replace(u'&', QStringLiteral("&&")));
    button->setObjectName(QStringLiteral("recentDossier"));
    button->setAccessibleName(words);
    button->setToolTip(toToolTip(QDir::toNativeSeparators(dossier.path)));
    button->setFlat(true);
    connect(button, &QPushButton::clicked, this, [this, path = dossier.path] { Q_EMIT dossierWanted(path); });
    return button;
}

void WelcomePage::showNothingRead(bool nothingRead) {
    m_title->setText(nothingRead ? tr("No post could be read. Try other files.")
                                 : tr("Drop files with posts here to check them."));
}

} // namespace vigie
