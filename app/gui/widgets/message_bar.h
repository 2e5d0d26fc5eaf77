// SPDX-License-Identifier: GPL-3.0-or-later
// A line above the page that says what happened. Never in the way: a problem stays until it is closed,
// anything else until another page is gone to.
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
    /// Says that a file, or a folder of files, was written, and offers to open it.
    void showWritten(const QString& path);
    /// Another page is gone to.
    void leavePage();
    QString message() const;

Q_SIGNALS:
    void detailsWanted();
    void openWanted(const QString& path); ///< in the program that the desktop has for it

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* addButton(const QString& name, const QString& text);

    Kind m_kind = Kind::Information;
    QLabel* m_message;
    QString m_written; ///< empty: the message is about something else
    QPushButton* m_details;
    QPushButton* m_open;
    QPushButton* m_openFolder;
};

} // namespace vigie
