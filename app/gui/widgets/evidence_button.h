// SPDX-License-Identifier: GPL-3.0-or-later
// Quoted words of the post, once, with all their places: click to see where they stand, hover to light them.
#pragma once

#include "core/model/assessment.h"

#include <QPushButton>
#include <vector>

namespace vigie {

class EvidenceButton final : public QPushButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceButton)

public:
    /// REQUIRES: places are there, and read the same.
    explicit EvidenceButton(std::vector<Evidence> places, QWidget* parent = nullptr);

    const std::vector<Evidence>& places() const { return m_places; }
    const Evidence& evidence() const { return m_places.front(); }
    /// Shown as if it were pointed at: its words are, in the post.
    void setLit(bool isLit);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const std::vector<vigie::Evidence>& places);
    void entered(const std::vector<vigie::Evidence>& places);
    void left();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    static QString quoteOf(const Evidence& evidence);
    QString fieldNames() const;

    std::vector<Evidence> m_places;
    QString m_quote;
    bool m_isLit = false;
};

} // namespace vigie
