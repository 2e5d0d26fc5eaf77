// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json_reader.h"

#include "core/import/json_post.h"
#include "core/import/post_completion.h"
#include "core/import/record_source.h"
#include "core/text/utf8.h"

#include <fmt/format.h>

#include <utility>

namespace vigie {
namespace {

constexpr std::string_view whiteSpace = " \t\r\n";

Complaint tooLong() {
    constexpr std::size_t megabytes = maxRecordBytes / (1024 * 1024);
    return {ErrorCode::BadRecord,
            {fmt::format("Cet enregistrement dépasse {}\u00A0Mo\u202F; il n’est pas lu.", megabytes),
             fmt::format("This record is longer than {} MB; it is not read.", megabytes)}};
}

Complaint cutOff() {
    return {ErrorCode::BadRecord,
            {"Le fichier s’arrête au milieu de cet enregistrement\u202F; il n’est pas lu.",
             "The file stops in the middle of this record; it is not read."},
            {"Le fichier est sans doute incomplet\u00A0: exportez-le ou copiez-le de nouveau.",
             "The file is probably incomplete: export or copy it again."}};
}

Complaint listNotClosed() {
    return {ErrorCode::BadRecord,
            {"La liste n’est pas refermée par «\u00A0]\u00A0»\u00A0: il y manque peut-être des posts.",
             "The list is not closed by “]”: posts may be missing from it."},
            {"Exportez ou copiez le fichier de nouveau.", "Export or copy the file again."}};
}

Complaint repaired(std::size_t places) {
    const std::string_view plural = places > 1 ? "s" : "";
    return {
        ErrorCode::BadEncoding,
        {fmt::format(
             "L’encodage de cet enregistrement est abîmé à {} endroit{}, lu{} comme «\u00A0\uFFFD\u00A0».",
             places, plural, plural),
         fmt::format("The encoding of this record is damaged in {} place{}, read as “\uFFFD”.", places,
                     plural)},
        {"Enregistrez le fichier en UTF-8 pour lire le texte exact.",
         "Save the file as UTF-8 to have the exact text read."}};
}

/// The text with every half of a surrogate pair (« \ud83d » alone, an emoji that was cut) written as U+FFFD;
/// their number is added to `count`.
std::string repairedEscapes(std::string json, std::size_t& count) {
    const auto isHalf = [&](std::size_t at, std::string_view digits) {
        return json.size() >= at + 6 && json[at] == '\\' && json[at + 1] == 'u' &&
               (json[at + 2] | 0x20) == 'd' && digits.find(json[at + 3]) != std::string_view::npos;
    };
    constexpr std::string_view high = "89abAB";
    constexpr std::string_view low = "cdefCDEF";
    for (std::size_t at = json.find('\\'); at != std::string::npos; at = json.find('\\', at)) {
        if (isHalf(at, high) && isHalf(at + 6, low)) {
            at += 12;
        } else if (isHalf(at, high) || isHalf(at, low)) {
            json.replace(at, 6, "\\ufffd");
            ++count;
            at += 6;
        } else {
            at += 2;
        }
    }
    return json;
}

class JsonReader final : public PostReader {
public:
    JsonReader(std::unique_ptr<RecordSource> records, ImportLog log, std::size_t bytesTotal)
        : m_records(std::move(records)), m_log(std::move(log)), m_bytesTotal(bytesTotal) {}

    /// The stream lives as long as the reader.
    void keep(std::unique_ptr<std::istream> in) { m_in = std::move(in); }

    std::optional<Post> next() override {
        while (const auto record = m_isDone ? std::nullopt : m_records->next()) {
            m_log.beginRecord();
            auto post = read(*record);
            if (post && keepPost(*post, m_log))
                return *std::move(post);
            if (post)
                continue;
            const bool isPlain = record->line == m_log.source().record; // one record a line from the first on
            m_log.skipRecord(isPlain ? post.error() : onLine(post.error(), record->line));
        }
        finish();
        return {};
    }

    std::size_t bytesRead() const override { return m_records->bytes().bytesRead(); }
    std::size_t bytesTotal() const override { return m_bytesTotal; }
    ImportSummary summary() const override { return m_log.summary(); }

private:
    tl::expected<Post, Complaint> read(const RawRecord& record) {
        if (record.tooLong)
            return tl::unexpected(tooLong());
        auto post = m_json.read(record.text, m_log);
        if (post)
            return post;
        if (record.atEndOfFile && isUnfinished(record.text))
            return tl::unexpected(cutOff());
        std::size_t repairs = 0;
        const std::string text = repairedEscapes(repairedUtf8(record.text, &repairs), repairs);
        if (repairs == 0)
            return post;
        post = m_json.read(text, m_log);
        if (post)
            m_log.tellRecord(repaired(repairs));
        return post;
    }

    void finish() {
        if (std::exchange(m_isDone, true))
            return;
        if (m_records->bytes().failed())
            m_log.tellFile(readingBrokeOff());
        else if (m_records->endedInside())
            m_log.tellFile(listNotClosed());
        if (m_in && !m_records->bytes().failed())
            m_log.setSha256(m_records->bytes().sha256());
    }

    std::unique_ptr<std::istream> m_in; ///< empty when somebody else owns the stream
    std::unique_ptr<RecordSource> m_records;
    JsonPosts m_json;
    ImportLog m_log;
    std::size_t m_bytesTotal = 0;
    bool m_isDone = false;
};

template <typename Records>
std::unique_ptr<JsonReader> makeReader(std::istream& in, ImportLog log, std::string_view format,
                                       std::size_t size) {
    log.beginFile(format, {"Champ", "Field"});
    return std::make_unique<JsonReader>(std::make_unique<Records>(in), std::move(log), size);
}

template <typename Records> std::unique_ptr<PostReader> readFile(OpenedFile file, std::string_view format) {
    auto reader = makeReader<Records>(*file.in, std::move(file.log), format, file.size);
    reader->keep(std::move(file.in));
    return reader;
}

std::string_view firstText(const FileStart& start) {
    std::string_view text = start.bytes;
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    return text.substr(std::min(text.find_first_not_of(whiteSpace), text.size()));
}

/// A broken line may end anywhere, but the line after it begins a new object.
bool spansLines(std::string_view text) {
    const std::size_t lineEnd = text.find('\n');
    if (lineEnd == std::string_view::npos)
        return false;
    const std::size_t last = text.find_last_not_of(whiteSpace, lineEnd);
    const std::size_t next = text.find_first_not_of(whiteSpace, lineEnd);
    return text[last] != '}' && next != std::string_view::npos && text[next] != '{';
}

} // namespace

bool looksLikeNdjson(const FileStart& start) {
    return firstText(start).starts_with('{');
}

std::unique_ptr<PostReader> readNdjson(OpenedFile file) {
    return readFile<LineRecords>(std::move(file), "vigie-ndjson");
}

bool looksLikeJson(const FileStart& start) {
    const std::string_view text = firstText(start);
    return text.starts_with('[') || (text.starts_with('{') && spansLines(text));
}

std::unique_ptr<PostReader> readJson(OpenedFile file) {
    return readFile<ElementRecords>(std::move(file), "vigie-json");
}

std::unique_ptr<PostReader> readPostStream(std::istream& in, std::string name, ProblemSink problems,
                                           Language language) {
    return makeReader<LineRecords>(in, ImportLog(std::move(name), std::move(problems), language),
                                   "vigie-ndjson", 0);
}

} // namespace vigie
