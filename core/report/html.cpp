// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"

namespace vigie::html {

std::string text(std::string_view plain) {
    std::string out;
    out.reserve(plain.size());
    for (const char c : plain) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (c == '\'')
            out += "&#39;";
        else if ((static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\t') || c == '\x7F')
            out += "\uFFFD";
        else
            out += c;
    }
    return out;
}

std::string attribute(std::string_view name, std::string_view value) {
    return " " + std::string(name) + "=\"" + text(value) + "\"";
}

std::string element(std::string_view name, std::string_view content, std::string_view attributes) {
    std::string out = "<";
    out.append(name).append(attributes).append(">").append(content);
    return out.append("</").append(name).append(">");
}

std::string block(std::string_view name, std::string_view content, std::string_view attributes) {
    return element(name, content, attributes) + "\n";
}

std::string address(std::string_view url) {
    const bool canBeOpened = url.starts_with("https://") || url.starts_with("http://");
    return canBeOpened ? element("a", text(url), attribute("href", url) + attribute("rel", "noreferrer"))
                       : text(url);
}

} // namespace vigie::html
