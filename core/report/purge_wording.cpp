// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/purge_wording.h"

#include "core/report/counts.h"
#include "core/report/entry_wording.h"

namespace vigie {

std::string purgedContent(const PurgeDetails& details, const Wording& say) {
    return say({"{}, {}, le contenu de {} du journal", "{}, {}, the content of {} of the log"},
               {countOfPosts(details.posts, say), countOfRecords(details.records, say),
                countOfEntries(static_cast<std::size_t>(details.entries), say)});
}

std::string purgeTold(const DonePurge& purge, const Wording& say) {
    return say({"Purgé le {} par {}\u00A0: {}.", "Purged on {} by {}: {}."},
               {timeTold(purge.time, say), purge.who, purgedContent(purge.details, say)});
}

} // namespace vigie
