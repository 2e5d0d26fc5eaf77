// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/record_source.h"
#include "tests/support/imported.h"

#include <QTest>
#include <streambuf>

using namespace vigie;

namespace {

/// A stream that has one more line each time somebody waits for it, and remembers how many were asked for.
class SlowLines final : public std::streambuf {
public:
    explicit SlowLines(std::vector<std::string> lines) : m_lines(std::move(lines)) {}
    std::size_t given = 0;

protected:
    int_type underflow() override {
        if (given == m_lines.size())
            return traits_type::eof();
        std::string& line = m_lines[given++];
        setg(line.data(), line.data(), line.data() + line.size());
        return traits_type::to_int_type(line.front());
    }

private:
    std::vector<std::string> m_lines;
};

/// A device that breaks after its first line.
class BrokenDisk final : public std::streambuf {
protected:
    int_type underflow() override {
        if (std::exchange(m_read, true))
            throw std::ios_base::failure("gone");
        setg(m_line.data(), m_line.data(), m_line.data() + m_line.size());
        return traits_type::to_int_type(m_line.front());
    }

private:
    std::string m_line = "{\"id\":\"a\",\"text\":\"b\"}\n{\"id\":";
    bool m_read = false;
};

} // namespace

class TestJsonReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void formatsByContent_data();
    void formatsByContent();
    void cutFilesAreTold_data();
    void cutFilesAreTold();
    void streamGivesPostsAsTheyCome();
    void failingDeviceIsTold();
    void postOfFiveMegabytes();
    void absurdLineIsRefused();
    void nulBytesFallOff();
    void absentLabelIsNotDenied();
    void absurdDepthIsRefused_data();
    void absurdDepthIsRefused();
    void longStreamTakesLittleMemory();
    void placesAreNamed();
};

