// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/stored_rules.h"
#include "tests/support/checked_posts.h"
#include "tests/support/dossiers.h"

#include <QTest>
#include <array>
#include <thread>

using namespace vigie;

class TestStoredRules final : public QObject {
    Q_OBJECT

    test::Folder m_folder;
    std::shared_ptr<const Checker> m_legal = test::legalChecker();

    Dossier checkedBy(const char* file, const Checker& checker) {
        Dossier dossier = test::openDossier(m_folder / file);
        test::add(dossier, test::threePosts, "posts.ndjson", checker);
        return dossier;
    }

private Q_SLOTS:
    void todaysAreNotReadAgain() {
        const Dossier dossier = checkedBy("today.vigie", *m_legal);
        StoredRules rules(m_legal);
        QCOMPARE(*rules.of(dossier), m_legal);
    }

    void anotherDayIsAnotherChecker() {
        const Checker earlier(m_legal->sharedPack(), *parseDate("2024-01-01"));
        const Dossier dossier = checkedBy("earlier.vigie", earlier);
        StoredRules rules(m_legal);
        QCOMPARE((*rules.of(dossier))->asOf(), earlier.asOf());
        QCOMPARE((*rules.of(dossier))->sharedPack(), m_legal->sharedPack());
    }

    void otherRulesAreReadOnceForAll() {
        const Dossier dossier = checkedBy("small.vigie", test::smallChecker());
        StoredRules rules(m_legal);
        std::array<std::shared_ptr<const Checker>, 4> given;
        {
            std::vector<std::jthread> askers;
            for (auto& one : given)
                askers.emplace_back([&one, &rules, this] {
                    const Dossier look = test::openDossier(m_folder / "small.vigie", DossierAccess::Look);
                    one = rules.of(look).value_or(nullptr);
                });
        }
        QVERIFY(given[0] && given[0]->pack().sha256 == test::smallChecker().pack().sha256);
        for (const auto& one : given)
            QCOMPARE(one, given[0]);
    }

    /// Half a second for each page of a list would be lost.
    void unreadableRulesAreReadOnce() {
        checkedBy("strange.vigie", test::smallChecker());
        test::tamper(m_folder / "strange.vigie", "UPDATE pack_file SET content = 'rules: ['");
        Dossier dossier = test::openDossier(m_folder / "strange.vigie");
        StoredRules rules(m_legal);
        QCOMPARE(rules.of(dossier).error().code, ErrorCode::BadPack);
        test::tamper(m_folder / "strange.vigie", "DELETE FROM pack_file");
        QCOMPARE(rules.of(dossier).error().code, ErrorCode::BadPack);
        test::must(dossier.check(*m_legal)); // by others
        QCOMPARE(test::must(rules.of(dossier)), m_legal);
    }

    void nothingWasCheckedYet() {
        const Dossier dossier = test::openDossier(m_folder / "empty.vigie");
        QVERIFY(!StoredRules(m_legal).of(dossier));
    }
};

QTEST_GUILESS_MAIN(TestStoredRules)
#include "tst_stored_rules.moc"
