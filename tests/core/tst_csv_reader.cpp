// SPDX-License-Identifier: GPL-3.0-or-later
// Small tables, written out: where the header is, what the columns mean, in which encoding they were saved.
#include "tests/support/imported.h"

#include <QTest>

using namespace vigie;

class TestCsvReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tables_data();
    void tables();
    void columns_data();
    void columns();
    void encodings_data();
    void encodings();
    void complaintsInEnglish();
    void tenThousandColumns();
    void oneEnormousCell();
};

/// `posts`: author=text of each post, joined by « / ».
void TestCsvReader::tables_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("posts");
    QTest::addColumn<QString>("complaints");
    const auto row = [](const char* name, const char* text, const char* posts, const char* complaints = "") {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(posts)
                                  << QString::fromUtf8(complaints);
    };
    row("semicolon", "auteur;texte\nlola;a, b\ntom;c\n", "lola=a, b / tom=c");
    row("comma", "author,text\nlola,\"a; b\"\n", "lola=a; b");
    row("tab", "auteur\ttexte\nlola\ta;b,c\n", "lola=a;b,c");
    row("bar", "auteur|texte\nlola|a;b\n", "lola=a;b");
    row("CR alone", "auteur;texte\rlola;a\rtom;b", "lola=a / tom=b");
    row("one column keeps its commas", "Légende\nBonjour, toi ; oui\n", "=Bonjour, toi ; oui");
    row("separator said in the first line", "sep=;\nauteur;texte\nlola;a\n", "lola=a");
    row("titles above the header", "Suivi 2025;\n;\nExport du 3 mars;;\nauteur;texte\nlola;a\n", "lola=a");
    row("commas in the title above", "Mars, avril, mai\nauteur;texte\nlola;a\n", "lola=a");
    row("header in the tenth row", "\n\n\n\n\n\n\n\n\nauteur;texte\nlola;a\n", "lola=a");
    row("header only", "auteur;texte\n", "");
    row("empty rows", "auteur;texte\n;\n\nlola;a\n  ; \ntom;b\n", "lola=a / tom=b");
    row("empty cells behind the last column", "auteur;texte\nlola;a;;;\n", "lola=a");
    row("a row with a cell too many", "auteur;texte\nlola;a;b\ntom;c\n", "tom=c", "1:record");
    row("a row with a cell too few", "auteur;texte;date\nlola;a\ntom;b;21/02/2025\n", "lola=a / tom=b",
        "1:date");
    row("the surer of two columns", "auteur;description;légende\nlola;a;b\n", "lola=b", "0:description");
    row("the first of two equal columns", "auteur;texte;Texte\nlola;a;b\n", "lola=a", "0:Texte");
    row("cut inside a cell", "auteur;texte\nlola;a\ntom;\"b\nc", "lola=a", "2:record");
    row("cut between two cells", "auteur;texte;date\nlola;a;\ntom;b", "lola=a", "2:record");
    row("totals at the bottom", "auteur;texte;vues\nlola;a;3\nTotal;;3\n", "lola=a");
    row("hidden count", "auteur;texte;likes\nlola;a;-1\n", "lola=a");
    row("address that is none", "auteur;texte;lien\nlola;a;Lien\n", "lola=a", "1:lien");
    row("nothing to read", "auteur;texte\nlola;\n", "lola=", "1:record");
    row("formula signs are text", "auteur;texte\n=cmd;+1\n@lola;-2\n", "=cmd=+1 / lola=-2");
    row("rounded id", "id;texte;auteur\n7,60680049606563E+18;a;lola\n", "lola=a", "1:id");
    row("month first", "auteur;texte;date\nlola;a;01/02/2025\ntom;b;01/31/2025\n", "lola=a / tom=b",
        "0:date");
    row("day or month first: who knows", "auteur;texte;date\nlola;a;01/02/2025\n", "lola=a", "0:date");
    row("order of days that contradict", "auteur;texte;date\nlola;a;31/01/2025\ntom;b;01/31/2025\n",
        "lola=a / tom=b", "2:date");
    row("bad time only", "auteur;texte;date;heure\nlola;a;21/02/2025;midi\n", "lola=a", "1:heure");
    row("date with its own time", "auteur;texte;date;heure\nlola;a;21/02/2025 18:30;18:30\n", "lola=a");
}

void TestCsvReader::tables() {
    QFETCH(QString, text);
    const Imported imported = importBytes(text.toStdString());
    QVERIFY2(!imported.refusal, imported.refusal ? imported.refusal->message.c_str() : "");
    QCOMPARE(imported.summary.format, std::string("csv"));
    QStringList posts;
    for (const Post& post : imported.posts)
        posts << QString::fromStdString(post.author + "=" + post.text);
    QTEST(posts.join(QStringLiteral(" / ")), "posts");
    QTEST(QString::fromStdString(imported.complaints()), "complaints");
}

