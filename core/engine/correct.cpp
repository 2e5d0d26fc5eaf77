// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/correct.h"

#include "core/engine/commercial.h"
#include "core/engine/reading.h"
#include "core/engine/removable.h"

#include <algorithm>

namespace vigie {
namespace {

/// The wording of a rule on that day, or null.
const Insertion* insertionOn(const RulePack& pack, const Finding& finding, Date day) {
    const Rule* rule = pack.findRule(finding.rule);
    if (!rule)
        return nullptr;
    const auto found = std::find_if(rule->insertions.begin(), rule->insertions.end(),
                                    [=](const Insertion& one) { return one.inForce.contains(day); });
    return found == rule->insertions.end() ? nullptr : &*found;
}

void addOnce(std::vector<std::string>& words, const std::string& text) {
    if (std::find(words.begin(), words.end(), text) == words.end())
        words.push_back(text);
}

/// A paragraph of its own, so that nothing runs into the author's words; gives its place.
ByteSpan append(std::string& caption, const std::string& paragraph) {
    if (!caption.empty() && !paragraph.empty())
        caption += '\n';
    const std::size_t begin = caption.size();
    caption += paragraph;
    return {begin, caption.size()};
}

bool asksForWithdrawal(const Finding& finding, const RulePack& pack) {
    const Rule* rule = pack.findRule(finding.rule);
    return rule && rule->withdraws;
}

Correction withdrawal(const Post& post, const std::vector<Finding>& findings, const RulePack& pack) {
    Correction correction;
    correction.caption = post.text;
    for (const Finding& finding : findings)
        (asksForWithdrawal(finding, pack) ? correction.open : correction.settled).push_back(&finding);
    correction.asked = correction.open;
    return correction;
}

/// The mentions in the caption that is proposed, and in the rest of the post.
std::vector<Mention> mentionsIn(const Correction& correction, Post post, const RulePack& pack, Date day) {
    post.text = correction.caption;
    return findMentions(read(post, pack), pack, day);
}

bool isInCaption(const Mention& mention) {
    return mention.evidence.field.kind == FieldKind::Text;
}

/// A health message is no disclosure: beside it, « non sponsorisé » may well be true.
bool statesAdvertising(const Correction& correction, const std::vector<Mention>& mentions) {
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
        return mention.grade == Grade::Adequate && isInCaption(mention) &&
               anyOverlaps(correction.added, mention.evidence.span);
    });
}

/// From where it was before that piece went, which it does not overlap.
ByteSpan movedBy(ByteSpan span, ByteSpan gone) {
    return span.begin < gone.end ? span : ByteSpan{span.begin - gone.size(), span.end - gone.size()};
}

void takeOut(Correction& correction, ByteSpan piece) {
    std::string words(piece.in(correction.caption));
    const std::size_t begin = words.find_first_not_of(" \t\n\r,;");
    words = words.substr(begin, words.find_last_not_of(" \t\n\r") + 1 - begin);
    correction.removed.insert(correction.removed.begin(), std::move(words));
    correction.caption.erase(piece.begin, piece.size());
    for (ByteSpan& added : correction.added)
        added = movedBy(added, piece);
}

/// What would have to go, in order and without overlaps; what cannot goes to `inTheWay`.
std::vector<ByteSpan> removablePieces(Correction& correction, const std::vector<Mention>& mentions) {
    std::vector<ByteSpan> pieces;
    for (const Mention& mention : mentions) {
        if (mention.grade != Grade::Denied)
            continue;
        const auto piece =
            isInCaption(mention) ? removablePiece(correction.caption, mention.evidence.span) : std::nullopt;
        if (!piece || anyOverlaps(correction.added, *piece))
            correction.inTheWay.push_back(mention.evidence);
        else
            pieces.push_back(*piece);
    }
    std::sort(pieces.begin(), pieces.end());
    std::vector<ByteSpan> disjoint;
    for (const ByteSpan piece : pieces)
        if (!disjoint.empty() && piece.begin <= disjoint.back().end)
            disjoint.back().end = std::max(disjoint.back().end, piece.end);
        else
            disjoint.push_back(piece);
    return disjoint;
}

/// Nothing is proposed, so nothing is settled.
void withdrawProposal(Correction& correction, const Post& post) {
    correction.caption = post.text;
    correction.added.clear();
    correction.removed.clear();
    correction.settled.clear();
    correction.open = correction.asked;
}

void takeOutDenials(Correction& correction, const Post& post, const RulePack& pack, Date day) {
    const std::vector<Mention> mentions = mentionsIn(correction, post, pack, day);
    if (!statesAdvertising(correction, mentions))
        return;
    const std::vector<ByteSpan> pieces = removablePieces(correction, mentions);
    if (correction.inTheWay.empty())
        std::for_each(pieces.rbegin(), pieces.rend(), [&](ByteSpan piece) { takeOut(correction, piece); });
    else
        withdrawProposal(correction, post);
}

} // namespace

Correction correct(const Post& post, const std::vector<Finding>& findings, const RulePack& pack, Date asOf) {
    if (std::any_of(findings.begin(), findings.end(),
                    [&](const Finding& finding) { return asksForWithdrawal(finding, pack); }))
        return withdrawal(post, findings, pack);
    const Date day = post.publishedAt ? std::max(asOf, parisDate(*post.publishedAt)) : asOf;
    Correction correction;
    std::vector<std::string> first;
    std::vector<std::string> last;
    for (const Finding& finding : findings) {
        const Insertion* insertion = insertionOn(pack, finding, day);
        if (insertion)
            addOnce(insertion->atStart ? first : last, insertion->text);
        (insertion ? correction.settled : correction.open).push_back(&finding);
        correction.asked.push_back(&finding);
    }
    for (const std::string& words : first)
        correction.added.push_back(append(correction.caption, words));
    append(correction.caption, post.text);
    for (const std::string& words : last)
        correction.added.push_back(append(correction.caption, words));
    if (correction.changes())
        takeOutDenials(correction, post, pack, day);
    return correction;
}

} // namespace vigie
