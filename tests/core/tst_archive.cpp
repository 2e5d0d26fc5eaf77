// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/import/archive_reader.h"
#include "tests/support/imported.h"
#include "tests/support/packed.h"

#include <QDir>
#include <QTest>

using namespace vigie;
using namespace vigie::test;

namespace {

const std::string post = R"({"id":"a","text":"Code LOLA20"})"
                         "\n";
const std::string otherPosts = R"([{"id":"b","text":"Publicité"},{"id":"c","text":"Rien"}])";
const std::string tweets =
    R"(window.YTD.tweets.part0 = [{"tweet":{"id_str":"1588091220244369409","full_text":"Bonjour",)"
    R"("created_at":"Thu Nov 03 08:50:26 +0000 2022"}}])";
const std::string account = R"(window.YTD.account.part0 = [{"account":{"username":"lola","accountId":"5",)"
                            R"("accountDisplayName":"Lola"}}])";
const std::string conversation = R"({"participants":[],"messages":[],"title":"Lola","thread_path":"inbox"})";
const std::string info = R"({"id":"abcdefghijk","extractor_key":"Youtube","language":"fr","title":"T"})";
const std::string subtitles = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nVoici mon code\n";

Imported importZip(const std::vector<PackedFile>& files) {
    return importBytes(zipped(files), Language::English);
}

std::string texts(const Imported& imported) {
    std::string out;
    for (const Post& read : imported.posts)
        out += (out.empty() ? "" : " · ") + read.text;
    return out;
}

/// As if the bytes stood in a file called « posts.zip », read within these limits.
Imported importWithin(const std::string& bytes, const ArchiveLimits& limits) {
    Imported imported;
    const auto sink = [&](const Error& problem) { imported.problems.push_back(problem); };
    auto reader = readArchive({std::make_unique<std::istringstream>(bytes),
                               bytes.size(),
                               ImportLog("posts.zip", sink, Language::English),
                               {}},
                              limits);
    if (reader)
        return readAll(**reader, imported);
    imported.refusal = Error{reader.error().code, reader.error().message.en, {}, reader.error().hint.en};
    return imported;
}

} // namespace

class TestArchive final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void containers_data();
    void containers();
    void memberAndArchiveAreNamed();
    void whatHoldsNoPostsIsPassedOver();
    void pathsThatLeadOutAreRefused_data();
    void pathsThatLeadOutAreRefused();
    void archivesInsideArchives();
    void protectedArchiveIsRefused();
    void bombs_data();
    void bombs();
    void cutArchivesAreTold_data();
    void cutArchivesAreTold();
    void packageWithoutContentIsRefused();
    void smallFilesAroundAreUsed_data();
    void smallFilesAroundAreUsed();
    void ownersAreFound_data();
    void ownersAreFound();
};

void TestArchive::containers_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(bytes);
    };
    row("zip", zipped({{"x/posts.ndjson", post}}));
    row("tar.gz", tarGz({{"x/posts.ndjson", post}}));
    row("tar", packed({{"x/posts.ndjson", post}}, archive_write_set_format_ustar));
    row("gz", compressed(post, archive_write_add_filter_gzip));
    row("xz", compressed(post, archive_write_add_filter_xz));
    row("bz2", compressed(post, archive_write_add_filter_bzip2));
    row("zstd", compressed(post, archive_write_add_filter_zstd));
    row("zip in gz", compressed(zipped({{"posts.ndjson", post}}), archive_write_add_filter_gzip));
    row("table", zipped({{"posts.csv", "id;texte\na;Code LOLA20\n"}}));
}

void TestArchive::containers() {
    QFETCH(QByteArray, bytes);
    const Imported imported = importBytes(bytes.toStdString(), Language::English);
    QVERIFY2(!imported.refusal, imported.refusal ? imported.refusal->message.c_str() : "");
    QCOMPARE(texts(imported), std::string("Code LOLA20"));
    QCOMPARE(imported.complaints(), std::string());
    QCOMPARE(imported.summary.sha256, sha256Hex(bytes.toStdString()));
    QCOMPARE(imported.summary.records, std::size_t(1));
}

