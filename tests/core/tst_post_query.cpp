// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/post_query.h"
#include "tests/support/qt_strings.h"

#include <QTest>

using namespace vigie;

namespace {

const std::vector<std::string> rules = {"disclosure.missing", "disclosure.promo-code", "price.free"};

/// « key=value » a term, « !key=value » a negated one.
QString shown(const PostQuery& query) {
    QStringList terms;
    for (const QueryTerm& term : query.terms)
        terms += (term.negated ? "!" : "") + QString::fromStdString(nameOf(term.key).en + "=" + term.value);
    return terms.join(u' ');
}

} // namespace

class TestPostQuery final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("terms");
        const auto row = [](const char* name, const char* line, const char* terms) {
            QTest::addRow("%s", name) << QString::fromUtf8(line) << QString::fromUtf8(terms);
        };
        row("nothing", "  ", "");
        row("words", "Été code", "=ete =code");
        row("words that belong together", "\"Code PROMO\" été", "=code promo =ete");
        row("a handle", "@Lola", "creator=lola");
        row("a verdict in French", "verdict:non-conforme", "verdict=non_compliant");
        row("in quotes", "verdict:\"à vérifier\"", "verdict=to_review");
        row("in English", "verdict:improvable", "verdict=improvable");
        row("as scripts write it", "verdict:not_commercial", "verdict=not_commercial");
        row("without accents", "gravite:critique regle:price", "severity=critical rule=price");
        row("not", "-statut:traité -pluie", "!status=treated !=pluie");
        row("a status with blanks", "statut:correction-demandée", "status=correction-asked");
        row("days", "avant:2025-03-01 après:2024", "before=2025-03-01 after=2024-01-01");
        row("a month", "before:2025-03", "before=2025-03-01");
        row("law and platform", "loi:b plateforme:TikTok", "law=B platform=tiktok");
        row("a lone minus is a word", "- code", "=- =code");
        row("a handle behind its key", "créateur:@Tom", "creator=tom");
        row("an address", "https://marque.fr/a", "=https://marque.fr/a");
    }

    void understands() {
        QFETCH(QString, line);
        QFETCH(QString, terms);
        const PostQuery query = parseQuery(line.toStdString(), rules);
        QVERIFY2(query.problems.empty(), query.problems.empty() ? "" : query.problems[0].sentence.fr.c_str());
        QCOMPARE(shown(query), terms);
    }

    void saysWhatIsWrongAndWhere_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("piece");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* line, const char* piece, const char* sentence) {
            QTest::addRow("%s", name)
                << QString::fromUtf8(line) << QString::fromUtf8(piece) << QString::fromUtf8(sentence);
        };
        row("no such key", "pluie couleur:rouge", "couleur:rouge", "« couleur » n’est pas un critère.");
        row("no such value", "verdict:illisible", "verdict:illisible",
            "« illisible » n’est pas une valeur ici.");
        row("a value with a blank is told as it is typed", "verdict:non conforme", "verdict:non",
            "« non » n’est pas une valeur ici. Les valeurs : non-conforme, ");
        row("no value", "statut: pluie", "statut:", "Que doit valoir « statut » ?");
        row("no day", "avant:hier", "avant:hier", "« hier » n’est pas un jour.");
        row("no rule", "règle:xyz", "règle:xyz", "Aucune règle ne commence par « xyz ».");
        row("an open quote", "\"code promo", "\"code promo", "Le guillemet ouvert ici n’est pas fermé.");
    }

    void saysWhatIsWrongAndWhere() {
        QFETCH(QString, line);
        QFETCH(QString, piece);
        QFETCH(QString, sentence);
        const std::string utf8 = line.toStdString();
        const PostQuery query = parseQuery(utf8, rules);
        QCOMPARE(query.problems.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(std::string(query.problems[0].where.in(utf8))), piece);
        QString said = QString::fromStdString(query.problems[0].sentence.fr);
        said.replace(QChar(0x202F), u' ').replace(QChar(0xA0), u' ');
        QVERIFY2(said.startsWith(sentence), qPrintable(said));
    }

    void goesOnBehindAMistake() {
        const PostQuery query = parseQuery("couleur:rouge code", rules);
        QCOMPARE(shown(query), QStringLiteral("=code"));
    }

    void completes_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("offers");
        QTest::addRow("a key") << "ver" << QStringList{"verdict:"};
        QTest::addRow("a key behind a minus") << "code -st" << QStringList{"-statut:"};
        QTest::addRow("a value") << "verdict:non" << QStringList{"verdict:non-conforme"};
        QTest::addRow("a rule") << "règle:dis"
                                << QStringList{"règle:disclosure.missing", "règle:disclosure.promo-code"};
        QTest::addRow("nothing fits") << "xyz" << QStringList{};
    }

    void completes() {
        QFETCH(QString, line);
        QFETCH(QStringList, offers);
        const std::string utf8 = line.toStdString();
        QStringList found;
        for (const QueryCompletion& one : completeQuery(utf8, utf8.size(), rules, Language::French))
            found += QString::fromStdString(one.text);
        QCOMPARE(found, offers);
    }

    void everyOfferIsUnderstood() {
        for (const QueryKey key : {QueryKey::Verdict, QueryKey::Status, QueryKey::Severity, QueryKey::Law,
                                   QueryKey::Platform, QueryKey::Rule})
            for (const Language language : {Language::French, Language::English}) {
                const std::string line = nameOf(key).in(language) + ":";
                for (const QueryCompletion& one : completeQuery(line, line.size(), rules, language, 99)) {
                    const PostQuery query = parseQuery(one.text, rules);
                    QVERIFY2(query.problems.empty() && query.terms.size() == 1, one.text.c_str());
                }
            }
    }
};

QTEST_APPLESS_MAIN(TestPostQuery)
#include "tst_post_query.moc"
