// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/settings_window.h"

#include "app/gui/help_desk.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"
#include "app/settings/user_name.h"
#include "app/text/qt_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr QSize firstSize(620, 640);
constexpr int keyColumnWidth = 180;

QKeySequence firstOf(const QList<QKeySequence>& keys) {
    return keys.value(0);
}

/// Another entry that has this key; null if it is free.
const ShortcutEntry* ownerOf(const QKeySequence& key, Shortcut exceptFor) {
    for (const ShortcutEntry& entry : shortcutTable())
        if (entry.id != exceptFor && keysOf(entry.id).contains(key))
            return &entry;
    return nullptr;
}

/// Fields in a list that do not touch.
QWidget* withRoom(QWidget* field) {
    auto* cell = new QWidget;
    auto* layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, spacing::small / 2, spacing::small, spacing::small / 2);
    layout->addWidget(field);
    cell->setFocusProxy(field);
    return cell;
}

template <typename Value> void add(QComboBox& box, const QString& text, Value value, Value chosen) {
    box.addItem(text, static_cast<int>(value));
    if (value == chosen)
        box.setCurrentIndex(box.count() - 1);
}

} // namespace

SettingsWindow::SettingsWindow(Language language, QWidget* parent)
    : QDialog(parent), m_language(new QComboBox(this)), m_appearance(new QComboBox(this)),
      m_reader(new QLineEdit(preferences::readerName(), this)), m_keys(new QTreeWidget(this)),
      m_refusal(makeLabel({}, TextWeight::Strong, this)) {
    setObjectName(QStringLiteral("settingsWindow"));
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_WindowPropagation); // the theme of the main window
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* reset = buttons->addButton(tr("Keys as they &came"), QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("resetKeys"));
    reset->setAutoDefault(false); // Enter in the field of the name is not for this
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, this, &SettingsWindow::resetKeys);
    connect(buttons, &QDialogButtonBox::rejected, this, &QWidget::close);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::normal);
    layout->addWidget(makeChoices(language));
    layout->addWidget(makeLabel(tr("Keys"), TextWeight::Heading, this));
    layout->addWidget(makeKeys(), 1);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    setManualPage(this, QStringLiteral("settings"));
    resize(firstSize);
}

QWidget* SettingsWindow::makeChoices(Language language) {
    auto* choices = new QWidget(this);
    auto* form = new QFormLayout(choices);
    form->setContentsMargins(0, 0, 0, 0);
    m_language->setObjectName(QStringLiteral("settingsLanguage"));
    add(*m_language, QStringLiteral("Français"), Language::French, language);
    add(*m_language, QStringLiteral("English"), Language::English, language);
    const Appearance appearance = preferences::appearance();
    m_appearance->setObjectName(QStringLiteral("settingsAppearance"));
    add(*m_appearance, tr("as the system"), Appearance::System, appearance);
    add(*m_appearance, tr("light"), Appearance::Light, appearance);
    add(*m_appearance, tr("dark"), Appearance::Dark, appearance);
    m_reader->setObjectName(QStringLiteral("settingsReader"));
    m_reader->setPlaceholderText(toQString(userName()));
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Appearance"), m_appearance);
    form->addRow(tr("&Your name in the log"), m_reader);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(static_cast<Language>(m_language->currentData().toInt())); });
    connect(m_appearance, &QComboBox::activated, this, [this] {
        Q_EMIT appearanceChosen(static_cast<Appearance>(m_appearance->currentData().toInt()));
    });
    connect(m_reader, &QLineEdit::editingFinished, this, &SettingsWindow::chooseName);
    return choices;
}

void SettingsWindow::editName() {
    m_reader->setFocus(Qt::OtherFocusReason);
    m_reader->selectAll();
    // Who came for the name alone is done with Enter.
    connect(m_reader, &QLineEdit::returnPressed, this, &QWidget::close, Qt::UniqueConnection);
}

/// A field that is merely left chooses nothing.
void SettingsWindow::chooseName() {
    const QString before = preferences::nameInLog();
    preferences::setReaderName(m_reader->text());
    if (const QString name = preferences::nameInLog(); name != before)
        Q_EMIT nameChosen(name);
}

QWidget* SettingsWindow::makeKeys() {
    m_keys->setObjectName(QStringLiteral("settingsKeys"));
    m_keys->setAccessibleName(tr("Keys"));
    m_keys->setColumnCount(2);
    m_keys->setHeaderHidden(true);
    m_keys->setRootIsDecorated(false);
    m_keys->header()->setStretchLastSection(false);
    m_keys->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_keys->header()->resizeSection(1, keyColumnWidth);
    m_refusal->setObjectName(QStringLiteral("keyRefusal"));
    showKeys();
    return m_keys;
}

void SettingsWindow::showKeys() {
    m_keys->clear();
    QTreeWidgetItem* group = nullptr;
    for (const ShortcutEntry& entry : shortcutTable()) {
        if (!group || group->text(0) != nameOf(entry.group))
            group = new QTreeWidgetItem(m_keys, {nameOf(entry.group)});
        auto* item = new QTreeWidgetItem(group, {nameOf(entry.id)});
        auto* edit = new QKeySequenceEdit(firstOf(keysOf(entry.id)), m_keys);
        edit->setObjectName(QStringLiteral("key_") + QLatin1String(entry.name));
        edit->setAccessibleName(nameOf(entry.id));
        connect(edit, &QKeySequenceEdit::editingFinished, this, [this, edit, id = entry.id] {
            if (!chooseKey(id, edit->keySequence()))
                edit->setKeySequence(firstOf(keysOf(id)));
        });
        m_keys->setItemWidget(item, 1, withRoom(edit));
    }
    m_keys->expandAll();
}

bool SettingsWindow::chooseKey(Shortcut id, const QKeySequence& key) {
    if (key == firstOf(keysOf(id)))
        return true;
    if (key == QKeySequence(Qt::Key_Escape)) // somebody changed their mind
        return false;
    const ShortcutEntry* owner = key.isEmpty() ? nullptr : ownerOf(key, id);
    m_refusal->setText(owner ? tr("%1 is taken: “%2”.", "a key, and what it does")
                                   .arg(key.toString(QKeySequence::NativeText), nameOf(owner->id))
                             : QString());
    if (owner)
        return false;
    setKeysOf(id, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
    Q_EMIT keysChanged();
    return true;
}

void SettingsWindow::resetKeys() {
    for (const ShortcutEntry& entry : shortcutTable())
        setKeysOf(entry.id, {});
    m_refusal->clear();
    showKeys();
    Q_EMIT keysChanged();
}

} // namespace vigie
