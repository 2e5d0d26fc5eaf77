// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/creator_wording.h"

#include "app/text/qt_text.h"
#include "core/base/wording.h"
#include "core/review/post_query.h"

#include <QCoreApplication>
#include <cmath>

namespace vigie::wording {
namespace {

struct CreatorWording {
    Q_DECLARE_TR_FUNCTIONS(CreatorWording)
};

/// « +12 »; points of percentage.
QString points(double difference) {
    const auto rounded = static_cast<int>(std::lround(difference * 100));
    return (rounded > 0   ? QStringLiteral("+")
            : rounded < 0 ? QStringLiteral("−")
                          : QString()) +
           QString::number(std::abs(rounded));
}

QString term(QueryKey key, const std::string& value, Language language) {
    return toQString(nameOf(key).in(language) + ":\"" + value + '"');
}

} // namespace

QString creator(const std::string& name) {
    return name.empty() ? CreatorWording::tr("unknown account") : u'@' + toQString(name);
}

QString creator(const CreatorFigures& figures) {
    return creator(figures.name.empty() ? figures.creator : figures.name);
}

QString share(const Proportion& share, Language language) {
    return share.total == 0 ? QStringLiteral("–") : toQString(vigie::Wording(language).percent(share.share));
}

QString worst(const Tally& tally, Language language) {
    const std::optional<Severity> worst = tally.worst();
    if (!worst)
        return QStringLiteral("–");
    return QStringLiteral("%1 × %2").arg(toQString(displayName(*worst).in(language)),
                                         toQString(vigie::Wording(language).number(tally.of(*worst))));
}

bool isKnown(const ShareChange& change) {
    return change.low > -1 || change.high < 1;
}

QString trend(const ShareChange& change) {
    if (!isKnown(change))
        return QStringLiteral("–");
    if (change.isRise())
        return CreatorWording::tr("↗ %1 points").arg(points(change.difference));
    if (change.isFall())
        return CreatorWording::tr("↘ %1 points").arg(points(change.difference));
    return CreatorWording::tr("→ uncertain");
}

QString changeExplained(const ShareChange& change) {
    if (!isKnown(change))
        return CreatorWording::tr("Too few dated commercial posts to compare.");
    return CreatorWording::tr(
               "%1 points (95% interval: %2 to %3). A change is called clear when the interval "
               "leaves out zero.")
        .arg(points(change.difference), points(change.low), points(change.high));
}

QString trendExplained(const ShareChange& change) {
    return CreatorWording::tr(
               "Compliant disclosures in the later half of the dated commercial posts, compared with "
               "the earlier half.") +
           u' ' + changeExplained(change);
}

QString queryFor(const std::string& creator, const std::string& rule, Language language) {
    if (creator.empty())
        return {};
    const QString ofCreator = term(QueryKey::Author, creator, language);
    return rule.empty() ? ofCreator
                        : ofCreator + u' ' + toQString(nameOf(QueryKey::Rule).in(language) + ':' + rule);
}

} // namespace vigie::wording
