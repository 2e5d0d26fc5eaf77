// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column.h"

#include <algorithm>
#include <array>

namespace vigie {
namespace {

enum class Kind { Value, List, Words };

struct ColumnInfo {
    ColumnMeaning column;
    std::string_view name;
    Bilingual display;
    Kind kind = Kind::Value;
};

const std::array<ColumnInfo, static_cast<std::size_t>(ColumnMeaning::ColumnCount)>& columns() {
    static const std::array<ColumnInfo, static_cast<std::size_t>(ColumnMeaning::ColumnCount)> table = {{
        {ColumnMeaning::Id, "id", {"Identifiant de la publication", "Post id"}},
        {ColumnMeaning::Url, "url", {"Adresse de la publication", "Address of the post"}},
        {ColumnMeaning::Platform, "platform", {"Plateforme", "Platform"}},
        {ColumnMeaning::Author, "author", {"Compte (@)", "Account (@)"}},
        {ColumnMeaning::AuthorName, "author_name", {"Nom affiché", "Display name"}},
        {ColumnMeaning::AuthorId, "author_id", {"Identifiant du compte", "Account id"}},
        {ColumnMeaning::Followers, "followers", {"Abonnés", "Followers"}},
        {ColumnMeaning::PublishedAt, "published_at", {"Date de publication", "Publication date"}},
        {ColumnMeaning::ClockTime, "clock_time", {"Heure de publication", "Publication time"}},
        {ColumnMeaning::UnixTime, "unix_time", {"Date (secondes depuis 1970)", "Date (seconds since 1970)"}},
        {ColumnMeaning::Text, "text", {"Texte de la publication", "Text of the post"}, Kind::Words},
        {ColumnMeaning::Title, "title", {"Titre", "Title"}, Kind::Words},
        {ColumnMeaning::Hashtags, "hashtags", {"Mots-dièse", "Hashtags"}, Kind::List},
        {ColumnMeaning::Mentions, "mentions", {"Comptes cités", "Mentioned accounts"}, Kind::List},
        {ColumnMeaning::Coauthors, "coauthors", {"Coauteurs", "Co-authors"}, Kind::List},
        {ColumnMeaning::TaggedUsers, "tagged_users", {"Comptes identifiés", "Tagged accounts"}, Kind::List},
        {ColumnMeaning::PaidPartnership,
         "paid_partnership",
         {"Label de partenariat rémunéré", "Paid partnership label"}},
        {ColumnMeaning::Sponsors, "sponsors", {"Marques partenaires", "Partner brands"}, Kind::List},
        {ColumnMeaning::LabelSponsors,
         "label_sponsors",
         {"Marque nommée par le label", "Brand named by the label"},
         Kind::List},
        {ColumnMeaning::Boosted, "boosted", {"Diffusé comme annonce", "Shown as an advert"}},
        {ColumnMeaning::AgeRestricted, "age_restricted", {"Réservé aux adultes", "Adults only"}},
        {ColumnMeaning::Visibility, "visibility", {"Visibilité", "Visibility"}},
        {ColumnMeaning::Format, "format", {"Format", "Format"}},
        {ColumnMeaning::MediaFile, "file", {"Fichier média", "Media file"}},
        {ColumnMeaning::Alt, "alt", {"Texte alternatif", "Alternative text"}, Kind::Words},
        {ColumnMeaning::Transcript, "transcript", {"Transcription", "Transcript"}, Kind::Words},
        {ColumnMeaning::OnScreenText, "on_screen_text", {"Texte à l’écran", "On-screen text"}, Kind::Words},
        {ColumnMeaning::Language, "language", {"Langue", "Language"}},
        {ColumnMeaning::Country, "country", {"Pays", "Country"}},
        {ColumnMeaning::Location, "location", {"Lieu", "Place"}},
        {ColumnMeaning::Likes, "likes", {"J’aime", "Likes"}},
        {ColumnMeaning::Comments, "comments", {"Commentaires (nombre)", "Comments (count)"}},
        {ColumnMeaning::Views, "views", {"Vues", "Views"}},
        {ColumnMeaning::Shares, "shares", {"Partages", "Shares"}},
        {ColumnMeaning::Saves, "saves", {"Enregistrements", "Saves"}},
        {ColumnMeaning::CollectorError, "collector_error", {"Erreur de collecte", "Collector’s error"}},
    }};
    return table;
}

const ColumnInfo& infoOf(ColumnMeaning column) {
    return columns()[static_cast<std::size_t>(column)];
}

} // namespace

std::string_view toString(ColumnMeaning column) {
    return infoOf(column).name;
}

std::optional<ColumnMeaning> columnFromName(std::string_view name) {
    const auto found = std::find_if(columns().begin(), columns().end(),
                                    [&](const ColumnInfo& info) { return info.name == name; });
    return found == columns().end() ? std::nullopt : std::optional(found->column);
}

const Bilingual& displayName(ColumnMeaning column) {
    return infoOf(column).display;
}

bool isList(ColumnMeaning column) {
    return infoOf(column).kind == Kind::List;
}

bool holdsText(ColumnMeaning column) {
    return infoOf(column).kind == Kind::Words;
}

} // namespace vigie
