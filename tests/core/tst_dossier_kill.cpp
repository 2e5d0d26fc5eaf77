// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed at any moment: what it reported as done is there afterwards, and nothing is
// broken.
#include "tests/support/dossiers.h"
#include "tests/support/qt_strings.h"

#include <sys/wait.h>
#include <unistd.h>

#include <QTest>
#include <algorithm>
#include <array>
#include <csignal>
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
                                {DecisionKind::Confirmed, ReadingRound::First, "", ""}));
            acknowledge(must(dossier.logHead()));
        }
        must(dossier.undo());
        acknowledge(must(dossier.logHead()));
    }
}

/// Reads what a program says, line by line.
class Listener {
public:
    explicit Listener(int pipe) : m_pipe(pipe) {}

    /// Whole lines so far, once there are at least so many, or the program is gone.
    std::vector<std::string> lines(std::size_t atLeast) {
        while (std::count(m_said.begin(), m_said.end(), '\n') < static_cast<std::ptrdiff_t>(atLeast)) {
            std::array<char, 4096> bytes{};
            const ssize_t size = read(m_pipe, bytes.data(), bytes.size());
            if (size <= 0)
                break;
            m_said.append(bytes.data(), static_cast<std::size_t>(size));
        }
        std::vector<std::string> all;
        std::istringstream in(m_said);
        for (std::string line; std::getline(in, line) && !in.eof();)
            all.push_back(line);
        return all;
    }

private:
    int m_pipe;
    std::string m_said;
};

/// Lets a program work until it has said so many times that something is done, and a little longer, and kills
/// it. Gives what it said.
std::vector<std::string> killAfter(std::size_t acknowledgements, useconds_t microseconds,
                                   const std::string& path, int round) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        work(path, round, ends[1]);
    }
    close(ends[1]);
    Listener listener(ends[0]);
    listener.lines(acknowledgements);
    usleep(microseconds);
    kill(child, SIGKILL);
    const auto said = listener.lines(1'000'000);
    close(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL)
        throw std::runtime_error("the program ended by itself");
    return said;
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
            const auto hashes = killAfter(random() % 10, random() % 6'000, path, round);
            acknowledged += hashes.size();
            const Dossier dossier = openDossier(path); // Make: the first kill may have come before the file
            const Verification found = must(verify(dossier));
            QVERIFY2(found.isIntact(), found.fault ? found.fault->en.c_str() : "");
            std::set<std::string> kept;
            for (const LogEntry& entry : must(dossier.log(1, 1'000'000)))
                kept.insert(entry.hash);
            for (const std::string& hash : hashes)
                QVERIFY(kept.contains(hash));
        }
        QVERIFY(acknowledged >= kills); // they were told of, and many kills came in the middle of work
    }
};

QTEST_GUILESS_MAIN(DossierKillTest)
#include "tst_dossier_kill.moc"
