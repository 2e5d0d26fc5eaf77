// SPDX-License-Identifier: GPL-3.0-or-later
// The legal pack leaves ordinary life alone.
#include "core/engine/checker.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

#include <QTest>
#include <array>
#include <fstream>
#include <random>
#include <set>

using namespace vigie;

namespace {

/// What a sentence is made of, in this order.
constexpr std::array<std::string_view, 4> parts = {"subject", "verb", "object", "complement"};
using Theme = std::array<std::vector<std::string>, parts.size()>;

std::vector<std::string> splitAtBars(std::string text) {
    std::vector<std::string> words;
    for (std::size_t bar; (bar = text.find(" | ")) != std::string::npos; text.erase(0, bar + 3))
        words.push_back(text.substr(0, bar));
    words.push_back(text);
    return words;
}

std::vector<Theme> readThemes() {
    std::ifstream in(VIGIE_SOURCE_DIR "/tests/data/rules/daily_life.txt");
    std::vector<Theme> themes;
    for (std::string line; std::getline(in, line);) {
        const std::size_t colon = line.find(": ");
        const std::string key = line.substr(0, colon);
        if (key == "theme")
            themes.emplace_back();
        for (std::size_t part = 0; part < parts.size(); ++part)
            if (key == parts[part])
                themes.back()[part] = splitAtBars(line.substr(colon + 2));
    }
    return themes;
}

std::vector<std::string> sentencesOf(const Theme& theme) {
    std::vector<std::string> sentences = {""};
    for (const std::vector<std::string>& words : theme) {
        std::vector<std::string> longer;
        for (const std::string& sentence : sentences)
            for (const std::string& word : words)
                longer.push_back(sentence.empty() ? word : sentence + " " + word);
        sentences = std::move(longer);
    }
    return sentences;
}

/// The same sentences on every machine: distributions of the standard library differ, the engine does not.
std::vector<std::string> sentences(std::size_t count) {
    std::vector<std::string> all;
    for (const Theme& theme : readThemes())
        for (std::string& sentence : sentencesOf(theme))
            all.push_back(std::move(sentence));
    std::mt19937 random(2023'451);
    for (std::size_t i = all.size(); i > 1; --i)
        std::swap(all[i - 1], all[random() % i]);
    all.resize(std::min(all.size(), count));
    return all;
}

Post postOf(const std::string& sentence) {
    Post post;
    post.id = "p";
    post.platform = Platform::Instagram;
    post.publishedAt = parseInstant("2026-11-22");
    post.text = sentence + ".";
    return post;
}

} // namespace

class DailyLifeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isLeftAlone() {
        const Checker checker(test::legalPack(), *parseDate("2026-11-22"));
        const std::vector<std::string> spoken = sentences(3000);
        QCOMPARE(std::set<std::string>(spoken.begin(), spoken.end()).size(), std::size_t(3000));
        std::size_t serious = 0;
        std::size_t verdicts = 0;
        for (const std::string& sentence : spoken) {
            const Opinion opinion = checker.check(postOf(sentence)).then;
            verdicts += opinion.verdict == Verdict::NotCommercial ? 0 : 1;
            for (const Finding& finding : opinion.findings) {
                qInfo("%s: %s", finding.rule.c_str(), sentence.c_str());
                serious += finding.severity >= Severity::Major ? 1 : 0;
            }
        }
        QVERIFY2(serious < 3, std::to_string(serious).c_str());
        QVERIFY2(verdicts < 3, std::to_string(verdicts).c_str());
    }

    // Else the test above could not fail.
    void isToldFromAdvertising() {
        const Checker checker(test::legalPack(), *parseDate("2026-11-22"));
        for (const std::string& sentence : sentences(50)) {
            const Opinion opinion = checker.check(postOf(sentence + ", -20 % avec mon code LOLA20")).then;
            QVERIFY2(opinion.verdict == Verdict::NonCompliant, sentence.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(DailyLifeTest)
#include "tst_daily_life.moc"
