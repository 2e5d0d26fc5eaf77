// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged files: whatever is cut, flipped or repeated, reading ends, and every record is counted and told.
#include "core/text/utf8.h"
#include "tests/support/imported.h"

#include <QDir>
#include <QTest>
#include <fstream>
#include <iterator>
#include <random>

using namespace vigie;

namespace {

const QString dataFolder = QStringLiteral(VIGIE_SOURCE_DIR "/tests/data/import/");

std::string contentOf(const QString& path) {
    std::ifstream in(path.toStdString(), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

class Damage {
public:
    explicit Damage(unsigned seed) : m_random(seed) {}

    std::string applied(std::string bytes) {
        static constexpr std::string_view marks = "\"\"{}[],;:\n\r\\\t|\xC3\xFF";
        for (std::size_t times = upTo(4); times > 0 && !bytes.empty(); --times) {
            const std::size_t at = upTo(bytes.size());
            switch (upTo(5)) {
            case 0: bytes.resize(at); break;
            case 1: bytes[at] = static_cast<char>(upTo(256)); break;
            case 2: bytes[at] = marks[upTo(marks.size())]; break;
            case 3: bytes.erase(at, 1 + upTo(20)); break;
            default: bytes.insert(upTo(bytes.size()), bytes.substr(at, upTo(60))); break;
            }
        }
        return bytes;
    }

private:
    std::size_t upTo(std::size_t end) { return m_random() % end; }
    std::mt19937 m_random;
};

/// There are many formats, which share most of what may break.
unsigned roundsFor(const QString& name) {
    return name.startsWith("../formats/") ? 40 : 250;
}

bool isAllUtf8(const Post& post) {
    return isValidUtf8(describe(post)) && isValidUtf8(post.raw) && !post.id.empty();
}

/// What must hold for every import; empty when it does.
QByteArray brokenPromise(const Imported& imported) {
    const ImportSummary& sum = imported.summary;
    if (sum.records != sum.read + sum.skipped + sum.setAside || sum.read != imported.posts.size())
        return "the counts do not add up";
    std::size_t untold = 0;
    for (const Error& problem : imported.problems) {
        if (!isValidUtf8(toString(problem)) || problem.message.empty())
            return "a message is no text";
        untold += problem.where.record > sum.records ? 1 : 0;
    }
    if (untold > 0 || imported.problems.size() < sum.skipped)
        return "a record was skipped in silence or a problem stands nowhere";
    for (const Post& post : imported.posts)
        if (!isAllUtf8(post))
            return "a post is no text";
    return {};
}

} // namespace

class TestImportFuzz final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damagedFiles_data();
    void damagedFiles();
    void damagedStreams_data() { damagedFiles_data(); }
    void damagedStreams();
};

void TestImportFuzz::damagedFiles_data() {
    QTest::addColumn<QString>("name");
    const auto addFolder = [](const QString& folder) {
        for (const QString& name : QDir(dataFolder + folder).entryList(QDir::Files, QDir::Name))
            if (!name.endsWith(".expected"))
                QTest::addRow("%s", qPrintable(folder + name)) << folder + name;
    };
    addFolder({});
    for (const QString& format : QDir(dataFolder + "../formats").entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        addFolder("../formats/" + format + "/");
}

void TestImportFuzz::damagedFiles() {
    QFETCH(QString, name);
    const std::string original = contentOf(dataFolder + name);
    for (unsigned seed = 1; seed <= roundsFor(name); ++seed) {
        const std::string damaged = Damage(seed).applied(original);
        const QByteArray broken =
            brokenPromise(importBytes(damaged, seed % 2 ? Language::French : Language::English));
        QVERIFY2(broken.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(QString(broken))));
    }
}

void TestImportFuzz::damagedStreams() {
    QFETCH(QString, name);
    const std::string original = contentOf(dataFolder + name);
    for (unsigned seed = 1001; seed <= 1000 + roundsFor(name); ++seed) {
        std::istringstream in(Damage(seed).applied(original));
        const QByteArray broken = brokenPromise(importStream(in));
        QVERIFY2(broken.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(QString(broken))));
    }
}

QTEST_GUILESS_MAIN(TestImportFuzz)
#include "tst_import_fuzz.moc"
