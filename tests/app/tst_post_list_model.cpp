// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/post_list_model.h"
#include "tests/support/checked_posts.h"
#include "tests/support/dossiers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <numeric>

using namespace vigie;

class TestPostListModel final : public QObject {
    Q_OBJECT

    static ReviewPostPtr post(PostId id, const std::string& text = "bonjour") {
        StoredPost stored;
        stored.id = id;
        stored.post = test::post(text, "auteur" + std::to_string(id));
        static const auto checker = std::make_shared<const Checker>(test::smallChecker());
        return makeReviewPost(stored, {}, checker);
    }

    static std::vector<ReviewPostPtr> posts(const std::vector<PostId>& ids) {
        std::vector<ReviewPostPtr> all;
        for (const PostId id : ids)
            all.push_back(post(id));
        return all;
    }

    static std::vector<PostId> numbers(std::size_t count) {
        std::vector<PostId> ids(count);
        std::iota(ids.begin(), ids.end(), 1);
        return ids;
    }

    static QString shown(const PostListModel& model, int row) { return model.index(row).data().toString(); }

    /// Answers everything that the model asks for, and counts it.
    static void answer(PostListModel& model, std::size_t& asked) {
        connect(&model, &PostListModel::postsWanted, &model, [&](const std::vector<PostId>& ids) {
            asked += ids.size();
            model.setPosts(posts(ids));
        });
    }

private Q_SLOTS:
    void keepsThePromisesOfAModel() {
        PostListModel model(Language::English);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::size_t asked = 0;
        answer(model, asked);
        model.begin(posts(numbers(100)));
        model.setIds(numbers(300));
        QVERIFY(!model.post(200));
        QTRY_VERIFY(model.post(200));
        model.refreshAll();
        model.begin({});
        QCOMPARE(model.rowCount(), 0);
    }

    void asksForWhatIsLookedAtAlone() {
        PostListModel model(Language::English);
        std::size_t asked = 0;
        answer(model, asked);
        model.begin(posts(numbers(100)));
        model.setIds(numbers(1'000'000));
        QCOMPARE(model.rowCount(), 1'000'000);
        QVERIFY(shown(model, 0).contains(QStringLiteral("@auteur1")));
        QVERIFY(!model.index(777'777).data(PostListModel::PostRole).value<ReviewPostPtr>());
        QTRY_VERIFY(shown(model, 777'777).contains(QStringLiteral("@auteur777778")));
        QVERIFY(asked <= 64);
    }

    void forgetsWhatWasPassedBy() {
        PostListModel model(Language::English);
        std::vector<PostId> asked;
        connect(&model, &PostListModel::postsWanted, &model,
                [&](const std::vector<PostId>& ids) { asked = ids; });
        model.setIds(numbers(10'000));
        model.post(0);
        QTRY_VERIFY(!asked.empty());
        model.post(5'000); // while the first ones are read, somebody scrolls on
        model.post(9'000);
        model.setPosts(posts(asked));
        asked.clear();
        QTRY_VERIFY(!asked.empty());
        QVERIFY(asked.front() > 8'000);
    }

    void keepsRowsWhenTheListGoesOn() {
        PostListModel model(Language::English);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.begin(posts({5, 3}));
        model.setIds({5, 3, 9});
        QCOMPARE(resets.size(), 1);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.rowOf(9), 2);
        QCOMPARE(model.rowOf(4), -1);
        model.setIds({9, 5}); // somebody else changed the dossier
        QVERIFY(resets.size() > 1);
        QCOMPARE(model.rowCount(), 2);
    }

    void saysWhatPeopleNoted() {
        StoredPost stored;
        stored.id = 1;
        stored.post = test::post("bonjour", "lola");
        TakenDecision note;
        note.decision = {DecisionKind::Note, {}, {}, "à <b>rappeler</b>"};
        note.who = "Ana";
        const auto checker = std::make_shared<const Checker>(test::smallChecker());
        PostListModel model(Language::English);
        model.begin({makeReviewPost(stored, {note}, checker)});
        QVERIFY(shown(model, 0).contains(QStringLiteral("with a note")));
        const QString tip = model.index(0).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(QStringLiteral("Ana")) &&
                tip.contains(QStringLiteral("&lt;b&gt;"))); // no markup
        note.isUndone = true;
        model.begin({makeReviewPost(stored, {note}, checker)});
        QVERIFY(!shown(model, 0).contains(QStringLiteral("with a note")));
        QVERIFY(model.index(0).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void showsAgainWhatChanged() {
        PostListModel model(Language::English);
        model.begin(posts({1, 2, 3}));
        QSignalSpy wanted(&model, &PostListModel::postsWanted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.refresh({2, 77});
        QCOMPARE(wanted.first().first().value<std::vector<PostId>>(), std::vector<PostId>{2});
        QVERIFY(shown(model, 1).contains(QStringLiteral("bonjour")));
        model.setPosts({post(2, "au revoir")});
        QCOMPARE(changed.size(), 1);
        QVERIFY(shown(model, 1).contains(QStringLiteral("au revoir")));
    }
};

QTEST_GUILESS_MAIN(TestPostListModel)
#include "tst_post_list_model.moc"
