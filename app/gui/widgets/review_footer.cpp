// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/review_footer.h"

#include "app/gui/shortcuts.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

namespace vigie {
namespace {

constexpr int fullBar = 1000;

QString numbered(std::size_t number) {
    return QLocale().toString(static_cast<qulonglong>(number));
}

QLabel* makeLine(TextWeight weight, QWidget* parent) {
    QLabel* line = makeLabel({}, weight, parent);
    line->setWordWrap(false);
    return line;
}

} // namespace

ReviewFooter::ReviewFooter(QWidget* parent)
    : QWidget(parent), m_treated(makeLine(TextWeight::Normal, this)),
      m_posts(makeLine(TextWeight::Muted, this)), m_bar(new QProgressBar(this)),
      m_keys(makeLabel({}, TextWeight::Muted, this)) {
    setObjectName(QStringLiteral("reviewFooter"));
    m_treated->setObjectName(QStringLiteral("treated"));
    m_posts->setObjectName(QStringLiteral("counts"));
    m_bar->setRange(0, fullBar);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(8 * spacing::grid); // it gives way to the words
    m_bar->setFixedHeight(2 * spacing::grid);
    m_bar->setAccessibleName(tr("Posts that were treated"));
    auto* top = new QHBoxLayout;
    top->setSpacing(spacing::normal);
    top->addWidget(m_treated);
    top->addWidget(m_bar, 1);
    top->addWidget(m_posts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * spacing::grid, spacing::normal, spacing::normal, spacing::normal);
    layout->setSpacing(spacing::small);
    layout->addLayout(top);
    layout->addWidget(m_keys);
    showKeys();
    write();
}

void ReviewFooter::setProgress(const ReviewProgress& progress) {
    m_progress = progress;
    write();
}

void ReviewFooter::setShown(int posts) {
    m_shown = posts;
    write();
}

void ReviewFooter::write() {
    const auto [posts, toTreat, treated, disputed] = m_progress;
    const QString done = tr("%1 / %2 treated").arg(numbered(treated), numbered(toTreat));
    const auto open = static_cast<int>(disputed);
    m_treated->setText(disputed == 0 ? done : done + tr(", %Ln disputed", "posts", open));
    m_treated->setToolTip(disputed == 0 ? QString()
                                        : tr("Two readers disagree: these posts count as treated again once "
                                             "it is settled, in Review ▸ Second reading."));
    m_bar->setValue(toTreat == 0 ? 0 : static_cast<int>(treated * fullBar / toTreat));
    const auto shown = static_cast<std::size_t>(m_shown);
    m_posts->setText(shown == posts
                         ? tr("%Ln post(s)", nullptr, m_shown)
                         : tr("%1 of %Ln post(s)", "shown", static_cast<int>(posts)).arg(numbered(shown)));
}

void ReviewFooter::showKeys() {
    const auto pair = [](Shortcut id, const QString& name) {
        return keyText(id) + QStringLiteral("\u00A0") + name;
    };
    m_keys->setText(
        QStringList({pair(Shortcut::NextPost, tr("next")), pair(Shortcut::PreviousPost, tr("previous")),
                     pair(Shortcut::Undo, tr("undo")), pair(Shortcut::Filter, tr("filter")),
                     pair(Shortcut::ShowShortcuts, tr("keys"))})
            .join(QStringLiteral(" · ")));
}

} // namespace vigie
