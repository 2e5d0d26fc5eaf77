// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a file as UTF-8, piece by piece, whatever encoding it was saved in.
#pragma once

#include "core/import/byte_source.h"
#include "core/import/text_encoding.h"

#include <memory>
#include <string>

namespace vigie {

class TextStream {
public:
    /// `in` may be null: then the text has failed.
    TextStream(std::unique_ptr<std::istream> in, TextEncoding encoding);

    /// Adds some more text to `text`, without the zeros that are left behind by programs which reserve more
    /// memory than they fill; false, and nothing added, at the end and after a failure.
    bool appendTo(std::string& text);

    std::size_t bytesRead() const { return m_bytes.bytesRead(); }

private:
    std::unique_ptr<std::istream> m_in;
    ByteSource m_bytes;
    Decoder m_decoder;
    bool m_hasEnded = false;
};

} // namespace vigie
