// SPDX-License-Identifier: GPL-3.0-or-later
// How facts about a post are said on screen: dates, names, sentences about a verdict.
#pragma once

#include "app/models/review_post.h"
#include "core/base/bilingual.h"
#include "core/model/assessment.h"
#include "core/rules/rule_pack.h"

#include <QString>
#include <optional>

namespace vigie::wording {

QString verdict(Verdict verdict, Language language);
/// Its title; the id where the pack does not know it.
QString rule(const std::string& id, const RulePack& pack, Language language);
QString author(const Post& post);    ///< « @lola »; the name where there is no handle; may be empty
QString platform(Platform platform); ///< « Instagram »
QString format(PostFormat format);   ///< « réel »; empty for Unknown
QString day(Date date);              ///< « 02/03/2025 »
QString day(const std::optional<Instant>& instant);        ///< the day in Paris; empty when unknown
QString dayAndTime(const std::optional<Instant>& instant); ///< « 02/03/2025 à 18:00 », in Paris
/// Of which post of a known account: « 02/03/2025, « Hâte ! mon code… » »; empty where it has neither.
QString dayAndWords(const Post& post, Language language);
/// What people know a post by: « @lola, 02/03/2025, « Hâte ! mon code… » ».
QString recognised(const Post& post, Language language);
QString field(FieldRef field); ///< « Texte alternatif (média 2) »

/// « mention conforme · 1 constat critique »
QString standing(const Opinion& opinion, Language language);
QString standing(const ReviewPost& post, Language language);
/// « 12 non conformes »
QString countOf(Verdict verdict, int count);

/// Which version of the law of 9 June 2023 was applied: « version du 08/11/2024 ».
QString lawVersion(const std::string& law, const RulePack& pack);

/// What was decided on the post, in a word or two: « écarté », « 1 sur 3 décidé »; empty while nothing is.
QString outcome(const ReviewPost& post, Language language);
/// « écarté : marque de l’auteur »
QString decision(const TakenDecision& taken, Language language);
/// What people noted on the post and its findings, a line each; empty where nobody did.
QString notes(const ReviewPost& post);
/// « Léa Martin, 22/11/2026 à 14:03 »
QString taken(const TakenDecision& taken);

/// « Contrôlé au 22/11/2026 d’après fr 2026.11.22, avec les règles maison Charte Lumen (lumen, version 3). »
QString checkedBy(const Checker& checker, Language language);

/// Why the verdict is what it is, in one sentence.
QString reason(const Assessment& assessment);

/// « en vigueur depuis le 08/11/2024 », « du … au … », empty for a text without dates.
QString inForce(const DateRange& range);

/// « à confirmer » for a text that was not checked against its source; empty otherwise.
QString toConfirm(const LegalBasis& basis);

} // namespace vigie::wording
