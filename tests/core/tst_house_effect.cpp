// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/house_effect.h"
#include "tests/support/dossiers.h"
#include "tests/support/post_lines.h"
#include "tests/support/qt_strings.h"

using namespace vigie;

class TestHouseEffect final : public QObject {
    Q_OBJECT

    test::Folder m_folder;

    static Checker checkerWith(const std::string& house) {
        const auto legal = test::mustLoad(loadPackFolder(VIGIE_SOURCE_DIR "/tests/data/pack"))->files;
        return {test::mustLoad(
                    loadPack(legal, {{"house.yaml", "house: {id: t, version: '1', title: T}\n" + house}})),
                *parseDate("2025-08-01")};
    }

    HouseEffect effectOf(const std::string& name, const std::string& house) const {
        Dossier dossier = test::openDossier(m_folder / name);
        test::add(dossier, test::threePosts);
        return test::must(
            houseEffect(dossier, test::smallChecker(), checkerWith(house), [](const HouseEffect&) {}));
    }

private Q_SLOTS:
    void aRuleOfTheHouseGains() {
        const HouseEffect effect = effectOf("gain.vigie", "terms: {house.sun: {phrases: [il fait beau]}}\n"
                                                          "rules:\n"
                                                          "  house.sun-rule:\n"
                                                          "    severity: minor\n"
                                                          "    title: {fr: a, en: a}\n"
                                                          "    why: {fr: a, en: a}\n"
                                                          "    remedy: {fr: a, en: a}\n"
                                                          "    when: [{term: house.sun}]\n");
        QCOMPARE(effect.posts, std::size_t{3});
        QCOMPARE(effect.gained, std::size_t{1});
        QCOMPARE(effect.lost, std::size_t{0});
        QCOMPARE(effect.examples.size(), std::size_t{1});
        QCOMPARE(effect.examples[0].rule, std::string("house.sun-rule"));
        QCOMPARE(effect.examples[0].author, std::string("lola"));
    }

    void aRuleThatIsOffLoses() {
        const HouseEffect effect =
            effectOf("lose.vigie", "overrides: {disclosure.promo-code: {off: true, reason: essai}}\n");
        QCOMPARE(effect.gained, std::size_t{0});
        QCOMPARE(effect.lost, std::size_t{2});
        QVERIFY(!effect.examples[0].isGained);
    }

    void anotherSeverityChangesNothing() {
        const HouseEffect effect =
            effectOf("same.vigie", "overrides: {disclosure.promo-code: {severity: minor, reason: essai}}\n");
        QCOMPARE(effect.gained + effect.lost, std::size_t{0});
    }

    void stopsWhenAskedTo() {
        Dossier dossier = test::openDossier(m_folder / "stop.vigie");
        test::add(dossier, test::threePosts);
        std::stop_source stop;
        stop.request_stop();
        WorkOptions options;
        options.stop = stop.get_token();
        const Checker checker = test::smallChecker();
        const auto effect = test::must(houseEffect(
            dossier, checker, checker, [](const HouseEffect&) {}, options));
        QCOMPARE(effect.posts, std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestHouseEffect)
#include "tst_house_effect.moc"
