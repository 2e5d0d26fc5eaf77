// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/house_editor.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/file_dialogs.h"
#include "app/gui/widgets/house_edit.h"
#include "app/gui/widgets/house_effect_view.h"
#include "app/gui/widgets/labels.h"
#include "app/jobs/in_background.h"
#include "app/models/wording.h"
#include "app/settings/house_rules.h"
#include "app/text/qt_text.h"
#include "core/base/file_kinds.h"
#include "core/report/house_summary.h"
#include "core/rules/house_template.h"

#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStringDecoder>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>
#include <ostream>

namespace vigie {
namespace {

constexpr int pauseMs = 300;
const QString fileName = QStringLiteral("house.yaml");

/// What the house should look at once more, though its rules can be used.
PackNotes warningsOf(const RulePack& pack) {
    PackNotes notes = pack.house->warnings;
    std::copy_if(pack.remarks.begin(), pack.remarks.end(), std::back_inserter(notes),
                 [](const PackNote& note) { return note.isHouse; });
    sortByPlace(notes);
    return notes;
}

} // namespace

HouseEditor::HouseEditor(ReviewContext context, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)),
      m_text(new HouseEdit(m_context.checker->sharedPack(), m_context.language)), m_notes(new QListWidget),
      m_state(makeLabel({}, TextWeight::Strong, this)), m_inUse(makeLabel({}, TextWeight::Muted, this)),
      m_checkedBy(makeLabel({}, TextWeight::Muted, this)), m_chosen(m_context.checker->sharedPack()),
      m_effect(new HouseEffectView(m_context)) {
    setObjectName(QStringLiteral("houseEditor"));
    m_text->setObjectName(QStringLiteral("houseText"));
    m_text->setAccessibleName(tr("Text of the house rules"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &HouseEditor::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_pack.reset();
        showUse();
        m_pause.start();
    });
    connect(m_effect, &HouseEffectView::showPosts, this, &HouseEditor::showPosts);
    connect(m_effect, &HouseEffectView::compared, this, &HouseEditor::compared);
    auto* panes = new QSplitter(Qt::Vertical);
    panes->addWidget(m_text);
    panes->addWidget(makeAnswer());
    panes->setSizes({480, 240});
    panes->setStretchFactor(0, 1);
    panes->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::wide, spacing::normal, spacing::wide, spacing::wide);
    layout->setSpacing(spacing::normal);
    layout->addLayout(makeWords());
    layout->addLayout(makeButtons());
    layout->addWidget(panes, 1);
    m_text->setPlainText(firstText());
    m_pause.stop(); // nobody has typed yet
}

/// The rules in use, else those that were: nobody has to write them twice.
QString HouseEditor::firstText() const {
    const QString present = houseRulesInUse();
    const QString left = houseRulesLeft();
    return !present.isEmpty() ? present
           : !left.isEmpty()  ? left
                              : toQString(houseTemplate().in(m_context.language));
}

HouseEditor::~HouseEditor() {
    m_stop.request_stop();
}

/// What this is, what checks use now, and what this dossier was checked by.
QBoxLayout* HouseEditor::makeWords() {
    m_inUse->setObjectName(QStringLiteral("houseInUse"));
    m_checkedBy->setObjectName(QStringLiteral("houseCheckedBy"));
    m_checkedBy->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(spacing::small);
    words->addWidget(
        makeLabel(tr("Rules of your own, laid over the law. Ctrl+Space shows what may stand where "
                     "the cursor is."),
                  TextWeight::Muted, this));
    words->addWidget(m_inUse);
    words->addWidget(m_checkedBy);
    return words;
}

QBoxLayout* HouseEditor::makeButtons() {
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::normal);
    m_leave = addButton(*row, QStringLiteral("houseLeave"), tr("Check without"), &HouseEditor::leave);
    m_use = addButton(*row, QStringLiteral("houseUse"), tr("Check with them"), &HouseEditor::use);
    QLabel* reach = makeLabel(tr("for this dossier and all that follow"), TextWeight::Muted, this);
    reach->setObjectName(QStringLiteral("houseReach"));
    row->addWidget(reach, 1);
    addButton(*row, QStringLiteral("houseOpen"), tr("Open…", "house rules"), &HouseEditor::chooseOpen);
    addButton(*row, QStringLiteral("houseSave"), tr("Save as…", "house rules"), &HouseEditor::chooseSave);
    return row;
}

QPushButton* HouseEditor::addButton(QBoxLayout& row, const QString& name, const QString& text,
                                    void (HouseEditor::*action)()) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, action);
    row.addWidget(button);
    return button;
}

QWidget* HouseEditor::makeAnswer() {
    auto* pane = new QWidget;
    m_state->setObjectName(QStringLiteral("houseState"));
    m_notes->setObjectName(QStringLiteral("houseNotes"));
    m_notes->setAccessibleName(tr("Mistakes in the house rules"));
    m_notes->setWordWrap(true);
    m_notes->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_state);
    layout->addWidget(m_notes, 1);
    layout->addWidget(m_effect, 1);
    return pane;
}

void HouseEditor::showDossier(const QString& path) {
    m_effect->showDossier(path);
    m_isStale = true;
    if (isVisible())
        check();
}

