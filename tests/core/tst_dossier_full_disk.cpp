// SPDX-License-Identifier: GPL-3.0-or-later
// A disk on which nothing more fits: a sentence, and the dossier is as it was.
#include "tests/support/dossiers.h"
#include "tests/support/full_disk.h"
#include "tests/support/qt_strings.h"

#include <sys/mount.h>

#include <QTest>
#include <filesystem>
#include <fstream>

using namespace vigie;
using namespace vigie::test;

namespace {

namespace fs = std::filesystem;

const std::string fullDisk = "The disk is full or does not answer: this step was not saved.";

std::string manyPosts() {
    std::string lines;
    for (int post = 0; post < 20'000; ++post)
        lines += R"({"id":"m)" + std::to_string(post) + R"(","platform":"x","text":"Mon code LOLA)" +
                 std::to_string(post) + "\"}\n";
    return lines;
}

/// A file system of four megabytes, where the system lets us make one.
class SmallDisk {
public:
    explicit SmallDisk(const std::string& path) : m_path(path) {
        fs::create_directory(path);
        m_isThere = mount("tmpfs", path.c_str(), "tmpfs", 0, "size=4m") == 0;
    }
    ~SmallDisk() {
        if (m_isThere)
            umount2(m_path.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isThere() const { return m_isThere; }
    std::string dossier() const { return m_path + "/d.vigie"; }
    void fill() const {
        std::ofstream filler(m_path + "/filler", std::ios::binary);
        const std::string piece(4096, 'x');
        while (filler.write(piece.data(), static_cast<std::streamsize>(piece.size())).flush()) {
        }
    }
    void makeRoom() const { fs::remove(m_path + "/filler"); }

private:
    std::string m_path;
    bool m_isThere = false;
};

std::string importMany(Dossier& dossier) {
    std::istringstream in(manyPosts());
    const auto reader = readPostStream(
        in, "many.ndjson", [](const Error&) {}, Language::English);
    const auto outcome = dossier.import(*reader, {});
    return outcome ? "imported" : outcome.error().message;
}

std::string decideOn(Dossier& dossier, PostId post) {
    const auto decided = dossier.decide({must(dossier.findings(post)).at(0)},
                                        {DecisionKind::Confirmed, ReadingRound::First, "", ""});
    return decided ? "decided" : decided.error().message;
}

std::string stateOf(const Dossier& dossier) {
    const Verification found = must(verify(dossier));
    return (found.fault ? found.fault->en : "intact") + ", " + std::to_string(found.posts) + " posts, " +
           std::to_string(found.head.entries) + " entries";
}

} // namespace

class DossierFullDiskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysWholeWhereFilesCannotGrow() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        Dossier dossier = openDossier(path);
        add(dossier, threePosts);
        const auto [imported, decided, state] = [&] {
            const FullDisk full(fs::file_size(path + "-wal"));
            return std::tuple(importMany(dossier), decideOn(dossier, 1), stateOf(dossier));
        }();
        QCOMPARE(imported, fullDisk);
        QCOMPARE(decided, fullDisk);
        QCOMPARE(state, std::string("intact, 3 posts, 3 entries"));
        QCOMPARE(decideOn(dossier, 1), std::string("decided"));
        QCOMPARE(stateOf(dossier), std::string("intact, 3 posts, 4 entries"));
    }

    void staysWholeWhenAnImportFillsTheDisk() {
        const Folder folder;
        const SmallDisk disk(folder / "disk");
        if (!disk.isThere())
            QSKIP("making a file system takes the rights of an administrator");
        {
            Dossier dossier = openDossier(disk.dossier());
            add(dossier, threePosts);
            QCOMPARE(importMany(dossier), fullDisk);
            QCOMPARE(stateOf(dossier), std::string("intact, 3 posts, 3 entries"));
        }
        QCOMPARE(verdictOn(disk.dossier()), std::string("intact"));
    }

    void staysWholeWhenADecisionDoesNotFit() {
        const Folder folder;
        const SmallDisk disk(folder / "disk");
        if (!disk.isThere())
            QSKIP("making a file system takes the rights of an administrator");
        Dossier dossier = openDossier(disk.dossier());
        add(dossier, threePosts);
        disk.fill();
        QCOMPARE(decideOn(dossier, 1), fullDisk);
        QCOMPARE(stateOf(dossier), std::string("intact, 3 posts, 3 entries"));
        disk.makeRoom();
        QCOMPARE(decideOn(dossier, 1), std::string("decided"));
        QCOMPARE(stateOf(dossier), std::string("intact, 3 posts, 4 entries"));
    }

    void isNotMadeOnAFullFileSystem() {
        const Folder folder;
        const SmallDisk disk(folder / "disk");
        if (!disk.isThere())
            QSKIP("making a file system takes the rights of an administrator");
        disk.fill();
        const auto opened = Dossier::open(disk.dossier(), optionsFor(DossierAccess::Make));
        QVERIFY(!opened);
        QCOMPARE(opened.error().message, fullDisk);
        disk.makeRoom();
        QVERIFY(Dossier::open(disk.dossier(), optionsFor(DossierAccess::Make)));
    }
};

QTEST_GUILESS_MAIN(DossierFullDiskTest)
#include "tst_dossier_full_disk.moc"