void TestArchive::memberAndArchiveAreNamed() {
    const Imported imported =
        importZip({{"data/one.ndjson", post + "{broken\n"}, {"data/two.json", otherPosts}});
    QCOMPARE(texts(imported), std::string("Code LOLA20 · Publicité · Rien"));
    QVERIFY(imported.posts[1].source.file.ends_with("posts/data/two.json"));
    QCOMPARE(imported.posts[2].source.record, std::size_t(2));
    QCOMPARE(imported.problems.size(), std::size_t(1));
    QVERIFY(imported.problems.front().where.file.ends_with("posts/data/one.ndjson"));
    QVERIFY(imported.summary.file.ends_with("posts"));
    QCOMPARE(imported.summary.records, std::size_t(4));
    QCOMPARE(imported.summary.skipped, std::size_t(1));
}

void TestArchive::whatHoldsNoPostsIsPassedOver() {
    const Imported imported = importZip({{"a/photo.jpg", "\xFF\xD8\xFF"},
                                         {"a/start.html", "<html>"},
                                         {"messages/message_1.json", conversation},
                                         {"__MACOSX/a/._posts.ndjson", post},
                                         {"a/._posts.ndjson", post},
                                         {"a/posts.ndjson", post}});
    QCOMPARE(texts(imported), std::string("Code LOLA20"));
    QCOMPARE(imported.complaints(), std::string());
    const Imported nothing = importZip({{"a/photo.jpg", "\xFF\xD8\xFF"}, {"message_1.json", conversation}});
    QVERIFY(nothing.refusal && nothing.refusal->code == ErrorCode::UnknownFormat);
    for (const char* kind : {"JSON", ".csv", ".xlsx", ".ods", "NDJSON"})
        QVERIFY2(nothing.refusal->hint.find(kind) != std::string::npos, nothing.refusal->hint.c_str());
}

void TestArchive::pathsThatLeadOutAreRefused_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addRow("up") << QByteArray("../posts.ndjson");
    QTest::addRow("down and up") << QByteArray("a/../../posts.ndjson");
    QTest::addRow("absolute") << QByteArray("/etc/posts.ndjson");
    QTest::addRow("of Windows") << QByteArray("C:\\posts.ndjson");
    QTest::addRow("up, of Windows") << QByteArray("..\\posts.ndjson");
}

void TestArchive::pathsThatLeadOutAreRefused() {
    QFETCH(QByteArray, path);
    for (const auto pack : {zipped, tarGz}) {
        const Imported imported =
            importBytes(pack({{path.toStdString(), post}, {"b.json", otherPosts}}), Language::English);
        QCOMPARE(texts(imported), std::string("Publicité · Rien"));
        QCOMPARE(imported.problems.size(), std::size_t(1));
        QVERIFY(imported.problems.front().message.find("leads out") != std::string::npos);
    }
}

void TestArchive::archivesInsideArchives() {
    std::string nested = zipped({{"posts.ndjson", post}});
    const Imported once = importZip({{"inner.zip", nested}, {"b.json", otherPosts}});
    QCOMPARE(texts(once), std::string("Code LOLA20 · Publicité · Rien"));
    QVERIFY(once.posts.front().source.file.ends_with("posts/inner.zip/posts.ndjson"));
    for (int depth = 0; depth < 6; ++depth)
        nested = zipped({{"inner.zip", nested}});
    const Imported deep = importZip({{"inner.zip", nested}, {"b.json", otherPosts}});
    QCOMPARE(texts(deep), std::string("Publicité · Rien"));
    QCOMPARE(deep.problems.size(), std::size_t(1));
    QVERIFY(deep.problems.front().message.find("Too many archives") != std::string::npos);
}

void TestArchive::protectedArchiveIsRefused() {
    const Imported imported = importBytes(encryptedZip({{"posts.ndjson", post}}), Language::English);
    QVERIFY(imported.refusal);
    QVERIFY2(imported.refusal->message.find("password") != std::string::npos,
             imported.refusal->message.c_str());
}

