// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/drawn_fold.h"
#include "tests/support/report_samples.h"

#include <QTest>

using namespace vigie;

class DrawnFoldTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isDrawnAsItCounts_data() {
        QTest::addColumn<std::string>("caption"); // the platform cuts at |, behind 125 characters
        QTest::addColumn<std::string>("mention");
        QTest::addColumn<std::string>("behind");
        const auto row = [](const char* name, const std::string& caption, const char* mention,
                            const char* behind) {
            QTest::addRow("%s", name) << caption << std::string(mention) << std::string(behind);
        };
        const std::string letters(120, 'a');
        row("in a word", letters + " mode| et le reste", "", " et le reste");
        row("inside a word", letters + " chau|ssures neuves", "", " neuves");
        row("in a mention", letters + " publ|icité #mode", "publicité", " #mode");
        row("in a mention of two words", std::string(113, 'a') + " collaborati|on commerciale ici",
            "collaboration commerciale", " ici");
        row("in a hashtag before a mention", letters + " #mod|e#publicité", "publicité", "#publicité");
        row("before a mention", letters + " mode| publicité", "publicité", " publicité");
        row("in what is no word", letters + "aaaaa|" + std::string(300, 'a') + " fin", "",
            (std::string(300, 'a') + " fin").c_str());
        row("blanks alone are behind", letters + " mode| \n ", "", "");
        row("a sign alone is behind", letters + " mode| !\n", "", "");
        row("an emoji alone is behind", letters + " mode|\n🏄‍♀️", "", "");
        row("two emoji are behind", letters + " mode| 🥿🥿", "", " 🥿🥿");
    }
    void isDrawnAsItCounts() {
        QFETCH(std::string, caption);
        QFETCH(const std::string, mention);
        QFETCH(const std::string, behind);
        caption.erase(caption.find('|'), 1);
        std::vector<ByteSpan> mentions;
        if (const auto at = caption.find(mention); !mention.empty())
            mentions.push_back({at, at + mention.size()});
        const RulePack pack = samples::pack();
        const std::size_t fold = drawnFold(pack, Platform::Instagram, caption, mentions);
        QCOMPARE(caption.substr(fold), behind);
        QCOMPARE(drawnFold(pack, Platform::Pinterest, caption, mentions), caption.size());
    }
};

QTEST_APPLESS_MAIN(DrawnFoldTest)
#include "tst_drawn_fold.moc"
