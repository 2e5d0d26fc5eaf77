// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/phrase_traps.h"
#include "tests/support/qt_strings.h"

#include <QTest>

using namespace vigie;

class PhraseTrapsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areSeen_data() {
        QTest::addColumn<std::string>("phrase");
        QTest::addColumn<std::string>("columns"); // of the traps
        const auto row = [](const char* name, const char* phrase, const char* columns) {
            QTest::addRow("%s", name) << std::string(phrase) << std::string(columns);
        };
        row("a choice behind a word", "été soldé|promo sur tout", "10 ");
        row("noted once", "un a|b|c d", "5 ");
        row("a choice of first words", "mon|ton code", "");
        row("a choice of whole words", "promo|soldes", "");
        row("a choice in brackets", "un (bon plan|code promo)", "");
        row("blanks in brackets before it", "(copie|copy trading)|trading", "");
        row("a sign that is a bar", "un a\\|b", "");
        row("a repetition of expressions", "(petit )+chat", "9 ");
        row("a plus behind a word", "canal+", "");
        row("an ending behind a blank", "(petit |gros )*chat", "15 ");
        row("an ending behind words", "(petit|gros)* chat", "");
        row("a star written out", "(petit )\\*", "");
        row("a plus written out", "(canal|disney)\\+", "");
        row("letters behind a blank", "dis <letters>", "5 ");
        row("letters behind anything", "code ~ <letters>", "");
        row("letters with a border", "dis <word>", "");
        row("letters behind letters", "team<letters>", "");
        row("capitals behind a blank", "code <CODE>", "");
        row("a short word that lives by its accent", "sûr", "1 ");
        row("one that is longer", "crédit", "");
        row("one with a neighbour", "thé vert", "");
        row("a short word without accents", "bio", "");
        row("nothing behind a gap", "mon …", "6 ");
        row("nothing behind a gap of some words", "mon ...4", "9 ");
        row("nothing behind a gap in brackets", "mon (code …)", "13 ");
        row("a word behind a gap", "mon … code", "");
        row("a number behind a gap", "mon … 4", "");
        row("a mark alone", "!", "1 ");
        row("a closing guillemet", "»", "1 ");
        row("marks written out", "\\? \\)", "1 ");
        row("a mark behind a word", "gratuit !", "");
        row("a sign that says something", "%", "");
        row("an emoji", "🎁", "");
    }
    void areSeen() {
        QFETCH(std::string, phrase);
        const Fragments fragments = {
            {"letters", {"[a-z]+", false}}, {"word", {"\\b[a-z]+", false}}, {"CODE", {"[a-z]{3,9}", true}}};
        std::string columns;
        for (const PackNote& trap : trapsOf(phrase, fragments))
            columns += std::to_string(trap.where.column) + " ";
        QTEST(columns, "columns");
    }
};

QTEST_APPLESS_MAIN(PhraseTrapsTest)
#include "tst_phrase_traps.moc"
