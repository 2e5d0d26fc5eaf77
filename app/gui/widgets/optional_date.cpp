// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/optional_date.h"

#include "app/gui/dates.h"
#include "app/gui/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace vigie {

OptionalDate::OptionalDate(const QString& name, const QString& text, QWidget* parent)
    : QWidget(parent), m_isSet(new QCheckBox(text, this)), m_day(new QDateEdit(QDate::currentDate(), this)) {
    setObjectName(name);
    m_isSet->setObjectName(name + QStringLiteral("IsSet"));
    m_day->setObjectName(name + QStringLiteral("Day"));
    m_day->setAccessibleName(text);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(dayFormat);
    m_day->setEnabled(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_isSet);
    layout->addStretch(1);
    layout->addWidget(m_day);
    setFocusProxy(m_isSet);
    connect(m_isSet, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_isSet, &QCheckBox::toggled, this, &OptionalDate::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &OptionalDate::changed);
}

std::optional<Date> OptionalDate::date() const {
    return m_isSet->isChecked() ? std::optional(toDate(m_day->date())) : std::nullopt;
}

void OptionalDate::setDate(const std::optional<Date>& date) {
    if (date)
        m_day->setDate(toQDate(*date));
    m_isSet->setChecked(date.has_value());
}

void OptionalDate::setStart(Date date) {
    m_day->setDate(toQDate(date));
}

} // namespace vigie
