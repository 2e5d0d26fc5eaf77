// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/post_origin.h"

#include "app/gui/outside.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/flow_layout.h"
#include "app/gui/widgets/labels.h"
#include "app/text/qt_text.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr qsizetype longestAddress = 300; ///< shown; the whole of it is copied

/// « posts.json, enregistrement 12 »
QString placeOf(const PostSource& source) {
    if (source.file.empty())
        return {};
    return PostOrigin::tr("%1, record %2", "a file, a number")
        .arg(QFileInfo(toQString(source.file)).fileName(),
             QLocale().toString(static_cast<qulonglong>(source.record)));
}

/// « j’aime : 128 · vues : 3 400 », as far as the file says.
QStringList countsOf(const Counts& counts) {
    QStringList out;
    const auto add = [&](const QString& words, const std::optional<std::int64_t>& count) {
        if (count)
            out += words.arg(QLocale().toString(static_cast<qlonglong>(*count)));
    };
    add(PostOrigin::tr("likes: %1"), counts.likes);
    add(PostOrigin::tr("comments: %1"), counts.comments);
    add(PostOrigin::tr("views: %1"), counts.views);
    add(PostOrigin::tr("shares: %1"), counts.shares);
    return out;
}

QString wordsOf(const Post& post) {
    QStringList facts = {placeOf(post.source)};
    facts += countsOf(post.counts);
    facts.removeAll(QString());
    QStringList lines = {toQString(post.url).left(longestAddress), facts.join(QStringLiteral(" · "))};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

PostOrigin::PostOrigin(QWidget* parent) : QWidget(parent), m_words(makeLabel({}, TextWeight::Muted, this)) {
    setObjectName(QStringLiteral("postOrigin"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_words->setObjectName(QStringLiteral("originWords"));
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_copy = addButton(QStringLiteral("copyAddress"), tr("Copy the address"));
    m_browse = addButton(QStringLiteral("browseAddress"), tr("Open in the browser…"));
    for (QPushButton* button : {m_copy, m_browse})
        row->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::wide, spacing::small, spacing::wide, spacing::small);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_address); });
    connect(m_browse, &QPushButton::clicked, this,
            [this] { Q_EMIT browserWanted(QUrl(m_address, QUrl::StrictMode)); });
    hide();
}

QPushButton* PostOrigin::addButton(const QString& name, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    return button;
}

void PostOrigin::setPost(const ReviewPostPtr& post) {
    m_address = post ? toQString(post->checked.post.url) : QString();
    const QString words = post ? wordsOf(post->checked.post) : QString();
    m_words->setText(words);
    m_copy->setVisible(!m_address.isEmpty());
    m_browse->setVisible(isWebAddress(QUrl(m_address, QUrl::StrictMode)));
    setVisible(!words.isEmpty());
}

} // namespace vigie
