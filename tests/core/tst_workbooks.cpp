// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks that are cut, damaged or a trap; what they hold when they are whole is in
// tests/data/import/workbooks.
#include "core/import/serial_dates.h"
#include "core/import/xlsx_sheet.h"
#include "core/import/zip_file.h"
#include "tests/support/imported.h"

#include <QDir>
#include <QTest>
#include <cmath>
#include <fstream>
#include <iterator>
#include <random>

using namespace vigie;

namespace {

const QString folder = QStringLiteral(VIGIE_SOURCE_DIR "/tests/data/import/workbooks/");

std::string contentOf(const QString& path) {
    std::ifstream in(path.toStdString(), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Every record is counted, and one that is not read is told.
bool keepsPromises(const Imported& imported) {
    const ImportSummary& sum = imported.summary;
    return sum.records == sum.read + sum.skipped + sum.setAside && sum.read == imported.posts.size() &&
           imported.problems.size() >= sum.skipped;
}

} // namespace

class TestWorkbooks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutAnywhere_data();
    void cutAnywhere();
    void damagedAnywhere_data() { cutAnywhere_data(); }
    void damagedAnywhere();
    void trapsEnd();
    void places_data();
    void places();
    void escapes();
    void formatCodes_data();
    void formatCodes();
    void serials_data();
    void serials();
};

void TestWorkbooks::cutAnywhere_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : QDir(folder).entryList({"*.xlsx", "*.ods"}, QDir::Files, QDir::Name))
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestWorkbooks::cutAnywhere() {
    QFETCH(QString, name);
    const std::string whole = contentOf(folder + name);
    for (std::size_t size = 1; size < whole.size(); size += 131)
        QVERIFY2(keepsPromises(importBytes(whole.substr(0, size))), qPrintable(QString::number(size)));
}

void TestWorkbooks::damagedAnywhere() {
    QFETCH(QString, name);
    const std::string whole = contentOf(folder + name);
    std::mt19937 random(20250302);
    for (int seed = 0; seed < 50; ++seed) {
        std::string damaged = whole;
        for (int i = 0; i < 3; ++i)
            damaged[random() % damaged.size()] = static_cast<char>(random());
        QVERIFY2(keepsPromises(importBytes(damaged)), qPrintable(QString::number(seed)));
    }
}

/// A member that unpacks to a thousand times its size is left in the middle.
void TestWorkbooks::trapsEnd() {
    const std::string zip = contentOf(folder + "agence.xlsx");
    const auto unpack = [&](const ArchiveLimits& limits) {
        ZipMember member(zip, "xl/worksheets/sheet1.xml", limits);
        while (!member.more().empty()) {
        }
        return member.failure();
    };
    QVERIFY(!unpack({}));
    const auto tooBig = unpack({.memberBytes = 100});
    QVERIFY(tooBig && tooBig->code == ErrorCode::BadRecord);
    QVERIFY(unpack({.ratio = 0, .ratioCountsFrom = 100}));
    QVERIFY(!ZipMember(zip, "xl/none.xml").exists());
    QVERIFY(ZipMember(zip, "XL/Workbook.xml").exists());
}

void TestWorkbooks::places_data() {
    QTest::addColumn<QString>("reference");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("row"); // 0: no place
    QTest::addRow("first") << "A1" << 0 << 1;
    QTest::addRow("two letters") << "BC12" << 54 << 12;
    QTest::addRow("last") << "XFD1048576" << 16383 << 1048576;
    QTest::addRow("fixed") << "$C$7" << 2 << 7;
    QTest::addRow("too far right") << "XFE1" << 0 << 0;
    QTest::addRow("no letters") << "12" << 0 << 0;
    QTest::addRow("no number") << "AB" << 27 << 0;
    QTest::addRow("nothing") << "" << 0 << 0;
}

void TestWorkbooks::places() {
    QFETCH(QString, reference);
    const CellPlace place = parseCellPlace(reference.toStdString());
    QTEST(static_cast<int>(place.column), "column");
    QTEST(static_cast<int>(place.row), "row");
}

void TestWorkbooks::escapes() {
    QCOMPARE(withoutXlsxEscapes("a_x000D_b_x005F_x41_ _xZZZZ_ _x"), std::string("a\rb_x41_ _xZZZZ_ _x"));
}

void TestWorkbooks::formatCodes_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isDate");
    QTest::addRow("day first") << "dd/mm/yyyy\\ hh:mm" << true;
    QTest::addRow("with locale") << "[$-40C]d\\ mmmm\\ yyyy;@" << true;
    QTest::addRow("elapsed hours") << "[h]:mm" << true;
    QTest::addRow("month alone") << "mmm" << true;
    QTest::addRow("general") << "General" << false;
    QTest::addRow("unit in quotes") << "0.0\" days\"" << false;
    QTest::addRow("escaped letter") << "0\\h" << false;
    QTest::addRow("colour") << "[Red]0.00" << false;
    QTest::addRow("only the negative part") << "0;yyyy" << false;
    QTest::addRow("quote left open") << "0\"dd" << false;
    QTest::addRow("empty") << "" << false;
}

void TestWorkbooks::formatCodes() {
    QFETCH(QString, code);
    QFETCH(bool, isDate);
    QCOMPARE(kindOfFormatCode(code.toStdString()) == NumberKind::DateOrTime, isDate);
}

void TestWorkbooks::serials_data() {
    QTest::addColumn<double>("days");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("text");
    QTest::addRow("day") << 45718.0 << false << "2025-03-02";
    QTest::addRow("day and time") << 45718.770833333336 << false << "2025-03-02 18:30:00";
    QTest::addRow("day of 1904") << 44256.0 << true << "2025-03-02";
    QTest::addRow("time alone") << 0.3784722222 << false << "09:05:00";
    QTest::addRow("last second") << 45718.99999 << false << "2025-03-02 23:59:59";
    QTest::addRow("last day") << 2958465.0 << false << "9999-12-31";
    QTest::addRow("last day of 1904") << 2957003.0 << true << "9999-12-31";
    QTest::addRow("the day after it") << 2957004.0 << true << "";
    QTest::addRow("the end of the last day") << 2958465.9999999 << false << "";
    QTest::addRow("negative") << -1.0 << false << "";
    QTest::addRow("beyond all calendars") << 1e300 << false << "";
    QTest::addRow("no number") << std::nan("") << false << "";
}

void TestWorkbooks::serials() {
    QFETCH(double, days);
    QFETCH(bool, from1904);
    QTEST(QString::fromStdString(serialAsText(days, from1904)), "text");
}

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"