/// Each header over one cell, beside a column of text; the line that describe() says of it.
void TestCsvReader::columns_data() {
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* header, const char* cell, const char* line) {
        QTest::addRow("%s", header) << QString::fromUtf8(header) << QString::fromUtf8(cell)
                                    << QString::fromUtf8(line);
    };
    row("Identifiant", "p1", "id: p1");
    row("id", "1", "id: posts:1"); // a row of somebody's list, not a post of a platform
    row("Id", "1801", "id: 1801");
    row("ID", "7606800496065629443", "id: 7606800496065629443");
    row("Réseau social", "Insta", "platform: instagram");
    row("PLATFORM", "tiktok", "platform: tiktok");
    row("Publié le :", "22/03/2025", "published_at: 2025-03-22T00:00:00Z");
    row("date_de_publication", "22/03/2025", "published_at: 2025-03-22T00:00:00Z");
    row("Mis en ligne le", "22/03/2025", "published_at: 2025-03-22T00:00:00Z");
    row("Posted", "2025-03-02", "published_at: 2025-03-02T00:00:00Z");
    row("Titre", "Mon titre", "title: Mon titre");
    row("@", "@lola", "author: lola");
    row("Nom d'utilisateur", "lola", "author: lola");
    row("Créatrice", "lola", "author: lola");
    row("Nom", "Lola Martin", "author_name: Lola Martin");
    row("Abonne\u0301s", "12 500", "followers: 12500");
    row("Lien de la publication", "https://x.com/a", "url: https://x.com/a");
    row("Type de contenu", "Vidéo", "format: video");
    row("Partenariat rémunéré ?", "x", "paid_partnership: yes");
    row("Sponsorisé", "FAUX", "paid_partnership: no");
    row("Audience adulte", "oui", "age_restricted: yes");
    row("HASHTAGS", "#a #b", "hashtags: a · b");
    row("Comptes mentionnés", "@a, @b", "mentions: a · b");
    row("Sponsors", "Maison Lune, @brume", "sponsors: Maison Lune · brume");
    row("Texte alternatif", "un flacon", "un flacon");
    row("Transcription", "bonjour", "bonjour");
    row("Texte à l'écran", "PUB", "PUB");
    row("Langue", "fr", "language: fr");
    row("Pays", "FR", "country: FR");
    row("Vues", "1,2 M", "views: 1200000");
    row("Visibilité", "public", "visibility: public");
    row("isSponsored", "true", "boosted: yes");
    row("Notes internes", "à relancer", R"("Notes internes":"à relancer")");
}

void TestCsvReader::columns() {
    QFETCH(QString, header);
    QFETCH(QString, cell);
    QFETCH(QString, line);
    const Imported imported =
        importBytes(("Légende;" + header + "\nun texte;\"" + cell + "\"\n").toStdString());
    const QString said = QString::fromStdString(describe(imported));
    QVERIFY2(said.contains("  " + line + u'\n') || (!line.contains(u": ") && said.contains(line)),
             qPrintable(said));
    QCOMPARE(imported.complaints(), std::string());
}

void TestCsvReader::encodings_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("complaints");
    QTest::addRow("ASCII") << QByteArray("auteur;texte\na;cafe\n") << "cafe"
                           << "";
    QTest::addRow("UTF-8") << QByteArray("auteur;texte\na;café 😍\n") << "café 😍"
                           << "";
    QTest::addRow("UTF-8 with BOM before a quote")
        << QByteArray("\xEF\xBB\xBF\"texte\";auteur\ncafé;a\n") << "café"
        << "";
    QTest::addRow("Windows-1252") << QByteArray("auteur;l\xE9gende\na;caf\xE9 \x80 \x85\n") << "café € …"
                                  << "";
    QTest::addRow("UTF-8, one byte damaged")
        << QByteArray("auteur;texte\na;été caf\xE9 là\n") << "été caf\uFFFD là"
        << "1:texte";
    QTest::addRow("UTF-16, big end first")
        << QByteArray("\xFE\xFF\0t\0e\0x\0t\0e\0\n\0\xE9\xD8\x3D\xDE\x0D\0\n", 22) << "é😍"
        << "";
}

void TestCsvReader::encodings() {
    QFETCH(QByteArray, bytes);
    const Imported imported = importBytes(bytes.toStdString());
    QCOMPARE(imported.posts.size(), std::size_t(1));
    QTEST(QString::fromStdString(imported.posts[0].text), "text");
    QTEST(QString::fromStdString(imported.complaints()), "complaints");
}

void TestCsvReader::complaintsInEnglish() {
    const Imported imported = importBytes("texte;date\na;hier\n", Language::English);
    QCOMPARE(imported.problems.size(), std::size_t(1));
    QCOMPARE(imported.problems[0].message,
             std::string("Column “date”: “hier” is not a date like 31/12/2025 18:30; it is left out. "
                         "(Row 2 of the table.)"));
    QVERIFY(imported.problems[0].code == ErrorCode::BadValue);
    QCOMPARE(imported.problems[0].where.record, std::size_t(1));
    QCOMPARE(imported.problems[0].where.field, std::string("date"));
}

void TestCsvReader::tenThousandColumns() {
    std::string header = "auteur;texte";
    std::string row = "lola;Bonjour";
    for (int i = 0; i < 10'000; ++i) {
        header += ";colonne " + std::to_string(i); // longer than what formats are found by
        row += ";x";
    }
    const Imported imported = importBytes(header + "\n" + row + "\n" + row + "\n");
    QVERIFY(!imported.refusal);
    QCOMPARE(imported.posts.size(), std::size_t(2));
    QVERIFY(imported.posts[1].raw.find("\"colonne 9999\":\"x\"") != std::string::npos);
}

void TestCsvReader::oneEnormousCell() {
    const std::string words(20'000'000, 'a');
    const Imported imported = importBytes("auteur;texte\nlola;\"" + words + "\"\ntom;Bonjour\n");
    QCOMPARE(imported.posts.size(), std::size_t(2));
    QCOMPARE(imported.posts[0].text.size(), words.size());
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
