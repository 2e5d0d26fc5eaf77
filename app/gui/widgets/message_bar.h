// SPDX-License-Identifier: GPL-3.0-or-later
// A line above the page that says what happened, or asks. Never in the way: a problem or a question stays
// until it is closed, anything else until another page is gone to.
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <functional>

class QLabel;
class QPushButton;

namespace vigie {

class MessageBar final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    enum class Kind { Information, Problem, Question };
    struct Answer {
        QString name; ///< of its button, as objectName
        QString text;
        std::function<void()> act;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    /// Replaces what it says. With `hasDetails` a button offers them.
    void showMessage(Kind kind, const QString& message, bool hasDetails = false);
    /// Says that a file, or a folder of files, was written, and offers to open it.
    void showWritten(const QString& path);
    /// Says what is the matter with a file or folder, and offers its folder.
    void showUnopened(const QString& path, const QString& message);
    /// Says something, and offers what may follow. The keyboard stays where it is.
    void offer(const QString& message, const Answer& answer);
    /// The first answer is the one that Enter gives. Closing it gives none. Afterwards, or when another
    /// message comes, the keyboard goes back to where it was.
    void ask(const QString& question, const QList<Answer>& answers);
    /// Another page is gone to.
    void leavePage();
    QString message() const;

Q_SIGNALS:
    void detailsWanted();
    void openWanted(const QString& path); ///< in the program that the desktop has for it

protected:
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* addButton(const QString& name, const QString& text);
    QPushButton* addAnswer(const Answer& answer);
    void giveKeyboardBack();

    Kind m_kind = Kind::Information;
    QLabel* m_message;
    QString m_written; ///< empty: the message is about something else
    QPushButton* m_details;
    QPushButton* m_open;
    QPushButton* m_openFolder;
    QList<QPushButton*> m_answers; ///< of the question that is shown
    QPointer<QWidget> m_before;    ///< had the keyboard before the question took it
};

} // namespace vigie
