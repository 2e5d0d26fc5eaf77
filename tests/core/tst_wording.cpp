// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"

#include <QTest>

using namespace vigie;

class TestWording final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAndDates();
    void countsInTwoLanguages();
    void bracesInPostsAreWords();
};

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace

void TestWording::numbersAndDates() {
    const Wording fr(Language::French);
    const Wording en(Language::English);
    const Date day = *parseDate("2025-03-01");
    QCOMPARE(q(fr.number(1234567)), QStringLiteral("1\u202F234\u202F567"));
    QCOMPARE(q(en.number(1234567)), QStringLiteral("1,234,567"));
    QCOMPARE(q(fr.decimal(0.6249, 2)), QStringLiteral("0,62"));
    QCOMPARE(q(en.decimal(0.6249, 2)), QStringLiteral("0.62"));
    QCOMPARE(q(fr.decimal(3, 0)), QStringLiteral("3"));
    QCOMPARE(q(fr.percent(0.4844)), QStringLiteral("48,4\u00A0%"));
    QCOMPARE(q(en.percent(0.4844)), QStringLiteral("48.4%"));
    QCOMPARE(q(fr.date(day)), QStringLiteral("1er\u00A0mars\u00A02025"));
    QCOMPARE(q(en.date(day)), QStringLiteral("1\u00A0March\u00A02025"));
    QCOMPARE(q(fr.dateTime(*parseInstant("2025-07-14T22:30:00Z"))),
             QStringLiteral("15\u00A0juillet\u00A02025 à\u00A000:30"));
    QCOMPARE(q(fr.dateTime(*parseInstant("2025-07-14"))), QStringLiteral("14\u00A0juillet\u00A02025"));
    QCOMPARE(q(fr.period({day, {}})), QStringLiteral("depuis le 1er\u00A0mars\u00A02025"));
}

void TestWording::countsInTwoLanguages() {
    const Bilingual one = {"{} constat", "{} finding"};
    const Bilingual many = {"{} constats", "{} findings"};
    QCOMPARE(q(Wording(Language::French).count(0, one, many)), QStringLiteral("0 constat"));
    QCOMPARE(q(Wording(Language::English).count(0, one, many)), QStringLiteral("0 findings"));
    QCOMPARE(q(Wording(Language::French).count(2, one, many)), QStringLiteral("2 constats"));
}

void TestWording::bracesInPostsAreWords() {
    const Wording say(Language::French);
    QCOMPARE(q(say({"{} puis {}", "{} then {}"}, {"{}", "fin"})), QStringLiteral("{} puis fin"));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
