// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/reopen.h"

#include <fstream>
#include <streambuf>
#include <utility>

namespace vigie {
namespace {

/// Reads, and moves about in, bytes in memory.
class BytesBuffer final : public std::streambuf {
public:
    explicit BytesBuffer(std::string_view bytes) {
        char* begin = const_cast<char*>(bytes.data()); // nothing is ever written to it
        setg(begin, begin, begin + bytes.size());
    }

protected:
    pos_type seekoff(off_type offset, std::ios_base::seekdir from, std::ios_base::openmode) override {
        const off_type base = from == std::ios_base::beg   ? 0
                              : from == std::ios_base::cur ? gptr() - eback()
                                                           : egptr() - eback();
        const off_type target = base + offset;
        if (target < 0 || target > egptr() - eback())
            return pos_type(off_type(-1));
        setg(eback(), eback() + target, egptr());
        return pos_type(target);
    }
    pos_type seekpos(pos_type place, std::ios_base::openmode mode) override {
        return seekoff(off_type(place), std::ios_base::beg, mode);
    }
};

class BytesStream final : public std::istream {
public:
    explicit BytesStream(std::string_view bytes, std::shared_ptr<const std::string> owner = {})
        : std::istream(nullptr), m_buffer(bytes), m_owner(std::move(owner)) {
        rdbuf(&m_buffer);
    }

private:
    BytesBuffer m_buffer;
    std::shared_ptr<const std::string> m_owner;
};

} // namespace

Reopen reopenFile(const std::string& path) {
    return [path]() -> std::unique_ptr<std::istream> {
        auto in = std::make_unique<std::ifstream>(path, std::ios::binary);
        return *in ? std::move(in) : nullptr;
    };
}

Reopen reopenBytes(std::shared_ptr<const std::string> bytes) {
    return [bytes = std::move(bytes)] { return std::make_unique<BytesStream>(*bytes, bytes); };
}

std::unique_ptr<std::istream> streamOf(std::string_view bytes) {
    return std::make_unique<BytesStream>(bytes);
}

} // namespace vigie
