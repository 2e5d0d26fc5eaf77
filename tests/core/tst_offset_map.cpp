// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/offset_map.h"
#include "tests/support/qt_strings.h"

#include <random>

using namespace vigie;

class TestOffsetMap final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptTextMapsToItself() {
        OffsetMap map;
        map.addKept(10);
        QCOMPARE(map.toOriginal({2, 5}), (ByteSpan{2, 5}));
        QCOMPARE(map.toOriginal({10, 10}), (ByteSpan{10, 10}));
    }

    void replacedPieceIsWholeOrNothing() {
        OffsetMap map; // "ﬁn" → "fin"
        map.addReplaced(3, 2);
        map.addKept(1);
        QCOMPARE(map.toOriginal({0, 1}), (ByteSpan{0, 3}));
        QCOMPARE(map.toOriginal({1, 2}), (ByteSpan{0, 3}));
        QCOMPARE(map.toOriginal({1, 3}), (ByteSpan{0, 4}));
        QCOMPARE(map.toOriginal({2, 3}), (ByteSpan{3, 4}));
    }

    void droppedLettersBelongToNoSpan() {
        OffsetMap map; // "␣pu␣b␣" with invisible characters of 3 bytes → "pub"
        map.addReplaced(3, 0);
        map.addKept(2);
        map.addReplaced(3, 0);
        map.addKept(1);
        map.addReplaced(3, 0);
        QCOMPARE(map.toOriginal({0, 3}), (ByteSpan{3, 9})); // neither the first nor the last one
        QCOMPARE(map.toOriginal({0, 2}), (ByteSpan{3, 5}));
        QCOMPARE(map.toOriginal({2, 3}), (ByteSpan{8, 9}));
        QCOMPARE(map.originalSize(), std::size_t{12});
        QCOMPARE(map.foldedSize(), std::size_t{3});
    }

    void everythingDropped() {
        OffsetMap map;
        map.addReplaced(3, 0);
        QCOMPARE(map.toOriginal({0, 0}), (ByteSpan{3, 3}));
        QVERIFY(map.followedBy(OffsetMap()).toOriginal({0, 0}) == (ByteSpan{3, 3}));
    }

    // Two random rewritings, one after the other: the composed map has to say what the two say in turn.
    void composition() {
        std::mt19937 random(20241108);
        for (int round = 0; round < 500; ++round) {
            const OffsetMap first = randomMap(random, 0);
            const OffsetMap second = randomMap(random, first.foldedSize());
            const OffsetMap both = first.followedBy(second);
            QCOMPARE(both.originalSize(), first.originalSize());
            QCOMPARE(both.foldedSize(), second.foldedSize());
            for (std::size_t begin = 0; begin < both.foldedSize(); ++begin)
                for (std::size_t end = begin + 1; end <= both.foldedSize(); ++end)
                    QCOMPARE(both.toOriginal({begin, end}),
                             first.toOriginal(second.toOriginal({begin, end})));
        }
    }

private:
    /// A map over `size` original bytes (0: any number).
    static OffsetMap randomMap(std::mt19937& random, std::size_t size) {
        const auto upTo = [&](std::size_t n) {
            return std::uniform_int_distribution<std::size_t>(0, n)(random);
        };
        OffsetMap map;
        const std::size_t total = size == 0 ? 5 + upTo(25) : size;
        while (map.originalSize() < total) {
            const std::size_t length = 1 + upTo(std::min<std::size_t>(3, total - map.originalSize() - 1));
            if (upTo(1) == 0)
                map.addKept(length);
            else
                map.addReplaced(length, map.foldedSize() == 0 ? 1 : upTo(3));
        }
        return map;
    }
};

QTEST_APPLESS_MAIN(TestOffsetMap)
#include "tst_offset_map.moc"
