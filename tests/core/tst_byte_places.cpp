// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/ascii.h"
#include "core/text/byte_places.h"
#include "tests/support/qt_strings.h"

#include <random>

using namespace vigie;

namespace {

constexpr ByteSet letters(&isLetter);

/// The text with « ^ » at each place and « . » elsewhere.
QString shown(std::string_view text, const BytePlaces& places) {
    QString marks(static_cast<qsizetype>(text.size()), u'.');
    for (std::size_t at = places.next(0); at < text.size(); at = places.next(at + 1))
        marks[static_cast<qsizetype>(at)] = u'^';
    return marks;
}

/// Letters and blanks, longer than a word of 64 bits.
std::string anyText(std::mt19937& random) {
    std::string text(random() % 200, ' ');
    for (char& c : text)
        c = random() % 2 == 0 ? 'a' : ' ';
    return text;
}

} // namespace

class TestBytePlaces final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void places_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("firsts");
        QTest::addColumn<QString>("alone");
        const auto row = [](const char* name, const char* text, const char* all, const char* firsts,
                            const char* alone) {
            QTest::newRow(name) << QByteArray(text) << QString(all) << QString(firsts) << QString(alone);
        };
        row("nothing", "", "", "", "");
        row("none", "1 2", "...", "...", "...");
        row("words", "mon code", "^^^.^^^^", "^...^...", "........");
        row("lone letters", "p u b", "^.^.^", "^.^.^", "^.^.^");
        row("at both ends", "a bc d", "^.^^.^", "^.^..^", "^....^");
        row("no ASCII", "aé", "^..", "^..", "^..");
    }
    void places() {
        QFETCH(QByteArray, text);
        const std::string_view bytes(text.constData(), static_cast<std::size_t>(text.size()));
        QTEST(shown(bytes, BytePlaces(bytes, letters)), "all");
        QTEST(shown(bytes, BytePlaces::firsts(bytes, letters)), "firsts");
        QTEST(shown(bytes, BytePlaces::alone(bytes, letters)), "alone");
    }

    void sayTheSameAsTheBytes() {
        std::mt19937 random(7);
        for (int i = 0; i < 500; ++i) {
            const std::string text = anyText(random);
            const auto isLetterAt = [&](std::size_t at) { return at < text.size() && isLetter(text[at]); };
            QString all;
            QString firsts;
            QString alone;
            for (std::size_t at = 0; at < text.size(); ++at) {
                const bool isFirst = isLetterAt(at) && (at == 0 || !isLetterAt(at - 1));
                all += isLetterAt(at) ? u'^' : u'.';
                firsts += isFirst ? u'^' : u'.';
                alone += isFirst && !isLetterAt(at + 1) ? u'^' : u'.';
            }
            QCOMPARE(shown(text, BytePlaces(text, letters)), all);
            QCOMPARE(shown(text, BytePlaces::firsts(text, letters)), firsts);
            QCOMPARE(shown(text, BytePlaces::alone(text, letters)), alone);
        }
    }

    void runs() {
        QCOMPARE(letters.endOfRun("mon code", 0), 3U);
        QCOMPARE(letters.endOfRun("mon code", 3), 3U);
        QCOMPARE(letters.endOfRun("mon code", 4), 8U);
        QCOMPARE(letters.next("mon code", 3), 4U);
        QCOMPARE(letters.next("mon 12", 3), 6U);
    }
};

QTEST_APPLESS_MAIN(TestBytePlaces)
#include "tst_byte_places.moc"
