// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv_writer.h"
#include "tests/support/qt_strings.h"
#include "tests/support/report_samples.h"

#include <QTest>
#include <sstream>

using namespace vigie;

namespace {

std::string written(const std::vector<CheckedPost>& posts, const ReviewRecord* review = nullptr) {
    std::ostringstream out;
    CsvWriter writer(out, Language::French, review);
    writer.begin();
    for (const CheckedPost& post : posts)
        writer.write(post);
    return out.str();
}

std::size_t count(const std::string& text, const std::string& piece) {
    std::size_t found = 0;
    for (std::size_t at = 0; (at = text.find(piece, at)) != std::string::npos; at += piece.size())
        ++found;
    return found;
}

} // namespace

class CsvWriterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesACell_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("cell");
        const auto row = [](const char* name, const char* text, const char* cell) {
            QTest::addRow("%s", name) << std::string(text) << std::string(cell);
        };
        row("plain", "Publicité", "Publicité");
        row("nothing", "", "");
        row("semicolon", "a;b", "\"a;b\"");
        row("comma", "a,b", "a,b");
        row("quotes", "un \"mot\"", "\"un \"\"mot\"\"\"");
        row("line break", "a\nb", "\"a\nb\"");
        row("formula", "=SUM(A1)", "'=SUM(A1)");
        row("formula with quotes", "=HYPERLINK(\"x\";\"y\")", "\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\"");
        row("plus", "+33 6", "'+33 6");
        row("minus", "-15 %", "'-15 %");
        row("handle", "@lola", "'@lola");
        row("tab in front", "\t=1", "'\t=1");
        row("carriage return in front", "\r=1", "\"'\r=1\"");
        row("full-width equals sign", "＝1+1", "'＝1+1");
        row("equals sign inside", "a=b", "a=b");
    }

    void writesACell() {
        QFETCH(std::string, text);
        QFETCH(std::string, cell);
        QCOMPARE(csvCell(text), cell);
    }

    void startsWithAByteOrderMarkAndHeadings() {
        QVERIFY(written({}).starts_with("\xEF\xBB\xBF"
                                        "fichier;enregistrement;identifiant;"));
    }

    void writesARowPerFindingAndOneForAPostWithout() {
        const CheckedPost two = samples::PostBuilder("p1", "lola", "code LOLA20 guérit")
                                    .finding("disclosure.promo-code", Severity::Critical, "code LOLA20")
                                    .finding("claim.health.cure", Severity::Critical, "guérit");
        const CheckedPost none = samples::PostBuilder("p2", "tom", "rien");
        const std::string text = written({two, none});
        QCOMPARE(count(text, "\r\n"), std::size_t(4));
        const std::string headings = text.substr(0, text.find("\r\n"));
        const std::string last = text.substr(text.rfind("\n", text.size() - 2) + 1);
        QCOMPARE(count(last, ";"), count(headings, ";"));
    }

    void namesWhatWasDecided() {
        const ReviewRecord review = samples::review();
        const std::string text = written(samples::dossier(), &review);
        QCOMPARE(count(text, ";décision;motif\r\n"), std::size_t(1));
        QCOMPARE(count(text, ";écarté;hors sujet\r\n"), std::size_t(1));
        QCOMPARE(count(written(samples::dossier()), "décision"), std::size_t(0));
    }
};

QTEST_APPLESS_MAIN(CsvWriterTest)
#include "tst_csv_writer.moc"
