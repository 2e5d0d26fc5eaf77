// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet as text for a mail, and the names of its files.
#include "core/report/correction_sheet.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace vigie {
namespace {

constexpr std::size_t longestName = 60;    ///< characters
constexpr std::size_t openingLength = 280; ///< characters of a caption that is repeated below
constexpr std::size_t mostBytes = 200;     ///< systems take 255, with what stands before and behind

std::string section(const std::string& label, const std::string& text) {
    return text.empty() ? std::string() : label + "\n" + text + "\n\n";
}

std::string bullets(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines)
        out += (out.empty() ? "- " : "\n- ") + line;
    return out;
}

/// Letters and digits of every script, dots and dashes.
std::string harmless(const std::string& creator) {
    const std::string whole = withoutBidiControls(creator);
    std::size_t characters = longestName;
    std::string kept = shortened(whole, characters);
    while (kept.size() > mostBytes)
        kept = shortened(whole, --characters);
    std::string out;
    for (const char c : kept)
        if (const auto byte = static_cast<unsigned char>(c); c != '@')
            out += byte >= 0x80 || std::isalnum(byte) || c == '.' || c == '_' ? c : '-';
    return out;
}

/// Some systems hold « Lola » and « lola » for one file.
std::string inLowerCase(std::string name) {
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return name;
}

/// Enough to know it by, where the proposal holds the rest.
std::string captionOf(const CorrectionItem& item) {
    return item.proposal.empty() ? item.caption : shortened(item.caption, openingLength);
}

} // namespace

std::vector<std::string> fileNamesOf(const std::vector<CorrectionSheet>& sheets) {
    std::vector<std::string> out;
    std::set<std::string> taken;
    for (const CorrectionSheet& sheet : sheets) {
        const std::string name = "corrections-" + harmless(sheet.creator);
        std::string unique = name;
        for (int again = 2; !taken.insert(inLowerCase(unique)).second; ++again)
            unique = name + "-" + std::to_string(again);
        out.push_back(std::move(unique));
    }
    return out;
}

std::string correctionMail(const CorrectionSheet& sheet) {
    std::string out = sheet.greeting + "\n\n";
    if (!sheet.draft.empty())
        out += "[" + sheet.draft + "]\n\n";
    out += sheet.intro + "\n\n";
    if (!sheet.deadline.empty())
        out += sheet.deadline + "\n\n";
    for (const CorrectionItem& item : sheet.items) {
        out += item.heading + (item.address.empty() ? "" : "\n" + item.address) + "\n\n";
        out += section(sheet.captionLabel, captionOf(item));
        out += section(sheet.reasonsLabel, bullets(item.reasons));
        out += section(sheet.basisLabel, bullets(item.basis));
        out += section(sheet.remediesLabel, bullets(item.remedies));
        out += section(item.proposalLabel, item.proposal);
        out += section(sheet.questionLabel, bullets(item.questions));
    }
    out += sheet.closing + "\n\n";
    for (const std::string& line : sheet.signature)
        out += line + "\n";
    return out + "\n" + sheet.audit + "\n";
}

} // namespace vigie
