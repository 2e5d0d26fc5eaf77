// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_names.h"

#include "core/text/normalised_text.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <unordered_map>

namespace vigie {
namespace {

struct Synonyms {
    Column column;
    std::vector<std::string_view> names; ///< the surest first
};

const std::vector<Synonyms>& synonyms() {
    static const std::vector<Synonyms> table = {
        {Column::Id,
         {"post id", "id du post", "id de la publication", "id publication", "identifiant du post",
          "identifiant de la publication", "video id", "id", "identifiant", "référence", "réf"}},
        {Column::Platform,
         {"plateforme", "platform", "réseau", "réseau social", "network", "social network", "canal",
          "channel", "média social"}},
        {Column::PublishedAt,
         {"published_at",
          "date de publication",
          "date et heure de publication",
          "publié le",
          "publish time",
          "publish date",
          "published at",
          "published",
          "date publication",
          "date du post",
          "post date",
          "date posted",
          "posted at",
          "posted on",
          "posted",
          "mis en ligne le",
          "date de mise en ligne",
          "created at",
          "créé le",
          "date et heure",
          "date",
          "timestamp"}},
        {Column::ClockTime, {"heure de publication", "heure du post", "heure", "time", "horaire", "hour"}},
        {Column::Text,
         {"texte",
          "text",
          "légende",
          "caption",
          "texte du post",
          "texte de la publication",
          "texte de la légende",
          "post text",
          "post caption",
          "message",
          "contenu",
          "contenu du post",
          "content",
          "description",
          "publication",
          "commentaire de publication",
          "post",
          "copy",
          "wording",
          "tweet"}},
        {Column::Title, {"titre", "title", "titre de la vidéo", "video title", "headline"}},
        {Column::Author,
         {"auteur",
          "author",
          "compte",
          "account",
          "créateur",
          "créatrice",
          "creator",
          "handle",
          "username",
          "nom d’utilisateur",
          "user name",
          "pseudo",
          "identifiant du compte",
          "influenceur",
          "influenceuse",
          "influencer",
          "profil",
          "profile",
          "@",
          "user",
          "utilisateur",
          "author handle",
          "account username"}},
        {Column::AuthorName,
         {"nom", "name", "nom complet", "full name", "nom affiché", "display name", "author name",
          "nom de l’auteur", "nom du compte", "account name", "nom du créateur", "creator name"}},
        {Column::Followers,
         {"abonnés", "followers", "nombre d’abonnés", "nb abonnés", "subscribers", "follower count",
          "audience", "communauté", "fans"}},
        {Column::Url,
         {"url", "lien", "link", "permalien", "permalink", "adresse", "lien du post",
          "lien de la publication", "lien vers le post", "post url", "post link"}},
        {Column::Format,
         {"format", "type", "type de post", "type de contenu", "type de publication", "post type",
          "content type", "media type", "type de média"}},
        {Column::PaidPartnership,
         {"partenariat rémunéré", "paid partnership", "paid_partnership", "label partenariat rémunéré",
          "label", "label de la plateforme", "étiquette", "sponsorisé", "sponsored", "is sponsored",
          "branded content", "contenu de marque", "mention de la plateforme", "partenariat"}},
        {Column::AgeRestricted,
         {"audience adulte", "réservé aux adultes", "age restricted", "age_restricted", "public adulte",
          "interdit aux mineurs", "18+", "adults only", "majeurs uniquement"}},
        {Column::Hashtags, {"hashtags", "hashtag", "mots-dièse", "mot-dièse", "tags"}},
        {Column::Mentions,
         {"mentions", "comptes mentionnés", "comptes cités", "mentioned accounts", "tagged accounts",
          "identifications", "comptes identifiés"}},
        {Column::Sponsors,
         {"sponsors", "sponsor", "marque", "marques", "brand", "brands", "annonceur", "annonceurs",
          "advertiser", "partenaire", "partenaires", "partner"}},
        {Column::Alt, {"texte alternatif", "alt", "alt text", "texte alt", "description de l’image"}},
        {Column::Transcript,
         {"transcription", "transcript", "sous-titres", "subtitles", "voix", "voice over", "texte parlé"}},
        {Column::OnScreenText,
         {"texte à l’écran", "on-screen text", "on_screen_text", "texte sur l’image", "texte incrusté",
          "texte affiché", "screen text", "ocr"}},
        {Column::MediaFile,
         {"fichier", "file", "fichier média", "media file", "média", "media", "image", "visuel"}},
        {Column::Language, {"langue", "language", "lang"}},
        {Column::Country, {"pays", "country"}},
    };
    return table;
}

/// Without case and accents, words parted by one space: « Publié le : », « publie_le » → « publie le ».
/// Marks that no header has (braces, quotes) stay, so that code and prose are not taken for tables.
std::string plain(std::string_view header) {
    constexpr std::string_view wordMarks = " \t\r\n_-.,:;'()/*?";
    std::string out;
    for (const char c : foldedCopy(repairedUtf8(header))) {
        if (wordMarks.find(c) == std::string_view::npos)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    if (out.ends_with(' '))
        out.pop_back();
    return out;
}

std::unordered_map<std::string, ColumnName> indexedSynonyms() {
    std::unordered_map<std::string, ColumnName> index;
    for (const auto& [column, names] : synonyms())
        for (std::size_t rank = 0; rank < names.size(); ++rank)
            index.emplace(plain(names[rank]), ColumnName{column, rank});
    return index;
}

bool holdsText(Column column) {
    switch (column) {
    case Column::Text:
    case Column::Title:
    case Column::Alt:
    case Column::Transcript:
    case Column::OnScreenText: return true;
    default: return false;
    }
}

} // namespace

bool isList(Column column) {
    switch (column) {
    case Column::Hashtags:
    case Column::Mentions:
    case Column::Sponsors: return true;
    default: return false;
    }
}

std::optional<ColumnName> columnNamed(std::string_view header) {
    static const auto index = indexedSynonyms();
    constexpr std::size_t longest = 80;
    if (header.size() > longest)
        return {};
    const auto found = index.find(plain(header));
    return found == index.end() ? std::nullopt : std::optional(found->second);
}

std::size_t countColumnNames(const std::vector<std::string>& cells) {
    return static_cast<std::size_t>(std::count_if(
        cells.begin(), cells.end(), [](const auto& cell) { return columnNamed(cell).has_value(); }));
}

bool namesTextColumn(const std::vector<std::string>& cells) {
    return std::any_of(cells.begin(), cells.end(), [](const auto& cell) {
        const auto name = columnNamed(cell);
        return name && holdsText(name->column);
    });
}

} // namespace vigie
