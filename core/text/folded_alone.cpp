// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/folded_alone.h"

#include "core/text/folding.h"
#include "core/text/utf8.h"

#include <unicode/normalizer2.h>

#include <array>
#include <optional>
#include <vector>

namespace vigie {
namespace {

struct Block {
    char32_t begin;
    char32_t end;
};
constexpr char32_t marks = 0x300; // in front of them everything folds by itself
constexpr std::array<Block, 3> blocks = {{
    {0, marks},         // letters of Western and Central Europe
    {0x2000, 0x2C00},   // punctuation, signs, arrows, drawings
    {0x1F300, 0x1FB00}, // pictures
}};

bool standsAlone(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto codePoint = static_cast<UChar32>(c);
    return c < marks || (fold->hasBoundaryBefore(codePoint) != 0 && fold->hasBoundaryAfter(codePoint) != 0);
}

std::optional<std::string> foldedAlone(char32_t c) {
    if (!standsAlone(c))
        return {};
    std::string one;
    appendCodePoint(one, c);
    std::string plain = withoutAccents(compatibilityCaseFolded(one).text).text;
    return plain.empty() ? std::nullopt : std::optional(std::move(plain));
}

using Table = std::vector<std::optional<std::string>>;

std::array<Table, blocks.size()> makeTables() {
    std::array<Table, blocks.size()> tables;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        for (char32_t c = blocks[i].begin; c < blocks[i].end; ++c)
            tables[i].push_back(foldedAlone(c));
    return tables;
}

} // namespace

const std::string* findFoldedAlone(char32_t c) {
    static const std::array<Table, blocks.size()> tables = makeTables();
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (c >= blocks[i].begin && c < blocks[i].end) {
            const std::optional<std::string>& known = tables[i][c - blocks[i].begin];
            return known ? &*known : nullptr;
        }
    return nullptr;
}

} // namespace vigie
