// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/subtitles.h"

#include <QTest>

using namespace vigie;

class TestSubtitles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
};

void TestSubtitles::words_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* file, const char* words) {
        QTest::addRow("%s", name) << QByteArray(file) << QString::fromUtf8(words);
    };
    row("WebVTT",
        "WEBVTT\nKind: captions\nLanguage: fr\n\n00:00:01.000 --> 00:00:03.000 align:start\nBonjour à "
        "tous\n\n"
        "00:00:03.000 --> 00:00:04.000\nvoici\nmon code\n",
        "Bonjour à tous\nvoici\nmon code");
    row("automatic, scrolling",
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n \nbonjour<00:00:01.500><c> à</c><c> tous</c>\n\n"
        "00:00:02.000 --> 00:00:02.010\nbonjour à tous\n \n\n00:00:02.010 --> 00:00:03.000\nbonjour à tous\n"
        "voici<00:00:02.500><c> mon code</c>\n",
        "bonjour à tous\nvoici mon code");
    row("SubRip",
        "1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Bonjour</i>\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nà "
        "tous\r\n",
        "Bonjour\nà tous");
    row("a number that is said", "1\n00:00:01,000 --> 00:00:02,000\n20\n", "20");
    row("note and style",
        "WEBVTT\n\nNOTE de la monteuse\n\nSTYLE\n::cue {}\n\n00:01.000 --> 00:02.000\nOui\n", "Oui");
    row("no subtitles", "Une recette\nde cuisine\n", "");
    row("no UTF-8", "WEBVTT\n\n00:01.000 --> 00:02.000\ncaf\xE9\n", "caf\uFFFD");
    row("cut in a cue", "WEBVTT\n\n00:01.000 --> 00:02.000\nOui", "Oui");
    row("nothing", "", "");
}

void TestSubtitles::words() {
    QFETCH(QByteArray, file);
    QTEST(QString::fromStdString(wordsOfSubtitles(file.toStdString())), "words");
}

QTEST_GUILESS_MAIN(TestSubtitles)
#include "tst_subtitles.moc"
