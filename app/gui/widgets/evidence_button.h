// SPDX-License-Identifier: GPL-3.0-or-later
// Quoted words of the post: click to see where they stand, hover to light them.
#pragma once

#include "core/model/assessment.h"

#include <QPushButton>

namespace vigie {

class EvidenceButton final : public QPushButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceButton)

public:
    explicit EvidenceButton(Evidence evidence, QWidget* parent = nullptr);

    const Evidence& evidence() const { return m_evidence; }
    /// Shown as if it were pointed at: its words are, in the post.
    void setLit(bool isLit);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const vigie::Evidence& evidence);
    void entered(const vigie::Evidence& evidence);
    void left();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    static QString quoteOf(const Evidence& evidence);

    Evidence m_evidence;
    QString m_quote;
    bool m_isLit = false;
};

} // namespace vigie
