// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/shortcuts.h"

#include <QAction>
#include <QCoreApplication>
#include <QSettings>
#include <algorithm>

namespace vigie {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

constexpr auto entryProperty = "entryOfTable"; ///< of an action: which Shortcut it is
const QString settingsGroup = QStringLiteral("shortcuts/");

QList<QKeySequence> keys(std::initializer_list<QKeyCombination> combinations) {
    QList<QKeySequence> sequences;
    for (const QKeyCombination combination : combinations)
        sequences += QKeySequence(combination);
    return sequences;
}

std::vector<ShortcutEntry> makeTable() {
    using enum Shortcut;
    using enum ShortcutGroup;
    constexpr auto shift = Qt::CTRL | Qt::SHIFT;
    return {
        {Open, Dossier, "open", QT_TRANSLATE_NOOP("Shortcuts", "&Open…"), keys({Qt::CTRL | Qt::Key_O})},
        {NewDossier, Dossier, "new-dossier", QT_TRANSLATE_NOOP("Shortcuts", "&New dossier"),
         keys({Qt::CTRL | Qt::Key_N})},
        {AddFiles, Dossier, "add-files", QT_TRANSLATE_NOOP("Shortcuts", "&Add files…"),
         keys({Qt::CTRL | Qt::Key_I})},
        {SaveAs, Dossier, "save-as", QT_TRANSLATE_NOOP("Shortcuts", "&Save as…"),
         keys({Qt::CTRL | Qt::Key_S, shift | Qt::Key_S})},
        {Reload, Dossier, "reload", QT_TRANSLATE_NOOP("Shortcuts", "&Read again"), keys({Qt::Key_F5})},
        {Quit, Dossier, "quit", QT_TRANSLATE_NOOP("Shortcuts", "&Quit"), keys({Qt::CTRL | Qt::Key_Q})},
        {Confirm, Decisions, "confirm", QT_TRANSLATE_NOOP("Shortcuts", "Confirm"), keys({Qt::Key_C})},
        {Dismiss, Decisions, "dismiss", QT_TRANSLATE_NOOP("Shortcuts", "Dismiss…"), keys({Qt::Key_E})},
        {AskCorrection, Decisions, "ask-correction", QT_TRANSLATE_NOOP("Shortcuts", "Ask for a correction"),
         keys({Qt::Key_D})},
        {AskQuestion, Decisions, "ask-question", QT_TRANSLATE_NOOP("Shortcuts", "Ask a question…"),
         keys({Qt::Key_Q})},
        {AcceptRisk, Decisions, "accept-risk", QT_TRANSLATE_NOOP("Shortcuts", "Accept the risk"),
         keys({Qt::Key_A})},
        {MarkCorrected, Decisions, "mark-corrected", QT_TRANSLATE_NOOP("Shortcuts", "Corrected"),
         keys({Qt::Key_R})},
        {WriteNote, Decisions, "write-note", QT_TRANSLATE_NOOP("Shortcuts", "Note…"), keys({Qt::Key_N})},
        {DecideAlike, Decisions, "decide-alike",
         QT_TRANSLATE_NOOP("Shortcuts", "Decide on identical texts, too"), keys({Qt::Key_T})},
        {Undo, Decisions, "undo", QT_TRANSLATE_NOOP("Shortcuts", "&Undo"),
         keys({Qt::Key_Z, Qt::CTRL | Qt::Key_Z})},
        {Redo, Decisions, "redo", QT_TRANSLATE_NOOP("Shortcuts", "&Redo"),
         keys({shift | Qt::Key_Z, Qt::CTRL | Qt::Key_Y})},
        {NextPost, Posts, "next-post", QT_TRANSLATE_NOOP("Shortcuts", "&Next post"), keys({Qt::Key_J})},
        {PreviousPost, Posts, "previous-post", QT_TRANSLATE_NOOP("Shortcuts", "&Previous post"),
         keys({Qt::Key_K})},
        {NextFinding, Posts, "next-finding", QT_TRANSLATE_NOOP("Shortcuts", "Next finding of the post"),
         keys({Qt::Key_F})},
        {ToggleReading, Posts, "toggle-reading", QT_TRANSLATE_NOOP("Shortcuts", "Text as written or as read"),
         keys({Qt::Key_B})},
        {Filter, Posts, "filter", QT_TRANSLATE_NOOP("Shortcuts", "&Filter"), keys({Qt::Key_Slash})},
        {FilterBack, Posts, "filter-back", QT_TRANSLATE_NOOP("Shortcuts", "Previous filter"),
         keys({Qt::ALT | Qt::Key_Left})},
        {FilterForward, Posts, "filter-forward", QT_TRANSLATE_NOOP("Shortcuts", "Next filter"),
         keys({Qt::ALT | Qt::Key_Right})},
        {SaveFilter, Posts, "save-filter", QT_TRANSLATE_NOOP("Shortcuts", "&Save this filter…"),
         keys({Qt::CTRL | Qt::Key_D})},
        {QuickCheck, Program, "quick-check", QT_TRANSLATE_NOOP("Shortcuts", "Quick &check"),
         keys({Qt::CTRL | Qt::Key_K})},
        {ShowShortcuts, Program, "show-shortcuts", QT_TRANSLATE_NOOP("Shortcuts", "&Keys"),
         keys({Qt::Key_Question})},
        {Manual, Program, "manual", QT_TRANSLATE_NOOP("Shortcuts", "&Manual"), keys({Qt::Key_F1})},
        {Settings, Program, "settings", QT_TRANSLATE_NOOP("Shortcuts", "&Settings…"),
         keys({Qt::CTRL | Qt::Key_Comma})},
    };
}

QString settingOf(Shortcut id) {
    return settingsGroup + QLatin1String(entryOf(id).name);
}

} // namespace

