// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/report_form.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/file_dialogs.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/optional_date.h"
#include "app/text/qt_text.h"
#include "core/report/report_parts.h"
#include "core/review/post_query.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vigie {
namespace {

/// Never left out: see ReportOptions::sections.
bool isAlwaysThere(Section section) {
    return section == Section::Summary || section == Section::Limits;
}

/// « @lola, @tom » as handles without the @.
std::vector<std::string> handlesIn(const QString& line) {
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    std::vector<std::string> handles;
    for (QString word : line.split(separators, Qt::SkipEmptyParts)) {
        if (word.startsWith(u'@'))
            word.remove(0, 1);
        if (!word.isEmpty())
            handles.push_back(toUtf8(word));
    }
    return handles;
}

QString lineOf(const std::vector<std::string>& handles) {
    QStringList words;
    for (const std::string& handle : handles)
        words += u'@' + toQString(handle);
    return words.join(u' ');
}

} // namespace

ReportForm::ReportForm(ReviewContext context, QWidget* parent)
    : QScrollArea(parent), m_context(std::move(context)), m_language(new QComboBox),
      m_filterProblems(makeLabel({}, TextWeight::Muted, this)),
      m_from(new OptionalDate(QStringLiteral("reportFrom"), tr("From", "first day"))),
      m_until(new OptionalDate(QStringLiteral("reportUntil"), tr("Until", "last day"))),
      m_logo(new QLineEdit),
      m_deadline(new OptionalDate(QStringLiteral("reportDeadline"), tr("Corrections until"))) {
    setObjectName(QStringLiteral("reportForm"));
    setAccessibleName(tr("Choices for the report"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::wide, spacing::normal, spacing::wide, spacing::wide);
    column->setSpacing(spacing::small);
    addScope(column);
    addCover(column);
    addSections(column);
    column->addStretch(1);
    setWidget(content);
    showSections(m_context.language);
    setFocusProxy(m_language);
}

void ReportForm::addScope(QBoxLayout* column) {
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->addItem(QStringLiteral("Français"), static_cast<int>(Language::French));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    column->addWidget(makeLabel(tr("Language of the report"), TextWeight::Muted, this));
    column->addWidget(m_language);
    column->addSpacing(spacing::wide);
    column->addWidget(makeLabel(tr("Posts"), TextWeight::Heading, this));
    m_filter = addLine(column, QStringLiteral("reportFilter"), tr("Filter, as in the review"));
    m_filter->setPlaceholderText(tr("all posts"));
    m_filterProblems->setObjectName(QStringLiteral("reportFilterProblems"));
    m_filterProblems->hide();
    column->addWidget(m_filterProblems);
    m_creators = addLine(column, QStringLiteral("reportCreators"), tr("Creators, separated by blanks"));
    m_creators->setPlaceholderText(tr("all creators"));
    column->addWidget(m_from);
    column->addWidget(m_until);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        showSections(wishes().language);
        Q_EMIT changed();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &ReportForm::showFilterProblems);
    connect(m_from, &OptionalDate::changed, this, &ReportForm::changed);
    connect(m_until, &OptionalDate::changed, this, &ReportForm::changed);
}

void ReportForm::addSections(QBoxLayout* column) {
    column->addSpacing(spacing::wide);
    column->addWidget(makeLabel(tr("Sections"), TextWeight::Heading, this));
    for (const Section section : sectionsInOrder()) {
        auto* box = new QCheckBox;
        box->setObjectName(QStringLiteral("section-") + toQString(std::string(toString(section))));
        box->setChecked(true);
        box->setEnabled(!isAlwaysThere(section));
        column->addWidget(box);
        m_sections.insert(section, box);
        connect(box, &QCheckBox::toggled, this, &ReportForm::changed);
    }
}

void ReportForm::addCover(QBoxLayout* column) {
    column->addSpacing(spacing::wide);
    column->addWidget(makeLabel(tr("Cover"), TextWeight::Heading, this));
    m_title = addLine(column, QStringLiteral("reportTitle"), tr("Title", "of a report"));
    m_title->setPlaceholderText(tr("name of the dossier or of the files"));
    m_firm = addLine(column, QStringLiteral("reportFirm"), tr("Firm or department"));
    m_client = addLine(column, QStringLiteral("reportClient"), tr("Client"));
    m_case = addLine(column, QStringLiteral("reportCase"), tr("Reference of the case"));
    m_author = addLine(column, QStringLiteral("reportAuthor"), tr("Made by"));
    m_confidentiality =
        addLine(column, QStringLiteral("reportConfidentiality"), tr("Note on confidentiality"));
    m_confidentiality->setPlaceholderText(tr("the usual sentence"));
    column->addWidget(makeLabel(tr("Logo, PNG or JPEG"), TextWeight::Muted, this));
    column->addWidget(makeLogoRow());
    column->addSpacing(spacing::normal);
    m_deadline->setStart(usualDeadline());
    column->addWidget(m_deadline);
    connect(m_deadline, &OptionalDate::changed, this, &ReportForm::changed);
}

