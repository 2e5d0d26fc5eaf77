// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check_run.h"

#include "core/rules/pack_loader.h"
#include "core/store/pack_store.h"

namespace vigie {
namespace {

bool isStoredAs(const RulePack& pack, const CheckRun& run) {
    return pack.sha256 == run.pack && (pack.house ? pack.house->sha256 : "") == run.house;
}

Error noDay(const CheckRun& run, Language language) {
    const Bilingual message = {"Le jour du dernier contrôle n’est pas une date\u00A0: " + run.asOf,
                               "The day of the last check is no date: " + run.asOf};
    return {ErrorCode::BadValue, message.in(language), {}, {}};
}

} // namespace

std::optional<CheckRun> lastRun(Sql& sql) {
    std::optional<CheckRun> run;
    sql.each("SELECT id, pack, house, program, as_of FROM check_run ORDER BY id DESC LIMIT 1", {},
             [&](const SqlRow& row) {
                 run = {row.number(0), row.text(1), row.text(2), row.text(3), row.text(4)};
             });
    return run;
}

Result<Checker> checkerOf(Sql& sql, const CheckRun& run, Language language,
                          const std::shared_ptr<const RulePack>& atHand) {
    const auto day = parseDate(run.asOf);
    if (!day)
        return tl::unexpected(noDay(run, language));
    if (atHand && isStoredAs(*atHand, run))
        return Checker(atHand, *day);
    const PackResult pack =
        loadPack(packFiles(sql, run.pack), packFiles(sql, run.house), PackOrigin::Records);
    if (!pack)
        return tl::unexpected(toError(pack.error().front(), language));
    return Checker(*pack, *day);
}

} // namespace vigie