void TestArchive::bombs_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const std::string large = R"([{"id":"b","text":")" + std::string(3'000'000, 'a') + R"("}])";
    const auto row = [](const char* name, const std::string& bytes, const char* message) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(bytes) << message;
    };
    row("zip that unpacks to a thousand times its size",
        packed({{"posts.json", large}},
               [](archive* writer) {
                   archive_write_set_format_zip(writer);
                   archive_write_set_options(writer, "zip:compression=deflate");
               }),
        "times its size");
    row("the same as xz", compressed(large, archive_write_add_filter_xz), "times its size");
    std::vector<PackedFile> many;
    for (int i = 0; i < 200; ++i)
        many.push_back({std::to_string(i) + ".ndjson", post});
    row("many files", zipped(many), "more than 100 files");
    row("large file, not dense",
        packed({{"posts.json", large + large + large}}, archive_write_set_format_ustar), "when unpacked");
}

void TestArchive::bombs() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const ArchiveLimits limits = {100, 8'000'000, 8'000'000, 100, 1'000'000};
    const Imported imported = importWithin(bytes.toStdString(), limits);
    std::string said = imported.refusal ? imported.refusal->message : "";
    for (const Error& problem : imported.problems)
        said += problem.message + "\n";
    QVERIFY2(said.find(message.toStdString()) != std::string::npos, said.c_str());
}

void TestArchive::cutArchivesAreTold_data() {
    QTest::addColumn<QByteArray>("bytes");
    std::string lines;
    for (unsigned i = 0; i < 20'000; ++i)
        lines += R"({"id":")" + sha256Hex(std::to_string(i)) + R"(","text":"a"})" + "\n";
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(bytes.substr(0, bytes.size() / 2));
    };
    row("zip", zipped({{"a.ndjson", lines}}));
    row("tar.gz", tarGz({{"a.ndjson", lines}}));
    row("xz", compressed(lines, archive_write_add_filter_xz));
    row("gz", compressed(lines, archive_write_add_filter_gzip));
}

void TestArchive::cutArchivesAreTold() {
    QFETCH(QByteArray, bytes);
    const Imported imported = importBytes(bytes.toStdString(), Language::English);
    if (imported.refusal)
        return;
    QVERIFY(!imported.problems.empty());
    QVERIFY2(imported.problems.back().message.find("archive") != std::string::npos,
             imported.problems.back().message.c_str());
}

void TestArchive::packageWithoutContentIsRefused() {
    const std::string head = "\x1F\x8B\x08";
    for (const std::string& rest :
         {std::string(), std::string(5, '\0'), std::string("\0\0\0\0\0\4PK\3\4rest", 14)}) {
        const Imported imported = importBytes(head + rest, Language::English);
        QVERIFY(imported.refusal);
        QVERIFY(!imported.refusal->message.empty());
    }
}

void TestArchive::smallFilesAroundAreUsed_data() {
    QTest::addColumn<bool>("isZip");
    QTest::addRow("in a zip") << true;
    QTest::addRow("in a folder") << false;
}

void TestArchive::smallFilesAroundAreUsed() {
    QFETCH(bool, isZip);
    const std::vector<PackedFile> files = {
        {"account.js", account},
        {"instagram-lola-b-2025-03-02-AbC.json",
         R"([{"media":[{"uri":"a.jpg","creation_timestamp":1740934800,"title":"T"}]}])"},
        {"tweets.js", tweets},
        {"v [abcdefghijk].en.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHere\n"},
        {"v [abcdefghijk].fr.vtt", subtitles},
        {"v [abcdefghijk].info.json", info}};
    Imported imported;
    if (isZip) {
        imported = importZip(files);
    } else {
        const QTemporaryDir folder;
        for (const PackedFile& file : files)
            std::ofstream(folder.filePath(QString::fromStdString(file.path)).toStdString()) << file.content;
        const auto found = postFiles(folder.path().toStdString(), Language::English);
        QVERIFY(found);
        for (const std::string& file : *found)
            for (Post& read : importFile(file).posts)
                imported.posts.push_back(std::move(read));
    }
    QCOMPARE(imported.posts.size(), std::size_t(3));
    QCOMPARE(imported.posts[0].author, std::string("lola-b"));
    QCOMPARE(imported.posts[1].author, std::string("lola"));
    QCOMPARE(imported.posts[1].authorName, std::string("Lola"));
    QCOMPARE(imported.posts[2].media.front().transcript, std::string("Voici mon code"));
}

