// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed at any moment: what it reported as done is there afterwards, and nothing is
// broken.
#include "tests/support/dossiers.h"
#include "tests/support/qt_strings.h"

#include <sys/wait.h>
#include <unistd.h>

#include <QTest>
#include <csignal>
#include <fstream>
#include <random>
#include <set>

using namespace vigie;
using namespace vigie::test;

namespace {

constexpr int kills = 200;
constexpr int postsAFile = 40;

std::string postsOf(int file) {
    std::string lines;
    for (int post = 0; post < postsAFile; ++post)
        lines += R"({"id":")" + std::to_string(file) + "-" + std::to_string(post) +
                 R"(","platform":"x","text":"Mon code LOLA)" + std::to_string(post) + "\"}\n";
    return lines;
}

/// What the program to be killed does: it imports a file, decides on its posts, takes some of it back, and
/// says after each action that it is done. Never comes to an end by itself.
[[noreturn]] void work(const std::string& path, int round, int acknowledgements) {
    const auto acknowledge = [&](const LogHead& head) {
        const std::string line = head.hash + "\n";
        if (write(acknowledgements, line.data(), line.size()) < 0)
            _exit(1);
    };
    Dossier dossier = openDossier(path);
    for (int file = round * 1000;; ++file) {
        add(dossier, postsOf(file), "file" + std::to_string(file) + ".ndjson");
        acknowledge(must(dossier.logHead()));
        for (int post = 0; post < 5; ++post) {
            const auto open = must(dossier.page(parseQuery("status:open", {}), PostOrder::AsImported, {}, 1));
            must(dossier.decide(must(dossier.findings(open.at(0).id)),
                                {DecisionKind::Confirmed, Reading::First, "", ""}));
            acknowledge(must(dossier.logHead()));
        }
        must(dossier.undo());
        acknowledge(must(dossier.logHead()));
    }
}

std::string readAll(int pipe) {
    std::string all;
    std::array<char, 4096> bytes{};
    for (ssize_t size = 0; (size = read(pipe, bytes.data(), bytes.size())) > 0;)
        all.append(bytes.data(), static_cast<std::size_t>(size));
    return all;
}

/// Lets a program work for that long and kills it. Gives what it said was done, whole lines only.
std::vector<std::string> killAfter(std::chrono::microseconds time, const std::string& path, int round) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        work(path, round, ends[1]);
    }
    close(ends[1]);
    usleep(static_cast<useconds_t>(time.count()));
    kill(child, SIGKILL);
    const std::string said = readAll(ends[0]);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFSIGNALED(status))
        throw std::runtime_error("the program ended by itself");
    std::vector<std::string> hashes;
    std::istringstream lines(said);
    for (std::string line; std::getline(lines, line) && line.size() == 64;)
        hashes.push_back(line);
    return hashes;
}

} // namespace

class DossierKillTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatWasDone() {
        const Folder folder;
        std::mt19937 random(20261122);
        std::size_t acknowledged = 0;
        for (int round = 0; round < kills; ++round) {
            const std::string path = folder / ("d" + std::to_string(round / 20) + ".vigie"); // they grow
            const auto hashes = killAfter(std::chrono::microseconds(random() % 60'000), path, round);
            acknowledged += hashes.size();
            const Dossier dossier = openDossier(path); // Make: the first kill may have come before the file
            const Verification found = must(verify(dossier.database()));
            QVERIFY2(found.isIntact(), found.fault ? found.fault->en.c_str() : "");
            std::set<std::string> kept;
            for (const LogEntry& entry : must(dossier.log(1, 1'000'000)))
                kept.insert(entry.hash);
            for (const std::string& hash : hashes)
                QVERIFY(kept.contains(hash));
        }
        QVERIFY(acknowledged > kills); // the kills did come in the middle of work
    }
};

QTEST_GUILESS_MAIN(DossierKillTest)
#include "tst_dossier_kill.moc"
