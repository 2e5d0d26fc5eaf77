// SPDX-License-Identifier: GPL-3.0-or-later
// A day that may also be left open.
#pragma once

#include "core/base/date.h"

#include <QWidget>
#include <optional>

class QCheckBox;
class QDateEdit;

namespace vigie {

class OptionalDate final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionalDate)

public:
    /// `text` stands beside the box that switches the day on.
    OptionalDate(const QString& name, const QString& text, QWidget* parent = nullptr);

    std::optional<Date> date() const;
    void setDate(const std::optional<Date>& date);
    void setStart(Date date); ///< shown until a day is chosen; today without it

Q_SIGNALS:
    void changed();

private:
    QCheckBox* m_isSet;
    QDateEdit* m_day;
};

} // namespace vigie
