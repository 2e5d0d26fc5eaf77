// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON text and its values, read with good will: what is missing or null is nothing, and types that people
// and exports mix up are understood. json_value.cpp is the only user of simdjson.
// Tested by tst_json_reader.cpp.
#pragma once

#include "core/import/import_log.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie {

class JsonDocument;
class JsonValue;
using JsonMember = std::pair<std::string_view, JsonValue>;

/// One value, or nothing. Cheap to copy; lives until its document parses the next text.
/// Conversions give what the value means. What it cannot mean is told to the log of the document, with its
/// place (« media[1].alt »), and comes out empty; nothing comes out empty without a word.
class JsonValue {
public:
    JsonValue() = default;

    explicit operator bool() const { return m_document != nullptr; }
    bool isObject() const;
    bool isList() const;
    bool isText() const;

    /// The member of that name, the last of several; nothing where this is no object, and for null.
    JsonValue operator[](std::string_view key) const;
    /// The part at the end of a path of keys and places in lists: "edge_media_to_caption.edges.0.node.text".
    JsonValue at(std::string_view path) const;
    /// The first of these paths at which something is.
    JsonValue firstOf(std::initializer_list<std::string_view> paths) const;
    bool has(std::string_view path) const { return static_cast<bool>(at(path)); }

    /// The parts of a list without its nulls; nothing for what is no list.
    std::vector<JsonValue> items() const;
    /// The members of an object in their order, nulls included as nothing; none for what is no object.
    std::vector<JsonMember> members() const;

    /// Text; a number or truth value as it is written.
    std::string text() const;
    /// The same for an id. One that a program rounded (7.6068e18) is noted and left out.
    std::string id() const;
    /// Truth values, 1 and 0, and the words of parseYesNo().
    std::optional<bool> yesNo() const;
    /// Numbers, and the texts of parseCount(). Negative ones stand for « hidden » and are nothing.
    std::optional<std::int64_t> count() const;
    /// The dates of parseExportDate().
    std::optional<Instant> instant() const;
    /// The words of visibilityFromWords() and formatFromWords().
    Visibility visibility() const;
    PostFormat format() const;
    /// A list of words without `prefix`; one text is cut into words by `split`.
    std::vector<std::string> handles(char prefix,
                                     std::vector<std::string> (*split)(const std::string&)) const;
    /// `part` of each object of a list: « username » of [{"username": "lola"}, …]; "" for lists of words.
    std::vector<std::string> each(std::string_view part) const;

    /// The value as JSON without white space.
    std::string json() const;
    /// Tells which keys, here and further in, are there several times with different values.
    void tellRepeatedKeys() const;
    /// « un objet n’a pas sa place ici »
    void complainAboutType() const;

private:
    friend class JsonDocument;
    using Element = std::array<std::uintptr_t, 2>; ///< a simdjson element, whose header stays out of here

    JsonValue(JsonDocument& document, Element element, std::size_t step);
    void complain(const Bilingual& message) const;
    void tellRepeatedKeysWithin() const;
    std::optional<std::string> plainText() const;
    JsonValue item(std::size_t index) const;
    template <typename Parse>
    auto parsed(Parse parse, Bilingual (*expectation)()) const -> decltype(parse(std::string()));

    JsonDocument* m_document = nullptr;
    Element m_element{};
    std::size_t m_step = 0; ///< how it was reached, for messages
};

/// Parses one text after the other with the same memory. Not for several threads at once.
class JsonDocument {
public:
    JsonDocument();
    ~JsonDocument();
    JsonDocument(const JsonDocument&) = delete;
    JsonDocument& operator=(const JsonDocument&) = delete;

    /// The root of the text; never nothing, unless the text is « null ». Fails with BadEncoding for bytes
    /// that are no UTF-8 and with BadRecord for what is no JSON. `json` may get a larger capacity; it is not
    /// needed any more afterwards. REQUIRES: `log` outlives the values.
    tl::expected<JsonValue, Complaint> parse(std::string& json, ImportLog& log);

    /// What has been reached so far. rewind() frees what was reached since: those values are gone then.
    std::size_t mark() const { return m_steps.size(); }
    void rewind(std::size_t mark) { m_steps.resize(mark); }

private:
    friend class JsonValue;
    struct Parser;
    /// One step into a value: a key, or a place in a list where the key is empty.
    struct Step {
        std::size_t parent;
        std::string_view key;
        std::size_t index;
    };
    std::size_t addStep(Step step);
    std::string pathTo(std::size_t step) const;

    std::unique_ptr<Parser> m_parser;
    std::vector<Step> m_steps;
    ImportLog* m_log = nullptr;
};

/// « un objet », « un texte » … : what kind of value this is.
Bilingual kindOf(const JsonValue& value);

} // namespace vigie
