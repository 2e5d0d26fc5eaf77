// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/media_strip.h"

#include "app/gui/theme.h"
#include "app/text/qt_text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace vigie {
namespace {

constexpr int pictureHeight = 24 * spacing::grid;

QLabel* makePicture(const Thumbnail& thumbnail, qreal ratio, QWidget* parent) {
    auto* label = new QLabel(parent);
    QPixmap pixmap = QPixmap::fromImage(thumbnail.picture);
    pixmap.setDevicePixelRatio(ratio);
    label->setPixmap(pixmap);
    label->setObjectName(QStringLiteral("thumbnail"));
    label->setAccessibleName(thumbnail.words);
    label->setToolTip(toToolTip(thumbnail.words));
    return label;
}

} // namespace

MediaStrip::MediaStrip(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("mediaStrip"));
    setAccessibleName(tr("Pictures of the post"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(pictureHeight + 6 * spacing::grid);
    connect(&m_reader, &ThumbnailReader::found, this, &MediaStrip::show);
    hide();
}

void MediaStrip::setPost(const ReviewPostPtr& post) {
    hide();
    m_reader.read(post, qRound(pictureHeight * devicePixelRatioF()));
}

void MediaStrip::show(const QList<Thumbnail>& thumbnails) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(spacing::wide, spacing::normal, spacing::wide, spacing::normal);
    layout->setSpacing(spacing::normal);
    for (const Thumbnail& thumbnail : thumbnails)
        layout->addWidget(makePicture(thumbnail, devicePixelRatioF(), row));
    layout->addStretch();
    setWidget(row); // deletes the one before
    setVisible(!thumbnails.isEmpty());
}

} // namespace vigie
