// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/saved_wishes.h"

#include "app/settings/preferences.h"
#include "app/text/qt_text.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QSettings>

namespace vigie {
namespace {

const QString group = QStringLiteral("report");

/// A name for the settings that a path cannot break.
QString keyOf(const QString& dossier) {
    const QByteArray path = QFileInfo(dossier).absoluteFilePath().toUtf8();
    return QStringLiteral("report/dossiers/") +
           QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
}

/// Values of one group of the settings, read or written.
class Shelf {
public:
    explicit Shelf(const QString& name) { m_settings.beginGroup(name); }

    std::string words(const char* key) const {
        return toUtf8(m_settings.value(QLatin1String(key)).toString());
    }
    void setWords(const char* key, const std::string& words) {
        m_settings.setValue(QLatin1String(key), toQString(words));
    }
    bool holds(const char* key) const { return m_settings.contains(QLatin1String(key)); }
    std::optional<Date> day(const char* key) const { return parseDate(words(key)); }
    void setDay(const char* key, const std::optional<Date>& day) {
        setWords(key, day ? toString(*day) : std::string());
    }
    std::vector<std::string> list(const char* key) const {
        std::vector<std::string> out;
        for (const QString& word : m_settings.value(QLatin1String(key)).toStringList())
            out.push_back(toUtf8(word));
        return out;
    }
    void setList(const char* key, const std::vector<std::string>& words) {
        QStringList list;
        for (const std::string& word : words)
            list += toQString(word);
        m_settings.setValue(QLatin1String(key), list);
    }

private:
    QSettings m_settings;
};

std::vector<std::string> namesOf(const std::set<Section>& sections) {
    std::vector<std::string> names;
    for (const Section section : sections)
        names.emplace_back(toString(section));
    return names;
}

std::set<Section> sectionsNamed(const std::vector<std::string>& names) {
    std::set<Section> sections;
    for (const std::string& name : names)
        if (const auto section = sectionFromName(name))
            sections.insert(*section);
    return sections;
}

/// A letter of today does not ask for anything by last month.
std::optional<Date> stillAhead(const std::optional<Date>& deadline) {
    const Date usual = usualDeadline();
    const bool isOver =
        deadline && std::chrono::sys_days(*deadline) + timeToCorrect <= std::chrono::sys_days(usual);
    return isOver ? usual : deadline;
}

} // namespace

ReportWishes savedWishes(const QString& dossier, Language language) {
    ReportWishes out;
    const Shelf mine(group);
    const std::string saved = mine.words("language");
    out.language = saved.empty() ? language : saved == "en" ? Language::English : Language::French;
    out.sections = sectionsNamed(mine.list("sections"));
    out.firm = mine.words("firm");
    out.signedBy = mine.words("author");
    if (out.signedBy.empty()) // the name of the settings is offered
        out.signedBy = toUtf8(preferences::readerName());
    out.logo = mine.words("logo");
    out.confidentiality = mine.words("confidentiality");
    const Shelf its(keyOf(dossier));
    out.title = its.words("title");
    out.client = its.words("client");
    out.caseReference = its.words("case");
    if (its.holds("deadline"))
        out.deadline = stillAhead(its.day("deadline"));
    out.scope = {its.list("creators"), {its.day("from"), its.day("until")}, its.words("filter")};
    return out;
}

void saveWishes(const QString& dossier, const ReportWishes& wishes) {
    Shelf mine(group);
    mine.setWords("language", wishes.language == Language::English ? "en" : "fr");
    mine.setList("sections", namesOf(wishes.sections));
    mine.setWords("firm", wishes.firm);
    const bool isOffered = wishes.signedBy == toUtf8(preferences::readerName());
    mine.setWords("author", isOffered ? std::string() : wishes.signedBy); // it may change there
    mine.setWords("logo", wishes.logo);
    mine.setWords("confidentiality", wishes.confidentiality);
    Shelf its(keyOf(dossier));
    its.setWords("title", wishes.title);
    its.setWords("client", wishes.client);
    its.setWords("case", wishes.caseReference);
    its.setDay("deadline", wishes.deadline);
    its.setList("creators", wishes.scope.authors);
    its.setDay("from", wishes.scope.days.from);
    its.setDay("until", wishes.scope.days.until);
    its.setWords("filter", wishes.scope.filter);
}

void carryWishes(const QString& from, const QString& to) {
    QSettings settings;
    settings.beginGroup(keyOf(from));
    QHash<QString, QVariant> chosen;
    for (const QString& key : settings.childKeys())
        chosen.insert(key, settings.value(key));
    settings.endGroup();
    settings.beginGroup(keyOf(to));
    for (auto entry = chosen.cbegin(); entry != chosen.cend(); ++entry)
        settings.setValue(entry.key(), entry.value());
}

void forgetWishes(const QString& dossier) {
    QSettings().remove(keyOf(dossier));
}

} // namespace vigie
