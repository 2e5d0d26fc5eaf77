// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/thumbnails.h"

#include "app/text/qt_text.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>

namespace vigie {
namespace {

constexpr qsizetype mostPictures = 8;
constexpr int foldersAbove = 3; ///< exports name media from their own top folder

const QList<QByteArray>& photographFormats() {
    static const QList<QByteArray> formats = {"jpeg", "png", "webp", "gif"};
    return formats;
}

/// Empty if it is not there, or not below `folder`.
QString fileIn(const QDir& folder, const QString& name) {
    const QString path = QFileInfo(folder.filePath(name)).canonicalFilePath();
    const QString top = folder.canonicalPath();
    return !top.isEmpty() && path.startsWith(top + u'/') ? path : QString();
}

QString fileOf(const Post& post, const Media& media) {
    const QString name = toQString(media.file);
    if (name.isEmpty() || QDir::isAbsolutePath(name) || name.contains(QStringLiteral("://")))
        return {};
    QDir folder = QFileInfo(toQString(post.source.file)).absoluteDir();
    for (int level = 0; level <= foldersAbove; ++level) {
        if (const QString path = fileIn(folder, name); !path.isEmpty())
            return path;
        if (!folder.cdUp())
            break;
    }
    return {};
}

QImage readPicture(const QString& path, int height) {
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    if (!photographFormats().contains(reader.format()))
        return {};
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.height() > height)
        reader.setScaledSize(size.scaled(3 * height, height, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

QList<Thumbnail> readThumbnails(const Post& post, int height) {
    QList<Thumbnail> thumbnails;
    for (const Media& media : post.media) {
        const QString path = fileOf(post, media);
        if (path.isEmpty() || thumbnails.size() >= mostPictures)
            continue;
        const QImage picture = readPicture(path, height);
        if (!picture.isNull())
            thumbnails += {picture, toQString(media.alt.empty() ? media.file : media.alt)};
    }
    return thumbnails;
}

ThumbnailReader::ThumbnailReader(QObject* parent) : QObject(parent) {}

ThumbnailReader::~ThumbnailReader() {
    ++m_asked;
}

void ThumbnailReader::read(const ReviewPostPtr& post, int height) {
    m_worker.give([this, post, height, asked = ++m_asked] {
        if (asked != m_asked)
            return;
        const QList<Thumbnail> thumbnails =
            post ? readThumbnails(post->checked.post, height) : QList<Thumbnail>();
        QMetaObject::invokeMethod(
            this,
            [this, thumbnails, asked] {
                if (asked == m_asked)
                    Q_EMIT found(thumbnails);
            },
            Qt::QueuedConnection);
    });
}

} // namespace vigie
