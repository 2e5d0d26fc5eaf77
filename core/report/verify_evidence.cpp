// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/verify_evidence.h"

#include "core/base/sha256.h"
#include "core/base/wording.h"
#include "core/engine/batch.h"
#include "core/engine/checker.h"
#include "core/report/ndjson_writer.h"
#include "core/report/report.h"
#include "core/rules/pack_loader.h"
#include "core/store/post_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace vigie {
namespace {

using Json = nlohmann::ordered_json;
using Fault = std::optional<Bilingual>;

Bilingual with(const Bilingual& pattern, const std::string& name) {
    return {filled(pattern.fr, {name}), filled(pattern.en, {name})};
}

const Attachment* find(const std::vector<Attachment>& attachments, const std::string& name) {
    const auto found = std::find_if(attachments.begin(), attachments.end(),
                                    [&](const Attachment& file) { return file.name == name; });
    return found == attachments.end() ? nullptr : &*found;
}

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        out.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

Post postOf(std::string_view line) {
    const Json json = Json::parse(line);
    const Json& source = json.at("vigie_source");
    Post post = postFromJson(
        std::string(line), {source.at("file"), source.at("record"), source.at("format"), source.at("sha256")},
        json.at("vigie_record"));
    post.id = json.at("id");
    return post;
}

/// One verification; texts that are no JSON, or not ours, throw, and are caught by verifyEvidence().
class Verifier {
public:
    Verifier(const std::vector<Attachment>& attachments, unsigned jobs)
        : m_attachments(attachments), m_jobs(jobs) {}

    void run(EvidenceVerification& out) {
        const Attachment* manifest = find(m_attachments, "manifest.json");
        if (!manifest) {
            out.fault = {"Ce PDF ne contient pas les données d’un rapport de Vigie.",
                         "This PDF does not hold the data of a report by Vigie."};
            return;
        }
        m_manifest = Json::parse(manifest->content);
        out.reference = m_manifest.at("reference");
        out.programVersion = m_manifest.at("program").at("version");
        for (const auto step : {&Verifier::checkFiles, &Verifier::checkRules, &Verifier::checkPosts,
                                &Verifier::checkLog, &Verifier::checkFindings})
            if ((out.fault = (this->*step)()))
                return;
        out.posts = m_posts.size();
        out.findings = m_findings;
    }

private:
    Fault checkFiles() {
        for (const Json& listed : m_manifest.at("files")) {
            const std::string name = listed.at("name");
            const Attachment* file = find(m_attachments, name);
            if (!file)
                return with({"Le fichier joint {} manque.", "The attached file {} is missing."}, name);
            if (sha256Hex(file->content) != listed.at("sha256").get<std::string>())
                return with({"Le fichier joint {} a été modifié.", "The attached file {} was changed."},
                            name);
        }
        return {};
    }

    static Bilingual unreadableRules() {
        return {"Les règles jointes ne peuvent plus être lues.", "The attached rules can no longer be read."};
    }

    Fault checkRules() {
        const auto files = unbundled(contentOf("rules.yaml"));
        const auto house = unbundled(contentOf("house.yaml")); // none: no house pack
        if (!files || !house)
            return unreadableRules();
        const PackResult pack = loadPack(*files, *house, PackOrigin::Records);
        if (!pack)
            return unreadableRules();
        m_pack = *pack;
        if (m_pack->sha256 != m_manifest.at("pack").at("sha256").get<std::string>())
            return Bilingual{"Les règles jointes ne sont pas celles que le rapport nomme.",
                             "The attached rules are not the ones that the report names."};
        return {};
    }

    Fault checkPosts() {
        std::vector<CheckedPost> posts;
        for (const std::string_view line : linesOf(contentOf("posts.ndjson"))) {
            m_posts.push_back(postOf(line));
            posts.push_back({m_posts.back(), {}});
        }
        if (postsSha256(posts) != m_manifest.at("posts").at("sha256").get<std::string>())
            return Bilingual{"Les publications jointes ne sont pas celles que le rapport nomme.",
                             "The attached posts are not the ones that the report names."};
        return {};
    }

    /// Each entry has its own hash, and that of one before.
    Fault checkLog() {
        std::set<std::string> seen = {""};
        for (const std::string_view line : linesOf(contentOf("decisions.ndjson"))) {
            const Json json = Json::parse(line);
            const LogEntry entry{json.at("number"), json.at("seq"),     json.at("time"),     json.at("who"),
                                 json.at("kind"),   json.at("details"), json.at("previous"), json.at("hash")};
            if (hashOf(entry) != entry.hash || !seen.contains(entry.previous))
                return with({"L’entrée {} du journal a été modifiée.", "Entry {} of the log was changed."},
                            std::to_string(entry.number));
            seen.insert(entry.hash);
        }
        return {};
    }

    Fault checkFindings() {
        const std::vector<std::string_view> expected = linesOf(contentOf("findings.ndjson"));
        if (expected.size() != m_posts.size())
            return Bilingual{"Il n’y a pas un constat par publication.",
                             "There is not one line of findings for each post."};
        const auto day = parseDate(m_manifest.at("as_of").get<std::string>());
        const Language language = m_manifest.at("language") == "en" ? Language::English : Language::French;
        const Checker checker(m_pack, day.value_or(Date{}));
        Fault fault;
        std::size_t next = 0, done = 0;
        checkAll(
            checker,
            [&]() -> std::optional<Post> {
                return next < m_posts.size() ? std::optional(m_posts[next++]) : std::nullopt;
            },
            [&](CheckedPost checked) {
                if (!fault && toJsonLine(checked, language) != expected[done])
                    fault = with({"Publication {}\u00A0: les constats ne sont pas ceux du rapport.",
                                  "Post {}: the findings are not those of the report."},
                                 checked.post.id);
                m_findings += checked.assessment.then.findings.size();
                ++done;
            },
            m_jobs);
        return fault;
    }

    std::string_view contentOf(const std::string& name) const {
        const Attachment* file = find(m_attachments, name);
        return file ? std::string_view(file->content) : std::string_view();
    }

    const std::vector<Attachment>& m_attachments;
    unsigned m_jobs;
    Json m_manifest;
    std::shared_ptr<const RulePack> m_pack;
    std::vector<Post> m_posts;
    std::size_t m_findings = 0;
};

} // namespace

EvidenceVerification verifyEvidence(const std::vector<Attachment>& attachments, unsigned jobs) {
    EvidenceVerification out;
    try {
        Verifier(attachments, jobs).run(out);
    } catch (const Json::exception&) {
        out.fault = {"Un fichier joint n’a pas la forme attendue.",
                     "An attached file is not what it should be."};
    }
    return out;
}

} // namespace vigie
