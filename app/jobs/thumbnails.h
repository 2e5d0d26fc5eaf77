// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures of a post's media, where their files lie beside the file that the post came from.
#pragma once

#include "app/jobs/worker.h"
#include "app/models/review_post.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <atomic>

namespace vigie {

struct Thumbnail {
    QImage picture;
    QString words; ///< alternative text, else the name of the file
};

/// The names in a file are not trusted: nothing but photographs is opened, below the folders that the file
/// lies in. Tested by tst_thumbnails.cpp.
QList<Thumbnail> readThumbnails(const Post& post, int height);

/// Reads on a worker. Answers for the last post alone.
class ThumbnailReader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThumbnailReader)

public:
    explicit ThumbnailReader(QObject* parent = nullptr);
    ~ThumbnailReader() override;

    void read(const ReviewPostPtr& post, int height);

Q_SIGNALS:
    void found(const QList<vigie::Thumbnail>& thumbnails);

private:
    std::atomic<int> m_asked = 0;
    Worker m_worker; ///< last, so that it ends before the rest goes
};

} // namespace vigie
