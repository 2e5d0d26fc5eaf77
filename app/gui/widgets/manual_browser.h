// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the pages of the manual, follows the links between them and remembers the way back.
#pragma once

#include "core/base/bilingual.h"

#include <QTextBrowser>
#include <string>
#include <vector>

namespace vigie {

class ManualBrowser final : public QTextBrowser {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManualBrowser)

public:
    explicit ManualBrowser(Language language, QWidget* parent = nullptr);

    /// The first page of the manual if there is none of that id. `section` counts its headings from 0.
    void showPage(const QString& id, int section = 0);
    /// Empty before the first page is shown.
    QString page() const;
    /// Folded words that are marked wherever they stand; none: nothing is.
    void setMarkedWords(std::vector<std::string> words);

Q_SIGNALS:
    void pageShown(const QString& id);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void markWords();

    Language m_language;
    std::vector<std::string> m_words;
};

} // namespace vigie
