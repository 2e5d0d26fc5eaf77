// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/house_editor.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/house_edit.h"
#include "app/gui/widgets/labels.h"
#include "app/models/creator_wording.h"
#include "app/text/qt_text.h"
#include "core/base/output_file.h"
#include "core/report/wording.h"

#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <ostream>

namespace vigie {
namespace {

constexpr int pauseMs = 300;
constexpr int lookEveryMs = 200;
constexpr int placeRole = Qt::UserRole; ///< of a note: its number
const QString fileName = QStringLiteral("house.yaml");

/// A beginning that loads, and reports nothing yet.
const char* const skeleton = R"(house: {id: maison, version: "1", title: Règles de la maison}

terms:
  house.words: {phrases: [mot que la charte écarte]}

rules:
  house.words-rule:
    severity: minor
    title: {fr: Mot que la charte écarte, en: Word that the charter rules out}
    why: {fr: La charte écarte ce mot., en: The charter rules this word out.}
    remedy: {fr: Choisir un autre mot., en: Choose another word.}
    when: [{term: house.words}]
)";

} // namespace

HouseEditor::HouseEditor(ReviewContext context, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)), m_reader(m_context.language),
      m_text(new HouseEdit({m_context.checker, &m_context.checker->pack()}, m_context.language)),
      m_notes(new QListWidget), m_state(makeLabel({}, TextWeight::Strong, this)),
      m_effect(makeLabel({}, TextWeight::Normal, this)), m_examples(new QTreeWidget) {
    setObjectName(QStringLiteral("houseEditor"));
    m_text->setObjectName(QStringLiteral("houseText"));
    m_text->setAccessibleName(tr("Text of the house rules"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    m_looking.setInterval(lookEveryMs);
    connect(&m_pause, &QTimer::timeout, this, &HouseEditor::check);
    connect(&m_looking, &QTimer::timeout, this, [this] {
        const std::lock_guard lock(m_progress->mutex);
        showEffect(m_progress->effect, false);
    });
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    auto* panes = new QSplitter(Qt::Vertical);
    panes->addWidget(m_text);
    panes->addWidget(makeAnswer());
    panes->setSizes({480, 240});
    panes->setStretchFactor(0, 1);
    panes->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::wide, spacing::normal, spacing::wide, spacing::wide);
    layout->setSpacing(spacing::normal);
    layout->addWidget(makeButtons());
    layout->addWidget(panes, 1);
    const auto& house = m_context.checker->pack().house;
    m_text->setPlainText(house && house->files.size() == 1 ? toQString(house->files.front().content)
                                                           : QString::fromUtf8(skeleton));
    m_pause.stop(); // nobody has typed yet
}

HouseEditor::~HouseEditor() {
    m_stop.request_stop();
}

QWidget* HouseEditor::makeButtons() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(
        makeLabel(tr("Rules of your own, laid over the law. Ctrl+Space shows what may stand where "
                     "the cursor is."),
                  TextWeight::Muted, this),
        1);
    const auto add = [&](const QString& text, const QString& name, void (HouseEditor::*action)()) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, action);
        layout->addWidget(button);
    };
    add(tr("Open…", "house rules"), QStringLiteral("houseOpen"), &HouseEditor::chooseOpen);
    add(tr("Save as…", "house rules"), QStringLiteral("houseSave"), &HouseEditor::chooseSave);
    return row;
}

QWidget* HouseEditor::makeAnswer() {
    auto* pane = new QWidget;
    m_state->setObjectName(QStringLiteral("houseState"));
    m_effect->setObjectName(QStringLiteral("houseEffect"));
    m_notes->setObjectName(QStringLiteral("houseNotes"));
    m_notes->setAccessibleName(tr("Mistakes in the house rules"));
    m_notes->setWordWrap(true);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_examples->setObjectName(QStringLiteral("houseExamples"));
    m_examples->setAccessibleName(tr("Posts that the house rules gain or lose"));
    m_examples->setHeaderLabels({tr("Change"), tr("Creator"), tr("Rule")});
    m_examples->setRootIsDecorated(false);
    m_examples->setUniformRowHeights(true);
    m_examples->setFrameShape(QFrame::NoFrame);
    connect(m_examples, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (const QString query = item->data(0, placeRole).toString(); !query.isEmpty())
            Q_EMIT showPosts(query);
    });
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_state);
    layout->addWidget(m_notes, 1);
    layout->addWidget(m_effect);
    layout->addWidget(m_examples, 1);
    return pane;
}

