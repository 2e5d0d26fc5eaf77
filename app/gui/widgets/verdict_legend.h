// SPDX-License-Identifier: GPL-3.0-or-later
// How many posts have which verdict, as shape, pattern, colour and word: also the legend of charts.
#pragma once

#include "core/review/figures.h"

#include <QWidget>
#include <vector>

namespace vigie {

class VerdictLegend final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictLegend)

public:
    explicit VerdictLegend(QWidget* parent = nullptr);
    void setTally(const Tally& tally);

    QSize sizeHint() const override { return {minimumWidth(), heightForWidth(width())}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString wordsOf(Verdict verdict) const;
    /// Where each verdict stands in a widget of that width; lines break between them.
    std::vector<QRect> places(int width) const;

    Tally m_tally;
};

} // namespace vigie
