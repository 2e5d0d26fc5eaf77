// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/removable.h"

#include <QTest>
#include <string>

using namespace vigie;

/// « <words> » are those that have to go.
class TestRemovable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesNoMoreThanGoesWithTheWords_data() {
        QTest::addColumn<QString>("caption");
        QTest::addColumn<QString>("rest");
        const auto row = [](const char* name, const char* caption, const char* rest) {
            QTest::addRow("%s", name) << QString::fromUtf8(caption) << QString::fromUtf8(rest);
        };
        row("a line", "Mon code LOLA20\n<Pas une pub>.\nBisous", "Mon code LOLA20\nBisous");
        row("the first line", "<Pas une pub>\n\nMon code LOLA20", "Mon code LOLA20");
        row("the last line", "Mon code LOLA20\n\n<Pas une pub> !", "Mon code LOLA20");
        row("all there is", "<Pas une pub>", "");
        row("a sentence among others", "J’adore. <Zéro sponso>. Foncez !", "J’adore. Foncez !");
        row("a sentence before small letters", "<zéro sponso>. le lien de ma robe est en bio",
            "le lien de ma robe est en bio");
        row("a sentence behind small letters", "le lien de ma robe est en bio ! <zéro sponso>. à demain",
            "le lien de ma robe est en bio ! à demain");
        row("a few words beside them", "Ceci <n’est pas une pub> hein. Foncez !", "Foncez !");
        row("the last clause", "J’adore ce grand sac rouge, <zéro sponso>. Foncez !",
            "J’adore ce grand sac rouge. Foncez !");
        row("the last clause, behind a dash", "J’adore ce grand sac rouge – <zéro sponso>",
            "J’adore ce grand sac rouge");
        row("with an emoji", "J’adore ce grand sac rouge, <zéro sponso> 😇", "J’adore ce grand sac rouge");
        row("an aside", "Ce sac (<pas une pub>) ne me quitte plus", "Ce sac ne me quitte plus");
        row("an aside at the end", "Ce sac ne me quitte plus (promis, <pas une pub>).",
            "Ce sac ne me quitte plus.");
        row("a hashtag", "Ce sac #mode <#pasunepub> #ootd", "Ce sac #mode #ootd");
        row("a word of a hashtag", "Ce sac #mode #<pasunepub>", "Ce sac #mode");
    }

    void takesNoMoreThanGoesWithTheWords() {
        QFETCH(QString, caption);
        QFETCH(QString, rest);
        std::string text = caption.toStdString();
        const auto piece = removablePiece(text, wordsMarkedIn(text));
        QVERIFY(piece);
        text.erase(piece->begin, piece->size());
        QCOMPARE(QString::fromStdString(text), rest);
    }

    void leavesWhatNobodyCanTellApart_data() {
        QTest::addColumn<QString>("caption");
        const auto row = [](const char* name, const char* caption) {
            QTest::addRow("%s", name) << QString::fromUtf8(caption);
        };
        row("what follows leans on it", "<Pas une pub>, juré, mais foncez donc voir ce sac");
        row("a code in the sentence", "<pas une pub> LOLA20");
        row("an account in the sentence", "<zéro sponso> avec @marque");
        row("a stop that shortens a word", "<pas payée> par M. @dupont");
        row("many words around it", "Moi je vous parle ici sans <sponso> de ce sac");
        row("what follows a colon", "Je vous le redis tout de suite : <pas une pub>");
        row("an address before it",
            "https://example.org/un/sac/rouge/et/grand <pas une pub> hein ma chérie oui");
    }

    void leavesWhatNobodyCanTellApart() {
        QFETCH(QString, caption);
        std::string text = caption.toStdString();
        const ByteSpan words = wordsMarkedIn(text);
        QVERIFY(!removablePiece(text, words));
    }

private:
    /// Takes the marks out.
    static ByteSpan wordsMarkedIn(std::string& text) {
        const std::size_t begin = text.find('<');
        text.erase(begin, 1);
        const std::size_t end = text.find('>');
        text.erase(end, 1);
        return {begin, end};
    }
};

QTEST_APPLESS_MAIN(TestRemovable)
#include "tst_removable.moc"
