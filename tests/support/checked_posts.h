// SPDX-License-Identifier: GPL-3.0-or-later
// Checked posts for tests: made by hand word by word, or by the engine with the legal pack.
#pragma once

#include "app/models/review_post.h"
#include "core/engine/checker.h"
#include "tests/support/packs.h"

#include <memory>
#include <string>

namespace vigie::test {

inline std::shared_ptr<const Checker> legalChecker() {
    return std::make_shared<Checker>(legalPack(), *parseDate("2026-11-22"));
}

inline Post post(std::string text, std::string author = "lola") {
    Post made;
    made.id = "p";
    made.platform = Platform::Instagram;
    made.author = std::move(author);
    made.text = std::move(text);
    made.publishedAt = parseInstant("2025-03-02T17:00:00Z");
    return made;
}

/// The words of the caption; they have to be there.
inline Evidence words(const Post& post, const std::string& text) {
    const std::size_t at = post.text.find(text);
    if (at == std::string::npos)
        throw std::runtime_error("not in the caption: " + text);
    return {{FieldKind::Text, 0}, {at, at + text.size()}, text};
}

inline Signal sign(const Post& post, const std::string& text, Strength strength = Strength::Strong) {
    return {"promo-code", {"code promo", "promo code"}, strength, {words(post, text)}};
}

inline Mention mention(const Post& post, const std::string& text) {
    Mention made;
    made.id = "adequate.publicite";
    made.title = {"Publicité", "Advertising"};
    made.grade = Grade::Adequate;
    made.visible = true;
    made.language = "fr";
    made.evidence = words(post, text);
    return made;
}

inline Finding finding(const Post& post, const std::string& text) {
    Finding made;
    made.key = "k";
    made.rule = "claim.health.cure";
    made.severity = Severity::Major;
    made.title = {"Promesse de guérison", "Promise of a cure"};
    made.why = {"Pourquoi.", "Why."};
    made.remedy = {"Retirer.", "Remove."};
    made.evidence = {words(post, text)};
    return made;
}

/// A post with this verdict and nothing seen.
inline ReviewPostPtr reviewPost(Post post, Verdict verdict) {
    CheckedPost checked{std::move(post), {}};
    checked.assessment.then.verdict = verdict;
    checked.assessment.then.law = "B";
    return makeReviewPost(std::move(checked), legalChecker());
}

} // namespace vigie::test
