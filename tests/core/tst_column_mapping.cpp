// SPDX-License-Identifier: GPL-3.0-or-later
// What columns are taken for, how a person corrects it, and that the correction is followed.
#include "core/import/column_mapping.h"
#include "core/import/column_names.h"
#include "core/import/table_preview.h"
#include "tests/support/imported.h"

#include <QTest>

using namespace vigie;

namespace {

constexpr const char* workbook = VIGIE_SOURCE_DIR "/tests/data/import/workbooks/agence.xlsx";

const std::string unknownTable = "Ref;Quoi;Quand\n1;Bonjour;03/04/2025\n2;Salut;05/04/2025\n";

std::string meaningsOf(const ColumnMapping& mapping) {
    std::string out;
    for (std::size_t i = 0; i < mapping.headers.size(); ++i)
        out += (i == 0 ? "" : " ") + mapping.headers[i] + "=" +
               (mapping.columns[i] ? std::string(toString(*mapping.columns[i])) : "-");
    return out;
}

class TableFile {
public:
    explicit TableFile(const std::string& bytes) {
        m_path = m_folder.filePath(QStringLiteral("table.csv")).toStdString();
        std::ofstream(m_path, std::ios::binary) << bytes;
    }
    const std::string& path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    std::string m_path;
};

} // namespace

class TestColumnMapping final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMeaningHasAName();
    void headers_data();
    void headers();
    void jsonIsReadBack();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void unknownTableIsPreviewed();
    void mappingIsFollowed();
    void dayOrderAndPlatformAreFollowed();
    void signatureIgnoresSpelling();
    void sheetsArePreviewed();
};

void TestColumnMapping::everyMeaningHasAName() {
    for (std::size_t i = 0; i < static_cast<std::size_t>(ColumnMeaning::ColumnCount); ++i) {
        const auto column = static_cast<ColumnMeaning>(i);
        QVERIFY(columnFromName(toString(column)) == column);
        QVERIFY(!displayName(column).fr.empty() && !displayName(column).en.empty());
    }
    QVERIFY(!columnFromName("nothing"));
}

void TestColumnMapping::headers_data() {
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char* header, const char* meaning) {
        QTest::addRow("%s", header) << QString::fromUtf8(header) << QString::fromUtf8(meaning);
    };
    row("DA - LookUp - Social Network", "platform");
    row("Scrappé - SN Has Paid Placement", "paid_partnership");
    row("DA - Key Account", "author");
    row("Influenceuse (from Comptes)", "author");
    row("hashtags/12", "hashtags");
    row("taggedUsers/0/username", "tagged_users");
    row("hashtags/0/id", "");
    row("url/0", "");
    row("Manuel - Annotation Checked", "");
    row("Vues", "views");
    row("J’aime", "likes");
    row("Mentions J'aime", "likes");
    row("Budget", "");
}

void TestColumnMapping::headers() {
    QFETCH(QString, header);
    const auto name = columnNamed(header.toStdString());
    QTEST(name ? QString::fromUtf8(toString(name->column).data()) : QString(), "meaning");
}

void TestColumnMapping::jsonIsReadBack() {
    const ColumnMapping mapping = {
        {"Quoi", "Notes"}, {ColumnMeaning::Text, {}}, DayOrder::MonthFirst, Platform::TikTok};
    const auto one = columnMappingsFromJson(toJson(mapping), Language::French);
    QVERIFY(one && *one == std::vector{mapping});
    const auto two = columnMappingsFromJson(toJson(std::vector{mapping, mapping}), Language::French);
    QVERIFY(two && two->size() == 2);
}

