// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ndjson_writer.h"
#include "core/text/utf8.h"
#include "tests/support/qt_strings.h"
#include "tests/support/report_samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vigie;

namespace {

QJsonObject parsed(const CheckedPost& post) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(toJsonLine(post, Language::French))).object();
}

CheckedPost promoPost(const std::string& caption, const std::string& words) {
    return samples::PostBuilder("p1", "lola", caption)
        .on("2025-03-02T18:00:00+01:00")
        .at(Platform::Instagram)
        .sign(words)
        .mention(words, Grade::Weak, true)
        .finding("disclosure.promo-code", Severity::Critical, words)
        .verdict(Verdict::NonCompliant, Verdict::Improvable);
}

} // namespace

class NdjsonWriterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfTheContract() {
        const std::string line = toJsonLine(promoPost("mon code LOLA20", "code LOLA20"), Language::French);
        std::size_t last = 0;
        for (const char* key :
             {"{\"id\":", ",\"source\":{\"file\":", ",\"platform\":", ",\"author\":", ",\"published_at\":",
              ",\"law\":", ",\"verdict\":", ",\"verdict_today\":", ",\"commercial\":{\"level\":",
              ",\"mentions\":[", ",\"findings\":[{\"key\":"}) {
            const std::size_t at = line.find(key);
            QVERIFY2(at != std::string::npos && at >= last, key);
            last = at;
        }
        QCOMPARE(line.find('\n'), std::string::npos);
    }

    void saysWhatIsUnknownAsNull() {
        const QJsonObject post = parsed(samples::PostBuilder("p9", "", "rien"));
        QVERIFY(post[QStringLiteral("author")].isNull());
        QVERIFY(post[QStringLiteral("published_at")].isNull());
    }

    void countsInCodePoints_data() {
        QTest::addColumn<QString>("before");
        QTest::addRow("nothing") << QString();
        QTest::addRow("ASCII") << QStringLiteral("abc ");
        QTest::addRow("accents") << QStringLiteral("été à Noël ");
        QTest::addRow("decomposed accents") << QStringLiteral("e\u0301te\u0301 ");
        QTest::addRow("emoji family") << QStringLiteral("👨‍👩‍👧‍👦 ");
        QTest::addRow("styled letters") << QStringLiteral("𝗰𝗼𝗱𝗲 ");
        QTest::addRow("longer than a counting block") << QStringLiteral("é😀x").repeated(2000);
    }

    void countsInCodePoints() {
        QFETCH(QString, before);
        const QString words = QStringLiteral("code é😀20");
        const QString caption = before + words + QStringLiteral(" fin");
        const QJsonObject post = parsed(promoPost(caption.toStdString(), words.toStdString()));
        const QList<uint> characters = caption.toUcs4();
        const auto check = [&](const QJsonObject& place) {
            const auto start = place[QStringLiteral("start")].toInt();
            const auto end = place[QStringLiteral("end")].toInt();
            const auto piece = characters.mid(start, end - start);
            QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t*>(piece.data()), piece.size()), words);
            QCOMPARE(place[QStringLiteral("text")].toString(), words);
        };
        check(post[QStringLiteral("commercial")][QStringLiteral("signals")][0].toObject());
        check(post[QStringLiteral("mentions")][0].toObject());
        check(post[QStringLiteral("findings")][0][QStringLiteral("evidence")][0].toObject());
    }

    void keepsNamesInEnglishAndSpeaksTheLanguage() {
        const CheckedPost post = promoPost("mon code LOLA20", "code LOLA20");
        const std::string french = toJsonLine(post, Language::French);
        const std::string english = toJsonLine(post, Language::English);
        for (const std::string& line : {french, english})
            QVERIFY(line.find("\"verdict\":\"non_compliant\",\"verdict_today\":\"improvable\"") !=
                    std::string::npos);
        QVERIFY(french.find("\"title\":\"Code promo sans mention") != std::string::npos);
        QVERIFY(english.find("\"title\":\"Promo code without") != std::string::npos);
    }

    void escapesWhatCouldBreakALine() {
        const std::string line = toJsonLine(promoPost("a\n\"\\\x1b code", "\"\\\x1b code"), Language::French);
        QVERIFY(line.find("\"text\":\"\\\"\\\\\\u001b code\"") != std::string::npos);
    }

    void survivesBytesThatAreNoText() {
        CheckedPost post = promoPost("code", "code");
        post.post.author = "caf\xe9";
        QVERIFY(parsed(post)[QStringLiteral("author")].toString().startsWith(QStringLiteral("caf")));
    }
};

QTEST_APPLESS_MAIN(NdjsonWriterTest)
#include "tst_ndjson_writer.moc"
