// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "tests/support/dossiers.h"
#include "tests/support/qt_strings.h"

#include <sys/stat.h>

#include <QTest>
#include <filesystem>

using namespace vigie;
using namespace vigie::test;

namespace {

namespace fs = std::filesystem;

/// A copy of the dossier that a program of that schema wrote.
std::string copyOfVersion(int version, const Folder& folder) {
    const std::string path = folder / "d.vigie";
    fs::copy_file(VIGIE_SOURCE_DIR "/tests/data/dossier/v" + std::to_string(version) + ".vigie", path);
    return path;
}

/// Tables, their columns, and indexes: everything that statements rely on.
std::string shapeOf(const std::string& path) {
    const auto database = must(Database::open(path, Database::Access::ReadOnly, Language::English));
    return must(database.read<std::string>([](Sql& sql) -> Result<std::string> {
        std::string shape;
        sql.each(
            "SELECT m.type || ' ' || m.name || ' ' || coalesce(group_concat(c.name || ' ' || c.type || ' ' "
            "|| c.\"notnull\" || ' ' || c.pk, ', '), '') FROM sqlite_master AS m "
            "LEFT JOIN pragma_table_info(m.name) AS c GROUP BY m.type, m.name",
            {}, [&](const SqlRow& row) { shape += row.text(0) + "\n"; });
        sql.each("SELECT m.name || ' ' || group_concat(c.name, ', ') FROM sqlite_master AS m "
                 "JOIN pragma_index_info(m.name) AS c WHERE m.type = 'index' GROUP BY m.name",
                 {}, [&](const SqlRow& row) { shape += row.text(0) + "\n"; });
        return shape;
    }));
}

} // namespace

class MigrationsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsADossierOfEachSchema() {
        for (int version = 1; version <= schemaVersion; ++version)
            QVERIFY2(
                fs::exists(VIGIE_SOURCE_DIR "/tests/data/dossier/v" + std::to_string(version) + ".vigie"),
                "make one with the program as it is, see tests/data/dossier/README.md");
    }

    void bringsEachUpToDate_data() {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= schemaVersion; ++version)
            QTest::addRow("schema %d", version) << version;
    }

    void bringsEachUpToDate() {
        QFETCH(int, version);
        const Folder folder;
        const std::string path = copyOfVersion(version, folder);
        openDossier(folder / "new.vigie");
        {
            Dossier dossier = openDossier(path, DossierAccess::Work);
            QVERIFY(must(verify(dossier)).isIntact());
            QCOMPARE(must(dossier.overview()).posts, std::size_t(5));
            QCOMPARE(must(dossier.log()).at(0).kind, std::string("created"));
            QCOMPARE(must(dossier.count(parseQuery("status:open lola20", {}))), std::size_t(0));
            QCOMPARE(must(dossier.count(parseQuery("status:open tisane", {}))), std::size_t(1));
            must(dossier.check(smallChecker()));
            QCOMPARE(must(dossier.overview()).findings, std::size_t(2));
        }
        QCOMPARE(shapeOf(path), shapeOf(folder / "new.vigie"));
        QVERIFY(!fs::exists(path + ".migration"));
    }

    void migratesForWhoOnlyLooks() {
        const Folder folder;
        const std::string path = copyOfVersion(1, folder);
        const Dossier dossier = openDossier(path, DossierAccess::Look);
        QCOMPARE(must(dossier.overview()).posts, std::size_t(5));
    }

    void keepsLinkAndPermissions() {
        const Folder folder;
        const std::string path = copyOfVersion(1, folder);
        fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
        fs::create_symlink(path, folder / "link.vigie");
        openDossier(folder / "link.vigie", DossierAccess::Work);
        QVERIFY(fs::is_symlink(folder / "link.vigie"));
        QVERIFY(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
        QCOMPARE(verdictOn(path), std::string("intact"));
    }

    void keepsTheOldFileWhenAStepFails() {
        const Folder folder;
        const std::string path = copyOfVersion(1, folder);
        tamper(path, "CREATE TABLE decision (words TEXT)"); // in the way of schema 2
        const std::string before = shapeOf(path);
        QVERIFY(!Dossier::open(path, optionsFor(DossierAccess::Work)));
        QCOMPARE(shapeOf(path), before);
        QVERIFY(!fs::exists(path + ".migration"));
    }

    void startsAfreshAfterAMigrationThatWasKilled() {
        const Folder folder;
        const std::string path = copyOfVersion(1, folder);
        fs::copy_file(path, path + ".migration");
        fs::resize_file(path + ".migration", 5000);
        const Dossier dossier = openDossier(path, DossierAccess::Work);
        QCOMPARE(must(dossier.overview()).posts, std::size_t(5));
    }

    void leavesAnOlderDossierAloneThatIsInUse() {
        const Folder folder;
        const std::string path = copyOfVersion(1, folder);
        const auto lock = DossierLock::take(path, "tom", "2026-11-22T06:00:00Z");
        const auto opened = Dossier::open(path, optionsFor(DossierAccess::Look));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::InUse);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
