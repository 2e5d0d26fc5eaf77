// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_values.h"

#include "core/text/normalised_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace vigie {
namespace {

constexpr std::array<std::string_view, 5> spaces = {" ", "\u00A0", "\u202F", "\u2009", "\t"};
constexpr std::string_view digits = "0123456789";

bool dropSpace(std::string& text, std::size_t at) {
    for (const std::string_view space : spaces)
        if (text.compare(at, space.size(), space) == 0) {
            text.erase(at, space.size());
            return true;
        }
    return false;
}

std::string withoutSpaces(std::string_view text) {
    std::string out(text);
    for (std::size_t at = 0; at < out.size();)
        if (!dropSpace(out, at))
            ++at;
    return out;
}

/// Takes « k », « M », « Md » … off the end and says what it stands for.
std::int64_t takeUnit(std::string& number) {
    static constexpr std::array<std::pair<std::string_view, std::int64_t>, 8> units = {{
        {"millions", 1'000'000},
        {"million", 1'000'000},
        {"mille", 1'000},
        {"mds", 1'000'000'000},
        {"md", 1'000'000'000},
        {"k", 1'000},
        {"m", 1'000'000},
        {"b", 1'000'000'000},
    }};
    for (const auto& [unit, value] : units)
        if (number.ends_with(unit)) {
            number.erase(number.size() - unit.size());
            return value;
        }
    return 1;
}

/// Dots, commas and apostrophes that part groups of three digits fall off: « 1.234.567 ».
std::string withoutGroups(const std::string& number) {
    std::string out;
    for (std::size_t at = 0; at < number.size();) {
        const std::size_t mark = std::min(number.find_first_of(".,'", at), number.size());
        out += number.substr(at, mark - at);
        const std::size_t next = std::min(number.find_first_of(".,'", mark + 1), number.size());
        if (mark < number.size() && next - mark != 4)
            return number;
        at = mark + 1;
    }
    return out;
}

std::optional<std::int64_t> toInteger(std::string_view text) {
    if (text.empty() || text.size() > 15 || text.find_first_not_of(digits) != std::string_view::npos)
        return {};
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// « 12,5 » and 1000 → 12500; nothing where that leaves a fraction.
std::optional<std::int64_t> scaled(std::string_view number, std::int64_t unit) {
    const std::size_t mark = std::min(number.find_first_of(".,"), number.size());
    auto value = toInteger(number.substr(0, mark));
    if (!value || (unit > 1 && *value > 1'000'000'000))
        return {};
    *value *= unit;
    for (const char digit : number.substr(std::min(mark + 1, number.size()))) {
        if (digits.find(digit) == std::string_view::npos || (digit != '0' && unit < 10))
            return {};
        unit /= 10;
        *value += (digit - '0') * unit;
    }
    return value;
}

constexpr std::string_view wordBreaks = " \t\r\n,;|";
constexpr std::string_view nameBreaks = "\t\r\n,;|";

std::vector<std::string> split(std::string_view text, std::string_view breaks) {
    constexpr std::string_view listMarks = "[](){}\"'";
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(breaks), text.size());
        std::string_view word = trimmed(text.substr(0, end));
        while (!word.empty() && listMarks.find(word.front()) != std::string_view::npos)
            word.remove_prefix(1);
        while (!word.empty() && listMarks.find(word.back()) != std::string_view::npos)
            word.remove_suffix(1);
        if (!word.empty())
            words.emplace_back(word);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

bool contains(std::initializer_list<std::string_view> words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The first entry whose word begins one of the words of `text`.
template <typename Value, std::size_t Size>
Value findWord(std::string_view text, const std::array<std::pair<std::string_view, Value>, Size>& table,
               Value otherwise) {
    const std::string folded = foldedCell(text);
    for (const auto& [word, value] : table)
        for (std::size_t at = folded.find(word); at != std::string::npos; at = folded.find(word, at + 1))
            if (at == 0 || folded[at - 1] == ' ')
                return value;
    return otherwise;
}

} // namespace

std::string foldedCell(std::string_view text) {
    if (std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > 0x7F; }))
        return foldedCopy(text);
    std::string folded(text);
    for (char& c : folded)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c;
    return folded;
}

std::string_view trimmed(std::string_view text) {
    const auto isInk = [](char c) { return c > ' ' && c < 0x7F; };
    if (!text.empty() && isInk(text.front()) && isInk(text.back()))
        return text;
    constexpr std::array<std::string_view, 8> around = {" ",      "\t",     "\r",     "\n",
                                                        "\u00A0", "\u202F", "\u2009", "\uFEFF"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view space : around) {
            if (text.starts_with(space)) {
                text.remove_prefix(space.size());
                again = true;
            } else if (text.ends_with(space)) {
                text.remove_suffix(space.size());
                again = true;
            }
        }
    }
    return text;
}

bool isNoValue(std::string_view text) {
    text = trimmed(text);
    return text.empty() ||
           (text.size() <= 8 &&
            contains({"-", "null", "none", "nan", "n/a", "na", "#n/a", "nc", "?"}, foldedCell(text)));
}

std::optional<std::int64_t> parseCount(std::string_view text) {
    std::string number = foldedCell(withoutSpaces(trimmed(text)));
    const std::int64_t unit = takeUnit(number);
    return scaled(unit == 1 ? withoutGroups(number) : number, unit);
}

Bilingual expectedCount() {
    return {" n’est pas un nombre entier\u202F; il est laissé de côté.",
            " is not a whole number; it is left out."};
}

std::optional<bool> parseYesNo(std::string_view text) {
    const std::string word = foldedCell(trimmed(text));
    if (contains({"oui", "vrai", "yes", "true", "1", "1.0", "x", "o", "y", "✓", "✔", "☑", "✅"}, word))
        return true;
    if (contains({"non", "faux", "no", "false", "0", "0.0", "n", "✗", "✘", "☐", "❌"}, word))
        return false;
    return {};
}

Bilingual expectedYesNo() {
    return {" ne veut dire ni oui ni non\u202F; la valeur est laissée de côté.",
            " means neither yes nor no; it is left out."};
}

std::vector<std::string> splitWords(const std::string& text) {
    return split(text, wordBreaks);
}
std::vector<std::string> splitNames(const std::string& text) {
    return split(text, nameBreaks);
}

bool meansTotal(std::string_view text) {
    constexpr std::size_t longest = 24;
    text = trimmed(text);
    if (text.size() > longest)
        return false;
    std::string word = foldedCell(text);
    while (!word.empty() && (word.back() == ':' || word.back() == ' '))
        word.pop_back();
    return contains({"total", "totaux", "totals", "total general", "grand total", "sous-total", "subtotal",
                     "moyenne", "average", "somme", "sum"},
                    word);
}

std::string withoutPrefix(std::string_view text, char prefix) {
    text = trimmed(text);
    if (text.starts_with(prefix))
        text.remove_prefix(1);
    return std::string(text);
}

Platform platformFromWords(std::string_view words) {
    static constexpr std::array<std::pair<std::string_view, Platform>, 16> names = {{
        {"insta", Platform::Instagram},
        {"ig", Platform::Instagram},
        {"tiktok", Platform::TikTok},
        {"tik tok", Platform::TikTok},
        {"youtube", Platform::YouTube},
        {"yt", Platform::YouTube},
        {"twitter", Platform::X},
        {"x ", Platform::X},
        {"facebook", Platform::Facebook},
        {"fb", Platform::Facebook},
        {"thread", Platform::Threads},
        {"snap", Platform::Snapchat},
        {"twitch", Platform::Twitch},
        {"pinterest", Platform::Pinterest},
        {"linkedin", Platform::LinkedIn},
        {"linked in", Platform::LinkedIn},
    }};
    if (const auto exact = platformFromName(trimmed(words)))
        return *exact;
    return findWord(words, names, Platform::Other);
}

Visibility visibilityFromWords(std::string_view words) {
    static constexpr std::array<std::pair<std::string_view, Visibility>, 13> names = {{
        {"non pub", Visibility::Private},
        {"non-pub", Visibility::Private},
        {"not pub", Visibility::Private},
        {"pas pub", Visibility::Private},
        {"public", Visibility::Public},
        {"priv", Visibility::Private},
        {"only me", Visibility::Private},
        {"only you", Visibility::Private},
        {"moi uniquement", Visibility::Private},
        {"brouillon", Visibility::Draft},
        {"draft", Visibility::Draft},
        {"scheduled", Visibility::Draft},
        {"programme", Visibility::Draft},
    }};
    return findWord(trimmed(words), names, Visibility::Unknown);
}

Bilingual expectedVisibility() {
    return {" n’est pas une visibilité telle que «\u00A0public\u00A0», «\u00A0privé\u00A0» ou "
            "«\u00A0brouillon\u00A0»\u202F; elle est laissée de côté.",
            " is not a visibility like public, private or draft; it is left out."};
}

PostFormat formatFromWords(std::string_view words) {
    static constexpr std::array<std::pair<std::string_view, PostFormat>, 20> names = {{
        {"carousel", PostFormat::Carousel}, {"carrousel", PostFormat::Carousel},
        {"sidecar", PostFormat::Carousel},  {"graphsidecar", PostFormat::Carousel},
        {"album", PostFormat::Carousel},    {"mixed", PostFormat::Carousel},
        {"clips", PostFormat::Reel},        {"graphvideo", PostFormat::Video},
        {"igtv", PostFormat::Video},        {"graphimage", PostFormat::Image},
        {"reel", PostFormat::Reel},         {"short", PostFormat::Short},
        {"story", PostFormat::Story},       {"stories", PostFormat::Story},
        {"live", PostFormat::Live},         {"direct", PostFormat::Live},
        {"video", PostFormat::Video},       {"photo", PostFormat::Image},
        {"image", PostFormat::Image},       {"post", PostFormat::Post},
    }};
    if (const auto exact = formatFromName(trimmed(words)))
        return *exact;
    return findWord(words, names, PostFormat::Unknown);
}

Bilingual expectedFormat() {
    return {" n’est pas un format tel que «\u00A0reel\u00A0», «\u00A0story\u00A0» ou "
            "«\u00A0vidéo\u00A0»\u202F; il "
            "est laissé de côté.",
            " is not a format like reel, story or video; it is left out."};
}

} // namespace vigie
