// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ndjson_writer.h"

#include "core/engine/explain.h"
#include "core/report/describe_condition.h"
#include "core/report/describe_explanation.h"
#include "core/report/house_summary.h"
#include "core/report/instead_json.h"
#include "core/report/review_record.h"
#include "core/text/code_point_index.h"

#include <nlohmann/json.hpp>

#include <map>
#include <ostream>

namespace vigie {
namespace {

using Json = nlohmann::ordered_json;

Json orNull(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}
Json orNull(const std::optional<Date>& date) {
    return date ? Json(toString(*date)) : Json();
}

/// Evidence with code point positions; each field is counted through once, however much stands in it.
class EvidenceWriter {
public:
    explicit EvidenceWriter(const Post& post) : m_post(post) {}

    void addTo(Json& object, const Evidence& evidence) {
        const auto [start, end] = index(evidence.field).toCodePoints(evidence.span);
        object["field"] = toString(evidence.field);
        object["start"] = start;
        object["end"] = end;
        object["text"] = evidence.text;
    }

private:
    const CodePointIndex& index(FieldRef field) {
        auto found = m_indices.find(field);
        if (found == m_indices.end())
            found = m_indices.emplace(field, CodePointIndex(fieldText(m_post, field))).first;
        return found->second;
    }

    const Post& m_post;
    std::map<FieldRef, CodePointIndex> m_indices;
};

Json toJson(const PostSource& source) {
    return {{"file", source.file}, {"record", source.record}, {"format", source.format}};
}

/// What only a post has that several files hold.
void addDoubles(Json& object, const Post& post) {
    for (const PostSource& source : post.otherSources)
        object["also_in"].push_back(toJson(source));
    for (const Difference& difference : post.differences)
        object["differences"].push_back({{"field", difference.field},
                                         {"other", difference.other},
                                         {"source", toJson(difference.source)}});
}

/// A sign stands once for each place where it was seen.
Json toJson(const Commercial& commercial, EvidenceWriter& evidence) {
    Json signs = Json::array();
    for (const Signal& sign : commercial.signs)
        for (const Evidence& piece : sign.evidence) {
            signs.push_back({{"signal", sign.id}, {"strength", toString(sign.strength)}});
            evidence.addTo(signs.back(), piece);
        }
    return {{"level", toString(commercial.level)},
            {"is_commercial", commercial.isCommercial},
            {"signals", std::move(signs)}};
}

Json toJson(const Mention& mention, EvidenceWriter& evidence) {
    Json object = {{"mention", mention.id},
                   {"grade", toString(mention.grade)},
                   {"visible", mention.visible},
                   {"language", mention.language},
                   {"disguised", mention.disguised}};
    evidence.addTo(object, mention.evidence);
    return object;
}

Json toJson(const LegalBasis& basis) {
    return {{"id", basis.id},
            {"text", basis.text},
            {"article", orNull(basis.article)},
            {"from", orNull(basis.inForce.from)},
            {"until", orNull(basis.inForce.until)},
            {"url", orNull(basis.url)},
            {"tag", orNull(basis.tag)}};
}

Json toJson(const std::vector<Evidence>& evidence, EvidenceWriter& writer) {
    Json list = Json::array();
    for (const Evidence& piece : evidence)
        writer.addTo(list.emplace_back(), piece);
    return list;
}

Json toJson(const Finding& finding, Language language, EvidenceWriter& writer) {
    Json basis = Json::array();
    for (const LegalBasis& law : finding.basis)
        basis.push_back(toJson(law));
    return {{"key", finding.key},
            {"rule", finding.rule},
            {"severity", toString(finding.severity)},
            {"title", finding.title.in(language)},
            {"why", finding.why.in(language)},
            {"remedy", finding.remedy.in(language)},
            {"basis", std::move(basis)},
            {"evidence", toJson(finding.evidence, writer)}};
}

/// Adds to a post what explain() says of it.
class ExplanationWriter {
public:
    ExplanationWriter(const CheckedPost& checked, const RulePack& pack, Language language,
                      EvidenceWriter& evidence)
        : m_checked(checked), m_pack(pack), m_language(language), m_evidence(evidence) {}

