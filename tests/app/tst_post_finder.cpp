// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/post_finder.h"
#include "app/jobs/review_numbers.h"
#include "tests/support/dossiers.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;

class TestPostFinder final : public QObject {
    Q_OBJECT

    std::unique_ptr<test::Folder> m_folder;
    QString m_path;
    std::unique_ptr<PostFinder> m_finder;
    std::vector<ReviewPostPtr> m_found;
    std::vector<PostId> m_ids;

    void make(const std::string& lines) {
        Dossier dossier = test::openDossier(m_path.toStdString());
        test::add(dossier, lines);
    }

    void find(const std::string& line, PostOrder order = PostOrder::AsImported) {
        QSignalSpy found(m_finder.get(), &PostFinder::found);
        m_finder->find(parseQuery(line, {"disclosure.promo-code"}), order);
        QVERIFY(found.wait());
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<test::Folder>();
        m_path = QString::fromStdString(*m_folder / "d.vigie");
        const auto today = std::make_shared<Checker>(test::smallChecker());
        m_finder =
            std::make_unique<PostFinder>(today, std::make_shared<StoredRules>(today), Language::English);
        connect(m_finder.get(), &PostFinder::found, this,
                [this](const std::vector<ReviewPostPtr>& posts) { m_found = posts; });
        connect(m_finder.get(), &PostFinder::idsFound, this, [this] { m_ids = m_finder->takeIds(); });
    }
    void cleanup() {
        m_finder.reset();
        m_folder.reset();
        m_found.clear();
        m_ids.clear();
    }

    void findsPostsWithTheirFindings() {
        make(test::threePosts);
        m_finder->open(m_path);
        find("");
        QCOMPARE(m_found.size(), std::size_t(3));
        QCOMPARE(m_found[0]->findings().size(), std::size_t(1));
        QCOMPARE(m_found[0]->checker->asOf(), *parseDate("2025-08-01"));
        find("@tom");
        QCOMPARE(m_found.size(), std::size_t(1));
        QCOMPARE(m_found[0]->id, PostId(2));
    }

    void tellsOfTheRestOfALongList() {
        std::string lines;
        for (int i = 0; i < 250; ++i)
            lines += "{\"id\":\"" + std::to_string(i) + "\",\"text\":\"bonjour\"}\n";
        make(lines);
        m_finder->open(m_path);
        find("");
        QCOMPARE(m_found.size(), std::size_t(40));
        QTRY_COMPARE(m_ids.size(), std::size_t(250));
        QVERIFY(m_finder->takeIds().empty()); // handed over
        QSignalSpy loaded(m_finder.get(), &PostFinder::loaded);
        m_finder->load({m_ids[200], m_ids[201]});
        QVERIFY(loaded.wait());
        const auto posts = loaded.first().first().value<std::vector<ReviewPostPtr>>();
        QCOMPARE(posts.size(), std::size_t(2));
        QCOMPARE(posts[0]->id, m_ids[200]);
    }

    void answersTheLastSearchAlone() {
        make(test::threePosts);
        m_finder->open(m_path);
        QSignalSpy found(m_finder.get(), &PostFinder::found);
        for (const char* line : {"", "@tom", "@lola"})
            m_finder->find(parseQuery(line, {}), PostOrder::AsImported);
        QVERIFY(found.wait());
        QCOMPARE(found.size(), 1);
        QCOMPARE(m_found.size(), std::size_t(2));
    }

    void countsHowFarTheReviewIs() {
        make(test::threePosts);
        Dossier dossier = test::openDossier(m_path.toStdString(), DossierAccess::Work);
        QCOMPARE(test::must(readProgress(dossier)), (ReviewProgress{3, 2, 0}));
        test::must(dossier.decide(test::must(dossier.findings(1)),
                                  {DecisionKind::Confirmed, ReadingRound::First, "", ""}));
        QCOMPARE(test::must(readProgress(dossier)), (ReviewProgress{3, 2, 1}));
        const VerdictCounts counts = test::must(countVerdicts(dossier));
        QCOMPARE(counts[0] + counts[1] + counts[2] + counts[3] + counts[4], std::size_t(3));
    }

    void saysWhenThereIsNothingToRead() {
        QSignalSpy failed(m_finder.get(), &PostFinder::failed);
        m_finder->open(m_path);
        QVERIFY(failed.wait());
    }
};

QTEST_GUILESS_MAIN(TestPostFinder)
#include "tst_post_finder.moc"
