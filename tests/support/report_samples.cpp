// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_samples.h"

#include "core/store/post_store.h"
#include "core/store/review_details.h"

#include <utility>

namespace vigie::samples {
namespace {

using namespace std::chrono_literals;

constexpr Date lawStart = 2023y / 6 / 11;
constexpr Date newVersion = 2024y / 11 / 8;

LegalBasis lawBasis() {
    return {"loi-2023-451-5",
            "loi n°\u00A02023-451 du 9 juin 2023",
            "5-2",
            {newVersion, {}},
            "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000047663185",
            "✔2",
            {"L’intention commerciale est indiquée de façon claire, lisible et compréhensible.",
             "The commercial intent is stated clearly, legibly and comprehensibly."}};
}

LegalBasis unconfirmedBasis() {
    return {"arpp-2024",
            "Recommandation ARPP « Communication publicitaire numérique »",
            "",
            {Date(2024y / 5 / 29), {}},
            "",
            "UNVERIFIED-1",
            {"La mention figure dès le début de la légende.",
             "The mention stands at the beginning of the caption."}};
}

Rule rule(std::string id, Severity severity, Bilingual title) {
    Rule out;
    out.id = std::move(id);
    out.severities = {{severity, {}}};
    out.title = std::move(title);
    out.why = {
        "Un code promotionnel personnel rémunère presque toujours son auteur\u00A0; le public doit le savoir "
        "avant "
        "de cliquer.",
        "A personal promo code nearly always pays its author; the public has to know before it clicks."};
    out.remedy = {
        "Commencer la légende par «\u00A0Publicité\u00A0» ou «\u00A0Collaboration commerciale\u00A0».",
        "Begin the caption with “Publicité” or “Collaboration commerciale”."};
    return out;
}

} // namespace

RulePack pack() {
    RulePack out;
    out.id = "fr";
    out.version = "2026.11.22";
    out.title = {"Influence commerciale, droit français", "Commercial influence, French law"};
    out.sha256 = "5f2c0e9a7b1d4c3388e6a0b4d1f7c2956a1e0d9c8b7a6f5e4d3c2b1a09f8e7d6";
    out.lawVersions = {
        {"A",
         {"Loi du 9 juin 2023, version initiale", "Law of 9 June 2023, original version"},
         {lawStart, Date(2024y / 11 / 7)}},
        {"B",
         {"Loi du 9 juin 2023, version du 8 novembre 2024", "Law of 9 June 2023, version of 8 November 2024"},
         {newVersion, {}}}};
    out.platforms[Platform::Instagram].fold = 125;
    out.platforms[Platform::TikTok].fold = 100;
    out.rules.push_back(
        rule("claim.health.cure", Severity::Critical, {"Promesse de guérison", "Promise of a cure"}));
    out.rules.push_back(
        rule("disclosure.buried", Severity::Minor, {"Mention hors de vue", "Disclosure out of sight"}));
    out.rules.push_back(rule("disclosure.promo-code", Severity::Critical,
                             {"Code promo sans mention publicitaire", "Promo code without a disclosure"}));
    out.rules.push_back(rule("prohibited.nicotine", Severity::Critical,
                             {"Promotion de la nicotine", "Promotion of nicotine"}));
    return out;
}

PostBuilder::PostBuilder(std::string id, std::string author, std::string caption) {
    Post& post = m_checked.post;
    post.id = std::move(id);
    post.author = std::move(author);
    post.text = std::move(caption);
    post.platform = Platform::Instagram;
    post.format = PostFormat::Image;
    post.source = {"publications.ndjson", 1, "vigie-ndjson"};
    m_checked.assessment.then.law = "B";
}

Evidence PostBuilder::evidence(const std::string& words) const {
    const std::size_t at = m_checked.post.text.find(words);
    return {{FieldKind::Text, 0}, {at, at + words.size()}, words};
}

PostBuilder& PostBuilder::on(std::string_view rfc3339) {
    m_checked.post.publishedAt = parseInstant(rfc3339);
    m_checked.assessment.then.law = parisDate(*m_checked.post.publishedAt) < newVersion ? "A" : "B";
    return *this;
}

PostBuilder& PostBuilder::at(Platform platform) {
    m_checked.post.platform = platform;
    return *this;
}

PostBuilder& PostBuilder::labelled(bool value) {
    m_checked.post.paidPartnership = value;
    return *this;
}

PostBuilder& PostBuilder::withUrl(std::string url) {
    m_checked.post.url = std::move(url);
    return *this;
}

PostBuilder& PostBuilder::sign(const std::string& words, Strength strength) {
    m_checked.assessment.commercial.signs.push_back(
        {"promo-code", {"code promo personnel", "personal promo code"}, strength, {evidence(words)}});
    return *this;
}

PostBuilder& PostBuilder::mention(const std::string& words, Grade grade, bool visible) {
    Mention mention;
    mention.id = "publicite";
    mention.title = {"publicité", "“publicité”"};
    mention.grade = grade;
    mention.visible = visible;
    mention.language = "fr";
    mention.evidence = evidence(words);
    m_checked.assessment.then.mentions.push_back(std::move(mention));
    return *this;
}

PostBuilder& PostBuilder::finding(const std::string& id, Severity severity, const std::string& words,
                                  bool unconfirmed) {
    static const RulePack known = pack();
    const Rule& source = *known.findRule(id);
    Finding finding{"key-" + id, id, severity, source.title, source.why, source.remedy, {lawBasis()}, {}};
    if (unconfirmed)
        finding.basis.push_back(unconfirmedBasis());
    if (!words.empty())
        finding.evidence.push_back(evidence(words));
    m_checked.assessment.then.findings.push_back(std::move(finding));
    return *this;
}

PostBuilder& PostBuilder::verdict(Verdict then) {
    return verdict(then, then);
}

PostBuilder& PostBuilder::verdict(Verdict then, Verdict today) {
    m_checked.assessment.then.verdict = then;
    m_checked.assessment.verdictToday = today;
    return *this;
}

std::vector<CheckedPost> dossier() {
    const std::string hashtags = "#mode #ootd #lyon";
    return {
        PostBuilder(
            "p1", "lola.lyon",
            "Hâte de vous montrer ma nouvelle veste 🧥💛 -20\u00A0% avec mon code LOLA20\u202F! Elle "
            "guérit même le mal de dos, promis. " +
                hashtags)
            .on("2025-03-02T17:00:00Z")
            .withUrl("https://www.instagram.com/p/Clola20/")
            .sign("code LOLA20")
            .finding("disclosure.promo-code", Severity::Critical, "code LOLA20")
            .finding("claim.health.cure", Severity::Critical, "guérit même le mal de dos", true)
            .verdict(Verdict::NonCompliant),
        PostBuilder("p2", "lola.lyon",
                    "Un brunch parfait au bord de la Saône, on s’est régalés pendant des heures et on y "
                    "retournera, le granola maison est incroyable et l’équipe adorable. Avec le code "
                    "BRUNCH10 c’est encore mieux. Publicité " +
                        hashtags)
            .on("2024-10-01T08:30:00Z")
            .labelled(false)
            .sign("code BRUNCH10")
            .mention("Publicité", Grade::Adequate, false)
            .finding("disclosure.buried", Severity::Minor, "Publicité")
            .verdict(Verdict::Improvable),
        PostBuilder("p3", "tom_runs", "𝗣𝘂𝗯𝗹𝗶𝗰𝗶𝘁𝗲́ | 10 km avec les nouvelles chaussures, code TOM15 🏃")
            .on("2025-05-11T06:00:00Z")
            .labelled(true)
            .sign("code TOM15")
            .mention("𝗣𝘂𝗯𝗹𝗶𝗰𝗶𝘁𝗲́", Grade::Adequate, true)
            .verdict(Verdict::Compliant),
        PostBuilder("p4", "tom_runs", "Merci @marque pour le colis, à vous de jouer")
            .on("2025-06-01T10:00:00Z")
            .sign("colis", Strength::Medium)
            .verdict(Verdict::ToReview),
        PostBuilder("p5", "tom_runs", "").verdict(Verdict::NotCommercial),
    };
}

std::vector<CheckedPost> crowd(std::size_t count) {
    std::vector<CheckedPost> out;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string n = std::to_string(i);
        std::string caption =
            "Publication numéro " + n + " 🌿 avec mon code CODE" + n + " et beaucoup d’amour. ";
        for (std::size_t filler = 0; filler < i % 7; ++filler)
            caption += "Une phrase de plus pour que les légendes ne se ressemblent pas toutes. ";
        PostBuilder post("post-" + n, "creatrice" + std::to_string(i % 23), caption + "Elle guérit tout.");
        post.on("2025-0" + std::to_string(1 + i % 9) + "-15T12:00:00Z").sign("code CODE" + n);
        post.finding("disclosure.promo-code", Severity::Critical, "code CODE" + n);
        if (i % 2 == 0)
            post.finding("claim.health.cure", Severity::Critical, "guérit tout", true);
        out.push_back(post.verdict(Verdict::NonCompliant));
    }
    return out;
}

