// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets side by side, in as many lines as they need.
#pragma once

#include <QLayout>
#include <QList>

namespace vigie {

/// All lines are as high as their highest widget. Hidden widgets take no room.
class FlowLayout final : public QLayout {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rectangle) override;

private:
    /// Places the items in lines of that width; the height they need.
    int arrange(const QRect& rectangle, bool isForGood) const;

    QList<QLayoutItem*> m_items;
};

} // namespace vigie
