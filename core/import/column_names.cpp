// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/column_names.h"

#include "core/text/normalised_text.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <unordered_map>

namespace vigie {
namespace {

struct Synonyms {
    ColumnMeaning column;
    std::vector<std::string_view> names; ///< the surest first
};

const std::vector<Synonyms>& synonyms() {
    static const std::vector<Synonyms> table = {
        {ColumnMeaning::Id,
         {"post id", "id du post", "id de la publication", "id publication", "identifiant du post",
          "identifiant de la publication", "shortcode", "video id", "tweet id", "id", "identifiant", "code",
          "référence", "réf"}},
        {ColumnMeaning::Platform,
         {"plateforme", "platform", "réseau", "réseau social", "social network", "network", "canal",
          "média social", "source"}},
        {ColumnMeaning::PublishedAt,
         {"published_at",
          "date de publication",
          "date et heure de publication",
          "publié le",
          "mis en ligne",
          "date de mise en ligne",
          "publish time",
          "publish date",
          "published at",
          "publishedat",
          "published",
          "date publication",
          "date du post",
          "post date",
          "post created",
          "post time",
          "date posted",
          "posted at",
          "posted on",
          "posted",
          "mis en ligne le",
          "date de mise en ligne",
          "heure de publication de la vidéo",
          "video publish time",
          "createtimeiso",
          "created at",
          "created time",
          "créé le",
          "date et heure",
          "date",
          "timestamp"}},
        {ColumnMeaning::ClockTime,
         {"heure de publication", "heure du post", "heure", "time", "horaire", "hour"}},
        {ColumnMeaning::UnixTime, {"unix timestamp", "createtime", "create time"}},
        {ColumnMeaning::Text,
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
          "body",
          "sharecommentary",
          "description",
          "publication",
          "commentaire de publication",
          "post",
          "copy",
          "wording",
          "tweet"}},
        {ColumnMeaning::Title,
         {"titre", "title", "titre de la vidéo", "video title", "titre du post", "headline"}},
        {ColumnMeaning::Author,
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
          "author username",
          "account username",
          "account handle",
          "ownerusername",
          "channel handle"}},
        {ColumnMeaning::AuthorName,
         {"nom", "name", "nom complet", "full name", "nom affiché", "display name", "author name",
          "nom de l’auteur", "nom du compte", "account name", "nom du créateur", "creator name", "page name",
          "nom de la page", "channel title", "channel", "chaîne", "nom de la chaîne", "ownerfullname"}},
        {ColumnMeaning::AuthorId,
         {"author id", "account id", "id du compte", "channel id", "page id", "user id"}},
        {ColumnMeaning::Followers,
         {"abonnés", "followers", "nombre d’abonnés", "nb abonnés", "nb d’abonnés", "subscribers",
          "follower count", "followers count", "followers at posting", "subscriber count", "author followers",
          "audience", "communauté", "fans"}},
        {ColumnMeaning::Url,
         {"url", "lien", "link", "permalien", "permalink", "adresse", "lien du post",
          "lien de la publication", "lien vers le post", "post url", "post link", "url du post",
          "url de la publication", "share link", "video link", "lien de la vidéo", "webvideourl",
          "tiktok url", "postpage"}},
        {ColumnMeaning::Format,
         {"format", "type", "type de post", "type de contenu", "type de publication", "post type",
          "content type", "media type", "type de média"}},
        {ColumnMeaning::PaidPartnership,
         {"partenariat rémunéré", "paid partnership", "paid_partnership", "is paid partnership",
          "label partenariat rémunéré", "has paid placement", "sn has paid placement", "label",
          "label de la plateforme", "étiquette", "sponsorisé", "sponsored", "is sponsored", "branded content",
          "contenu de marque", "mention de la plateforme", "partenariat"}},
        {ColumnMeaning::Boosted, {"issponsored", "isad", "is ad", "boosted", "boosté", "post boosté"}},
        {ColumnMeaning::AgeRestricted,
         {"audience adulte", "réservé aux adultes", "age restricted", "age_restricted", "public adulte",
          "interdit aux mineurs", "18+", "adults only", "majeurs uniquement"}},
        {ColumnMeaning::Visibility,
         {"visibilité", "visibility", "confidentialité", "privacy", "statut de publication"}},
        {ColumnMeaning::Hashtags, {"hashtags", "hashtag", "mots-dièse", "mot-dièse", "tags"}},
        {ColumnMeaning::Mentions,
         {"mentions", "comptes mentionnés", "comptes cités", "mentioned accounts", "tagged accounts",
          "identifications", "comptes identifiés"}},
        {ColumnMeaning::Coauthors,
         {"coauteurs", "coauthors", "co-auteurs", "collaborateurs", "coauthorproducers"}},
        {ColumnMeaning::TaggedUsers, {"taggedusers", "tagged users", "usertags"}},
        {ColumnMeaning::Sponsors,
         {"sponsors", "sponsor", "sponsor name", "sn brand", "marque", "marques", "brand", "brands",
          "annonceur", "annonceurs", "advertiser", "client", "partenaire", "partenaires", "partner"}},
        {ColumnMeaning::Alt, {"texte alternatif", "alt", "alt text", "texte alt", "description de l’image"}},
        {ColumnMeaning::Transcript,
         {"transcription", "transcript", "sous-titres", "subtitles", "voice to text", "voix", "voice over",
          "texte parlé"}},
        {ColumnMeaning::OnScreenText,
         {"texte à l’écran", "on-screen text", "on_screen_text", "texte sur l’image", "texte incrusté",
          "texte affiché", "screen text", "image text", "stickers", "ocr"}},
        {ColumnMeaning::MediaFile,
         {"fichier", "file", "fichier média", "media file", "média", "media", "image", "visuel"}},
        {ColumnMeaning::Language, {"langue", "language", "lang", "textlanguage", "default language"}},
        {ColumnMeaning::Country, {"pays", "country", "locationcreated", "region code"}},
        {ColumnMeaning::Location, {"lieu", "location", "location name", "locationname"}},
        {ColumnMeaning::Likes,
         {"likes", "j’aime", "mentions j’aime", "nb likes", "nombre de likes", "like count", "likes count",
          "total likes", "likescount", "diggcount", "favorite count", "réactions", "reactions"}},
        {ColumnMeaning::Comments,
         {"commentaires", "comments", "nb commentaires", "nombre de commentaires", "comment count",
          "comments count", "total comments", "commentcount", "commentscount", "reply count"}},
        {ColumnMeaning::Views,
         {"vues", "views", "nb vues", "nombre de vues", "view count", "views count", "video views",
          "total views", "plays", "play count", "playcount", "videoplaycount", "videoviewcount", "lectures"}},
        {ColumnMeaning::Shares,
         {"partages", "shares", "nb partages", "nombre de partages", "share count", "total shares",
          "sharecount", "repost count", "retweets", "retweet count"}},
        {ColumnMeaning::Saves,
         {"enregistrements", "saves", "saved", "save count", "favoris", "collectcount", "bookmarks"}},
    };
    return table;
}

