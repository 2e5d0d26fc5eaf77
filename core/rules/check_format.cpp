// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/check_format.h"

#include "core/model/assessment.h"
#include "core/rules/map_reader.h"
#include "core/text/ascii.h"

#include <algorithm>
#include <set>

namespace vigie {
namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

/// « minor (mineur) » for values that French calls otherwise.
std::vector<std::string> explained(std::vector<std::string> names) {
    for (std::string& name : names)
        if (const auto severity = severityFromName(name); severity && displayName(*severity).fr != name)
            name += " (" + displayName(*severity).fr + ")";
    return names;
}

bool isNumber(const std::string& text) {
    return !text.empty() && text.size() < 16 && std::all_of(text.begin(), text.end(), &isDigit);
}

bool isList(const YamlNode& node) {
    return node.kind == YamlNode::Kind::List;
}

/// Nothing at all, or a list without items.
bool isEmpty(const YamlNode& node) {
    return node.kind == YamlNode::Kind::Nothing || (isList(node) && node.items.empty());
}

Bilingual said(const Key& key) {
    return sentence({"Elle dit : " + key.help.fr + ".", "It says: " + key.help.en + "."});
}

Bilingual valuesOf(const Key& key) {
    return {sentence({"Les valeurs sont : {}.", {}}, {joined(explained(key.names))}).fr,
            sentence({{}, "The values are: {}."}, {joined(key.names)}).en};
}

/// One sentence, and then another; the first may be missing.
Bilingual behind(Bilingual first, const Bilingual& second) {
    first.fr += (first.fr.empty() ? "" : " ") + second.fr;
    first.en += (first.en.empty() ? "" : " ") + second.en;
    return first;
}

/// « 2024-02-30 » is written as a day, and its month has a last one.
std::optional<Date> lastOfItsMonth(const std::string& text) {
    const auto first =
        text.size() == 10 && isNumber(text.substr(8)) ? parseDate(text.substr(0, 8) + "01") : std::nullopt;
    if (!first)
        return {};
    return Date(std::chrono::year_month_day_last(first->year(), std::chrono::month_day_last(first->month())));
}

bool isScalar(const YamlNode& node) {
    return node.kind == YamlNode::Kind::Scalar;
}

/// One function per kind of value.
class FormatCheck {
public:
    explicit FormatCheck(PackNotes& notes) : m_notes(notes) {}

    void map(const YamlNode& node, const Shape& shape, const Where& owner) {
        if (node.kind != YamlNode::Kind::Map)
            return note(node, {"Des lignes « clé: valeur » sont attendues ici.",
                               "Lines of “key: value” are expected here."});
        noteDoubles(node);
        for (const auto& [name, behind] : node.entries) {
            if (const Key* key = shape.find(name.scalar))
                value(behind, *key, name.where);
            else
                addNote(m_notes, name.where,
                        sentence({"La clé « {} » n’a pas de sens ici.", "The key “{}” means nothing here."},
                                 {name.scalar}),
                        didYouMean(name.scalar, shape.names()));
        }
        for (const Key& key : shape.keys)
            if (key.isNeeded && !node.find(key.name))
                addNote(m_notes, owner,
                        sentence({"Il manque la clé « {} ».", "The key “{}” is missing."}, {key.name}),
                        said(key));
        noteReversedDays(node);
    }

private:
    void note(const YamlNode& at, const Bilingual& message,
              std::initializer_list<std::string_view> words = {}, Bilingual hint = {}) {
        addNote(m_notes, at.where, sentence(message, words), std::move(hint));
    }

    void noteDoubles(const YamlNode& node) {
        std::set<std::string> seen;
        for (const auto& [name, behind] : node.entries)
            if (!seen.insert(name.scalar).second)
                note(name, {"La clé « {} » figure deux fois.", "The key “{}” stands here twice."},
                     {name.scalar},
                     sentence({"Réunissez les deux, ou ôtez-en une.", "Merge the two, or remove one."}));
    }

    void noteReversedDays(const YamlNode& node) {
        const YamlNode* until = node.find("until");
        const DateRange days = MapReader(node).dates();
        if (until && days.from && days.until && *days.until < *days.from)
            note(*until, {"« until » précède « from ».", "“until” lies before “from”."}, {},
                 sentence({"Les deux jours sont inclus.", "Both days are included."}));
    }