std::vector<ImportSummary> sources() {
    return {{"publications.ndjson", "vigie-ndjson",
             "9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab", 8, 5, 2, 1}};
}

std::vector<Error> problems() {
    return {{ErrorCode::BadRecord,
             "La ligne s’arrête au milieu d’un objet.",
             {"publications.ndjson", 6, 0, 0, ""},
             ""},
            {ErrorCode::BadValue,
             "« hier » n’est pas une date.",
             {"publications.ndjson", 7, 0, 0, "published_at"},
             "Écrivez par exemple 2025-03-02."}};
}

ReviewRecord review() {
    const std::string post = nameOf(dossier().at(1).post);
    ReviewRecord out;
    FindingReview& finding = out.findings[{post, "key-disclosure.buried"}];
    finding.inForce = DecisionKind::Dismissed;
    finding.taken = {{{post, "key-disclosure.buried", "disclosure.buried"},
                      {DecisionKind::Dismissed, ReadingRound::First, "hors sujet", "déjà retiré"},
                      "C. Durand",
                      "2026-11-20T10:00:00Z",
                      2,
                      false}};
    out.agreement[""] = {20, 17, 0.62};
    out.agreement["disclosure.buried"] = {5, 5, {}};
    out.sample = {60, 60, 0, 412, 0.0487};
    LogEntry first{1, 1, "2026-11-19T09:00:00Z", "C. Durand", "created", "{}", "", ""};
    first.hash = hashOf(first);
    LogEntry second{2, 2, "2026-11-20T10:00:00Z", "C. Durand", "decision", {}, first.hash, ""};
    second.details = toJson(DecisionDetails{{finding.taken.front().on}, finding.taken.front().decision});
    second.hash = hashOf(second);
    out.log = {first, second};
    return out;
}

