// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pack_schema.h"
#include "core/rules/check_format.h"
#include "core/rules/pack_files.h"
#include "tests/support/qt_strings.h"
#include "tests/support/schema_check.h"

#include <QTest>

using namespace vigie;

namespace {

using Json = nlohmann::json;

const Json& schema() {
    static const Json parsed = Json::parse(packSchema(legalFile(), {"t", "t"}, Language::English));
    return parsed;
}

/// The complaints of the schema about each file of that folder.
std::vector<std::string> complaintsAbout(const std::string& folder) {
    std::vector<std::string> complaints;
    const std::vector<PackFile> files = readPackFolder(VIGIE_SOURCE_DIR + folder).value();
    for (const PackFile& file : files)
        if (const auto document = readYaml(file.content, file.name))
            for (const std::string& complaint : test::SchemaCheck(schema()).complaintsAbout(*document))
                complaints.push_back(complaint);
    return complaints;
}

std::set<std::string> namesIn(const Json& properties) {
    std::set<std::string> names;
    for (const auto& entry : properties.items())
        names.insert(entry.key());
    return names;
}

} // namespace

class PackSchemaTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitsTheLegalPack_data() {
        QTest::addColumn<std::string>("folder");
        QTest::addRow("the legal pack") << std::string("/rules/fr");
        QTest::addRow("the pack of the tests") << std::string("/tests/data/pack");
    }
    void fitsTheLegalPack() {
        QFETCH(std::string, folder);
        const std::vector<std::string> complaints = complaintsAbout(folder);
        QVERIFY2(complaints.empty(), complaints.empty() ? "" : complaints.front().c_str());
    }

    // The loader's own check and the schema are two readings of one table: they complain of the same files.
    void complainsWithTheLoader_data() {
        QTest::addColumn<std::string>("yaml");
        const auto row = [](const char* name, const char* yaml) {
            QTest::addRow("%s", name) << std::string(yaml);
        };
        row("unknown section", "term: {}");
        row("unknown key", "terms: {a: {phrases: [x], exept: [y]}}");
        row("missing key", "terms: {a: {except: [y]}}");
        row("no list of phrases", "terms: {a: {phrases: {x: y}}}");
        row("empty list", "terms: {a: {phrases: []}}");
        row("unknown tag", "laws: {l: {text: t, tag: sure, summary: {fr: a, en: b}}}");
        row("no day", "laws: {l: {text: t, tag: ✔2, from: soon, summary: {fr: a, en: b}}}");
        row("one language", "laws: {l: {text: t, tag: ✔2, summary: {fr: a}}}");
        row("no flag", "fragments: {a: {re: x, upper: maybe}}");
        row("no number", "platforms: {instagram: {fold: many}}");
        row("no platform", "platforms: {minitel: {fold: 40}}");
        row("no condition", "signals: {s: {title: {fr: a, en: b}, strength: weak, when: {wenn: x}}}");
        row("unknown place",
            "signals: {s: {title: {fr: a, en: b}, strength: weak, when: {term: x, at: bottom}}}");
        row("one term near nothing",
            "signals: {s: {title: {fr: a, en: b}, strength: weak, when: {near: [x]}}}");
        row("grade of no day",
            "mentions: {m: {title: {fr: a, en: b}, grade: [{from: 2024-01-01}], when: {term: x}}}");
        row("example without a list",
            "signals: {s: {title: {fr: a, en: b}, strength: weak, when: {term: x}, examples: {match: x}}}");
    }
    void complainsWithTheLoader() {
        QFETCH(std::string, yaml);
        const auto document = readYaml(yaml, "f.yaml");
        QVERIFY(document);
        PackNotes notes;
        checkMap(*document, legalFile(), document->where, notes);
        QVERIFY(!notes.empty());
        QVERIFY(!test::SchemaCheck(schema()).complaintsAbout(*document).empty());
    }

    void namesTheKeysOfTheLoader() {
        const std::vector<std::string> sections = legalFile().names();
        QVERIFY(namesIn(schema()["properties"]) == std::set<std::string>(sections.begin(), sections.end()));
        std::set<std::string> kinds;
        for (const Json& kind : schema()["$defs"]["condition"]["anyOf"])
            if (kind.contains("required"))
                kinds.insert(kind["required"][0].get<std::string>());
        QCOMPARE(kinds.size(), conditionShapes().size());
        for (const Shape& shape : conditionShapes())
            QVERIFY2(kinds.contains(shape.keys.front().name), shape.keys.front().name.c_str());
    }

    void explainsItselfInBothLanguages() {
        const Json french = Json::parse(packSchema(legalFile(), {"t", "t"}, Language::French));
        QCOMPARE(french["properties"]["laws"]["description"].get<std::string>(),
                 std::string("textes de droit"));
        QCOMPARE(schema()["properties"]["laws"]["description"].get<std::string>(),
                 std::string("texts of law"));
    }

    void doesNotFitAPackWithMistakes() {
        QVERIFY(!complaintsAbout("/tests/data/pack_with_mistakes").empty());
    }
};

QTEST_APPLESS_MAIN(PackSchemaTest)
#include "tst_pack_schema.moc"
