// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json_reader.h"

#include "core/import/formats/json_importer.h"
#include "core/import/json_complaints.h"
#include "core/import/json_repair.h"
#include "core/import/post_completion.h"
#include "core/import/record_source.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace vigie {
namespace {

constexpr std::string_view whiteSpace = " \t\r\n";

class JsonReader final : public PostReader {
public:
    JsonReader(std::unique_ptr<RecordSource> texts, ImportLog log, std::size_t bytesTotal)
        : m_texts(std::move(texts)), m_log(std::move(log)), m_bytesTotal(bytesTotal) {}

    /// Stream and surroundings live as long as the reader.
    void keep(std::unique_ptr<std::istream> in, std::shared_ptr<const Surroundings> around) {
        m_in = std::move(in);
        if (around)
            m_around = std::move(around);
    }

    void forgetDigest() { m_texts->bytes().withoutDigest(); }

    /// Looks at the first texts without using them up: well-formed ones of no known format are a complaint.
    std::optional<Complaint> findFormat() {
        constexpr std::size_t enough = 10;
        std::optional<Complaint> complaint;
        while (!m_importer && m_ahead.size() < enough) {
            auto text = m_texts->next();
            if (!text)
                break;
            m_ahead.push_back(*std::move(text));
            std::string copy = m_ahead.back().text;
            const auto document = m_json.parse(copy, m_log);
            if (document && !choose(*document) && !complaint)
                complaint = unknownFile(*document);
        }
        return m_importer ? std::nullopt : complaint;
    }

    std::optional<Post> next() override {
        std::optional<Post> post; // one object all the way: posts are costly to move
        do {
            while (!post && m_at < m_values.size())
                readValue(m_values[m_at++], post);
        } while (!post && nextText());
        if (!post)
            finish();
        return post;
    }

    std::size_t bytesRead() const override { return m_texts->bytes().bytesRead(); }
    std::size_t bytesTotal() const override { return m_bytesTotal; }
    ImportSummary summary() const override { return m_log.summary(); }

private:
    /// The format of the text before is asked first: they hardly ever change within a file.
    bool choose(const JsonValue& document) {
        if (m_importer && m_importer->recognises(document))
            return true;
        const JsonImporter* importer = findJsonImporter(document);
        if (importer && !m_importer) {
            m_log.setFormat(importer->name);
            if (importer->account)
                m_account = importer->account(m_log.summary().file, *m_around);
        }
        m_importer = importer ? importer : m_importer;
        return importer != nullptr;
    }

    bool nextText() {
        std::optional<RawRecord> text;
        if (!m_ahead.empty()) {
            text = std::move(m_ahead.front());
            m_ahead.pop_front();
        } else if (!m_isDone) {
            text = m_texts->next();
        }
        if (!text)
            return false;
        m_log.beginRecord();
        m_values.clear();
        m_at = 0;
        if (const auto complaint = load(*text)) {
            const bool isPlain = text->line == m_log.source().record; // one record a line from the first on
            m_log.skipRecord(isPlain ? *complaint : onLine(*complaint, text->line));
        }
        m_text = std::move(text->text);
        return true;
    }

    std::optional<Complaint> load(RawRecord& text) {
        if (text.tooLong)
            return tooLong(text.limit);
        const auto document = parse(text);
        if (!document)
            return document.error();
        if (!choose(*document))
            return unknownKeys(*document);
        m_document = *document;
        if (m_importer->records)
            m_values = m_importer->records(m_document);
        else
            m_values.assign(1, m_document);
        if (m_repairs > 0)
            m_values.empty() ? m_log.tellFile(repaired(m_repairs)) : m_log.tellRecord(repaired(m_repairs));
        return {};
    }

    tl::expected<JsonValue, Complaint> parse(RawRecord& text) {
        m_repairs = 0;
        auto document = m_json.parse(text.text, m_log);
        if (document)
            return document;
        if (text.atEndOfFile && isUnfinished(text.text))
            return tl::unexpected(cutOff());
        RepairedJson better = repairedJson(text.text);
        if (better.places == 0)
            return document;
        document = m_json.parse(better.text, m_log);
        m_repairs = better.places;
        text.text = std::move(better.text);
        return document;
    }