void TestJsonReader::fields_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("line"); // one line of what describe() says, or a piece of it
    QTest::addColumn<QString>("complaints");
    const auto row = [](const char* name, const char* json, const char* line, const char* complaints = "") {
        QTest::addRow("%s", name) << QByteArray(json) << QString::fromUtf8(line)
                                  << QString::fromUtf8(complaints);
    };
    row("id as a number beyond 2^53", R"({"id":7606800496065629443,"text":"a"})", "id: 7606800496065629443");
    row("id as a number beyond 2^63", R"({"id":17606800496065629443,"text":"a"})",
        "id: 17606800496065629443");
    row("id from the url", R"({"url":"https://x.com/a/1","text":"a"})", "id: https://x.com/a/1");
    row("id from the record", R"({"text":"a"})", "id: posts:1");
    row("null is missing", R"({"id":"a","text":"a","title":null,"media":null})", "id: a");
    row("the last of two keys counts, and it is said", R"({"id":"a","text":"first","text":"second"})",
        "text: second", "1:text");
    row("the same key twice with the same value", R"({"id":"a","text":"one","text":"one"})", "text: one");
    row("a null beside a text is told too", R"({"id":"a","text":"b","title":"c","title":null})", "text: b",
        "1:title");
    row("two keys in a medium", R"({"id":"a","text":"b","media":[{"alt":"c","alt":"d"}]})", "d",
        "1:media[0].alt");
    row("escapes", R"({"id":"a","text":"\u00e9\ud83d\ude0d\n\"q\""})", "text: é😍⏎\"q\"");
    row("half a surrogate pair", R"({"id":"a","text":"x \ud83d y"})", "text: x \uFFFD y", "1:record");
    row("raw is the line", R"(  {"id":"a", "text":"a", "own":[1]} )",
        R"(raw:   {"id":"a", "text":"a", "own":[1]} )");
    row("twitter is x", R"({"id":"a","text":"a","platform":"Twitter"})", "platform: x");
    row("unknown platform", R"({"id":"a","text":"a","platform":"reddit"})", "platform: other");
    row("platform from the url", R"({"text":"a","url":"https://www.instagram.com/p/x/"})",
        "platform: instagram");
    row("platform is not guessed from a look-alike", R"({"text":"a","url":"https://notinstagram.com/"})",
        "platform: other");
    row("author without @", R"({"id":"a","text":"a","author":"@lola"})", "author: lola");
    row("author as a number", R"({"id":"a","text":"a","author":42})", "author: 42");
    row("author as an object", R"({"id":"a","text":"a","author":{"n":1}})", "id: a", "1:author");
    row("followers as text", R"({"id":"a","text":"a","followers":"12,5 k"})", "followers: 12500");
    row("followers negative", R"({"id":"a","text":"a","followers":-1})", "id: a");
    row("date with offset", R"({"id":"a","text":"a","published_at":"2025-03-02T18:00:00+01:00"})",
        "published_at: 2025-03-02T17:00:00Z");
    row("date as seconds", R"({"id":"a","text":"a","published_at":1746086400})",
        "published_at: 2025-05-01T08:00:00Z");
    row("date as milliseconds in text", R"({"id":"a","text":"a","published_at":"1746086400000"})",
        "published_at: 2025-05-01T08:00:00Z");
    row("date of a spreadsheet", R"({"id":"a","text":"a","published_at":"02/03/2025"})", "id: a",
        "1:published_at");
    row("label as text", R"({"id":"a","text":"a","paid_partnership":"oui"})", "paid_partnership: yes");
    row("label as zero", R"({"id":"a","text":"a","paid_partnership":0})", "paid_partnership: no");
    row("label as a list", R"({"id":"a","text":"a","paid_partnership":[]})", "id: a", "1:paid_partnership");
    row("hashtags as one text", R"({"id":"a","text":"a","hashtags":"#mode, #look"})",
        "hashtags: mode · look");
    row("hashtags with holes", R"({"id":"a","text":"a","hashtags":["#a",null,{},2]})", "hashtags: a · 2",
        "1:hashtags[2]");
    row("sponsors with spaces", R"({"id":"a","text":"a","sponsors":"Maison Lune, @brume"})",
        "sponsors: Maison Lune · brume");
    row("one medium without its list", R"({"id":"a","text":"a","media":{"alt":"un flacon"}})", "un flacon");
    row("medium as a file name", R"({"id":"a","text":"a","media":["a.jpg"]})", "a.jpg");
    row("wrong part of a medium", R"({"id":"a","text":"a","media":[{"alt":[]}]})", "id: a", "1:media[0].alt");
    row("own key of a post", R"({"id":"a","text":"a","author_id":76,"location":"Lyon"})", "author_id: 76");
    row("coauthors and tagged accounts", R"({"id":"a","text":"a","coauthors":["@b"],"tagged_users":"c"})",
        "coauthors: b\n  tagged_users: c");
    row("boosted is no label", R"({"id":"a","text":"a","boosted":true})", "boosted: yes");
    row("hidden likes are not zero", R"({"id":"a","text":"a","counts":{"likes":-1,"views":"1,2 k"}})",
        "views: 1200");
    row("counts as a number", R"({"id":"a","text":"a","counts":12})", "id: a", "1:counts");
    row("date of the id, without a zone",
        R"({"id":"a","text":"a","published_at":"2025-03-02","date_is_derived":true,"zone_is_known":false})",
        "date_is_derived: yes\n  zone_is_known: no");
    row("a draft is set aside", R"({"id":"a","text":"a","visibility":"Draft"})",
        "1 records, 0 read, 0 skipped, 1 set aside\n  1 private post or draft set aside");
    row("a public post", R"({"id":"a","text":"a","visibility":"public"})", "visibility: public");
    row("a private post in French", R"({"id":"a","text":"a","visibility":"privé"})",
        "1 private post or draft");
    row("a post that is not public", R"({"id":"a","text":"a","visibility":"Non public"})",
        "1 private post or draft");
    row("unknown visibility", R"({"id":"a","text":"a","visibility":"friends"})", "id: a", "1:visibility");
    row("unknown format", R"({"id":"a","text":"a","format":"parchemin"})", "id: a", "1:format");
    row("title is enough", R"({"id":"a","title":"Unboxing"})", "title: Unboxing");
    row("nothing to read", R"({"id":"a","text":""})", "id: a", "1:record");
    row("broken line", R"({"id":"a" "text":"b"})", "0 read, 1 skipped", "1:record");
    row("deep nesting", R"({"id":"a","text":"b","own":[[[[[[[[1]]]]]]]]})", "id: a");
}

void TestJsonReader::fields() {
    QFETCH(QByteArray, json);
    QFETCH(QString, line);
    const Imported imported = importBytes(json.toStdString() + "\n");
    const QString said = QString::fromStdString(describe(imported));
    QVERIFY2(said.contains(line + u'\n') || said.contains(line), qPrintable(said));
    QTEST(QString::fromStdString(imported.complaints()), "complaints");
}

