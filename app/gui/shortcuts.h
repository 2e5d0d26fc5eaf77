// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the program in one table: what it does, what it is called, and which key it is.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <vector>

class QAction;
class QObject;

namespace vigie {

enum class Shortcut {
    Open,
    NewDossier,
    AddFiles,
    SaveAs,
    Reload,
    Quit,
    Undo,
    Redo,
    Confirm,
    Dismiss,
    AskCorrection,
    AskQuestion,
    AcceptRisk,
    MarkCorrected,
    WriteNote,
    DecideAlike,
    NextPost,
    PreviousPost,
    NextFinding,
    Filter,
    FilterBack,
    FilterForward,
    SaveFilter,
    ToggleReading,
    QuickCheck,
    ShowShortcuts,
    Manual,
    Settings
};

/// Where it stands in a list of keys.
enum class ShortcutGroup { Dossier, Decisions, Posts, Program };

struct ShortcutEntry {
    Shortcut id;
    ShortcutGroup group;
    const char* name; ///< « next-post »: in the settings, and the objectName of its action
    const char* text; ///< as in menus, to be translated in the context Shortcuts
    QList<QKeySequence> defaults;
};

const std::vector<ShortcutEntry>& shortcutTable();
const ShortcutEntry& entryOf(Shortcut id);

/// « Post suivant »: in the language of the program, without the mark of a menu key.
QString nameOf(Shortcut id);
QString nameOf(ShortcutGroup group);

/// The keys that the person chose, else the ones it comes with.
QList<QKeySequence> keysOf(Shortcut id);
/// Empty keys: as it comes. Actions that were made before keep theirs until applyKeys().
void setKeysOf(Shortcut id, const QList<QKeySequence>& keys);
/// « J », « Ctrl+Z »: its first key as people read it; empty without any.
QString keyText(Shortcut id);

/// An action with name and keys of the table. Its objectName is the name of the entry, and may be changed.
QAction* makeAction(Shortcut id, QObject* parent);
/// Gives all actions below `root` that come from the table the keys of the moment.
void applyKeys(QObject* root);

} // namespace vigie