    void readValue(const JsonValue& value, std::optional<Post>& result) {
        m_log.beginRecord();
        if (!value.isObject() && !value.isList())
            return m_log.skipRecord(notAnObject(value));
        const std::size_t mark = m_json.mark();
        ReadPost post = m_importer->read({value, m_document, m_log.summary().file, *m_around});
        value.tellRepeatedKeys();
        m_json.rewind(mark);
        if (!post)
            return m_log.setRecordAside(post.error());
        takeAccount(*post);
        post->raw = m_importer->records ? value.json() : std::move(m_text);
        if (keepPost(*post, m_log))
            result = *std::move(post);
    }

    void takeAccount(Post& post) const {
        const bool isOther = !m_account.id.empty() && !post.authorId.empty() && post.authorId != m_account.id;
        const bool isNamed = !post.author.empty() && post.author != m_account.handle;
        if (m_account.handle.empty() || isOther || isNamed)
            return;
        post.author = m_account.handle;
        if (post.authorName.empty())
            post.authorName = m_account.name;
        if (post.authorId.empty())
            post.authorId = m_account.id;
        if (!post.followers)
            post.followers = m_account.followers;
    }

    void finish() {
        if (std::exchange(m_isDone, true))
            return;
        if (m_texts->bytes().failed())
            m_log.tellFile(readingBrokeOff());
        else if (m_texts->endedInside())
            m_log.tellFile(listNotClosed());
        if (m_in && !m_texts->bytes().failed())
            m_log.setSha256(m_texts->bytes().sha256());
    }

    std::unique_ptr<std::istream> m_in; ///< empty when somebody else owns the stream
    std::unique_ptr<RecordSource> m_texts;
    std::deque<RawRecord> m_ahead; ///< looked at, not yet read
    JsonDocument m_json;
    const JsonImporter* m_importer = nullptr; ///< that of the text before
    std::shared_ptr<const Surroundings> m_around = std::make_shared<Surroundings>();
    Account m_account;
    std::string m_text;
    JsonValue m_document;
    std::vector<JsonValue> m_values; ///< the records of the text
    std::size_t m_at = 0;
    std::size_t m_repairs = 0; ///< of the text
    ImportLog m_log;
    std::size_t m_bytesTotal = 0;
    bool m_isDone = false;
};

template <typename Texts>
std::unique_ptr<JsonReader> makeReader(std::istream& in, ImportLog log, std::size_t size) {
    log.beginFile("json", {"Champ", "Field"});
    return std::make_unique<JsonReader>(std::make_unique<Texts>(in), std::move(log), size);
}

template <typename Texts> OpenedPosts readFile(OpenedFile file) {
    auto reader = makeReader<Texts>(*file.in, std::move(file.log), file.size);
    reader->keep(std::move(file.in), std::move(file.around));
    if (const auto complaint = reader->findFormat())
        return tl::unexpected(*complaint);
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

bool looksLikeJsonLines(const FileStart& start) {
    return firstText(start).starts_with('{');
}

OpenedPosts readJsonLines(OpenedFile file) {
    return readFile<LineRecords>(std::move(file));
}

bool looksLikeJson(const FileStart& start) {
    const std::string_view text = firstText(start);
    return text.starts_with('[') || text.starts_with("window.YTD.") ||
           (text.starts_with('{') && spansLines(text));
}

OpenedPosts readJson(OpenedFile file) {
    return readFile<ElementRecords>(std::move(file));
}

std::unique_ptr<PostReader> readPostStream(std::istream& in, std::string name, ProblemSink problems,
                                           Language language) {
    auto reader = makeReader<LineRecords>(in, ImportLog(std::move(name), std::move(problems), language), 0);
    reader->forgetDigest();
    return reader;
}

} // namespace vigie
