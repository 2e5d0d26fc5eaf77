// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xml_reader.h"

#include <expat.h>

#include <charconv>
#include <cstddef>

namespace vigie {
namespace {

std::string_view withoutXmlPrefix(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

struct XmlReader::Parser {
    explicit Parser(XmlListener& to) : handle(XML_ParserCreate(nullptr)), listener(to) {
        XML_SetUserData(handle, this);
        XML_SetElementHandler(handle, onBegin, onEnd);
        XML_SetCharacterDataHandler(handle, onText);
        XML_SetStartDoctypeDeclHandler(handle, onDocumentType);
    }
    ~Parser() { XML_ParserFree(handle); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    static XmlListener& listenerOf(void* parser) { return static_cast<Parser*>(parser)->listener; }
    static void onBegin(void* parser, const char* name, const char** attributes) {
        listenerOf(parser).begin(withoutXmlPrefix(name), XmlAttributes(attributes));
    }
    static void onEnd(void* parser, const char* name) { listenerOf(parser).end(withoutXmlPrefix(name)); }
    static void onText(void* parser, const char* text, int length) {
        listenerOf(parser).text({text, static_cast<std::size_t>(length)});
    }
    static void onDocumentType(void* data, const char*, const char*, const char*, int) {
        auto& parser = *static_cast<Parser*>(data);
        parser.hasDocumentType = true;
        XML_StopParser(parser.handle, XML_FALSE);
    }

    XML_Parser handle;
    XmlListener& listener;
    bool hasDocumentType = false;
};

std::string_view XmlAttributes::operator[](std::string_view name) const {
    std::string_view found;
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2) {
        if (name == *pair)
            return pair[1];
        if (withoutXmlPrefix(*pair) == name)
            found = pair[1];
    }
    return found;
}

std::size_t XmlAttributes::number(std::string_view name, std::size_t otherwise) const {
    const std::string_view written = (*this)[name];
    std::size_t value = 0;
    const auto read = std::from_chars(written.data(), written.data() + written.size(), value);
    return read.ec == std::errc() && !written.empty() ? value : otherwise;
}

bool XmlAttributes::isTrue(std::string_view name) const {
    const std::string_view written = (*this)[name];
    return written == "1" || written == "true" || written == "on";
}

XmlReader::XmlReader(XmlListener& listener) : m_parser(std::make_unique<Parser>(listener)) {}

XmlReader::~XmlReader() = default;

bool XmlReader::feed(std::string_view piece) {
    return XML_Parse(m_parser->handle, piece.data(), static_cast<int>(piece.size()), XML_FALSE) ==
           XML_STATUS_OK;
}

bool XmlReader::hasDocumentType() const {
    return m_parser->hasDocumentType;
}

bool XmlReader::finish() {
    return XML_Parse(m_parser->handle, nullptr, 0, XML_TRUE) == XML_STATUS_OK;
}

} // namespace vigie