using Index = std::unordered_map<std::string, ColumnName>;

const Index& synonymIndex() {
    static const Index index = [] {
        Index built;
        for (const auto& [column, names] : synonyms())
            for (std::size_t rank = 0; rank < names.size(); ++rank)
                built.emplace(plainHeader(names[rank]), ColumnName{column, rank});
        return built;
    }();
    return index;
}

std::optional<ColumnName> exactly(const std::string& name) {
    const auto found = synonymIndex().find(name);
    return found == synonymIndex().end() ? std::nullopt : std::optional(found->second);
}

/// The longest synonym that stands in `words` as whole words.
std::optional<ColumnName> contained(std::string_view words) {
    const std::string padded = " " + std::string(words) + " ";
    const std::string* longest = nullptr;
    for (const auto& [name, column] : synonymIndex())
        if ((!longest || std::pair(name.size(), name) > std::pair(longest->size(), *longest)) &&
            padded.find(" " + name + " ") != std::string::npos)
            longest = &name;
    return longest ? exactly(*longest) : std::nullopt;
}

/// « Social Network » of « DA - LookUp - Social Network (from Account) »; empty for a header without such
/// additions.
std::string undecorated(std::string_view header) {
    const std::size_t dash = header.rfind(" - ");
    if (dash != std::string_view::npos)
        header.remove_prefix(dash + 3);
    const std::size_t from = header.find(" (from ");
    if (dash == std::string_view::npos && from == std::string_view::npos)
        return {};
    return plainHeader(header.substr(0, from));
}

} // namespace

std::string plainHeader(std::string_view header) {
    constexpr std::string_view wordMarks = " \t\r\n_-.,:;'()*?";
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

std::string_view withoutListIndex(std::string_view header) {
    constexpr std::string_view digits = "0123456789";
    const std::size_t slash = header.find('/');
    if (slash == std::string_view::npos)
        return header;
    const std::size_t end = std::min(header.find_first_not_of(digits, slash + 1), header.size());
    const std::string_view rest = header.substr(end);
    const bool isName = rest.empty() || rest == "/name" || rest == "/username" || rest == "/tag" ||
                        rest == "/text" || rest == "/title";
    return end > slash + 1 && isName ? header.substr(0, slash) : header;
}

std::optional<ColumnName> columnNamed(std::string_view header) {
    constexpr std::size_t longest = 80;
    constexpr std::size_t leastSure = 1000;
    if (header.size() > longest)
        return {};
    const std::string plain = plainHeader(header);
    const std::string_view base = withoutListIndex(plain);
    if (auto name = exactly(std::string(base)))
        return base == plain || isList(name->column) ? name : std::nullopt;
    const std::string bare = undecorated(header);
    auto name = bare.empty() ? std::nullopt : contained(bare);
    if (name)
        name->rank += leastSure;
    return name;
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
