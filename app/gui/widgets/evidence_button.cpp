// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/evidence_button.h"

#include "app/gui/theme.h"
#include "app/models/wording.h"
#include "app/text/qt_text.h"

#include <QPainter>

namespace vigie {
namespace {

constexpr std::size_t quotedBytes = 400; ///< more never fits on a line

} // namespace

EvidenceButton::EvidenceButton(std::vector<Evidence> places, QWidget* parent)
    : QPushButton(parent), m_places(std::move(places)), m_quote(quoteOf(evidence())) {
    if (m_places.size() > 1)
        m_quote =
            tr("%1 × %L2", "quoted words, how often they stand there").arg(m_quote).arg(m_places.size());
    setObjectName(QStringLiteral("evidence"));
    setFlat(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Show %1 in the post", "quoted words").arg(m_quote));
    setToolTip(toToolTip(tr("Show in the post: %1", "name of a field").arg(fieldNames())));
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_places); });
}

QString EvidenceButton::fieldNames() const {
    QStringList names;
    for (const Evidence& place : m_places)
        names += wording::field(place.field);
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

QString EvidenceButton::quoteOf(const Evidence& evidence) {
    if (evidence.field.kind == FieldKind::PaidPartnership) // a fact, not words
        return wording::field(evidence.field);
    const QString words = toQString(evidence.text.substr(0, quotedBytes)).simplified();
    return tr("“%1”", "words quoted from the post").arg(words);
}

QSize EvidenceButton::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_quote) + spacing::normal,
            fontMetrics().height() + spacing::small};
}

QSize EvidenceButton::minimumSizeHint() const {
    return {spacing::grid * 12, sizeHint().height()};
}

void EvidenceButton::enterEvent(QEnterEvent* event) {
    QPushButton::enterEvent(event);
    Q_EMIT entered(m_places);
}

void EvidenceButton::leaveEvent(QEvent* event) {
    QPushButton::leaveEvent(event);
    Q_EMIT left();
}

void EvidenceButton::setLit(bool isLit) {
    m_isLit = isLit;
    update();
}

void EvidenceButton::paintEvent(QPaintEvent*) {
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    if (underMouse() || hasFocus() || m_isLit) {
        painter.fillRect(rect(), theme.selection);
        QFont underlined = font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    painter.setPen(theme.accent);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_quote, Qt::ElideRight, width()));
}

} // namespace vigie