void TestColumnMapping::mistakesAreNamed_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("word");
    QTest::addRow("no JSON") << "columns: text"
                             << "columns";
    QTest::addRow("no columns") << "{}"
                                << "columns";
    QTest::addRow("unknown meaning") << R"({"columns":[{"header":"a","is":"prix"}]})"
                                     << "prix";
    QTest::addRow("unknown order") << R"({"columns":[{"header":"a"}],"day_order":"dmy"})"
                                   << "dmy";
    QTest::addRow("order that is no text") << R"({"columns":[{"header":"a"}],"day_order":3})"
                                           << "3";
    QTest::addRow("unknown platform") << R"({"columns":[{"header":"a"}],"platform":"instgram"})"
                                      << "instgram";
    QTest::addRow("column without header") << R"({"columns":[{"is":"text"}]})"
                                           << "header";
}

void TestColumnMapping::mistakesAreNamed() {
    QFETCH(QString, json);
    QFETCH(QString, word);
    const auto mappings = columnMappingsFromJson(json.toStdString(), Language::English);
    QVERIFY(!mappings);
    QVERIFY2(QString::fromStdString(mappings.error().message).contains(word),
             mappings.error().message.c_str());
}

void TestColumnMapping::unknownTableIsPreviewed() {
    QVERIFY(importBytes(unknownTable).refusal);
    const TableFile file(unknownTable);
    const auto previews = previewTables(file.path(), Language::French);
    QVERIFY(previews && previews->size() == 1);
    const TablePreview& preview = previews->front();
    QCOMPARE(meaningsOf(preview.mapping), std::string("Ref=id Quoi=- Quand=-"));
    QVERIFY(preview.isUnsure());
    QCOMPARE(preview.rows.size(), std::size_t(2));
    QCOMPARE(preview.rows[1][1], std::string("Salut"));
}

void TestColumnMapping::mappingIsFollowed() {
    const TableFile file(unknownTable);
    ColumnMapping mapping = previewTables(file.path(), Language::French)->front().mapping;
    mapping.columns[1] = ColumnMeaning::Text;
    mapping.columns[2] = ColumnMeaning::PublishedAt;
    const auto again = previewTables(file.path(), Language::French, {mapping});
    QVERIFY(again && again->front().isMapped && !again->front().isUnsure());
    auto reader = openPosts(file.path(), {}, Language::French, {mapping});
    QVERIFY(reader);
    const auto post = (*reader)->next();
    QVERIFY(post);
    QCOMPARE(post->text, std::string("Bonjour"));
    QCOMPARE(toString(*post->publishedAt), std::string("2025-04-03T00:00:00Z"));
}

void TestColumnMapping::dayOrderAndPlatformAreFollowed() {
    const TableFile file(unknownTable);
    const ColumnMapping mapping = {{"Ref", "Quoi", "Quand"},
                                   {{}, ColumnMeaning::Text, ColumnMeaning::PublishedAt},
                                   DayOrder::MonthFirst,
                                   Platform::Instagram};
    std::vector<Error> problems;
    auto reader = openPosts(file.path(), [&](const Error& problem) { problems.push_back(problem); },
                            Language::French, {mapping});
    QVERIFY(reader);
    const auto post = (*reader)->next();
    QCOMPARE(toString(*post->publishedAt), std::string("2025-03-04T00:00:00Z"));
    QVERIFY(post->platform == Platform::Instagram);
    QVERIFY(problems.empty());
}

void TestColumnMapping::signatureIgnoresSpelling() {
    QCOMPARE(headerSignature({"Publié le", "Légende"}), headerSignature({"publie_le", "LEGENDE :"}));
    QVERIFY(headerSignature({"a", "b"}) != headerSignature({"b", "a"}));
    QVERIFY(headerSignature({"a b"}) != headerSignature({"a", "b"}));
}

void TestColumnMapping::sheetsArePreviewed() {
    const auto previews = previewTables(workbook, Language::French);
    QVERIFY(previews);
    std::string sheets;
    for (const TablePreview& preview : *previews)
        sheets += preview.sheet + " ";
    QCOMPARE(sheets, std::string("Publications Archive "));
    QVERIFY(!previews->front().isUnsure());
}

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_column_mapping.moc"
