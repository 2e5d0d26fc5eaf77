// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the findings: made anew for every post.
#include "app/gui/theme.h"
#include "app/gui/widgets/card.h"
#include "app/gui/widgets/decision_notes.h"
#include "app/gui/widgets/evidence_button.h"
#include "app/gui/widgets/findings_view.h"
#include "app/gui/widgets/flow_layout.h"
#include "app/gui/widgets/fold_out.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/verdict_label.h"
#include "app/models/wording.h"
#include "app/text/qt_text.h"
#include "core/report/describe_explanation.h"

#include <QVBoxLayout>
#include <algorithm>

namespace vigie {
namespace {

constexpr std::size_t quotesShown = 8; ///< of one sign or finding

QString joined(const QStringList& parts) {
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

/// An address is never a link: nothing is opened. It wraps, and can be copied.
QLabel* makeAddress(const QString& address, QWidget* parent) {
    QLabel* label = makeLabel(address, TextWeight::Normal, parent);
    label->setAccessibleName(FindingsView::tr("Address of the legal text"));
    return label;
}

QVBoxLayout* makeSection(QWidget* section) {
    auto* layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    return layout;
}

QString nameOf(const LegalBasis& basis) {
    const QString text = toQString(basis.text);
    return basis.article.empty()
               ? text
               : FindingsView::tr("%1, art. %2", "law, article").arg(text, toQString(basis.article));
}

std::vector<Signal> strongestFirst(std::vector<Signal> signs) {
    std::stable_sort(signs.begin(), signs.end(),
                     [](const Signal& a, const Signal& b) { return a.strength > b.strength; });
    return signs;
}

bool isInside(const Evidence& words, const Evidence& others) {
    return words.field == others.field && words.span != others.span && others.span.contains(words.span);
}

/// The longest quotations: what stands inside another one is quoted with it.
std::vector<Evidence> outermost(std::vector<Evidence> evidence) {
    const std::vector<Evidence> all = evidence;
    std::erase_if(evidence, [&](const Evidence& words) {
        return std::any_of(all.begin(), all.end(),
                           [&](const Evidence& others) { return isInside(words, others); });
    });
    return evidence;
}

/// What reads the same is quoted once, where it stands first.
std::vector<std::vector<Evidence>> quotationsOf(const std::vector<Evidence>& evidence) {
    std::vector<std::vector<Evidence>> quotations;
    for (const Evidence& words : evidence) {
        const auto same = std::find_if(quotations.begin(), quotations.end(), [&](const auto& places) {
            return places.front().text == words.text && places.front().field.kind == words.field.kind;
        });
        if (same == quotations.end())
            quotations.push_back({words});
        else
            same->push_back(words);
    }
    return quotations;
}

bool saysSomething(const Post& post) {
    return !post.text.empty() || !post.title.empty() || !post.hashtags.empty() ||
           std::any_of(post.media.begin(), post.media.end(), [](const Media& media) {
               return !media.alt.empty() || !media.onScreenText.empty() || !media.transcript.empty();
           });
}

/// Where there was nothing to read, a verdict would say more than is known.
QString reasonFor(const CheckedPost& checked) {
    if (checked.assessment.then.verdict == Verdict::NotCommercial && !saysSomething(checked.post))
        return FindingsView::tr("This post has no text: nothing could be checked.");
    return wording::reason(checked.assessment);
}

} // namespace

QWidget* FindingsView::makeContent() {
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::wide);
    layout->setSpacing(3 * spacing::grid);
    if (m_post) {
        const Assessment& assessment = m_post->checked.assessment;
        layout->addWidget(makeVerdict(assessment, content));
        for (std::size_t i = 0; i < assessment.then.findings.size(); ++i) {
            const Finding& finding = assessment.then.findings[i];
            m_cards.push_back({finding.key, finding.evidence, makeFinding(i, content)});
            layout->addWidget(m_cards.back().card);
        }
        if (assessment.then.findings.empty())
            layout->addWidget(makeLabel(tr("No finding: none of the rules in force on that day applies."),
                                        TextWeight::Muted, content));
        layout->addWidget(makeMentions(assessment.then, content));
        layout->addWidget(makeSigns(assessment.commercial, content));
        layout->addWidget(makeNearMisses(content));
    }
    layout->addStretch();
    return content;
}

QWidget* FindingsView::makeVerdict(const Assessment& assessment, QWidget* parent) {
    auto* section = new QWidget(parent);
    auto* layout = makeSection(section);
    layout->addWidget(new VerdictLabel(assessment.then, m_post->dismissed, m_context.language, section));
    const TextWeight weight = m_post->isVerdictDismissed() ? TextWeight::Muted : TextWeight::Normal;
    layout->addWidget(makeLabel(reasonFor(m_post->checked), weight, section));
    if (assessment.verdictToday != assessment.then.verdict)
        layout->addWidget(makeLabel(tr("Under the law of %1: %2", "date, verdict")
                                        .arg(wording::day(m_post->checker->asOf()),
                                             wording::verdict(assessment.verdictToday, m_context.language)),
                                    TextWeight::Muted, section));
    layout->addWidget(new DecisionNotes(m_post->decisions, {}, m_context.language, section));
    return section;
}

QWidget* FindingsView::makeSigns(const Commercial& commercial, QWidget* parent) {
    auto* section = new QWidget(parent);
    auto* layout = makeSection(section);
    layout->addWidget(makeLabel(tr("Signs of a commercial intent"), TextWeight::Strong, section));
    if (commercial.signs.empty())
        layout->addWidget(makeLabel(tr("None seen.", "signs"), TextWeight::Muted, section));
    for (const Signal& sign : strongestFirst(commercial.signs)) {
        const QString strength = said(displayName(sign.strength));
        layout->addWidget(makeLabel(joined({said(sign.title), strength}), TextWeight::Normal, section));
        addEvidence(*layout, sign.evidence, section);
    }
    return section;
}

QWidget* FindingsView::makeMentions(const Opinion& opinion, QWidget* parent) {
    auto* section = new QWidget(parent);
    auto* layout = makeSection(section);
    layout->addWidget(makeLabel(tr("Advertising disclosures"), TextWeight::Strong, section));
    if (opinion.mentions.empty())
        layout->addWidget(makeLabel(tr("None seen.", "disclosures"), TextWeight::Muted, section));
    for (const Mention& mention : opinion.mentions) {
        const QString place =
            mention.visible ? tr("seen at once", "a disclosure") : tr("out of sight", "a disclosure");
        const QString disguise = mention.disguised ? tr("in disguised letters", "a disclosure") : QString();
        const QString facts =
            joined({said(mention.title), said(displayName(mention.grade)), place, disguise});
        layout->addWidget(makeLabel(facts, TextWeight::Normal, section));
        addEvidence(*layout, {mention.evidence}, section);
    }
    return section;
}

Card* FindingsView::makeFinding(std::size_t number, QWidget* parent) {
    const Finding& finding = m_post->checked.assessment.then.findings[number];
    const bool isDismissed = m_post->isDismissed(finding);
    const auto strip = [severity = finding.severity, isDismissed](const Theme& theme) {
        return isDismissed ? theme.border : theme.of(severity);
    };
    auto* card = new Card(strip, parent);
    card->setObjectName(QStringLiteral("finding"));
    card->setAttribute(Qt::WA_Hover);
    card->installEventFilter(this);
    card->setAccessibleName(joined({said(displayName(finding.severity)), said(finding.title)}));
    auto* layout = static_cast<QBoxLayout*>(card->layout());
    layout->addWidget(new SeverityLabel(finding.severity, isDismissed, m_context.language, card));
    layout->addWidget(makeLabel(said(finding.title), TextWeight::Heading, card));
    layout->addWidget(new DecisionNotes(m_post->decisions, finding.key, m_context.language, card));
    layout->addWidget(makeLabel(said(finding.why), TextWeight::Normal, card));
    addEvidence(*layout, finding.evidence, card);
    layout->addWidget(makeWhy(number, card));
    layout->addSpacing(spacing::small);
    layout->addWidget(makeLabel(tr("What to do"), TextWeight::Strong, card));
    layout->addWidget(makeLabel(said(finding.remedy), TextWeight::Normal, card));
    layout->addSpacing(spacing::small);
    layout->addWidget(makeLabel(tr("Legal basis"), TextWeight::Strong, card));
    for (const LegalBasis& basis : finding.basis) {
        addBasis(*layout, basis, card);
        layout->addSpacing(spacing::small);
    }
    layout->addSpacing(spacing::small);
    layout->addWidget(
        makeLabel(tr("Rule %1", "id of a rule").arg(toQString(finding.rule)), TextWeight::Muted, card));
    return card;
}

QWidget* FindingsView::makeWhy(std::size_t number, QWidget* parent) {
    return new FoldOut(
        tr("Why?", "opens the conditions of a rule"),
        [=, this](QBoxLayout& layout, QWidget* content) {
            addConditions(layout, explanations().findings[number], content);
        },
        parent);
}

QWidget* FindingsView::makeNearMisses(QWidget* parent) {
    const auto fill = [this](QBoxLayout& layout, QWidget* content) {
        const RulePack& pack = m_post->checker->pack();
        for (const Explanation& nearMiss : explanations().nearMisses) {
            layout.addWidget(makeLabel(said(nearMiss.rule->title), TextWeight::Normal, content));
            const std::string lack = lackOf(nearMiss, m_post->checked, pack, m_context.language);
            layout.addWidget(makeLabel(toQString(lack), TextWeight::Muted, content));
        }
        if (explanations().nearMisses.empty())
            layout.addWidget(makeLabel(tr("No other rule came close."), TextWeight::Muted, content));
    };
    return new FoldOut(tr("Rules that nearly applied"), fill, parent);
}

void FindingsView::addConditions(QBoxLayout& layout, const Explanation& explanation, QWidget* parent) {
    for (const ExplainedLine& line :
         describe(explanation, m_post->checked, m_post->checker->pack(), m_context.language)) {
        auto* row = new QWidget(parent);
        QVBoxLayout* inner = makeSection(row);
        inner->setContentsMargins(static_cast<int>(line.depth) * spacing::wide, 0, 0, 0);
        const QString text = toQString(line.text);
        auto* label = makeLabel((line.held ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + text,
                                TextWeight::Normal, row);
        label->setAccessibleName(line.held ? tr("Holds: %1", "a condition").arg(text)
                                           : tr("Does not hold: %1", "a condition").arg(text));
        inner->addWidget(label);
        addEvidence(*inner, line.evidence, row);
        layout.addWidget(row);
    }
}

const Explanations& FindingsView::explanations() {
    if (!m_explanations)
        m_explanations = explain(m_post->checked, *m_post->checker);
    return *m_explanations;
}

void FindingsView::addBasis(QBoxLayout& layout, const LegalBasis& basis, QWidget* parent) {
    layout.addWidget(makeLabel(nameOf(basis), TextWeight::Normal, parent));
    if (const QString summary = said(basis.summary); !summary.isEmpty())
        layout.addWidget(makeLabel(summary, TextWeight::Muted, parent));
    const QString facts = joined({wording::inForce(basis.inForce), wording::toConfirm(basis)});
    if (!facts.isEmpty())
        layout.addWidget(makeLabel(facts, TextWeight::Muted, parent));
    if (!basis.url.empty())
        layout.addWidget(makeAddress(toQString(basis.url), parent));
}

void FindingsView::addEvidence(QBoxLayout& layout, const std::vector<Evidence>& all, QWidget* parent) {
    if (all.empty())
        return;
    const std::vector<Evidence> evidence = outermost(all);
    auto* quotations = new QWidget(parent);
    auto* side = new FlowLayout(quotations);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(spacing::small);
    std::size_t left = evidence.size();
    for (const std::vector<Evidence>& places : quotationsOf(evidence)) {
        if (static_cast<std::size_t>(side->count()) == quotesShown)
            break;
        auto* button = new EvidenceButton(places, quotations);
        connect(button, &EvidenceButton::chosen, this, &FindingsView::evidenceChosen);
        connect(button, &EvidenceButton::entered, this, [this](const std::vector<Evidence>& words) {
            if (isMouseMoved())
                Q_EMIT evidenceEntered(words);
        });
        connect(button, &EvidenceButton::left, this, &FindingsView::enter);
        side->addWidget(button);
        left -= places.size();
    }
    layout.addWidget(quotations);
    if (left > 0)
        layout.addWidget(makeLabel(tr("and %Ln more place(s)", nullptr, static_cast<int>(left)),
                                   TextWeight::Muted, parent));
}

QString FindingsView::said(const Bilingual& text) const {
    return toQString(text.in(m_context.language));
}

} // namespace vigie
