// SPDX-License-Identifier: GPL-3.0-or-later
// A line above the page that says what happened, and stays until it is closed. Never in the way.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace vigie {

class MessageBar final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    enum class Kind { Information, Problem };

    explicit MessageBar(QWidget* parent = nullptr);

    /// Replaces what it says. With `hasDetails` a button offers them.
    void showMessage(Kind kind, const QString& message, bool hasDetails = false);
    QString message() const;

Q_SIGNALS:
    void detailsWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Information;
    QLabel* m_message;
    QPushButton* m_details;
};

} // namespace vigie
