// SPDX-License-Identifier: GPL-3.0-or-later
// The letters to creators, as files.
#include "app/report/correction_outputs.h"
#include "tests/support/report_samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie;

class TestCorrectionOutputs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPdfAndAMailForEach();
    void endsBetweenTwoLetters();
    void namesTheFolderThatIsNotThere();
};

namespace {

std::vector<CorrectionSheet> sheets() {
    return makeCorrectionSheets(samples::dossier(), samples::pack(), samples::options(), {});
}

/// The paths that were told; none after a failure.
std::vector<std::string> writtenTo(const QString& folder, const RenderWork& work) {
    std::vector<std::string> paths;
    const auto done = writeCorrections(folder.toStdString(), sheets(), Language::French, work,
                                       [&](const std::string& path) { paths.push_back(path); });
    return done ? paths : std::vector<std::string>();
}

} // namespace

void TestCorrectionOutputs::aPdfAndAMailForEach() {
    QTemporaryDir folder;
    std::vector<double> parts;
    RenderWork work;
    work.progress = [&](double part) { parts.push_back(part); };
    const std::vector<std::string> written = writtenTo(folder.path(), work);
    QCOMPARE(written.size(), std::size_t{2});
    QCOMPARE(parts, (std::vector<double>{0, 0.5}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList(
                 {QStringLiteral("corrections-lola.lyon.pdf"), QStringLiteral("corrections-lola.lyon.txt"),
                  QStringLiteral("corrections-tom_runs.pdf"), QStringLiteral("corrections-tom_runs.txt")}));
}

void TestCorrectionOutputs::endsBetweenTwoLetters() {
    QTemporaryDir folder;
    std::stop_source source;
    RenderWork work;
    work.stop = source.get_token();
    work.progress = [&](double) { source.request_stop(); };
    const std::vector<std::string> written = writtenTo(folder.path(), work);
    QCOMPARE(written.size(), std::size_t{1});
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void TestCorrectionOutputs::namesTheFolderThatIsNotThere() {
    QTemporaryDir folder;
    QVERIFY(canWriteCorrections(folder.filePath(QStringLiteral("letters")).toStdString(), Language::French));
    QVERIFY(!QDir(folder.path()).exists(QStringLiteral("letters"))); // nor is it there before a letter is
    const std::string missing = folder.filePath(QStringLiteral("missing/letters")).toStdString();
    const auto possible = canWriteCorrections(missing, Language::French);
    QVERIFY(!possible);
    QCOMPARE(possible.error().where.file, missing);
    QVERIFY(canWriteCorrections(folder.path().toStdString(), Language::French).has_value());
    QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

QTEST_MAIN(TestCorrectionOutputs) // pages need fonts
#include "tst_correction_outputs.moc"
