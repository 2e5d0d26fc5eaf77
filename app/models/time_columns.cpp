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
constexpr std::chrono::months year(12);
constexpr std::chrono::months mostMonths = year;
constexpr std::chrono::months mostQuarters = 16 * quarter;

/// The month with which its quarter, or its year, begins.
Month beginOf(Month month, std::chrono::months length) {
    const unsigned first =
        (unsigned(month.month()) - 1) / unsigned(length.count()) * unsigned(length.count());
    return month.year() / std::chrono::month(first + 1);
}

std::string nameOf(Month first, std::chrono::months length) {
    const QString name = QString::number(int(first.year()));
    return toUtf8(
        length == year
            ? name
            : TimeWording::tr("Q%1 %2", "quarter, year").arg((unsigned(first.month()) + 2) / 3).arg(name));
}

std::vector<MonthColumn> columnsOf(const MonthTallies& months, std::chrono::months length) {
    std::vector<MonthColumn> columns;
    const Month last = beginOf(months.rbegin()->first, length);
    for (Month begin = beginOf(months.begin()->first, length); begin <= last; begin += length) {
        Tally tally;
        for (auto month = months.lower_bound(begin); month != months.lower_bound(begin + length); ++month)
            tally.add(month->second);
        columns.push_back({nameOf(begin, length), byVerdict(tally)});
    }
    return columns;
}

} // namespace

TimeColumns timeColumns(const MonthTallies& months) {
    if (months.empty() || months.rbegin()->first - months.begin()->first < mostMonths)
        return {monthColumns(months), TimeStep::Month};
    const auto quarters = beginOf(months.rbegin()->first, quarter) - beginOf(months.begin()->first, quarter);
    return quarters < mostQuarters ? TimeColumns{columnsOf(months, quarter), TimeStep::Quarter}
                                   : TimeColumns{columnsOf(months, year), TimeStep::Year};
}

} // namespace vigie
