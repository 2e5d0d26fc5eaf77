// SPDX-License-Identifier: GPL-3.0-or-later
// XML as a row of events, fed piece by piece. The only user of expat.
// A document type declaration ends the reading: no spreadsheet has one, and with it go entities that grow
// without end or fetch other files.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace vigie {

class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}

    /// Empty when it is not there. A name without prefix is found under any prefix as well.
    std::string_view operator[](std::string_view name) const;
    /// As a number from 0; `otherwise` when it is not there or none.
    std::size_t number(std::string_view name, std::size_t otherwise) const;
    bool isTrue(std::string_view name) const;

private:
    const char** m_pairs;
};

/// What hears of the events. Names come without their prefix.
class XmlListener {
public:
    virtual ~XmlListener() = default;
    virtual void begin(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view piece) = 0;
};

class XmlReader {
public:
    /// REQUIRES: `listener` outlives the reader.
    explicit XmlReader(XmlListener& listener);
    ~XmlReader();

    /// False when the text is no XML, or has a document type: nothing more comes then.
    bool feed(std::string_view piece);
    /// False when something is still open.
    bool finish();
    /// Whether a document type declaration ended the reading.
    bool hasDocumentType() const;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace vigie