void TestJsonReader::formatsByContent_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("read");
    QTest::addRow("lines") << QByteArray("{\"id\":1}\n{\"id\":2}\n") << "vigie-ndjson" << 2;
    QTest::addRow("lines with BOM and blank ones")
        << QByteArray("\xEF\xBB\xBF\n\n{\"id\":1}\r\n\r\n{\"id\":2}") << "vigie-ndjson" << 2;
    QTest::addRow("one line") << QByteArray("{\"id\":1}") << "vigie-ndjson" << 1;
    QTest::addRow("first line broken") << QByteArray("{\"id\":1,\n{\"id\":2}\n") << "vigie-ndjson" << 1;
    QTest::addRow("list") << QByteArray("[{\"id\":1},\n{\"id\":2}]") << "vigie-ndjson" << 2;
    QTest::addRow("list with BOM") << QByteArray("\xEF\xBB\xBF [{\"id\":1}]") << "vigie-ndjson" << 1;
    QTest::addRow("empty list") << QByteArray("[]") << "json" << 0;
    QTest::addRow("list without commas") << QByteArray("[{\"id\":1} {\"id\":2}]") << "vigie-ndjson" << 2;
    QTest::addRow("list that is cut") << QByteArray("[{\"id\":1},{\"id\":2},{\"id\":") << "vigie-ndjson" << 2;
    QTest::addRow("list with numbers in it") << QByteArray("[1,{\"id\":2},3]") << "vigie-ndjson" << 1;
    QTest::addRow("object over lines")
        << QByteArray("{\n\"id\":1,\n\"text\":\"}{\"\n}\n") << "vigie-ndjson" << 1;
    QTest::addRow("objects over lines")
        << QByteArray("{\n\"id\":1\n}\n{\n\"id\":2\n}") << "vigie-ndjson" << 2;
}

void TestJsonReader::formatsByContent() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, read);
    const Imported imported = importBytes(bytes.toStdString());
    QTEST(QString::fromStdString(imported.summary.format), "format");
    QCOMPARE(int(imported.posts.size()), read);
    QCOMPARE(imported.summary.records, imported.summary.read + imported.summary.skipped);
}

void TestJsonReader::cutFilesAreTold_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("complaints");
    QTest::addColumn<QString>("message"); // a piece of the last one
    QTest::addRow("whole, without line end") << QByteArray("{\"id\":1,\"text\":\"a\"}") << ""
                                             << "";
    QTest::addRow("line cut in a text")
        << QByteArray("{\"id\":1,\"text\":\"a\"}\n{\"id\":2,\"te") << "2:record"
        << "stops in the middle";
    QTest::addRow("line cut behind an inner brace")
        << QByteArray("{\"id\":1,\"media\":[{\"alt\":\"a\"}") << "1:record"
        << "stops in the middle";
    QTest::addRow("line cut inside a character") << QByteArray("{\"id\":1,\"text\":\"caf\xC3") << "1:record"
                                                 << "stops in the middle";
    QTest::addRow("broken, not cut") << QByteArray("{\"id\":1 \"text\":\"a\"}") << "1:record"
                                     << "well-formed";
    QTest::addRow("list cut inside a post")
        << QByteArray("[{\"id\":1,\"text\":\"a\"},{\"id\"") << "2:record 0:record"
        << "not closed";
    QTest::addRow("list cut between posts") << QByteArray("[{\"id\":1,\"text\":\"a\"}") << "0:record"
                                            << "not closed";
}

void TestJsonReader::cutFilesAreTold() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const Imported imported = importBytes(bytes.toStdString(), Language::English);
    QTEST(QString::fromStdString(imported.complaints()), "complaints");
    if (!imported.problems.empty())
        QVERIFY(QString::fromStdString(imported.problems.back().message).contains(message));
}

void TestJsonReader::streamGivesPostsAsTheyCome() {
    SlowLines lines({"{\"id\":\"a\",\"text\":\"1\"}\n", "{\"id\":\"b\",", "\"text\":\"2\"}\n",
                     "{\"id\":\"c\",\"text\":\"3\"}"});
    std::istream in(&lines);
    const auto reader = readPostStream(in, "-", {}, Language::French);
    QCOMPARE(reader->next()->id, std::string("a"));
    QCOMPARE(lines.given, std::size_t(1)); // the second line was not waited for
    QCOMPARE(reader->next()->id, std::string("b"));
    QCOMPARE(lines.given, std::size_t(3));
    QCOMPARE(reader->next()->id, std::string("c"));
    QVERIFY(!reader->next());
    QCOMPARE(reader->summary().read, std::size_t(3));
    QCOMPARE(reader->summary().sha256, std::string());
    QCOMPARE(reader->bytesTotal(), std::size_t(0));
}

