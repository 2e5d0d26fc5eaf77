// SPDX-License-Identifier: GPL-3.0-or-later
// A heading that opens what stands below it. That is made when it is opened for the first time.
#pragma once

#include <QWidget>
#include <functional>

class QBoxLayout;
class QToolButton;

namespace vigie {

/// A heading with an arrow that says whether it is open, that is checked.
QToolButton* makeFoldButton(const QString& title, QWidget* parent);

class FoldOut final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FoldOut)

public:
    using Fill = std::function<void(QBoxLayout& layout, QWidget* parent)>;

    /// `fill` is called at most once. REQUIRES: what it refers to outlives the widget.
    FoldOut(const QString& title, Fill fill, QWidget* parent = nullptr);

private:
    void setOpen(bool isOpen);

    QToolButton* m_button;
    QWidget* m_content = nullptr; ///< null until it was open once
    Fill m_fill;
};

} // namespace vigie