void decide(ReviewRecord& review, const CheckedPost& checked, const std::string& rule, DecisionKind kind,
            const std::string& reason) {
    const FindingRef on{nameOf(checked.post), rule.empty() ? "" : "key-" + rule, rule};
    FindingReview& finding = review.findings[{on.post, on.key}];
    finding.inForce = kind;
    finding.taken = {
        {on, {kind, ReadingRound::First, reason, "relu"}, "C. Durand", "2026-11-20T10:00:00Z", 2, false}};
}

ReviewRecord reviewWithARequest() {
    ReviewRecord out = review();
    decide(out, dossier().front(), "disclosure.promo-code", DecisionKind::CorrectionAsked);
    return out;
}

ReviewRecord decidedAll(const std::vector<CheckedPost>& posts, DecisionKind kind) {
    ReviewRecord out = review();
    out.findings.clear();
    for (const CheckedPost& checked : posts)
        for (const Finding& finding : checked.assessment.then.findings)
            decide(out, checked, finding.rule, kind);
    return out;
}

ReportOptions options(Language language) {
    ReportOptions out;
    out.language = language;
    out.subject = "Agence Exemple, printemps 2025";
    out.author = "Camille Durand";
    out.asOf = 2026y / 11 / 22;
    out.generatedAt = *parseInstant("2026-11-22T08:05:00Z");
    out.programVersion = "0.1.0";
    return out;
}

Report report(const std::vector<CheckedPost>& posts, Language language) {
    return buildReport(posts, pack(), sources(), problems(), options(language));
}

} // namespace vigie::samples
