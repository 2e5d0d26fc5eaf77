// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/time_columns.h"

#include "app/text/qt_text.h"

#include <QCoreApplication>

namespace vigie {
namespace {

struct TimeWording {
    Q_DECLARE_TR_FUNCTIONS(TimeWording)
};

using Month = std::chrono::year_month;

constexpr std::chrono::months quarter(3);
constexpr std::chrono::months mostMonths(12);
constexpr std::chrono::months mostQuarters(16 * 3);

/// The month with which its quarter begins.
Month quarterOf(Month month) {
    const unsigned first = (unsigned(month.month()) - 1) / 3 * 3 + 1;
    return month.year() / std::chrono::month(first);
}

std::string nameOf(Month first) {
    return toUtf8(TimeWording::tr("Q%1 %2", "quarter, year")
                      .arg((unsigned(first.month()) + 2) / 3)
                      .arg(int(first.year())));
}

} // namespace

TimeColumns timeColumns(const MonthTallies& months) {
    if (months.empty() || months.rbegin()->first - months.begin()->first < mostMonths)
        return {monthColumns(months), false};
    const Month last = quarterOf(months.rbegin()->first);
    const Month first = std::max(quarterOf(months.begin()->first), last - (mostQuarters - quarter));
    TimeColumns out{{}, true};
    for (Month begin = first; begin <= last; begin += quarter) {
        Tally tally;
        for (auto month = months.lower_bound(begin); month != months.lower_bound(begin + quarter); ++month)
            tally.add(month->second);
        out.columns.push_back({nameOf(begin), byVerdict(tally)});
    }
    return out;
}

} // namespace vigie
