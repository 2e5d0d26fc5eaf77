// SPDX-License-Identifier: GPL-3.0-or-later
// The manual in a window: contents and search at the left, the page at the right.
#pragma once

#include "app/text/manual_index.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace vigie {

class ManualBrowser;

class HelpWindow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpWindow)

public:
    HelpWindow(Language language, QWidget* parent);

    /// Where it stood the last time, else beside that window.
    void standBeside(const QWidget& window);
    /// The first page if there is none of that id.
    void showPage(const QString& id);
    QString page() const;
    /// Leaves those sections in the contents that hold all of the words; case and accents do not count.
    void search(const QString& query);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeTools();
    QWidget* makeContents();
    void fillContents(const std::vector<std::string>& words);
    void follow(const QTreeWidgetItem* item);
    void showWhere(const QString& page);

    QList<ManualSection> m_sections;
    QToolButton* m_back;
    QToolButton* m_forward;
    QLineEdit* m_search;
    QTreeWidget* m_contents;
    QLabel* m_nothing;
    ManualBrowser* m_browser;
};

} // namespace vigie
