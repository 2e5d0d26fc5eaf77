// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/calm_style.h"
#include "app/gui/command_line.h"
#include "app/gui/desktop.h"
#include "app/gui/ending.h"
#include "app/gui/translations.h"
#include "app/settings/data_paths.h"
#include "app/settings/house_rules.h"
#include "app/text/qt_text.h"
#include "core/rules/pack_loader.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QMessageBox>
#include <cstdio>
#include <filesystem>

namespace {

using namespace vigie;

constexpr int usageError = 2;

std::filesystem::path programDirectory() {
    return toUtf8(QCoreApplication::applicationDirPath());
}

/// With the rules of the house, unless they no longer fit the law: then the window says so.
PackResult loadWithHouse(const std::string& folder) {
    const std::string house = toUtf8(houseFolder());
    if (PackResult both = loadPackFolder(folder, house); both || house.empty())
        return both;
    return loadPackFolder(folder);
}

PackResult loadRules(const QString& folder) {
    if (!folder.isEmpty())
        return loadWithHouse(toUtf8(folder));
    if (const auto found = findRulePack(programDirectory()))
        return loadWithHouse(found->string());
    const std::string message = toUtf8(
        QCoreApplication::translate("main", "The rule pack (rules/fr) was not found near the program."));
    const std::string hint = toUtf8(QCoreApplication::translate("main", "Name it with --rules DIR."));
    return tl::unexpected(PackNotes{{ErrorCode::CannotRead, {message, message}, {}, {hint, hint}}});
}

QStringList samples() {
    const auto folder = findSamples(programDirectory());
    if (!folder)
        return {};
    const QFileInfoList files = QDir(toQString(folder->string()))
                                    .entryInfoList({QStringLiteral("*.ndjson")}, QDir::Files, QDir::Name);
    QStringList paths;
    for (const QFileInfo& file : files)
        paths += file.filePath();
    return paths;
}

/// Without rules there is nothing to do: says why, in the terminal and on screen.
int refuse(const PackNotes& mistakes, Language language) {
    QStringList sentences;
    for (const PackNote& mistake : mistakes)
        sentences += toQString(toString(toError(mistake, language)));
    const QString all = sentences.join(u'\n');
    std::fputs(qPrintable(all + u'\n'), stderr);
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Vigie"), all);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return usageError;
}

} // namespace

int main(int argc, char* argv[]) {
    QApplication app(argc, argv);
    QApplication::setStyle(new CalmStyle);
    QApplication::setOrganizationName(QStringLiteral("Vigie"));
    QApplication::setApplicationName(QStringLiteral("vigie"));
    QApplication::setApplicationDisplayName(QStringLiteral("Vigie"));
    QApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.vigie.Vigie"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/vigie.svg")));
    const QStringList words = QApplication::arguments().mid(1);
    const Language chosen = preferences::language();
    installTranslations(languageOf(words, chosen));

    const auto line = parseCommandLine(words, chosen);
    if (!line) {
        std::fputs(qPrintable(line.error() + u'\n'), stderr);
        return usageError;
    }
    const PackResult pack = loadRules(line->rules);
    if (!pack)
        return refuse(pack.error(), line->language);
    endWhenAsked(&app);
    Desktop desktop({std::make_shared<Checker>(*pack, line->asOf), line->language}, samples());
    desktop.open(line->files);
    return QApplication::exec();
}