void HouseEditor::showDossier(const QString& path) {
    m_path = path;
    m_isStale = true;
    if (isVisible())
        check();
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
    m_reader.forget();
    m_looking.stop();
    m_state->setText(tr("Reading…"));
    inBackground(
        this, m_stop.get_token(),
        [legal = m_context.checker->pack().files, text = toUtf8(m_text->toPlainText())] {
            return loadPack(legal, {{toUtf8(fileName), text}});
        },
        [this](const PackResult& pack) {
            showNotes(pack ? (*pack)->house->warnings : pack.error(), !pack);
            if (pack)
                compare(*pack);
            else
                m_effect->clear();
            m_examples->setVisible(pack.has_value());
            Q_EMIT checked(pack.has_value());
        });
}

void HouseEditor::showNotes(const PackNotes& notes, bool areMistakes) {
    m_text->showMistakes(notes);
    m_notes->clear();
    m_notes->disconnect(this);
    for (const PackNote& note : notes)
        m_notes->addItem(toQString(toString(toError(note, m_context.language))));
    connect(m_notes, &QListWidget::itemActivated, this, [this, notes](QListWidgetItem* item) {
        m_text->goTo(notes[std::size_t(m_notes->row(item))].where);
    });
    m_notes->setVisible(!notes.empty());
    const int count = static_cast<int>(notes.size());
    m_state->setText(areMistakes     ? tr("⬣ %Ln mistake(s)", nullptr, count)
                     : notes.empty() ? tr("✓ These rules can be used.")
                                     : tr("◇ These rules can be used, with %Ln remark(s).", nullptr, count));
}

void HouseEditor::compare(const std::shared_ptr<const RulePack>& pack) {
    m_examples->clear();
    if (m_path.isEmpty()) {
        m_effect->setText(tr("Open a dossier to see which of its posts these rules gain and lose."));
        return;
    }
    m_progress = std::make_shared<Progress>();
    m_effect->setText(tr("Looking at the posts of the dossier…"));
    m_looking.start();
    m_reader.ask<HouseEffect>(
        m_path,
        [present = m_context.checker, draft = Checker(pack, m_context.checker->asOf()),
         progress = m_progress](const Dossier& dossier, const std::stop_token& stop) {
            WorkOptions options;
            options.jobs = 1; // the program stays at hand
            options.stop = stop;
            return houseEffect(
                dossier, *present, draft,
                [&](const HouseEffect& effect) {
                    const std::lock_guard lock(progress->mutex);
                    progress->effect = effect;
                },
                options);
        },
        [this](const Result<HouseEffect>& effect) {
            m_looking.stop();
            if (effect)
                showEffect(*effect, true);
            else
                m_effect->setText(toQString(toString(effect.error())));
            Q_EMIT compared();
        });
}

/// « Gagne 3 publications, en perd 1. Tout le dossier a été regardé : 512 publications. »
void HouseEditor::showEffect(const HouseEffect& effect, bool isWhole) {
    const int posts = static_cast<int>(effect.posts);
    m_effect->setText(tr("Gains %Ln post(s)", nullptr, static_cast<int>(effect.gained)) +
                      tr(", loses %Ln post(s).", nullptr, static_cast<int>(effect.lost)) + u' ' +
                      (isWhole ? tr("The whole dossier was looked at: %Ln post(s).", nullptr, posts)
                               : tr("So far %Ln post(s) were looked at…", nullptr, posts)));
    for (std::size_t i = std::size_t(m_examples->topLevelItemCount()); i < effect.examples.size(); ++i) {
        const ChangedPost& post = effect.examples[i];
        auto* item = new QTreeWidgetItem(m_examples, {post.isGained ? tr("+ gained") : tr("− lost"),
                                                      wording::creator(post.author), toQString(post.rule)});
        item->setData(0, placeRole, wording::queryFor(post.author, {}, m_context.language));
    }
}

Result<void> HouseEditor::openFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Where where;
        where.file = toUtf8(path);
        return tl::unexpected(Error{ErrorCode::CannotRead, toUtf8(file.errorString()), where, {}});
    }
    m_text->setPlainText(QString::fromUtf8(file.readAll()));
    return {};
}

Result<void> HouseEditor::saveTo(const QString& path) {
    auto file = OutputFile::create(
        toUtf8(path), {{"des règles maison", "house rules"}, {"house", "#", "terms"}}, m_context.language);
    if (!file)
        return tl::unexpected(file.error());
    file->stream() << toUtf8(m_text->toPlainText());
    return file->commit();
}

void HouseEditor::chooseOpen() {
    auto* dialog = new QFileDialog(this, tr("Open house rules"), {}, tr("House rules (*.yaml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto opened = openFile(path); !opened)
            Q_EMIT failed(opened.error());
    });
    dialog->open();
}

void HouseEditor::chooseSave() {
    auto* dialog = new QFileDialog(this, tr("Save the house rules"), {}, tr("House rules (*.yaml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("yaml"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto written = saveTo(path))
            Q_EMIT saved(path);
        else
            Q_EMIT failed(written.error());
    });
    dialog->open();
}

} // namespace vigie
