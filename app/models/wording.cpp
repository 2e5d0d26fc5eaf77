// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/wording.h"

#include "app/text/qt_text.h"
#include "core/report/house_summary.h"
#include "core/review/standing.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace vigie::wording {
namespace {

constexpr qsizetype firstWords = 48; ///< characters by which a post is recognised

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

QString twoDigits(unsigned number) {
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString fieldName(FieldKind kind) {
    switch (kind) {
    case FieldKind::Text: return Wording::tr("Caption");
    case FieldKind::Title: return Wording::tr("Title");
    case FieldKind::Hashtags: return Wording::tr("Hashtags listed by the file");
    case FieldKind::Alt: return Wording::tr("Alternative text");
    case FieldKind::OnScreenText: return Wording::tr("Text on the picture");
    case FieldKind::Transcript: return Wording::tr("What is said");
    case FieldKind::PaidPartnership: return Wording::tr("Label of the platform");
    case FieldKind::Sponsors: return Wording::tr("Accounts named by the label");
    }
    return {};
}

QString notCommercialReason(const Commercial& commercial) {
    switch (commercial.level) {
    case Strength::Against:
    case Strength::None:
        return Wording::tr("No sign of a commercial intent was seen in what this post says.");
    case Strength::Weak:
        return Wording::tr(
            "Only weak signs of a commercial intent were seen: not enough to expect a disclosure.");
    default: return Wording::tr("The signs seen do not add up to a commercial intent.");
    }
}

QString improvableReason(Disclosure disclosure) {
    switch (disclosure) {
    case Disclosure::Buried:
        return Wording::tr("A clear disclosure is there, but where the public does not see it at once.");
    case Disclosure::LabelOnly:
        return Wording::tr("Only the label of the platform says that this is advertising.");
    case Disclosure::Plain:
        return Wording::tr("The author’s own offer is plain from the words; no disclosure says it.");
    default: return Wording::tr("A disclosure is there, but its words do not say it plainly.");
    }
}

} // namespace

QString verdict(Verdict verdict, Language language) {
    return toQString(displayName(verdict).in(language));
}

QString standing(const Opinion& opinion, Language language) {
    return toQString(standingText(opinion, vigie::Wording(language)));
}

QString standing(const ReviewPost& post, Language language) {
    return toQString(standingText(post.checked.assessment.then, vigie::Wording(language), post.dismissed));
}

QString rule(const std::string& id, const RulePack& pack, Language language) {
    const Rule* known = pack.findRule(id);
    return toQString(known ? known->title.in(language) : id);
}

QString author(const Post& post) {
    if (!post.author.empty())
        return u'@' + toQString(post.author);
    return post.authorName.empty() ? Wording::tr("unknown account") : toQString(post.authorName);
}

QString platform(Platform platform) {
    return platform == Platform::Other ? Wording::tr("other platform") : toQString(displayName(platform));
}

QString format(PostFormat format) {
    switch (format) {
    case PostFormat::Unknown: return {};
    case PostFormat::Image: return Wording::tr("image");
    case PostFormat::Carousel: return Wording::tr("carousel");
    case PostFormat::Reel: return Wording::tr("reel");
    case PostFormat::Story: return Wording::tr("story");
    case PostFormat::Video: return Wording::tr("video");
    case PostFormat::Short: return Wording::tr("short");
    case PostFormat::Live: return Wording::tr("live");
    case PostFormat::Post: return Wording::tr("post");
    }
    return {};
}

QString day(Date date) {
    return twoDigits(static_cast<unsigned>(date.day())) + u'/' +
           twoDigits(static_cast<unsigned>(date.month())) + u'/' +
           QString::number(static_cast<int>(date.year()));
}

QString day(const std::optional<Instant>& instant) {
    return instant ? day(parisDate(*instant)) : QString();
}

QString dayAndTime(const std::optional<Instant>& instant) {
    if (!instant)
        return Wording::tr("date unknown");
    if (isDayOnly(*instant))
        return day(instant);
    const Instant clock = parisClock(*instant);
    const std::chrono::hh_mm_ss time(clock - std::chrono::floor<std::chrono::days>(clock));
    return Wording::tr("%1 at %2", "day and time")
        .arg(day(instant), twoDigits(static_cast<unsigned>(time.hours().count())) + u':' +
                               twoDigits(static_cast<unsigned>(time.minutes().count())));
}

QString dayAndWords(const Post& post, Language language) {
    const QString words = excerptOf(post);
    const QString shown = words.size() <= firstWords ? words : words.left(firstWords).trimmed() + u'…';
    QStringList parts = {day(post.publishedAt),
                         words.isEmpty() ? QString()
                                         : toQString(vigie::Wording(language).quoted(toUtf8(shown)))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString recognised(const Post& post, Language language) {
    QStringList parts = {author(post), dayAndWords(post, language)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString field(FieldRef field) {
    const QString name = fieldName(field.kind);
    const bool isOfMedia = field.kind == FieldKind::Alt || field.kind == FieldKind::OnScreenText ||
                           field.kind == FieldKind::Transcript;
    return isOfMedia && field.index > 0 ? Wording::tr("%1 (media %2)").arg(name).arg(field.index + 1) : name;
}

QString countOf(Verdict verdict, int count) {
    switch (verdict) {
    case Verdict::NonCompliant: return Wording::tr("%Ln non-compliant", nullptr, count);
    case Verdict::Improvable: return Wording::tr("%Ln improvable", nullptr, count);
    case Verdict::ToReview: return Wording::tr("%Ln to review", nullptr, count);
    case Verdict::Compliant: return Wording::tr("%Ln with a compliant disclosure", nullptr, count);
    case Verdict::NotCommercial: return Wording::tr("%Ln not commercial", nullptr, count);
    }
    return {};
}

QString outcome(const ReviewPost& post, Language language) {
    std::set<DecisionKind> kinds;
    int decided = 0;
    for (const Finding& finding : post.findings())
        if (const TakenDecision* taken = decisionOn(finding.key, post.decisions)) {
            kinds.insert(taken->decision.kind);
            ++decided;
        }
    if (const TakenDecision* onPost = decisionOn({}, post.decisions))
        kinds.insert(onPost->decision.kind);
    if (post.status == ReviewStatus::Disputed || kinds.size() > 1)
        return toQString(displayName(post.status).in(language));
    if (kinds.empty())
        return {};
    const auto all = static_cast<int>(post.findings().size());
    if (decided > 0 && decided < all)
        return Wording::tr("%1 of %2 decided", "findings").arg(decided).arg(all);
    return toQString(displayName(*kinds.begin()).in(language));
}

QString decision(const TakenDecision& taken, Language language) {
    QStringList words = {toQString(taken.decision.reason), toQString(taken.decision.note)};
    words.removeAll(QString());
    const QString why = words.join(QStringLiteral(" — "));
    if (taken.decision.kind == DecisionKind::Note)
        return why;
    const QString what = toQString(displayName(taken.decision.kind).in(language));
    return why.isEmpty() ? what : Wording::tr("%1: %2", "decision, its reason").arg(what, why);
}

QString notes(const ReviewPost& post) {
    QStringList lines;
    for (const TakenDecision& taken : post.decisions)
        if (taken.decision.kind == DecisionKind::Note && !taken.isUndone)
            lines += Wording::tr("%1: %2", "who, what was noted")
                         .arg(toQString(taken.who), toQString(taken.decision.note));
    return lines.join(u'\n');
}

QString taken(const TakenDecision& taken) {
    return Wording::tr("%1, %2", "who, when").arg(toQString(taken.who), dayAndTime(parseInstant(taken.time)));
}

QString checkedBy(const Checker& checker, Language language) {
    const RulePack& pack = checker.pack();
    const QString law = toQString(pack.id + " " + pack.version);
    const QString then = day(checker.asOf());
    return pack.house ? Wording::tr("Checked as of %1 by the rules %2, with the house rules %3.")
                            .arg(then, law, toQString(houseName(*pack.house, vigie::Wording(language))))
                      : Wording::tr("Checked as of %1 by the rules %2, without house rules.").arg(then, law);
}

QString lawVersion(const std::string& law, const RulePack& pack) {
    const auto version = std::find_if(pack.lawVersions.begin(), pack.lawVersions.end(),
                                      [&](const LawVersion& known) { return known.id == law; });
    if (version == pack.lawVersions.end() || !version->inForce.from)
        return Wording::tr("before the law of 9 June 2023");
    return Wording::tr("version of %1", "of the law; a date").arg(day(*version->inForce.from));
}

QString reason(const Assessment& assessment) {
    const Opinion& opinion = assessment.then;
    switch (opinion.verdict) {
    case Verdict::NotCommercial: return notCommercialReason(assessment.commercial);
    case Verdict::ToReview:
        return Wording::tr(
            "One sign of medium strength and no strong one: ask the creator what was received for it.");
    case Verdict::Compliant:
        return opinion.disclosure == Disclosure::BuriedLabelled
                   ? Wording::tr(
                         "A clear disclosure is out of sight, but the label of the platform is shown.")
                   : Wording::tr("A clear disclosure stands where the public sees it.");
    case Verdict::Improvable: return improvableReason(opinion.disclosure);
    case Verdict::NonCompliant:
        return opinion.disclosure == Disclosure::Denied
                   ? Wording::tr("Signs of a commercial intent were seen, and the words deny it.")
                   : Wording::tr("Signs of a commercial intent were seen, and no disclosure of it.");
    }
    return {};
}

QString inForce(const DateRange& range) {
    if (range.from && range.until)
        return Wording::tr("in force from %1 to %2").arg(day(*range.from), day(*range.until));
    if (range.from)
        return Wording::tr("in force since %1").arg(day(*range.from));
    if (range.until)
        return Wording::tr("in force until %1").arg(day(*range.until));
    return {};
}

QString toConfirm(const LegalBasis& basis) {
    return basis.tag.starts_with("UNVERIFIED") ? Wording::tr("to be confirmed", "a legal source") : QString();
}

} // namespace vigie::wording
