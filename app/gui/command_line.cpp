// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/command_line.h"

#include "app/text/qt_text.h"
#include "core/review/typed_date.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace vigie {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString english = QStringLiteral("en");
const QString french = QStringLiteral("fr");

} // namespace

tl::expected<CommandLine, QString> parseCommandLine(const QStringList& words, Language otherwise) {
    const QCommandLineOption rules(QStringLiteral("rules"), Words::tr("Use the rule pack in this folder."),
                                   Words::tr("DIR", "placeholder on the command line"));
    const QCommandLineOption asOf(QStringLiteral("as-of"),
                                  Words::tr("The “today” of the check, as DD/MM/YYYY or YYYY-MM-DD."),
                                  Words::tr("DATE", "placeholder on the command line"));
    const QCommandLineOption lang(QStringLiteral("lang"), Words::tr("Language of the program: fr or en."),
                                  QStringLiteral("fr|en"), otherwise == Language::English ? english : french);
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Checks sponsored posts against French law."));
    // Qt's own help option has no French words.
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  Words::tr("Show this help."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     Words::tr("Show the version."));
    parser.addOptions({rules, asOf, lang, help, version});
    parser.addPositionalArgument(Words::tr("FILE", "placeholder on the command line"),
                                 Words::tr("Files and folders with posts."), Words::tr("[FILE…]"));
    if (!parser.parse(QStringList(QCoreApplication::applicationName()) + words))
        return tl::unexpected(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();

    CommandLine line;
    line.files = parser.positionalArguments();
    line.rules = parser.value(rules);
    line.language = parser.value(lang) == english ? Language::English : Language::French;
    if (parser.value(lang) != english && parser.value(lang) != french)
        return tl::unexpected(Words::tr("--lang takes fr or en, not “%1”.").arg(parser.value(lang)));
    const auto day = parser.isSet(asOf) ? dateFromWords(toUtf8(parser.value(asOf))) : todayInParis();
    if (!day)
        return tl::unexpected(Words::tr("--as-of takes a day such as 22/11/2026 or 2026-11-22, not “%1”.")
                                  .arg(parser.value(asOf)));
    line.asOf = *day;
    return line;
}

Language languageOf(const QStringList& words, Language otherwise) {
    const qsizetype at = words.indexOf(QStringLiteral("--lang"));
    const bool isEnglish =
        words.contains(QStringLiteral("--lang=en")) || (at >= 0 && words.value(at + 1) == english);
    const bool isFrench =
        words.contains(QStringLiteral("--lang=fr")) || (at >= 0 && words.value(at + 1) == french);
    return isEnglish ? Language::English : isFrench ? Language::French : otherwise;
}

} // namespace vigie
