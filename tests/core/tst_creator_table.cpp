// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/zip_file.h"
#include "core/report/creator_table.h"
#include "tests/support/golden.h"
#include "tests/support/qt_strings.h"

#include <QTemporaryDir>
#include <sstream>

using namespace vigie;

class TestCreatorTable final : public QObject {
    Q_OBJECT

    static std::vector<CountedCreator> creators() {
        CountedCreator lola{"@lola", {}};
        lola.tally.addPosts(Verdict::Compliant, 1);
        lola.tally.addPosts(Verdict::NonCompliant, 3);
        lola.tally.addFindings("disclosure.missing", Severity::Critical, 3);
        return {lola, {"=cmd()", {}}};
    }
    static std::string csv(Language language) {
        std::ostringstream out;
        writeCreatorsCsv(out, creators(), Wording(language));
        return out.str();
    }

private Q_SLOTS:
    void csvHasOneLineEach() {
        const std::string text = csv(Language::French);
        QVERIFY(text.starts_with("\uFEFFcréateur;publications;"));
        QVERIFY(text.find("\r\n'@lola;4;4;1;0,2500;0,0456;0,6994;0;3;0;3;3;0\r\n") != std::string::npos);
    }

    void sharesFollowTheLanguage() { QVERIFY(csv(Language::English).find(";0.2500;") != std::string::npos); }

    void namesAreNeverFormulas() {
        QVERIFY(csv(Language::French).find("'=cmd();0;0;0;;;;") != std::string::npos);
    }

    void workbookHoldsTheSame() {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("c.xlsx")).toStdString();
        auto file = OutputFile::create(path, {{"un classeur", "a workbook"}, {"PK"}}, Language::French);
        writeCreatorsXlsx(*file, creators(), Wording(Language::French));
        QVERIFY(file->commit().has_value());
        const std::string zip = test::readFile(path);
        std::string sheet;
        ZipMember member(zip, "xl/worksheets/sheet1.xml");
        for (std::string_view piece = member.more(); !piece.empty(); piece = member.more())
            sheet += piece;
        QVERIFY(sheet.find("<v>0.25</v>") != std::string::npos);
        QVERIFY(sheet.find("<f>") == std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestCreatorTable)
#include "tst_creator_table.moc"
