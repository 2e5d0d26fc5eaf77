// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/complete_format.h"
#include "core/rules/pack_format.h"
#include "tests/support/packs.h"
#include "tests/support/qt_strings.h"

#include <algorithm>

using namespace vigie;

/// « | » is where the author is.
class TestCompleteFormat final : public QObject {
    Q_OBJECT

    static FormatCompletion complete(std::string text) {
        const std::size_t at = text.find('|');
        text.erase(at, 1);
        return completeFormat(text, at, houseFile(), *test::legalPack());
    }
    static QStringList texts(const FormatCompletion& completion) {
        QStringList all;
        for (const FormatChoice& choice : completion.choices)
            all += QString::fromStdString(choice.text);
        return all;
    }

private Q_SLOTS:
    void offers_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("offered");
        const auto row = [](const char* name, const char* text, const char* offered) {
            QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(offered);
        };
        row("sections", "|", "rules:");
        row("a section that is begun", "ru|", "rules:");
        row("keys of the header", "house:\n  v|", "version:");
        row("keys of the header in brackets", "house: {id: a, t|", "title:");
        row("keys of a rule", "rules:\n  house.a:\n    sev|", "severity:");
        row("keys below others", "rules:\n  house.a:\n    severity: minor\n    wh|", "when:");
        row("a closed set", "rules:\n  house.a:\n    severity: cri|", "critical");
        row("a closed set in brackets", "overrides: {claim.guarantee: {severity: m|", "major");
        row("flags", "overrides:\n  claim.guarantee:\n    off: t|", "true");
        row("both languages", "rules:\n  house.a:\n    title: {fr: Mot, e|", "en:");
        row("conditions", "rules:\n  house.a:\n    when:\n      - co|", "commercial:");
        row("conditions in brackets", "rules:\n  house.a:\n    when: [{term: x}, {com|", "commercial:");
        row("a key behind a list in brackets", "rules:\n  house.a:\n    when: [{term: [x, y], at-l|",
            "at-least:");
        row("a condition behind one with a list",
            "rules:\n  house.a:\n    when: {any: [{term: [x, y]}, {com|", "commercial:");
        row("an id in a list in brackets", "rules:\n  house.a:\n    when: [{term: [x, code.per|",
            "code.personal");
        row("conditions inside others", "rules:\n  house.a:\n    when:\n      - any:\n          - ter|",
            "term:");
        row("what refines a condition", "rules:\n  house.a:\n    when:\n      - term: x\n        at-l|",
            "at-least:");
        row("facts about the post", "rules:\n  house.a:\n    when:\n      - post: {pl|", "platform:");
        row("lists of the law", "rules:\n  house.a:\n    when: [{term: code.per|", "code.personal");
        row("lists of one's own",
            "terms:\n  house.sun: {phrases: [x]}\nrules:\n  house.a:\n    when: [{term: hou|", "house.sun");
        row("signs", "rules:\n  house.a:\n    when: [{signal: promo|", "promo-code");
        row("rules of the law to override", "overrides:\n  disclosure.prom|", "disclosure.promo-code:");
        row("lists of the law to extend", "extend:\n  code.per|", "code.personal:");
        row("keys of an example", "rules:\n  house.a:\n    examples:\n      match:\n        - {te|", "text:");
        row("after a comment line", "rules:\n  # remark\n  house.a:\n    sev|", "severity:");
    }
    void offers() {
        QFETCH(const QString, text);
        QFETCH(const QString, offered);
        const QStringList all = texts(complete(text.toStdString()));
        QVERIFY2(all.contains(offered), qPrintable(all.join(u' ')));
    }

    void offersNothing_data() {
        QTest::addColumn<QString>("text");
        QTest::addRow("in a comment") << QStringLiteral("rules: # sev|");
        QTest::addRow("where any text stands") << QStringLiteral("house:\n  title: Cha|");
        QTest::addRow("below a key that means nothing") << QStringLiteral("nonsense:\n  se|");
        QTest::addRow("an id of one's own") << QStringLiteral("rules:\n  house.|");
    }
    void offersNothing() {
        QFETCH(const QString, text);
        const QStringList all = texts(complete(text.toStdString()));
        QVERIFY2(all.isEmpty(), qPrintable(all.join(u' ')));
    }

    void replacesWhatIsWritten() {
        const FormatCompletion completion = complete("rules:\n  house.a:\n    severity: cri|");
        QCOMPARE(completion.replaces.end - completion.replaces.begin, std::size_t{3});
        QCOMPARE(completion.choices.front().text, std::string("critical"));
    }

    void keysComeWithHelp() {
        for (const FormatChoice& choice : complete("rules:\n  house.a:\n    sev|").choices)
            QVERIFY(!choice.help.fr.empty() && !choice.help.en.empty());
    }
};

QTEST_APPLESS_MAIN(TestCompleteFormat)
#include "tst_complete_format.moc"
