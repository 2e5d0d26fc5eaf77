// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/notice_names.h"

#include "core/model/name_table.h"

#include <array>

namespace vigie {
namespace {

const std::array<Name<Notice>, 9> names = {{
    {Notice::DateFromId, "date_from_id"},
    {Notice::ZoneUnknown, "zone_unknown"},
    {Notice::IdRounded, "id_rounded"},
    {Notice::LettersLost, "letters_lost"},
    {Notice::LettersRepaired, "letters_repaired"},
    {Notice::HiddenRead, "hidden_read"},
    {Notice::NotPublic, "not_public"},
    {Notice::ShownAdvert, "shown_advert"},
    {Notice::NoPost, "no_post"},
}};

} // namespace

std::string_view toString(Notice notice) {
    return row(names, notice).id;
}

std::optional<Notice> noticeFromName(std::string_view name) {
    return valueOf(names, name);
}

} // namespace vigie
