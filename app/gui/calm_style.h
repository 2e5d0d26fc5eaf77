// SPDX-License-Identifier: GPL-3.0-or-later
// How controls are drawn: Qt's Fusion with room around every text, on the grid of theme.h, flat bars, and
// lines that can be seen around what is filled in or ticked. For QApplication::setStyle(), before the first
// widget.
#pragma once

#include <QProxyStyle>

namespace vigie {

class CalmStyle final : public QProxyStyle {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CalmStyle)

public:
    CalmStyle();
    ~CalmStyle() override;

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
};

} // namespace vigie
