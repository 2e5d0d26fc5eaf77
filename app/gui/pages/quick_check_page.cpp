// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/quick_check_page.h"

#include "app/gui/dates.h"
#include "app/gui/help_desk.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/correction_card.h"
#include "app/gui/widgets/findings_view.h"
#include "app/gui/widgets/highlight_legend.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/post_view.h"
#include "app/text/qt_text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr Platform platforms[] = {Platform::Instagram, Platform::TikTok,   Platform::YouTube,
                                  Platform::X,         Platform::Facebook, Platform::Threads,
                                  Platform::Snapchat,  Platform::Twitch,   Platform::Pinterest,
                                  Platform::LinkedIn,  Platform::Other};

/// A day without an hour, as core/base/date.h has it.
Instant dayOnly(const QDate& day) {
    return std::chrono::sys_days(toDate(day));
}

QVBoxLayout* makeColumn(QWidget* pane) {
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::wide);
    layout->setSpacing(spacing::normal);
    return layout;
}

} // namespace

QuickCheckPage::QuickCheckPage(ReviewContext context, QWidget* parent)
    : QWidget(parent), m_context(std::move(context)), m_text(new QPlainTextEdit), m_platform(new QComboBox),
      m_label(new QComboBox), m_day(new QDateEdit(toQDate(m_context.checker->asOf()))),
      m_view(new PostView(m_context)), m_correction(new CorrectionCard(m_context)),
      m_findings(new FindingsView(m_context)) {
    setObjectName(QStringLiteral("quickCheckPage"));
    setManualPage(this, QStringLiteral("quick-check"));
    m_view->setObjectName(QStringLiteral("draftView"));
    m_findings->setObjectName(QStringLiteral("draftFindings"));
    auto* panes = new QSplitter(this);
    panes->setObjectName(QStringLiteral("quickCheckPanes"));
    panes->addWidget(makeEditor());
    panes->addWidget(makeAnswer());
    panes->addWidget(m_findings);
    panes->setSizes({400, 440, 440});
    panes->setChildrenCollapsible(false);
    m_findings->setMinimumWidth(300);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    setFocusProxy(m_text);

    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &QuickCheckPage::check);
    const auto checkSoon = [this] { m_pause.start(); };
    connect(m_text, &QPlainTextEdit::textChanged, this, checkSoon);
    connect(m_platform, &QComboBox::currentIndexChanged, this, checkSoon);
    connect(m_label, &QComboBox::currentIndexChanged, this, checkSoon);
    connect(m_day, &QDateEdit::dateChanged, this, checkSoon);
    connect(m_findings, &FindingsView::evidenceChosen, m_view, &PostView::showEvidence);
    connect(m_findings, &FindingsView::evidenceEntered, m_view, &PostView::lightEvidence);
    connect(m_findings, &FindingsView::evidenceLeft, m_view, &PostView::unlight);
    check();
}

QWidget* QuickCheckPage::makeEditor() {
    auto* pane = new QWidget;
    pane->setMinimumWidth(280);
    auto* layout = makeColumn(pane);
    layout->addWidget(makeLabel(tr("Quick check"), TextWeight::Heading, pane));
    layout->addWidget(makeLabel(tr("Paste or type a caption. It is checked as you type and is not kept."),
                                TextWeight::Muted, pane));
    m_text->setObjectName(QStringLiteral("draft"));
    m_text->setAccessibleName(tr("Draft of a caption"));
    m_text->setPlaceholderText(tr("Caption…"));
    m_text->setTabChangesFocus(true);
    layout->addWidget(m_text, 1);
    layout->addWidget(makeFacts());
    return pane;
}

QWidget* QuickCheckPage::makeFacts() {
    auto* facts = new QWidget;
    auto* form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    for (const Platform platform : platforms)
        m_platform->addItem(platform == Platform::Other ? tr("Other") : toQString(displayName(platform)),
                            static_cast<int>(platform));
    m_platform->setObjectName(QStringLiteral("draftPlatform"));
    const auto offer = [this](std::optional<bool> label) {
        m_label->addItem(toQString(labelState(label).in(m_context.language)),
                         label ? QVariant(*label) : QVariant());
    };
    offer({});
    offer(true);
    offer(false);
    m_label->setObjectName(QStringLiteral("draftLabel"));
    m_day->setObjectName(QStringLiteral("draftDay"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(dayFormat);
    form->addRow(tr("&Platform"), m_platform);
    form->addRow(tr("&Label of the platform"), m_label);
    form->addRow(tr("&Day of publication"), m_day);
    return facts;
}

QWidget* QuickCheckPage::makeAnswer() {
    auto* pane = new QWidget;
    pane->setMinimumWidth(280);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_correction);
    layout->addWidget(new HighlightLegend(pane));
    return pane;
}

void QuickCheckPage::setDraft(const QString& text) {
    m_text->setPlainText(text);
}

void QuickCheckPage::setDraft(const Post& draft) {
    m_text->setPlainText(toQString(draft.text));
    m_platform->setCurrentIndex(m_platform->findData(static_cast<int>(draft.platform)));
    m_label->setCurrentIndex(
        m_label->findData(draft.paidPartnership ? QVariant(*draft.paidPartnership) : QVariant()));
    if (draft.publishedAt)
        m_day->setDate(toQDate(std::chrono::floor<std::chrono::days>(*draft.publishedAt)));
}

Post QuickCheckPage::draft() const {
    Post post;
    post.id = "draft";
    post.text = toUtf8(m_text->toPlainText());
    post.platform = static_cast<Platform>(m_platform->currentData().toInt());
    post.publishedAt = dayOnly(m_day->date());
    if (const QVariant label = m_label->currentData(); label.isValid())
        post.paidPartnership = label.toBool();
    return post;
}

void QuickCheckPage::check() {
    CheckedPost checkedDraft;
    checkedDraft.post = draft();
    checkedDraft.assessment = m_context.checker->check(checkedDraft.post);
    const bool isEmpty = checkedDraft.post.text.empty();
    const ReviewPostPtr shown =
        isEmpty ? nullptr : makeReviewPost(std::move(checkedDraft), m_context.checker);
    m_view->setPost(shown);
    m_correction->setPost(shown);
    m_findings->setPost(shown);
    Q_EMIT checked();
}

} // namespace vigie