    void value(const YamlNode& node, const Key& key, const Where& owner) {
        if (isEmpty(node) && (key.holds != Holds::Examples || !isList(node)))
            return empty(node, key);
        switch (key.holds) {
        case Holds::Text: return text(node, key);
        case Holds::Texts: return texts(node, key);
        case Holds::Bilingual: return bilingual(node, key, owner);
        case Holds::Told: return isScalar(node) ? text(node, key) : bilingual(node, key, owner);
        case Holds::Flag: return flag(node, key);
        case Holds::Number: return number(node, key);
        case Holds::Count: return count(node, key);
        case Holds::Day: return day(node, key);
        case Holds::Name: return name(node, key);
        case Holds::Names: return names(node, key);
        case Holds::DatedName: return datedName(node, key);
        case Holds::Map: return map(node, key.shape(), owner);
        case Holds::Maps: return maps(node, key);
        case Holds::MapList: return mapList(node, key);
        case Holds::Examples: return examples(node, key);
        case Holds::Condition: return condition(node, key);
        case Holds::Conditions: return conditions(node, key);
        case Holds::TermGroups: return termGroups(node, key);
        case Holds::Distance: return distance(node, key);
        }
    }

    /// Words lost behind a « # » are told instead.
    void empty(const YamlNode& node, const Key& key) {
        if (node.hash)
            return dropped(node);
        note(node, {"« {} » est vide.", "“{}” is empty."}, {key.name}, said(key));
        m_notes.back().isHarmless = key.holds == Holds::Names && isList(node); // it asks for nothing
    }

    void emptyItem(const YamlNode& item, const Key& key) {
        if (item.hash)
            return dropped(item);
        note(item, {"Cet élément de « {} » est vide.", "This item of “{}” is empty."}, {key.name},
             sentence({"Écrivez-le derrière son tiret, ou ôtez celui-ci.",
                       "Write it behind its dash, or take the dash away."}));
    }

    void dropped(const YamlNode& node) {
        m_notes.push_back(droppedWords(*node.hash));
        m_notes.back().isHarmless = true;
    }

    void bilingual(const YamlNode& node, const Key& key, const Where& owner) {
        if (node.kind == YamlNode::Kind::Map)
            return map(node, bilingualShape(), owner);
        note(node, {"« {} » se dit dans les deux langues.", "“{}” is said in both languages."}, {key.name},
             sentence({"Écrivez-le ainsi : {fr: en français, en: en anglais}.",
                       "Write it like {fr: in French, en: in English}."}));
    }

    /// A text alone may have a remark behind it, if hardly one without a blank.
    void text(const YamlNode& node, const Key& key) {
        words(node, key);
        if (node.hash && isScalar(node)) {
            dropped(node);
            m_notes.back().isWarning = true;
        }
    }

    void words(const YamlNode& node, const Key& key) {
        if (!isScalar(node))
            return note(node, {"« {} » attend un texte.", "“{}” takes a text."}, {key.name},
                        sentence({"Mettez entre guillemets un texte qui contient deux-points ou commence par "
                                  "un signe.",
                                  "Put quotes around a text that holds a colon or begins with a sign."}));
        if (std::all_of(node.scalar.begin(), node.scalar.end(), [](char c) { return c == ' '; }))
            note(node, {"« {} » est vide.", "“{}” is empty."}, {key.name}, said(key));
    }

    void texts(const YamlNode& node, const Key& key) {
        if (isScalar(node))
            return listed(node, key);
        if (!isList(node))
            return note(
                node,
                {"« {} » attend un texte, ou une liste de textes.", "“{}” takes a text, or a list of texts."},
                {key.name});
        for (const YamlNode& item : node.items)
            listed(item, key);
    }

    /// One of several: hashtags, brands and phrases are what people write here.
    void listed(const YamlNode& item, const Key& key) {
        if (isEmpty(item))
            return emptyItem(item, key);
        words(item, key);
        if (item.hash && isScalar(item))
            dropped(item);
    }

    void flag(const YamlNode& node, const Key& key) {
        if (node.scalar != "true" && node.scalar != "false")
            note(node, {"« {} » vaut true ou false.", "“{}” is either true or false."}, {key.name});
    }

    void number(const YamlNode& node, const Key& key) {
        if (!isNumber(node.scalar))
            note(node, {"« {} » attend un nombre entier.", "“{}” takes a whole number."}, {key.name});
    }

    void count(const YamlNode& node, const Key& key) {
        number(node, key);
        if (!isNumber(node.scalar) || node.scalar.find_first_not_of('0') != std::string::npos)
            return;
        note(node, {"« {} » compte à partir de 1.", "“{}” counts from 1."}, {key.name},
             sentence({"Zéro fois au moins, c’est toujours vrai ; l’absence s’écrit « none ».",
                       "At least zero times is always true; absence is written “none”."}));
        m_notes.back().isHarmless = true;
    }

