// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/notice_names.h"
#include "core/report/import_wording.h"

#include <QTest>
#include <set>

using namespace vigie;

namespace {

ImportSummary summary(std::size_t read, std::size_t skipped, std::size_t setAside, Notices notices = {}) {
    return {"f", "csv", "", read + skipped + setAside, read, skipped, setAside, std::move(notices)};
}

} // namespace

class TestImportWording final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void everyNoticeHasWords();
    void totals();
};

void TestImportWording::counts_data() {
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<int>("setAside");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("english");
    QTest::addRow("three errors") << 409 << 3 << 0 << "412 attendus, 409 lus, 3 erreurs"
                                  << "412 expected, 409 read, 3 errors";
    QTest::addRow("all read") << 1 << 0 << 0 << "1 attendu, 1 lu"
                              << "1 expected, 1 read";
    QTest::addRow("nothing") << 0 << 0 << 0 << "0 attendu, 0 lu"
                             << "0 expected, 0 read";
    QTest::addRow("drafts") << 2 << 1 << 2 << QString::fromUtf8("5 attendus, 2 lus, 1 erreur, 2 mis de côté")
                            << "5 expected, 2 read, 1 error, 2 set aside";
}

void TestImportWording::counts() {
    QFETCH(int, read);
    QFETCH(int, skipped);
    QFETCH(int, setAside);
    const auto sum = summary(static_cast<std::size_t>(read), static_cast<std::size_t>(skipped),
                             static_cast<std::size_t>(setAside));
    QTEST(QString::fromStdString(importCounts(sum, Wording(Language::French))), "french");
    QTEST(QString::fromStdString(importCounts(sum, Wording(Language::English))), "english");
}

void TestImportWording::everyNoticeHasWords() {
    std::set<std::string> seen;
    for (int value = 0; value <= static_cast<int>(Notice::NoPost); ++value) {
        const auto notice = static_cast<Notice>(value);
        QVERIFY(seen.insert(std::string(toString(notice))).second);
        for (const Language language : {Language::French, Language::English}) {
            const auto lines = importNotices({{notice, 1}}, Wording(language));
            QCOMPARE(lines.size(), 1U);
            QVERIFY(seen.insert(lines.front()).second);
            QVERIFY(seen.insert(importNotices({{notice, 12}}, Wording(language)).front()).second);
        }
    }
}

void TestImportWording::totals() {
    const auto sum = total({summary(2, 1, 0, {{Notice::DateFromId, 2}}),
                            summary(3, 0, 1, {{Notice::DateFromId, 1}, {Notice::NotPublic, 1}})});
    QCOMPARE(sum, (ImportSummary{"", "", "", 7, 5, 1, 1, {{Notice::DateFromId, 3}, {Notice::NotPublic, 1}}}));
    QCOMPARE(importNotices(sum.notices, Wording(Language::English)),
             (std::vector<std::string>{"3 dates derived from the id of the post",
                                       "1 private post or draft set aside"}));
}

QTEST_GUILESS_MAIN(TestImportWording)
#include "tst_import_wording.moc"
