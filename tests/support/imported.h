// SPDX-License-Identifier: GPL-3.0-or-later
// A whole import as one value and as text, for tests.
#pragma once

#include "core/import/post_reader.h"
#include "core/report/import_wording.h"

#include <QFile>
#include <QTemporaryDir>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace vigie {

struct Imported {
    std::vector<Post> posts;
    std::vector<Error> problems;
    ImportSummary summary;
    std::optional<Error> refusal; ///< the file was not opened

    /// The fields that were complained about, « file » for the whole file, « record » for a record.
    std::string complaints() const {
        std::string out;
        for (const Error& problem : problems)
            out += (out.empty() ? "" : " ") + std::to_string(problem.where.record) + ":" +
                   (problem.where.field.empty() ? "record" : problem.where.field);
        return out;
    }
};

inline Imported readAll(PostReader& reader, Imported& imported) {
    while (auto post = reader.next())
        imported.posts.push_back(*std::move(post));
    imported.summary = reader.summary();
    return std::move(imported);
}

inline Imported importFile(const std::string& path, Language language = Language::French) {
    Imported imported;
    const auto sink = [&](const Error& problem) { imported.problems.push_back(problem); };
    auto reader = openPosts(path, sink, language);
    if (!reader) {
        imported.refusal = reader.error();
        return imported;
    }
    return readAll(**reader, imported);
}

/// As if these bytes stood in a file called « posts ».
inline Imported importBytes(const std::string& bytes, Language language = Language::French) {
    static const QTemporaryDir folder; // one for all: making folders is slow
    const std::string path = folder.filePath(QStringLiteral("posts")).toStdString();
    std::ofstream(path, std::ios::binary) << bytes;
    return importFile(path, language);
}

inline Imported importStream(std::istream& in, Language language = Language::French) {
    Imported imported;
    const auto sink = [&](const Error& problem) { imported.problems.push_back(problem); };
    return readAll(*readPostStream(in, "-", sink, language), imported);
}

namespace detail {

inline void addLine(std::string& out, const std::string& name, const std::string& value) {
    if (value.empty())
        return;
    out += "  " + name + ": ";
    for (const char c : value)
        out += c == '\n' ? std::string("⏎") : c == '\r' ? std::string("␍") : std::string(1, c);
    out += "\n";
}

inline std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : " · ") + word;
    return out;
}

inline std::string yesNo(std::optional<bool> value) {
    return value ? (*value ? "yes" : "no") : "";
}

inline std::string number(std::optional<std::int64_t> value) {
    return value ? std::to_string(*value) : "";
}

} // namespace detail

/// Whether the raw record stands among the fields.
enum class Raw { Shown, Left };

/// Every field that is there, one a line: what golden files hold.
inline std::string describe(const Post& post, Raw raw = Raw::Shown) {
    using detail::addLine;
    std::string out = "post " + std::to_string(post.source.record) + " of " + post.source.format + "\n";
    addLine(out, "id", post.id);
    addLine(out, "platform", std::string(toString(post.platform)));
    addLine(out, "url", post.url);
    addLine(out, "author", post.author);
    addLine(out, "author_name", post.authorName);
    addLine(out, "author_id", post.authorId);
    addLine(out, "followers", detail::number(post.followers));
    addLine(out, "published_at", post.publishedAt ? toString(*post.publishedAt) : "");
    addLine(out, "date_is_derived", post.dateIsDerived ? "yes" : "");
    addLine(out, "zone_is_known", post.zoneIsKnown ? "" : "no");
    addLine(out, "visibility", std::string(toString(post.visibility)));
    addLine(out, "format", std::string(toString(post.format)));
    addLine(out, "title", post.title);
    addLine(out, "text", post.text);
    addLine(out, "hashtags", detail::joined(post.hashtags));
    addLine(out, "mentions", detail::joined(post.mentions));
    addLine(out, "coauthors", detail::joined(post.coauthors));
    addLine(out, "tagged_users", detail::joined(post.taggedUsers));
    addLine(out, "boosted", detail::yesNo(post.boosted));
    addLine(out, "paid_partnership", detail::yesNo(post.paidPartnership));
    addLine(out, "age_restricted", detail::yesNo(post.ageRestricted));
    addLine(out, "sponsors", detail::joined(post.sponsors));
    for (const Media& media : post.media)
        addLine(out, "media",
                detail::joined({media.kind, media.file, media.alt, media.transcript, media.onScreenText}));
    addLine(out, "language", post.language);
    addLine(out, "country", post.country);
    addLine(out, "location", post.location);
    addLine(out, "likes", detail::number(post.counts.likes));
    addLine(out, "comments", detail::number(post.counts.comments));
    addLine(out, "views", detail::number(post.counts.views));
    addLine(out, "shares", detail::number(post.counts.shares));
    addLine(out, "saves", detail::number(post.counts.saves));
    addLine(out, "raw", raw == Raw::Shown ? post.raw : "");
    return out;
}

/// The whole import; file names without their folder.
inline std::string describe(const Imported& imported, Raw raw = Raw::Shown) {
    std::ostringstream out;
    if (imported.refusal)
        return "refused: " + imported.refusal->message + "\n";
    const ImportSummary& sum = imported.summary;
    for (const Post& post : imported.posts)
        out << describe(post, raw);
    for (Error problem : imported.problems) {
        problem.where.file = problem.where.file.substr(problem.where.file.find_last_of('/') + 1);
        out << "problem " << toString(problem) << "\n";
    }
    out << sum.records << " records, " << sum.read << " read, " << sum.skipped << " skipped";
    if (sum.setAside > 0)
        out << ", " << sum.setAside << " set aside";
    out << "\n";
    for (const std::string& notice : importNotices(sum.notices, Wording(Language::English)))
        out << "  " << notice << "\n";
    return out.str();
}

} // namespace vigie