void HouseEditor::showCheckedBy(const Checker* checker) {
    m_checkedBy->setVisible(checker != nullptr);
    if (!checker)
        return;
    QString how = wording::checkedBy(*checker, m_context.language);
    how.replace(0, 1, how.at(0).toLower());
    m_checkedBy->setText(tr("This dossier: %1", "how it was checked").arg(how));
}

/// Out of sight nothing is read: a dossier may be long.
void HouseEditor::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale)
        check();
}

/// The loader reads on a worker: the whole pack is made anew.
void HouseEditor::check() {
    m_isStale = false;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_effect->clear();
    m_state->setText(tr("Reading…"));
    inBackground(
        this, m_stop.get_token(),
        [legal = m_context.checker->pack().files, text = toUtf8(m_text->toPlainText())] {
            return loadPack(legal, {{toUtf8(fileName), text}});
        },
        [this](const PackResult& pack) { showPack(pack); });
}

void HouseEditor::showPack(const PackResult& pack) {
    m_pack = pack.value_or(nullptr);
    showNotes(pack ? warningsOf(*m_pack) : pack.error());
    showUse();
    if (pack)
        m_effect->compare(m_pack);
    Q_EMIT checked(pack.has_value());
}

/// « Contrôles à venir, dans tous les dossiers : Charte Lumen (lumen, version 3). »
void HouseEditor::showUse() {
    const QString present = houseRulesInUse();
    const bool isOn = m_chosen && m_chosen->house;
    m_inUse->setText(isOn ? tr("Checks from now on, in every dossier, use: %1.", "house rules")
                                .arg(toQString(houseName(*m_chosen->house, Wording(m_context.language))))
                          : tr("Checks from now on, in every dossier, use the law alone."));
    m_use->setEnabled(m_pack && m_text->toPlainText() != present);
    m_leave->setVisible(!present.isEmpty());
}

void HouseEditor::use() {
    if (!m_pack)
        return;
    if (const auto kept = useHouseRules(m_text->toPlainText()); !kept)
        return Q_EMIT failed(kept.error());
    m_chosen = m_pack;
    showUse();
    Q_EMIT packChosen(m_pack);
}

void HouseEditor::leave() {
    leaveHouseRules();
    m_chosen.reset();
    showUse();
    inBackground(
        this, {}, [legal = m_context.checker->pack().files] { return loadPack(legal); },
        [this](const PackResult& pack) {
            if (pack)
                Q_EMIT packChosen(*pack);
            else
                Q_EMIT failed(toError(pack.error().front(), m_context.language));
        });
}

void HouseEditor::showNotes(const PackNotes& notes) {
    m_text->showMistakes(notes);
    m_notes->clear();
    m_notes->disconnect(this);
    for (const PackNote& note : notes)
        m_notes->addItem(toQString(toString(toError(note, m_context.language))));
    connect(m_notes, &QListWidget::itemActivated, this, [this, notes](QListWidgetItem* item) {
        m_text->goTo(notes[std::size_t(m_notes->row(item))].where);
    });
    m_notes->setVisible(!notes.empty());
    const int mistakes = static_cast<int>(countMistakes(notes));
    const int warnings = static_cast<int>(notes.size()) - mistakes;
    m_state->setText(mistakes != 0 ? tr("⬣ %Ln mistake(s)", nullptr, mistakes)
                     : notes.empty()
                         ? tr("✓ These rules can be used.")
                         : tr("◇ These rules can be used, with %Ln remark(s).", nullptr, warnings));
}

QString HouseEditor::text() const {
    return m_text->toPlainText();
}

void HouseEditor::setText(const QString& text) {
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

Result<void> HouseEditor::openFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Where where;
        where.file = toUtf8(path);
        return tl::unexpected(Error{ErrorCode::CannotRead, toUtf8(file.errorString()), where, {}});
    }
    QStringDecoder decoder(QStringDecoder::Utf8); // which also drops a byte order mark
    const QString text = decoder(file.readAll());
    if (decoder.hasError()) {
        Where where;
        where.file = toUtf8(path);
        return tl::unexpected(Error{ErrorCode::BadEncoding, toUtf8(tr("This file is not in UTF-8.")), where,
                                    toUtf8(tr("In the text editor: “Save as”, encoding UTF-8."))});
    }
    setText(text);
    return {};
}

Result<void> HouseEditor::saveTo(const QString& path) {
    auto file = OutputFile::create(toUtf8(path), file_kind::houseRules, m_context.language);
    if (!file)
        return tl::unexpected(file.error());
    file->stream() << toUtf8(m_text->toPlainText());
    return file->commit();
}

void HouseEditor::chooseOpen() {
    QFileDialog* dialog = makeOpenDialog(this, tr("Open house rules"), {tr("House rules (*.yaml)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto opened = openFile(path); !opened)
            Q_EMIT failed(opened.error());
    });
    dialog->open();
}

void HouseEditor::chooseSave() {
    QFileDialog* dialog = makeSaveDialog(this, tr("Save the house rules"), {tr("House rules (*.yaml)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto written = saveTo(path))
            Q_EMIT saved(path);
        else
            Q_EMIT failed(written.error());
    });
    dialog->open();
}

} // namespace vigie