void TestJsonReader::failingDeviceIsTold() {
    BrokenDisk disk;
    std::istream in(&disk);
    const Imported imported = importStream(in);
    QCOMPARE(imported.posts.size(), std::size_t(1));
    QVERIFY(!imported.problems.empty());
    QVERIFY(imported.problems.back().code == ErrorCode::CannotRead);
}

void TestJsonReader::postOfFiveMegabytes() {
    const std::string text(5'000'000, 'a');
    const Imported imported =
        importBytes("{\"id\":\"big\",\"text\":\"" + text + "\"}\n{\"id\":\"b\",\"text\":\"c\"}\n");
    QCOMPARE(imported.posts.size(), std::size_t(2));
    QCOMPARE(imported.posts[0].text.size(), text.size());
    QCOMPARE(imported.complaints(), std::string());
}

void TestJsonReader::absurdLineIsRefused() {
    const std::string text(maxRecordBytes, 'a');
    std::istringstream in("{\"id\":\"big\",\"text\":\"" + text + "\"}\n{\"id\":\"b\",\"text\":\"c\"}\n");
    const Imported imported = importStream(in);
    QCOMPARE(imported.posts.size(), std::size_t(1));
    QCOMPARE(imported.posts[0].id, std::string("b"));
    QCOMPARE(imported.complaints(), std::string("1:record"));
    QVERIFY(imported.problems[0].message.find("64") != std::string::npos);
}

void TestJsonReader::absentLabelIsNotDenied() {
    for (const char* label : {R"("label":"Paid Partnership",)", ""}) {
        const Imported imported =
            importBytes(std::string("{") + label +
                        R"("id":"7606800496065629443","create_timestamp":1771096259,"brand_names":["Lune"],)"
                        R"("creator":{"username":"lola"},"videos":[]})");
        QCOMPARE(imported.posts.size(), 1U);
        QVERIFY(imported.posts.front().paidPartnership ==
                (*label ? std::optional(true) : std::optional<bool>()));
    }
}

void TestJsonReader::nulBytesFallOff() {
    const Imported imported = importBytes("{\"id\":\"a\",\"text\":\"x" + std::string(1, '\0') +
                                          "y\",\"title\":\"" + std::string(200, 'a') + "\"}\n");
    QCOMPARE(imported.posts.size(), std::size_t(1));
    QCOMPARE(imported.posts.front().text, std::string("xy"));
    QCOMPARE(imported.complaints(), std::string("1:record"));
}

void TestJsonReader::absurdDepthIsRefused_data() {
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("close");
    QTest::addRow("lists") << "["
                           << "]";
    QTest::addRow("objects") << "{\"a\":"
                             << "}";
    QTest::addRow("never closed") << "["
                                  << "";
}

void TestJsonReader::absurdDepthIsRefused() {
    QFETCH(QString, open);
    QFETCH(QString, close);
    const QString deep = open.repeated(2000) + "1" + close.repeated(2000);
    const Imported imported =
        importBytes(("{\"id\":\"a\",\"own\":" + deep + "}\n{\"id\":\"b\",\"text\":\"c\"}\n").toStdString());
    QCOMPARE(imported.posts.size(), std::size_t(1));
    QCOMPARE(imported.posts.front().id, std::string("b"));
    QCOMPARE(imported.complaints(), std::string("1:record"));
}

/// However long a file is, the reader is never further in it than what it has given, and a little.
void TestJsonReader::longStreamTakesLittleMemory() {
    const std::string line = "{\"id\":\"a\",\"text\":\"" + std::string(900, 'a') + "\"}\n";
    std::string lines;
    while (lines.size() < 16'000'000)
        lines += line;
    std::istringstream in(lines);
    const auto reader = readPostStream(in, "-", {}, Language::French);
    for (std::size_t given = line.size(); reader->next(); given += line.size())
        QVERIFY(reader->bytesRead() < given + 200'000);
    QCOMPARE(reader->summary().records, lines.size() / line.size());
}

void TestJsonReader::placesAreNamed() {
    std::istringstream in("{\"id\":\"a\",\"text\":\"b\",\"followers\":\"x\"}\n\n{broken\n");
    const Imported imported = importStream(in, Language::English);
    QCOMPARE(imported.problems.size(), std::size_t(2));
    QCOMPARE(toString(imported.problems[0]),
             std::string("-:1: Field “followers”: “x” is not a whole number; it is left out."));
    QVERIFY(toString(imported.problems[1]).starts_with("-:2: "));
    QVERIFY(imported.problems[1].message.ends_with("(Line 3 of the file.)"));
    QVERIFY(imported.problems[1].code == ErrorCode::BadRecord);
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_json_reader.moc"
