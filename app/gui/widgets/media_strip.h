// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a post, below its words. Takes no room without any.
#pragma once

#include "app/jobs/thumbnails.h"

#include <QScrollArea>

namespace vigie {

class MediaStrip final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MediaStrip)

public:
    explicit MediaStrip(QWidget* parent = nullptr);

    void setPost(const ReviewPostPtr& post); ///< null: none

private:
    void show(const QList<Thumbnail>& thumbnails);

    ThumbnailReader m_reader;
};

} // namespace vigie