QLineEdit* ReportForm::addLine(QBoxLayout* column, const QString& name, const QString& label) {
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(label);
    column->addWidget(makeLabel(label, TextWeight::Muted, this));
    column->addWidget(line);
    connect(line, &QLineEdit::textChanged, this, &ReportForm::changed);
    return line;
}

QWidget* ReportForm::makeLogoRow() {
    auto* row = new QWidget;
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QStringLiteral("chooseLogo"));
    choose->setAccessibleName(tr("Choose a logo"));
    m_logo->setObjectName(QStringLiteral("reportLogo"));
    m_logo->setAccessibleName(tr("Logo, PNG or JPEG"));
    m_logo->setClearButtonEnabled(true);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_logo, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ReportForm::chooseLogo);
    connect(m_logo, &QLineEdit::textChanged, this, &ReportForm::changed);
    return row;
}

void ReportForm::chooseLogo() {
    QFileDialog* dialog = makeOpenDialog(this, tr("Choose a logo"),
                                         {tr("Pictures (%1)").arg(QStringLiteral("*.png *.jpg *.jpeg"))});
    connect(dialog, &QFileDialog::fileSelected, m_logo, &QLineEdit::setText);
    dialog->open();
}

/// The headings of the report itself, in its language.
void ReportForm::showSections(Language language) {
    for (auto entry = m_sections.cbegin(); entry != m_sections.cend(); ++entry)
        entry.value()->setText(toQString(titleOf(entry.key()).in(language)));
}

void ReportForm::showFilterProblems() {
    std::vector<std::string> rules;
    for (const Rule& rule : m_context.checker->pack().rules)
        rules.push_back(rule.id);
    QStringList sentences;
    for (const QueryProblem& problem : parseQuery(toUtf8(m_filter->text()), rules).problems)
        sentences += toQString(problem.sentence.in(m_context.language));
    m_filterProblems->setText(sentences.join(u'\n'));
    m_filterProblems->setVisible(!sentences.isEmpty());
}

/// Empty where all are chosen, so that sections that a later version adds are in, too.
std::set<Section> ReportForm::chosenSections() const {
    std::set<Section> chosen;
    for (auto entry = m_sections.cbegin(); entry != m_sections.cend(); ++entry)
        if (entry.value()->isChecked())
            chosen.insert(entry.key());
    return chosen.size() == static_cast<std::size_t>(m_sections.size()) ? std::set<Section>() : chosen;
}

ReportWishes ReportForm::wishes() const {
    ReportWishes out;
    out.language = static_cast<Language>(m_language->currentData().toInt());
    out.scope = {
        handlesIn(m_creators->text()), {m_from->date(), m_until->date()}, toUtf8(m_filter->text().trimmed())};
    out.sections = chosenSections();
    out.title = toUtf8(m_title->text().trimmed());
    out.firm = toUtf8(m_firm->text().trimmed());
    out.client = toUtf8(m_client->text().trimmed());
    out.caseReference = toUtf8(m_case->text().trimmed());
    out.signedBy = toUtf8(m_author->text().trimmed());
    out.confidentiality = toUtf8(m_confidentiality->text().trimmed());
    out.logo = toUtf8(m_logo->text().trimmed());
    out.deadline = m_deadline->date();
    return out;
}

void ReportForm::setWishes(const ReportWishes& wishes) {
    const QSignalBlocker silent(this);
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(wishes.language)));
    m_creators->setText(lineOf(wishes.scope.authors));
    m_from->setDate(wishes.scope.days.from);
    m_until->setDate(wishes.scope.days.until);
    m_filter->setText(toQString(wishes.scope.filter));
    for (auto entry = m_sections.cbegin(); entry != m_sections.cend(); ++entry)
        entry.value()->setChecked(wishes.sections.empty() || isAlwaysThere(entry.key()) ||
                                  wishes.sections.contains(entry.key()));
    m_title->setText(toQString(wishes.title));
    m_firm->setText(toQString(wishes.firm));
    m_client->setText(toQString(wishes.client));
    m_case->setText(toQString(wishes.caseReference));
    m_author->setText(toQString(wishes.signedBy));
    m_confidentiality->setText(toQString(wishes.confidentiality));
    m_logo->setText(toQString(wishes.logo));
    m_deadline->setDate(wishes.deadline);
    showSections(wishes.language);
}

} // namespace vigie
