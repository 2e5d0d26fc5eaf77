// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/review_stats.h"

#include <boost/math/distributions/binomial.hpp>

namespace vigie {

Agreement agreementOf(const PairCounts& pairs) {
    Agreement out;
    std::map<DecisionKind, double> byFirst;
    std::map<DecisionKind, double> bySecond;
    for (const auto& [pair, count] : pairs) {
        out.both += count;
        out.same += pair.first == pair.second ? count : 0;
        byFirst[pair.first] += static_cast<double>(count);
        bySecond[pair.second] += static_cast<double>(count);
    }
    if (out.both == 0)
        return out;
    const auto all = static_cast<double>(out.both);
    double byChance = 0;
    for (const auto& [kind, count] : byFirst)
        byChance += count / all * (bySecond[kind] / all);
    if (byChance < 1)
        out.kappa = (static_cast<double>(out.same) / all - byChance) / (1 - byChance);
    return out;
}

double upperBound95(std::size_t hits, std::size_t trials) {
    if (trials == 0 || hits == trials)
        return 1;
    return boost::math::binomial_distribution<>::find_upper_bound_on_p(static_cast<double>(trials),
                                                                       static_cast<double>(hits), 0.05);
}

} // namespace vigie
