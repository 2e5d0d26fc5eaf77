// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/import_wording.h"

#include <algorithm>
#include <array>

namespace vigie {
namespace {

struct NoticeWords {
    Notice notice;
    Bilingual one;
    Bilingual many;
};

const std::array<NoticeWords, 9>& noticeWords() {
    static const std::array<NoticeWords, 9> words = {{
        {Notice::DateFromId,
         {"{} date déduite de l’identifiant de la publication", "{} date derived from the id of the post"},
         {"{} dates déduites de l’identifiant de la publication",
          "{} dates derived from the id of the post"}},
        {Notice::ZoneUnknown,
         {"{} heure sans fuseau, lue comme heure de Paris", "{} time without a zone, read as that of Paris"},
         {"{} heures sans fuseau, lues comme heures de Paris",
          "{} times without a zone, read as those of Paris"}},
        {Notice::IdRounded,
         {"{} identifiant arrondi par un tableur ou un logiciel",
          "{} id rounded by a spreadsheet or a program"},
         {"{} identifiants arrondis par un tableur ou un logiciel",
          "{} ids rounded by a spreadsheet or a program"}},
        {Notice::LettersLost,
         {"{} texte a perdu des caractères à l’export (émojis devenus «\u00A0?\u00A0»)",
          "{} text lost characters when it was exported (emoji became “?”)"},
         {"{} textes ont perdu des caractères à l’export (émojis devenus «\u00A0?\u00A0»)",
          "{} texts lost characters when they were exported (emoji became “?”)"}},
        {Notice::LettersRepaired,
         {"{} texte mal encodé à l’export, réparé", "{} text wrongly encoded when exported, repaired"},
         {"{} textes mal encodés à l’export, réparés", "{} texts wrongly encoded when exported, repaired"}},
        {Notice::HiddenRead,
         {"{} ligne, colonne ou feuille masquée a été lue aussi",
          "{} hidden row, column or sheet was read too"},
         {"{} lignes, colonnes ou feuilles masquées ont été lues aussi",
          "{} hidden rows, columns or sheets were read too"}},
        {Notice::NotPublic,
         {"{} publication privée ou à l’état de brouillon, mise de côté",
          "{} private post or draft set aside"},
         {"{} publications privées ou à l’état de brouillon, mises de côté",
          "{} private posts or drafts set aside"}},
        {Notice::ShownAdvert,
         {"{} annonce montrée à l’auteur de la collecte, mise de côté",
          "{} advert shown to whoever collected the posts, set aside"},
         {"{} annonces montrées à l’auteur de la collecte, mises de côté",
          "{} adverts shown to whoever collected the posts, set aside"}},
        {Notice::NoPost,
         {"{} enregistrement qui n’est pas une publication, mis de côté",
          "{} record that is no post, set aside"},
         {"{} enregistrements qui ne sont pas des publications, mis de côté",
          "{} records that are no posts, set aside"}},
    }};
    return words;
}

const NoticeWords& wordsOf(Notice notice) {
    return *std::find_if(noticeWords().begin(), noticeWords().end(),
                         [=](const NoticeWords& words) { return words.notice == notice; });
}

} // namespace

std::string importCounts(const ImportSummary& summary, const Wording& say) {
    std::string out =
        say.count(summary.records, {"{} attendu", "{} expected"}, {"{} attendus", "{} expected"}) + ", " +
        say.count(summary.read, {"{} lu", "{} read"}, {"{} lus", "{} read"});
    if (summary.skipped > 0)
        out += ", " + say.count(summary.skipped, {"{} erreur", "{} error"}, {"{} erreurs", "{} errors"});
    if (summary.setAside > 0)
        out += ", " + say.count(summary.setAside, {"{} mis de côté", "{} set aside"},
                                {"{} mis de côté", "{} set aside"});
    return out;
}

std::vector<std::string> importNotices(const Notices& notices, const Wording& say) {
    std::vector<std::string> lines;
    for (const auto& [notice, records] : notices)
        lines.push_back(say.count(records, wordsOf(notice).one, wordsOf(notice).many));
    return lines;
}

std::string doublesTold(const Doubles& doubles, const Wording& say) {
    std::string files;
    for (const auto& [file, records] : doubles)
        files += say({"{}{} de {}", "{}{} of {}"}, {files.empty() ? "" : ", ", say.number(records), file});
    if (files.empty())
        return files;
    return say.count(recordsIn(doubles), {"{} doublon", "{} duplicate"}, {"{} doublons", "{} duplicates"}) +
           say({"\u00A0: {}", ": {}"}, {files});
}

ImportSummary total(const std::vector<ImportSummary>& sources) {
    ImportSummary sum;
    for (const ImportSummary& source : sources) {
        sum.records += source.records;
        sum.read += source.read;
        sum.skipped += source.skipped;
        sum.setAside += source.setAside;
        for (const auto& [notice, records] : source.notices)
            sum.notices[notice] += records;
    }
    return sum;
}

} // namespace vigie