    void day(const YamlNode& node, const Key& key) {
        if (parseDate(node.scalar))
            return;
        if (const auto last = lastOfItsMonth(node.scalar))
            return note(
                node, {"« {} » n’est pas un jour du calendrier.", "“{}” is no day of the calendar."},
                {node.scalar},
                sentence({"Le dernier jour de ce mois est le {}.", "The last day of that month is {}."},
                         {toString(*last)}));
        note(node, {"« {} » attend un jour du calendrier.", "“{}” takes a day of the calendar."}, {key.name},
             sentence({"Écrivez-le ainsi : 2024-11-08.", "Write it like 2024-11-08."}));
    }

    void name(const YamlNode& node, const Key& key) {
        const auto& known = key.names;
        if (isScalar(node) && std::find(known.begin(), known.end(), node.scalar) != known.end())
            return;
        note(node, {"« {} » n’est pas une valeur de « {} ».", "“{}” is no value of “{}”."},
             {node.scalar, key.name}, behind(didYouMean(node.scalar, known), valuesOf(key)));
    }

    void names(const YamlNode& node, const Key& key) {
        if (!isList(node))
            return name(node, key);
        for (const YamlNode& item : node.items)
            name(item, key);
    }

    void datedName(const YamlNode& node, const Key& key) {
        if (!isList(node))
            return name(node, key);
        for (const YamlNode& item : node.items)
            map(item, key.shape(), item.where);
    }

    void maps(const YamlNode& node, const Key& key) {
        if (node.kind != YamlNode::Kind::Map)
            return map(node, key.shape(), node.where);
        noteDoubles(node);
        for (const auto& [id, body] : node.entries) {
            if (!key.names.empty())
                name(id, key);
            map(body, key.shape(), id.where);
        }
    }

    void mapList(const YamlNode& node, const Key& key) {
        if (!isList(node))
            return note(node,
                        {"« {} » attend une liste, chaque élément derrière un tiret.",
                         "“{}” takes a list, each item behind a dash."},
                        {key.name});
        for (const YamlNode& item : node.items)
            map(item, key.shape(), item.where);
    }

    void examples(const YamlNode& node, const Key& key) {
        if (!isList(node))
            return note(node, {"Une liste d’exemples est attendue ici, chacun derrière un tiret.",
                               "A list of examples is expected here, each behind a dash."});
        for (const YamlNode& item : node.items)
            item.kind == YamlNode::Kind::Map ? map(item, key.shape(), item.where) : listed(item, key);
    }

    void condition(const YamlNode& node, const Key& key) {
        if (isList(node))
            return conditions(node, key);
        if (const Shape* shape = shapeOfCondition(node))
            return map(node, *shape, node.where);
        std::vector<std::string> kinds;
        for (const Shape& shape : conditionShapes())
            kinds.push_back(shape.keys.front().name);
        Bilingual hint =
            node.entries.empty() ? Bilingual() : didYouMean(node.entries.front().key.scalar, kinds);
        if (hint.fr.empty())
            hint =
                sentence({"Une condition commence par {}.", "A condition begins with {}."}, {joined(kinds)});
        note(node, {"Ceci n’est pas une condition.", "This is no condition."}, {}, std::move(hint));
    }

    void conditions(const YamlNode& node, const Key& key) {
        if (!isList(node))
            return note(node, {"Une liste de conditions est attendue ici, chacune derrière un tiret.",
                               "A list of conditions is expected here, each behind a dash."});
        for (const YamlNode& item : node.items)
            isEmpty(item) ? emptyItem(item, key) : condition(item, key);
    }

    void termGroups(const YamlNode& node, const Key& key) {
        if (!isList(node) || node.items.size() < 2)
            return note(node,
                        {"« {} » attend une liste d’au moins deux termes.",
                         "“{}” takes a list of at least two terms."},
                        {key.name});
        for (const YamlNode& group : node.items)
            isEmpty(group) ? emptyItem(group, key) : texts(group, key);
    }

    void distance(const YamlNode& node, const Key& key) {
        if (node.scalar != "sentence" && !isNumber(node.scalar))
            note(node,
                 {"« {} » vaut « sentence » ou un nombre de mots.",
                  "“{}” is “sentence”, or a number of words."},
                 {key.name});
    }

    PackNotes& m_notes;
};

} // namespace

void checkMap(const YamlNode& node, const Shape& shape, const Where& owner, PackNotes& notes) {
    FormatCheck(notes).map(node, shape, owner);
}

const Shape* shapeOfCondition(const YamlNode& node) {
    for (const Shape& shape : conditionShapes())
        if (node.find(shape.keys.front().name))
            return &shape;
    return nullptr;
}

} // namespace vigie
