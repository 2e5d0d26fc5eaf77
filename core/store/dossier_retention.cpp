// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a dossier that is about its end: how long it may be kept, and what is left of it.
#include "core/base/wording.h"
#include "core/store/dossier.h"

namespace vigie {
namespace {

/// It is purged, whatever happened afterwards.
Error notCompacted(Error error, Language language) {
    error.message =
        Bilingual{"Le dossier est purgé, mais le fichier n’a pas pu être compacté\u00A0: des textes "
                  "effacés peuvent encore s’y trouver.",
                  "The dossier is purged, but the file could not be compacted: texts that were "
                  "erased may still be in it."}
            .in(language);
    error.hint =
        Bilingual{"Fermez-le dans les autres programmes, faites de la place sur le disque si elle "
                  "manque, puis relancez purge.",
                  "Close it in other programs, make room on the disk if there is none, then purge again."}
            .in(language);
    return error;
}

} // namespace

Result<std::optional<Date>> Dossier::retention() const {
    return m_database.read<std::optional<Date>>(
        [](Sql& sql) -> Result<std::optional<Date>> { return retentionOf(sql); });
}

Result<LogEntry> Dossier::keepUntil(Date day) {
    return m_database.write<LogEntry>([&](Sql& sql) -> Result<LogEntry> {
        if (purgeOf(sql))
            return tl::unexpected(purged());
        return append(sql, author(), entry_kind::retention, retentionToJson(day));
    });
}

/// Nothing when it may be done now.
std::optional<Error> Dossier::whyNotToPurge(Sql& sql) const {
    const auto until = retentionOf(sql);
    if (!until)
        return m_database.failure(
            ErrorCode::BadValue, {"Aucune date de conservation n’est fixée.", "No retention date is set."},
            {"Fixez-la d’abord\u00A0: vigie-cli purge " + m_database.path() + " --until 31/12/2030.",
             "Set it first: vigie-cli purge " + m_database.path() + " --until 31/12/2030."});
    if (parisDate(m_options.clock()) <= *until)
        return m_database.failure(
            ErrorCode::BadValue,
            {"Ce dossier est à conserver jusqu’au " + Wording(Language::French).date(*until) + " inclus.",
             "This dossier is to be kept until " + Wording(Language::English).date(*until) +
                 ", that day included."});
    return {};
}

Result<std::optional<DonePurge>> Dossier::purgeDone() const {
    return m_database.read<std::optional<DonePurge>>(
        [](Sql& sql) -> Result<std::optional<DonePurge>> { return purgeOf(sql); });
}

Result<PurgeDetails> Dossier::whatToPurge() const {
    return m_database.read<PurgeDetails>([&](Sql& sql) -> Result<PurgeDetails> {
        if (const auto done = purgeOf(sql))
            return done->details;
        if (const auto why = whyNotToPurge(sql))
            return tl::unexpected(*why);
        return vigie::whatToPurge(sql);
    });
}

Result<PurgeDetails> Dossier::purge() {
    const auto done = m_database.write<PurgeDetails>([&](Sql& sql) -> Result<PurgeDetails> {
        if (const auto before = purgeOf(sql))
            return before->details;
        if (const auto why = whyNotToPurge(sql))
            return tl::unexpected(*why);
        return vigie::purge(sql, author());
    });
    const auto compacted = done ? m_database.compact() : Result<void>();
    return compacted ? done : tl::unexpected(notCompacted(compacted.error(), m_options.language));
}

} // namespace vigie
