// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/second_reading_page.h"

#include "app/gui/dates.h"
#include "app/gui/help_desk.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/reading_desk.h"
#include "app/gui/widgets/row_list.h"
#include "app/models/wording.h"
#include "app/text/qt_text.h"
#include "core/report/agreement_wording.h"

#include <QDate>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>
#include <variant>

namespace vigie {
namespace {

constexpr int usualSample = 60; ///< nothing missed in 60 posts: at most 5 % are missed
constexpr int largestSample = 5000;
constexpr int nameWidth = 64 * spacing::grid;

} // namespace

SecondReadingPage::SecondReadingPage(ReviewContext context, QWidget* parent)
    : PlacePage(parent), m_context(std::move(context)), m_checker(m_context.checker),
      m_reader(m_context.language), m_agreement(m_context.checker->sharedPack(), m_context.language),
      m_name(new QLineEdit), m_tabs(new QTabWidget), m_second(makeDesk(ReadingRound::Second, {})),
      m_disputes(makeDesk(ReadingRound::Adjudication,
                          tr("The readers disagree on nothing. Where they do, the finding comes here to be "
                             "settled."))),
      m_sample(makeDesk(ReadingRound::Sample, tr("No sample is drawn yet. Draw one above: posts without a "
                                                 "finding, for a person to read."))),
      m_noAgreement(makeLabel(tr("No finding was decided on by both readers yet."), TextWeight::Muted, this)),
      m_result(makeLabel({}, TextWeight::Normal, this)), m_size(new QSpinBox),
      m_silent(makeLabel({}, TextWeight::Muted, this)), m_seed(new QLineEdit),
      m_draw(new QPushButton(tr("Draw a sample"))) {
    setObjectName(QStringLiteral("secondReadingPage"));
    setManualPage(this, QStringLiteral("second-reading"));
    m_tabs->setObjectName(QStringLiteral("readingTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_second, tr("Second reading"));
    m_tabs->addTab(makeAgreement(), tr("Agreement"));
    m_tabs->addTab(m_disputes, tr("Disagreements"));
    m_tabs->addTab(makeSample(), tr("Sample"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::normal, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(makeReader());
    layout->addWidget(m_tabs, 1);
    setStart(m_tabs);
}

/// A field that has the focus tells that it loses it, when everything here but the widget is gone.
SecondReadingPage::~SecondReadingPage() {
    m_name->disconnect(this);
}

QWidget* SecondReadingPage::makeReader() {
    auto* row = new QWidget;
    m_name->setObjectName(QStringLiteral("readerName"));
    m_name->setAccessibleName(tr("Who reads"));
    m_name->setFixedWidth(nameWidth);
    connect(m_name, &QLineEdit::editingFinished, this, &SecondReadingPage::chooseReader);
    connect(m_name, &QLineEdit::returnPressed, this, &SecondReadingPage::takeKeys);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(spacing::wide, 0, spacing::wide, 0);
    layout->setSpacing(spacing::normal);
    QLabel* who = makeLabel(tr("I am"), TextWeight::Strong, this);
    who->setWordWrap(false);
    who->setBuddy(m_name);
    layout->addWidget(who);
    layout->addWidget(m_name);
    layout->addWidget(
        makeLabel(tr("The second reader is another person than the first, and does not see here "
                     "what the first decided."),
                  TextWeight::Muted, this),
        1);
    return row;
}

ReadingDesk* SecondReadingPage::makeDesk(ReadingRound round, const QString& whenEmpty) {
    auto* desk = new ReadingDesk(m_context, round, whenEmpty);
    connect(desk, &ReadingDesk::decided, this, &SecondReadingPage::decided);
    connect(desk, &ReadingDesk::undoWanted, this, &SecondReadingPage::undoWanted);
    connect(desk, &ReadingDesk::redoWanted, this, &SecondReadingPage::redoWanted);
    connect(desk, &ReadingDesk::failed, this, &SecondReadingPage::failed);
    return desk;
}

QWidget* SecondReadingPage::makeAgreement() {
    auto* pane = new QWidget;
    auto* table = new QTableView;
    setUpRowList(*table, QStringLiteral("agreement"), tr("Agreement of the two readers by rule"),
                 m_agreement);
    table->horizontalHeader()->setDefaultSectionSize(32 * spacing::grid);
    table->horizontalHeader()->setSectionResizeMode(AgreementModel::RuleColumn, QHeaderView::Stretch);
    table->setColumnWidth(AgreementModel::MeaningColumn, 80 * spacing::grid);
    m_noAgreement->setObjectName(QStringLiteral("noAgreement"));
    m_noAgreement->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::wide);
    layout->setSpacing(spacing::normal);
    layout->addWidget(
        makeLabel(tr("The share says how often both decided the same. Cohen’s kappa takes away what "
                     "two readers would agree on by chance: 1 is full agreement, 0 no more than "
                     "chance. Read it together with the number of findings."),
                  TextWeight::Muted, this));
    layout->addWidget(m_noAgreement, 1);
    layout->addWidget(table, 1);
    return pane;
}

QWidget* SecondReadingPage::makeSample() {
    auto* pane = new QWidget;
    m_size->setObjectName(QStringLiteral("sampleSize"));
    m_size->setAccessibleName(tr("Posts to draw"));
    m_size->setRange(1, usualSample);
    m_size->setValue(usualSample);
    m_silent->setObjectName(QStringLiteral("sampleOf"));
    m_silent->setWordWrap(false);
    m_seed->setObjectName(QStringLiteral("sampleSeed"));
    m_seed->setAccessibleName(tr("Number of the draw"));
    m_seed->setToolTip(tr("The same number draws the same posts again: anybody can check the draw."));
    m_seed->setText(QDate::currentDate().toString(dayFormat));
    m_seed->setFixedWidth(nameWidth);
    m_draw->setObjectName(QStringLiteral("sampleDraw"));
    connect(m_draw, &QPushButton::clicked, this,
            [this] { Q_EMIT sampleWanted(m_size->value(), m_seed->text().trimmed()); });
    m_result->setObjectName(QStringLiteral("sampleResult"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(spacing::wide, 0, spacing::wide, 0);
    row->setSpacing(spacing::normal);
    const auto addLabelled = [&](const QString& text, QWidget* field) {
        QLabel* label = makeLabel(text, TextWeight::Normal, this);
        label->setWordWrap(false);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field);
    };
    addLabelled(tr("Posts to draw"), m_size);
    row->addWidget(m_silent);
    row->addSpacing(spacing::wide);
    addLabelled(tr("Number of the draw"), m_seed);
    row->addWidget(m_draw);
    row->addStretch();
    auto* said = new QHBoxLayout;
    said->setContentsMargins(spacing::wide, 0, spacing::wide, 0);
    said->addWidget(m_result);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, spacing::wide, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addLayout(row);
    layout->addLayout(said);
    layout->addWidget(m_sample, 1);
    return pane;
}

void SecondReadingPage::setReader(const QString& name) {
    m_who = name;
    m_name->setText(name);
}

/// A field that is merely left, or emptied, changes nothing, and the list goes by who reads.
void SecondReadingPage::chooseReader() {
    const QString name = m_name->text().simplified();
    if (name.isEmpty() || name == m_who)
        return m_name->setText(m_who);
    m_who = name;
    Q_EMIT readerChosen(name);
    reload();
}

/// Who is named begins to read: the next key decides.
void SecondReadingPage::takeKeys() {
    chooseReader();
    if (auto* desk = qobject_cast<ReadingDesk*>(m_tabs->currentWidget()))
        desk->takeKeys();
    else
        m_tabs->setFocus(Qt::OtherFocusReason);
}

void SecondReadingPage::showDossier(const QString& path) {
    if (std::exchange(m_path, path) != path)
        take({}); // the same one stays in sight: a button may be pressed just now
    reload();
}

Result<SecondReadingPage::Loaded> SecondReadingPage::load(const Dossier& dossier, const std::string& reader,
                                                          StoredRules& stored, Language language) {
    Loaded loaded;
    loaded.checker = stored.of(dossier).value_or(nullptr);
    const auto read = dossier.database().read<std::monostate>([&](Sql& sql) -> Result<std::monostate> {
        loaded.second = secondReadingFor(sql, reader);
        loaded.isAllOwn = loaded.second.empty() && !secondReading(sql).empty();
        loaded.disputes = disputes(sql);
        loaded.sample = lastSample(sql);
        loaded.agreement = agreement(sql);
        loaded.result = sampleResult(sql);
        loaded.silent = countSilentPosts(sql);
        return std::monostate();
    });
    if (!read)
        return tl::unexpected(read.error());
    loaded.posts = wordsFor(dossier, loaded.sample, language);
    loaded.posts.insert(wordsFor(dossier, loaded.disputes, language));
    return loaded;
}

QHash<PostId, QString> SecondReadingPage::wordsFor(const Dossier& dossier,
                                                   const std::vector<ReadingTask>& tasks, Language language) {
    std::vector<PostId> ids;
    for (const ReadingTask& task : tasks)
        if (task.on.key.empty())
            ids.push_back(task.post);
    QHash<PostId, QString> words;
    if (const auto posts = dossier.posts(ids))
        for (const StoredPost& stored : *posts)
            if (const QString said = wording::dayAndWords(stored.post, language); !said.isEmpty())
                words.insert(stored.id, said); // the account stands in a column of its own
    return words;
}

void SecondReadingPage::reload() {
    if (m_path.isEmpty())
        return m_reader.forget();
    m_reader.ask<Loaded>(
        m_path,
        [reader = toUtf8(m_who), stored = m_context.stored,
         language = m_context.language](const Dossier& dossier, const std::stop_token&) {
            return load(dossier, reader, *stored, language);
        },
        [this](const Result<Loaded>& loaded) {
            if (!loaded) {
                Q_EMIT failed(loaded.error());
                return;
            }
            take(*loaded);
            Q_EMIT this->loaded();
        });
}

void SecondReadingPage::take(const Loaded& loaded) {
    m_checker = loaded.checker ? loaded.checker : m_context.checker;
    m_second->setWhenEmpty(loaded.isAllOwn
                               ? tr("You are the first reader of these findings; another person reads here.")
                               : tr("Nothing is to be read a second time. Findings come here once the first "
                                    "reader has decided on them."));
    m_second->setTasks(m_path, m_checker, loaded.second);
    m_disputes->setTasks(m_path, m_checker, loaded.disputes, loaded.posts);
    m_sample->setTasks(m_path, m_checker, loaded.sample, loaded.posts);
    m_agreement.setAgreement(loaded.agreement);
    const bool isRead = m_agreement.rowCount() > 0;
    m_noAgreement->setVisible(!isRead);
    findChild<QTableView*>(QStringLiteral("agreement"))->setVisible(isRead);
    takeSilent(static_cast<int>(loaded.silent));
    m_result->setVisible(loaded.result.drawn > 0);
    m_result->setText(toQString(sampleText(loaded.result, Wording(m_context.language))));
    const auto count = [](const std::vector<ReadingTask>& tasks) {
        return std::count_if(tasks.begin(), tasks.end(),
                             [](const ReadingTask& task) { return !task.isDone; });
    };
    m_tabs->setTabText(0, tr("Second reading (%1)").arg(count(loaded.second)));
    m_tabs->setTabText(2, tr("Disagreements (%1)").arg(count(loaded.disputes)));
    m_tabs->setTabText(3, tr("Sample (%1)").arg(count(loaded.sample)));
}

/// A sample is never larger than what there is. What somebody chose stays where it can.
void SecondReadingPage::takeSilent(int posts) {
    const bool isUntouched = m_size->value() == std::min(usualSample, m_size->maximum());
    m_size->setRange(1, std::clamp(posts, 1, largestSample));
    if (isUntouched)
        m_size->setValue(usualSample);
    m_silent->setText(tr("of %Ln without a finding", nullptr, posts));
    m_draw->setEnabled(posts > 0);
}

} // namespace vigie
