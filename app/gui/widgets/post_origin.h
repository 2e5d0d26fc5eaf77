// SPDX-License-Identifier: GPL-3.0-or-later
// Where the post that is shown can be found again: its address, and its place in the file it came from.
#pragma once

#include "app/models/review_post.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace vigie {

/// Hidden without a post. Opens nothing by itself.
class PostOrigin final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostOrigin)

public:
    explicit PostOrigin(QWidget* parent = nullptr);

    void setPost(const ReviewPostPtr& post); ///< null: nothing is shown

Q_SIGNALS:
    void browserWanted(const QUrl& address); ///< a web address, see isWebAddress()

private:
    QPushButton* addButton(const QString& name, const QString& text);

    QString m_address; ///< as the file has it; untrusted
    QLabel* m_words;
    QPushButton* m_copy;
    QPushButton* m_browse;
};

} // namespace vigie
