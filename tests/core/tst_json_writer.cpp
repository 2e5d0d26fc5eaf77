// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_writer.h"
#include "tests/support/qt_strings.h"
#include "tests/support/report_samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <sstream>

using namespace vigie;

namespace {

QJsonObject written(const std::vector<CheckedPost>& posts, const ReviewRecord* review = nullptr) {
    std::ostringstream out;
    JsonWriter writer(out, {"0.1", "fr", "2026.11.22", "abc", samples::options().asOf, Language::French},
                      nullptr, review);
    CheckSummary summary;
    summary.sources = samples::sources();
    writer.begin();
    for (const CheckedPost& post : posts) {
        writer.write(post);
        summary.tally.add(post);
    }
    for (const Error& problem : samples::problems())
        writer.problem(problem);
    writer.end(summary);
    return QJsonDocument::fromJson(QByteArray::fromStdString(out.str())).object();
}

} // namespace

class JsonWriterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesOneObject() {
        const std::vector<CheckedPost> posts = samples::dossier();
        const QJsonObject object = written(posts);
        for (const char* key : {"program", "pack", "as_of", "posts", "sources", "problems", "summary"})
            QVERIFY2(object.contains(QLatin1String(key)), key);
        QCOMPARE(object[QStringLiteral("posts")].toArray().size(), qsizetype(posts.size()));
        QCOMPARE(object[QStringLiteral("problems")].toArray().size(), qsizetype(samples::problems().size()));
        QCOMPARE(object[QStringLiteral("sources")].toArray().size(), qsizetype(samples::sources().size()));
        QCOMPARE(object[QStringLiteral("pack")][QStringLiteral("version")].toString(),
                 QStringLiteral("2026.11.22"));
    }

    void countsEveryVerdictZeroToo() {
        const QJsonObject verdicts =
            written({})[QStringLiteral("summary")][QStringLiteral("verdicts")].toObject();
        QCOMPARE(verdicts.size(), 5);
        QCOMPARE(verdicts[QStringLiteral("non_compliant")].toInt(-1), 0);
    }

    void namesWhatWasDecided() {
        const ReviewRecord review = samples::review();
        const QString decision = QStringLiteral("decision");
        const auto findings = [&](const QJsonObject& object, int post) {
            return object[QStringLiteral("posts")][post][QStringLiteral("findings")].toArray();
        };
        const QJsonObject object = written(samples::dossier(), &review);
        QCOMPARE(findings(object, 1).first()[decision].toString(), QStringLiteral("dismissed"));
        QVERIFY(findings(object, 0).first()[decision].isNull());
        QVERIFY(!findings(written(samples::dossier()), 1).first().toObject().contains(decision));
    }

    void isWholeWithoutAPost() { QVERIFY(written({})[QStringLiteral("posts")].isArray()); }
};

QTEST_APPLESS_MAIN(JsonWriterTest)
#include "tst_json_writer.moc"
