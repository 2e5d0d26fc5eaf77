// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/yaml_reader.h"
#include "tests/support/qt_strings.h"

#include <QTest>
#include <stdexcept>

using namespace vigie;

namespace {

std::string shown(const Where& where) {
    return std::to_string(where.line) + ":" + std::to_string(where.column) + " ";
}

/// The places that `place` gives for the values of a tree, keys left out.
template <typename Place> std::string placesIn(const YamlNode& node, Place place) {
    std::string out = place(node);
    for (const YamlNode& item : node.items)
        out += placesIn(item, place);
    for (const auto& [key, value] : node.entries)
        out += placesIn(value, place);
    return out;
}

YamlNode mustRead(const std::string& yaml) {
    auto document = readYaml(yaml, "f.yaml");
    if (!document)
        throw std::runtime_error(document.error().front().message.en);
    return *document;
}

} // namespace

class YamlReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyValueStandsAtItsKeyOrDash_data() {
        QTest::addColumn<std::string>("yaml");
        QTest::addColumn<std::string>("places");
        const auto row = [](const char* name, const char* yaml, const char* places) {
            QTest::addRow("%s", name) << std::string(yaml) << std::string(places);
        };
        row("behind a key", "a:\n  b:\n  c: x\n", "2:3 ");
        row("behind the last key", "a:\n  b: x\n  c:\n\n\n", "3:3 ");
        row("behind a key with a remark", "a: # later\nb: x\n", "1:1 ");
        row("behind a key in quotes", "\"a\":\nb: x\n", "1:1 ");
        row("written out", "a: ~\n", "1:1 ");
        row("behind a dash", "- x\n-\n- y\n", "2:1 ");
        row("behind the first dash", "a:\n  -\n  - x\n", "2:3 ");
        row("behind the last dash", "a:\n- x\n-\nb: y\n", "3:1 ");
        row("among items of several lines", "- a: 1\n  b: 2\n\n# remark\n-\n- - x\n  -\n  - y\n-\n",
            "5:1 7:3 9:1 ");
        row("Windows lines", "a: é\r\nb:\r\nc: x\r\n", "2:1 ");
    }
    void anEmptyValueStandsAtItsKeyOrDash() {
        QFETCH(std::string, yaml);
        const auto place = [](const YamlNode& node) {
            return node.kind == YamlNode::Kind::Nothing ? shown(node.where) : std::string();
        };
        QTEST(placesIn(mustRead(yaml), place), "places");
    }

    void seesAHashtagThatIsTakenForARemark_data() {
        QTest::addColumn<std::string>("yaml");
        QTest::addColumn<std::string>("places");
        const auto row = [](const char* name, const char* yaml, const char* places) {
            QTest::addRow("%s", name) << std::string(yaml) << std::string(places);
        };
        row("behind a word", "- code #pub\n", "1:8 ");
        row("behind words with an apostrophe", "- l'été  #pub\n", "1:10 ");
        row("behind words of two lines", "- mon\n  code #pub\n", "2:8 ");
        row("alone behind a dash", "- x\n- #pub\n", "2:3 ");
        row("alone behind a key", "tags: #été\nb: x\n", "1:7 ");
        row("behind a value", "title: Offre #1 de Noël\n", "1:14 ");
        row("a remark", "- code # pub\n", "");
        row("a remark of signs", "- code #----\n", "");
        row("a remark behind quotes", "- \"code\" #pub\n", "");
        row("a remark on a line of its own", "- code\n#- pub\n#pub\n", "");
        row("a hashtag in quotes", "- \"code #pub\"\n- '#pub'\n", "");
        row("a hashtag inside a word", "- code#pub\n", "");
        row("a text of several lines", "a: |\n  code #pub\n  #pub\n", "");
    }
    void seesAHashtagThatIsTakenForARemark() {
        QFETCH(std::string, yaml);
        const auto place = [](const YamlNode& node) { return node.hash ? shown(*node.hash) : std::string(); };
        QTEST(placesIn(mustRead(yaml), place), "places");
    }

    // « [#pub] » loses its bracket: the true cause is told beside what YAML says.
    void seesItWhereTheFileCannotBeReadFor_data() {
        QTest::addColumn<std::string>("yaml");
        QTest::addColumn<std::string>("places"); // of all notes
        const auto row = [](const char* name, const char* yaml, const char* places) {
            QTest::addRow("%s", name) << std::string(yaml) << std::string(places);
        };
        row("in brackets", "tags: [#pub, #ad]\n", "1:8 2:1 ");
        row("behind a comma", "tags: [a,#ad]\n", "1:10 2:1 ");
        row("in braces", "a: {title: Offre #1}\n", "1:18 2:1 ");
        row("in an item before", "- a #pub\n- [b\n", "1:5 3:1 ");
        row("a remark", "tags: [a # ad]\n", "2:1 ");
        row("a hashtag in quotes", "tags: ['#ad', \"#pub\"\n", "2:1 ");
        row("a remark behind a name", "severity: minor #urgent\ntags: [a\n", "3:1 ");
    }
    void seesItWhereTheFileCannotBeReadFor() {
        QFETCH(std::string, yaml);
        const auto document = readYaml(yaml, "f.yaml");
        QVERIFY(!document);
        std::string places;
        for (const PackNote& note : document.error())
            places += shown(note.where);
        QTEST(places, "places");
    }

    void knowsPlacesInsideATextFor_data() {
        QTest::addColumn<std::string>("yaml");
        QTest::addColumn<std::string>("place"); // of the third character
        const auto row = [](const char* name, const char* yaml, const char* place) {
            QTest::addRow("%s", name) << std::string(yaml) << std::string(place);
        };
        row("a word", "word", "1:3 ");
        row("a word in quotes", "\"word\"", "1:4 ");
        row("words of two lines", "mon\n code", "1:1 ");
        row("a sign written otherwise", "\"a\\u00E9bc\"", "1:1 ");
    }
    void knowsPlacesInsideATextFor() {
        QFETCH(std::string, yaml);
        QTEST(shown(mustRead(yaml).inside(3)), "place");
    }
};

QTEST_APPLESS_MAIN(YamlReaderTest)
#include "tst_yaml_reader.moc"