    void addTo(Json& object, const Explanations& explanations) const {
        for (std::size_t i = 0; i < explanations.findings.size(); ++i)
            object["findings"][i]["explanation"] =
                tree(explanations.findings[i].outcome, explanations.findings[i]);
        object["near_misses"] = Json::array();
        for (const Explanation& nearMiss : explanations.nearMisses)
            object["near_misses"].push_back({{"rule", nearMiss.rule->id},
                                             {"severity", toString(nearMiss.rule->latestSeverity())},
                                             {"title", nearMiss.rule->title.in(m_language)},
                                             {"ending", toString(nearMiss.ending)},
                                             {"lack", lackOf(nearMiss, m_checked, m_pack, m_language)},
                                             {"explanation", tree(nearMiss.outcome, nearMiss)}});
    }

private:
    /// Lists of conditions have parts, which say it all; every other condition has words.
    Json tree(const Outcome& outcome, const Explanation& whole) const {
        Json node = {{"kind", kindOf(*outcome.condition)}, {"held", outcome.held}};
        if (outcome.parts.empty()) {
            node["condition"] = describeInOneLine(*outcome.condition, m_pack, m_language, Samples::InWords);
            node["evidence"] = toJson(outcome.evidence, m_evidence);
            if (Json found = insteadJson(outcome, whole, m_checked, m_pack); !found.is_null())
                node["found"] = std::move(found);
            return node;
        }
        node["parts"] = Json::array();
        for (const Outcome& part : outcome.parts)
            node["parts"].push_back(tree(part, whole));
        return node;
    }

    const CheckedPost& m_checked;
    const RulePack& m_pack;
    Language m_language;
    EvidenceWriter& m_evidence;
};

Json toJson(const CheckedPost& checked, Language language, EvidenceWriter& evidence) {
    const Post& post = checked.post;
    const Assessment& assessment = checked.assessment;
    Json mentions = Json::array();
    for (const Mention& mention : assessment.then.mentions)
        mentions.push_back(toJson(mention, evidence));
    Json findings = Json::array();
    for (const Finding& finding : assessment.then.findings)
        findings.push_back(toJson(finding, language, evidence));
    return {{"id", post.id},
            {"source", toJson(post.source)},
            {"platform", toString(post.platform)},
            {"author", orNull(post.author)},
            {"published_at", post.publishedAt ? Json(toString(*post.publishedAt)) : Json()},
            {"law", assessment.then.law},
            {"verdict", toString(assessment.then.verdict)},
            {"verdict_today", toString(assessment.verdictToday)},
            {"disclosure", toString(assessment.then.disclosure)},
            {"commercial", toJson(assessment.commercial, evidence)},
            {"mentions", std::move(mentions)},
            {"findings", std::move(findings)}};
}

/// Null where nobody decided.
void addDecisions(Json& object, const CheckedPost& checked, const ReviewRecord& review) {
    const std::vector<Finding>& findings = checked.assessment.then.findings;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const FindingReview* decided = review.of(checked.post, findings[i]);
        object["findings"][i]["decision"] =
            decided && decided->inForce ? Json(toString(*decided->inForce)) : Json();
    }
}

/// Which legal rules count for less here.
Json toJson(const HousePack& house) {
    Json off = Json::array();
    Json lowered = Json::array();
    for (const RuleChange& change : house.changes)
        if (isWeakened(change))
            (change.house ? lowered : off).push_back(change.rule);
    return {{"id", house.id},
            {"version", house.version},
            {"off", std::move(off)},
            {"lowered", std::move(lowered)}};
}

} // namespace

std::string toJsonLine(const CheckedPost& checked, Language language, const Checker* explainedBy,
                       const ReviewRecord* review) {
    EvidenceWriter evidence(checked.post);
    Json object = toJson(checked, language, evidence);
    addDoubles(object, checked.post);
    if (review)
        addDecisions(object, checked, *review);
    if (explainedBy)
        ExplanationWriter(checked, explainedBy->pack(), language, evidence)
            .addTo(object, explain(checked, *explainedBy));
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

NdjsonWriter::NdjsonWriter(std::ostream& out, Language language, const Checker* explainedBy,
                           const std::optional<HousePack>& house)
    : m_out(out), m_language(language), m_explainedBy(explainedBy),
      m_house(house ? ",\"house\":" + toJson(*house).dump() : "") {}

void NdjsonWriter::write(const CheckedPost& checked) {
    std::string line = toJsonLine(checked, m_language, m_explainedBy);
    line.insert(line.size() - 1, m_house);
    m_out << line << '\n';
}

} // namespace vigie
