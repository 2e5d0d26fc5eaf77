// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may choose: language, light or dark, the name in the log, the keys. All of it counts at once.
#pragma once

#include "app/gui/shortcuts.h"
#include "app/settings/preferences.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace vigie {

class SettingsWindow final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsWindow)

public:
    /// `language` is that of the window at the moment, which the command line may have chosen.
    SettingsWindow(Language language, QWidget* parent);

    /// Stores the key. A key that another entry has is refused, and that entry is named in the window.
    bool chooseKey(Shortcut id, const QKeySequence& key);
    void resetKeys();
    void editName(); ///< the keyboard goes there; Enter closes the window

Q_SIGNALS:
    void languageChosen(vigie::Language language);
    void appearanceChosen(vigie::Appearance appearance);
    void nameChosen(const QString& name); ///< as preferences::nameInLog() gives it
    void keysChanged();

private:
    QWidget* makeChoices(Language language);
    QWidget* makeKeys();
    void chooseName();
    void showKeys();

    QComboBox* m_language;
    QComboBox* m_appearance;
    QLineEdit* m_reader;
    QTreeWidget* m_keys;
    QLabel* m_refusal;
};

} // namespace vigie