/// Files of a download; the account that its one post is of.
void TestArchive::ownersAreFound_data() {
    QTest::addColumn<QStringList>("files"); // path, content, path, content …
    QTest::addColumn<QString>("author");
    const auto row = [](const char* name, const QStringList& files, const char* author) {
        QTest::addRow("%s", name) << files << author;
    };
    const auto text = [](const std::string& words) { return QString::fromStdString(words); };
    const QString xManifest = R"(window.__THAR_CONFIG = {"userInfo":{"accountId":"5","userName":"lola"}})";
    row("manifest of X alone", {"data/manifest.js", xManifest, "data/tweets.js", text(tweets)}, "lola");
    row("account of X first",
        {"data/account.js", text(account).replace("lola", "tom"), "data/manifest.js", xManifest,
         "data/tweets.js", text(tweets)},
        "tom");
    const QString media = R"([{"media":[{"uri":"a.jpg","creation_timestamp":1740934800,"title":"T"}]}])";
    const auto personal = [](const char* label) {
        return QStringLiteral(
                   R"({"profile_user":[{"string_map_data":{"Email":{"value":"x"},"%1":{"value":"lola"}}}]})")
            .arg(QLatin1String(label));
    };
    const QString top = QStringLiteral("instagram-tom-2025-03-02-AbC/");
    const QString node =
        R"({"node":{"shortcode":"DMsI5LsyOvL","owner":{"id":"4242"},"taken_at_timestamp":1753787743,)"
        R"("edge_media_to_caption":{"edges":[{"node":{"text":"T"}}]}},)"
        R"("instaloader":{"node_type":"Post"}})";
    const QString profile =
        R"({"node":{"username":"lola","id":"4242"},"instaloader":{"node_type":"Profile"}})";
    row("profile that instaloader packed",
        {"fotos/2025-07-29_11-15-43_UTC.json", node, "fotos/lola_4242.json.xz", profile}, "lola");
    row("Instagram, in English",
        {top + "your_instagram_activity/media/posts_1.json", media,
         top + "personal_information/personal_information/personal_information.json", personal("Username")},
        "lola");
    row("Instagram, in French, letters as bytes",
        {"content/posts_1.json", media, "personal_information/personal_information.json",
         personal("Nom d\\u00e2\\u0080\\u0099utilisateur")},
        "lola");
    row("Instagram, in a language that is not known",
        {top + "content/posts_1.json", media, top + "personal_information/personal_information.json",
         personal("Käyttäjänimi")},
        "tom");
}

void TestArchive::ownersAreFound() {
    QFETCH(QStringList, files);
    std::vector<PackedFile> packedFiles;
    for (int i = 0; i < files.size(); i += 2) {
        const std::string content = files[i + 1].toStdString();
        const bool isPacked = files[i].endsWith(QStringLiteral(".xz"));
        packedFiles.push_back(
            {files[i].toStdString(), isPacked ? compressed(content, archive_write_add_filter_xz) : content});
    }
    const Imported inZip = importZip(packedFiles);
    QCOMPARE(inZip.posts.size(), std::size_t(1));
    QTEST(QString::fromStdString(inZip.posts.front().author), "author");
    const QTemporaryDir folder;
    for (const PackedFile& file : packedFiles) {
        const QString path = folder.filePath(QString::fromStdString(file.path));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        std::ofstream(path.toStdString()) << file.content;
    }
    std::vector<Post> onDisk;
    const auto found = postFiles(folder.path().toStdString(), Language::English);
    QVERIFY(found);
    for (const std::string& file : *found)
        for (Post& read : importFile(file).posts)
            onDisk.push_back(std::move(read));
    QCOMPARE(onDisk.size(), std::size_t(1));
    QTEST(QString::fromStdString(onDisk.front().author), "author");
}

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
