// SPDX-License-Identifier: GPL-3.0-or-later
// Which posts of the dossier other rules gain and lose, counted while they are looked at.
#pragma once

#include "app/gui/review_context.h"
#include "app/jobs/dossier_reader.h"
#include "core/store/house_effect.h"

#include <QTimer>
#include <QWidget>
#include <memory>
#include <mutex>

class QLabel;
class QTreeWidget;

namespace vigie {

class HouseEffectView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HouseEffectView)

public:
    explicit HouseEffectView(ReviewContext context, QWidget* parent = nullptr);

    /// From now on this dossier is looked at; empty: none.
    void showDossier(const QString& path) { m_path = path; }
    /// Compares what `draft` would say with what the rules of today say. compared() follows.
    void compare(const std::shared_ptr<const RulePack>& draft);
    void clear(); ///< nothing is compared any more

Q_SIGNALS:
    void showPosts(const QString& query);
    void compared(); ///< the whole dossier was looked at

private:
    /// What a worker knows so far, looked at now and then.
    struct Progress {
        std::mutex mutex;
        HouseEffect effect;
    };
    void ask(const std::shared_ptr<const RulePack>& draft);
    void show(const HouseEffect& effect, bool isWhole);

    ReviewContext m_context;
    QString m_path;
    QTimer m_looking; ///< at what the worker knows
    DossierReader m_reader;
    std::shared_ptr<Progress> m_progress;
    std::shared_ptr<const RulePack> m_draft; ///< that is compared
    QLabel* m_sum;
    QTreeWidget* m_examples;
};

} // namespace vigie