const std::vector<ShortcutEntry>& shortcutTable() {
    static const std::vector<ShortcutEntry> table = makeTable();
    return table;
}

const ShortcutEntry& entryOf(Shortcut id) {
    const auto& table = shortcutTable();
    return *std::find_if(table.begin(), table.end(),
                         [=](const ShortcutEntry& entry) { return entry.id == id; });
}

QString nameOf(Shortcut id) {
    return Words::tr(entryOf(id).text).remove(u'&');
}

QString nameOf(ShortcutGroup group) {
    switch (group) {
    case ShortcutGroup::Dossier: return Words::tr("Dossier");
    case ShortcutGroup::Decisions: return Words::tr("Decisions");
    case ShortcutGroup::Posts: return Words::tr("Posts");
    case ShortcutGroup::Program: return Words::tr("Program");
    }
    return {};
}

QList<QKeySequence> keysOf(Shortcut id) {
    const QVariant chosen = QSettings().value(settingOf(id));
    return chosen.isValid() ? QKeySequence::listFromString(chosen.toString(), QKeySequence::PortableText)
                            : entryOf(id).defaults;
}

void setKeysOf(Shortcut id, const QList<QKeySequence>& keys) {
    QSettings settings;
    if (keys.isEmpty() || keys == entryOf(id).defaults)
        settings.remove(settingOf(id));
    else
        settings.setValue(settingOf(id), QKeySequence::listToString(keys, QKeySequence::PortableText));
}

QString keyText(Shortcut id) {
    return keysOf(id).value(0).toString(QKeySequence::NativeText);
}

QAction* makeAction(Shortcut id, QObject* parent) {
    auto* action = new QAction(Words::tr(entryOf(id).text), parent);
    action->setObjectName(QLatin1String(entryOf(id).name));
    action->setProperty(entryProperty, static_cast<int>(id));
    action->setShortcuts(keysOf(id));
    return action;
}

void applyKeys(QObject* root) {
    for (QAction* action : root->findChildren<QAction*>())
        if (const QVariant id = action->property(entryProperty); id.isValid())
            action->setShortcuts(keysOf(static_cast<Shortcut>(id.toInt())));
}

} // namespace vigie
