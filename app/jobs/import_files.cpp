// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/import_files.h"

#include "app/jobs/pace.h"

#include <filesystem>
#include <numeric>
#include <set>

namespace vigie {
namespace {

std::size_t sizeOf(const std::string& file) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    return error ? 0 : size;
}

/// Notes what goes by.
class NotingReader final : public PostReader {
public:
    NotingReader(PostReader& reader, std::set<std::string>& accounts, ReadPosts& read)
        : m_reader(reader), m_accounts(accounts), m_read(read) {}

    std::optional<Post> next() override {
        std::optional<Post> post = m_reader.next();
        if (post)
            note(*post);
        return post;
    }
    std::size_t bytesRead() const override { return m_reader.bytesRead(); }
    std::size_t bytesTotal() const override { return m_reader.bytesTotal(); }
    ImportSummary summary() const override { return m_reader.summary(); }

private:
    void note(const Post& post) {
        ++m_read.posts;
        if (const std::string& who = post.author.empty() ? post.authorName : post.author; !who.empty())
            m_accounts.insert(std::string(toString(post.platform)) + "/" + who);
        m_read.accounts = m_accounts.size();
        if (!post.publishedAt)
            return;
        const Date day = parisDate(*post.publishedAt);
        m_read.days.from = std::min(m_read.days.from.value_or(day), day);
        m_read.days.until = std::max(m_read.days.until.value_or(day), day);
    }

    PostReader& m_reader;
    std::set<std::string>& m_accounts;
    ReadPosts& m_read;
};

/// The files of one import.
class Run {
public:
    Run(Dossier& dossier, const ImportInput& input, const ImportTools& tools)
        : m_dossier(dossier), m_input(input), m_tools(tools) {}

    ImportReport import() {
        std::vector<Waiting> files;
        for (const std::string& path : m_input.paths)
            addFiles(path, files);
        for (const Waiting& waiting : files)
            m_progress.total += sizeOf(waiting.file);
        for (const Waiting& waiting : files)
            if (!m_tools.stop.stop_requested())
                importFile(waiting);
        m_report.wasCancelled = m_tools.stop.stop_requested();
        return std::move(m_report);
    }

private:
    struct Waiting {
        std::string file;
        bool isNamed = true; ///< false: found in a folder, where pictures and the like lie, too
    };

    void addFiles(const std::string& path, std::vector<Waiting>& all) {
        const auto files = postFiles(path, m_tools.language);
        if (!files)
            return m_report.problems.push_back(files.error());
        for (const std::string& file : *files)
            all.push_back({file, file == path});
    }

    void importFile(const Waiting& waiting) {
        std::vector<Error> problems;
        const auto sink = [&](const Error& problem) { problems.push_back(problem); };
        const auto reader = m_tools.opener(waiting.file, sink, m_tools.language, m_input.mappings);
        if (!reader) {
            if (waiting.isNamed || reader.error().code != ErrorCode::UnknownFormat)
                m_report.problems.push_back(reader.error());
            return;
        }
        NotingReader noting(**reader, m_accounts, m_report.read);
        const auto outcome = m_dossier.import(noting, problems, workOptions(**reader));
        m_report.problems.insert(m_report.problems.end(), problems.begin(), problems.end());
        if (outcome)
            m_report.files.push_back(*outcome);
        else if (!m_tools.stop.stop_requested())
            m_report.problems.push_back(outcome.error());
        m_bytesOfClosed += (*reader)->bytesTotal();
        m_postsOfClosed += outcome ? outcome->summary.read : 0;
    }

    WorkOptions workOptions(const PostReader& reader) {
        WorkOptions options;
        options.stop = m_tools.stop;
        options.progress = [&](std::size_t posts) {
            if (!m_pace.isDue())
                return;
            m_progress.done = m_bytesOfClosed + reader.bytesRead();
            m_progress.posts = m_postsOfClosed + posts;
            m_tools.progress(m_progress);
        };
        return options;
    }

    Dossier& m_dossier;
    const ImportInput& m_input;
    const ImportTools& m_tools;
    ImportReport m_report;
    std::set<std::string> m_accounts; ///< of all files, each with its platform
    WorkProgress m_progress;
    std::size_t m_bytesOfClosed = 0;
    std::size_t m_postsOfClosed = 0;
    Pace m_pace;
};

} // namespace

std::size_t ImportReport::posts() const {
    return std::accumulate(files.begin(), files.end(), std::size_t(0),
                           [](std::size_t sum, const ImportOutcome& file) {
                               return sum + file.posts.added + file.posts.versions;
                           });
}

std::size_t ImportReport::setAside() const {
    return std::accumulate(
        files.begin(), files.end(), std::size_t(0),
        [](std::size_t sum, const ImportOutcome& file) { return sum + file.summary.setAside; });
}

ImportReport importFiles(Dossier& dossier, const ImportInput& input, const ImportTools& tools) {
    ImportReport report = Run(dossier, input, tools).import();
    if (!report.wasCancelled && report.posts() > 0)
        checkPosts(dossier, tools, report);
    return report;
}

void checkPosts(Dossier& dossier, const ImportTools& tools, ImportReport& report) {
    Pace pace;
    WorkOptions options;
    options.stop = tools.stop;
    const auto overview = dossier.overview();
    const std::size_t total = overview ? overview->posts : 0;
    options.progress = [&](std::size_t posts) {
        if (pace.isDue())
            tools.progress({WorkProgress::Step::Checking, posts, total, posts});
    };
    const auto checked = dossier.check(tools.checker, options);
    report.wasCancelled = tools.stop.stop_requested();
    if (!checked && !report.wasCancelled)
        report.problems.push_back(checked.error());
}

} // namespace vigie
