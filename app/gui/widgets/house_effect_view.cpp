// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/house_effect_view.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"
#include "app/models/creator_wording.h"
#include "app/models/wording.h"
#include "core/report/error_wording.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr int lookEveryMs = 200;
constexpr int queryRole = Qt::UserRole; ///< that shows the post of a row

} // namespace

HouseEffectView::HouseEffectView(ReviewContext context, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)), m_reader(m_context.language),
      m_sum(makeLabel({}, TextWeight::Normal, this)), m_examples(new QTreeWidget) {
    setObjectName(QStringLiteral("houseEffectView"));
    m_sum->setObjectName(QStringLiteral("houseEffect"));
    m_examples->setObjectName(QStringLiteral("houseExamples"));
    m_examples->setAccessibleName(tr("Posts that the house rules gain or lose"));
    m_examples->setHeaderLabels({tr("Change"), tr("Creator"), tr("Rule")});
    m_examples->setRootIsDecorated(false);
    m_examples->setUniformRowHeights(true);
    m_examples->setFrameShape(QFrame::NoFrame);
    m_examples->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_examples, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const QString query = item->data(0, queryRole).toString(); !query.isEmpty())
            Q_EMIT showPosts(query);
    });
    m_looking.setInterval(lookEveryMs);
    connect(&m_looking, &QTimer::timeout, this, [this] {
        const std::lock_guard lock(m_progress->mutex);
        show(m_progress->effect, false);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_sum);
    layout->addWidget(m_examples, 1);
}

void HouseEffectView::clear() {
    m_reader.forget();
    m_looking.stop();
    m_sum->clear();
    m_examples->clear();
    m_examples->hide();
}

void HouseEffectView::compare(const std::shared_ptr<const RulePack>& draft) {
    clear();
    m_examples->show();
    if (m_path.isEmpty())
        m_sum->setText(tr("Open a dossier to see which of its posts these rules gain and lose."));
    else
        ask(draft);
}

void HouseEffectView::ask(const std::shared_ptr<const RulePack>& draft) {
    m_progress = std::make_shared<Progress>();
    m_draft = draft;
    m_sum->setText(tr("Looking at the posts of the dossier…"));
    m_looking.start();
    m_reader.ask<HouseEffect>(
        m_path,
        [present = m_context.checker, checker = Checker(draft, m_context.checker->asOf()),
         progress = m_progress](const Dossier& dossier, const std::stop_token& stop) {
            WorkOptions options;
            options.jobs = 1; // the program stays at hand
            options.stop = stop;
            return houseEffect(
                dossier, *present, checker,
                [&](const HouseEffect& effect) {
                    const std::lock_guard lock(progress->mutex);
                    progress->effect = effect;
                },
                options);
        },
        [this](const Result<HouseEffect>& effect) {
            m_looking.stop();
            if (effect)
                show(*effect, true);
            else
                m_sum->setText(toQString(errorTold(effect.error(), Wording(m_context.language))));
            Q_EMIT compared();
        });
}

/// « Gagne 3 publications, en perd 1. Tout le dossier a été regardé : 512 publications. »
void HouseEffectView::show(const HouseEffect& effect, bool isWhole) {
    const int posts = static_cast<int>(effect.posts);
    m_sum->setText(tr("Gains %Ln post(s)", nullptr, static_cast<int>(effect.gained)) +
                   tr(", loses %Ln post(s).", nullptr, static_cast<int>(effect.lost)) + u' ' +
                   (isWhole ? tr("The whole dossier was looked at: %Ln post(s).", nullptr, posts)
                            : tr("So far %Ln post(s) were looked at…", nullptr, posts)));
    for (std::size_t i = std::size_t(m_examples->topLevelItemCount()); i < effect.examples.size(); ++i) {
        const ChangedPost& post = effect.examples[i];
        auto* item = new QTreeWidgetItem(
            m_examples, {post.isGained ? tr("+ gained") : tr("− lost"), wording::creator(post.author),
                         wording::rule(post.rule, *m_draft, m_context.language)});
        item->setToolTip(2, toQString(post.rule));
        item->setData(0, queryRole, wording::queryFor(post.author, {}, m_context.language));
    }
}

} // namespace vigie
