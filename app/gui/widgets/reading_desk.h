// SPDX-License-Identifier: GPL-3.0-or-later
// One thing after the other is read and decided on: findings by a second reader, disagreements, the posts of
// a sample. A second reader is shown nothing of what the first decided.
#pragma once

#include "app/gui/review_context.h"
#include "app/gui/shortcuts.h"
#include "app/jobs/dossier_reader.h"
#include "app/models/reading_task_model.h"
#include "app/models/review_post.h"

#include <QWidget>
#include <functional>
#include <optional>

class QAbstractButton;
class QAction;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QTableView;

namespace vigie {

class PostView;

class ReadingDesk final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingDesk)

public:
    /// `whenEmpty` says what to do where there is nothing to read.
    ReadingDesk(ReviewContext context, ReadingRound round, const QString& whenEmpty,
                QWidget* parent = nullptr);

    /// Goes on with the next task that is not done. `checker` is the one that made the findings.
    /// `posts` are the words for posts as a whole.
    void setTasks(const QString& path, std::shared_ptr<const Checker> checker, std::vector<ReadingTask> tasks,
                  QHash<PostId, QString> posts = {});
    void setWhenEmpty(const QString& text);
    const ReadingTaskModel& tasks() const { return m_tasks; }
    /// Whether the chosen task is the one in sight. It is read on a worker; nothing is decided before.
    bool isShown() const;
    /// The list takes the keys, now or when there is something in it.
    void takeKeys();

Q_SIGNALS:
    void decided(vigie::PostId post, const std::string& key, const vigie::Decision& decision);
    void undoWanted(vigie::ReadingRound round);
    void redoWanted(vigie::ReadingRound round);
    void failed(const vigie::Error& error);

private:
    /// What is to be seen of a task.
    struct Shown {
        ReviewPostPtr post;
        std::vector<TakenDecision> decisions; ///< empty for those who are not to see them
    };
    QWidget* makeList();
    QWidget* makeDecisions();
    void makeKeys();
    QAction* addKey(Shortcut id, const std::function<void()>& act);
    void addDecision(QBoxLayout& layout, DecisionKind kind, const QString& text);
    void addDecision(QBoxLayout& layout, DecisionKind kind, Shortcut key);
    void nameDecision(QAbstractButton& button, DecisionKind kind) const;
    void goBy(int rows);
    void decide(DecisionKind kind);
    void showCurrent();
    void show(const ReadingTask& task, const Shown& shown);
    QString explain(const ReadingTask& task, const Assessment& assessment) const;
    QString opinions(const ReadingTask& task, const std::vector<TakenDecision>& decisions) const;

    ReviewContext m_context;
    ReadingRound m_round;
    QString m_path;
    std::shared_ptr<const Checker> m_checker;
    ReadingTaskModel m_tasks;
    std::optional<ReadingTask> m_shown; ///< the one in sight
    DossierReader m_reader;
    QTableView* m_list;
    PostView* m_post;
    QLabel* m_progress;
    QLabel* m_empty;
    QLabel* m_title;
    QLabel* m_why;
    QLabel* m_opinions;
    QLabel* m_hint;
    QLineEdit* m_reason;
    QWidget* m_work = nullptr;
    std::optional<DecisionKind> m_asked; ///< waits for the words that Enter gives
    bool m_isToTakeKeys = false;
};

} // namespace vigie
