// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/log_file.h"
#include "tests/support/dossiers.h"
#include "tests/support/qt_strings.h"

#include <nlohmann/json.hpp>

#include <sstream>

using namespace vigie;

class TestLogFile final : public QObject {
    Q_OBJECT

    test::Folder m_folder;

    std::string logOf(const Dossier& dossier, LogFormat format) const {
        std::ostringstream out;
        test::must(writeLog(dossier, format, Language::English, out));
        return out.str();
    }

private Q_SLOTS:
    void jsonHoldsWhatTheHashesAreMadeOf() {
        Dossier dossier = test::openDossier(m_folder / "json.vigie");
        test::add(dossier, test::threePosts);
        std::istringstream lines(logOf(dossier, LogFormat::Ndjson));
        std::string line;
        std::string previous;
        std::size_t count = 0;
        while (std::getline(lines, line)) {
            const auto json = nlohmann::json::parse(line);
            const LogEntry entry{json["number"], json["seq"],     json["time"],     json["who"],
                                 json["kind"],   json["details"], json["previous"], json["hash"]};
            QCOMPARE(hashOf(entry), entry.hash);
            QCOMPARE(entry.previous, previous);
            previous = entry.hash;
            ++count;
        }
        QCOMPARE(count, static_cast<std::size_t>(test::must(dossier.logHead()).entries));
    }

    void csvSaysItInWords() {
        Dossier dossier = test::openDossier(m_folder / "csv.vigie");
        test::add(dossier, test::threePosts);
        const std::string csv = logOf(dossier, LogFormat::Csv);
        QVERIFY(csv.starts_with("\uFEFFnumber;time (UTC);who;kind;what was done;SHA-256\r\n1;"));
        QVERIFY(csv.find(";lea;") != std::string::npos);
        QVERIFY(csv.ends_with(test::must(dossier.logHead()).hash + "\r\n"));
    }

    void whatIsTakenBackIsNamedByItsNumber() {
        Dossier dossier = test::openDossier(m_folder / "undo.vigie");
        test::add(dossier, test::threePosts);
        const LogEntry note =
            test::must(dossier.decide({{"instagram/p1", "", ""}}, {DecisionKind::Note, {}, {}, "mine"}));
        test::must(dossier.undo());
        const std::string csv = logOf(dossier, LogFormat::Csv);
        QVERIFY2(csv.find("ntry " + std::to_string(note.number)) != std::string::npos, csv.c_str());
        QVERIFY(csv.find(note.hash.substr(0, 12) + ".") == std::string::npos);
    }

    void longLogsAreWhole() {
        Dossier dossier = test::openDossier(m_folder / "long.vigie");
        test::add(dossier, test::threePosts);
        for (int i = 0; i < 510; ++i)
            test::must(dossier.decide({{"instagram/p1", "", ""}}, {DecisionKind::Note, {}, {}, "again"}));
        const std::string csv = logOf(dossier, LogFormat::Csv);
        QCOMPARE(std::count(csv.begin(), csv.end(), '\n'),
                 std::ptrdiff_t(test::must(dossier.logHead()).entries + 1));
    }
};

QTEST_APPLESS_MAIN(TestLogFile)
#include "tst_log_file.moc"
