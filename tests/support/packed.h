// SPDX-License-Identifier: GPL-3.0-or-later
// Archives made in memory, honest and hostile ones.
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace vigie::test {

struct PackedFile {
    std::string path;
    std::string content;
};

/// What archive_write_* functions to call before the archive is opened: format, filter, options.
using PackingSetup = std::function<void(archive*)>;

inline std::string packed(const std::vector<PackedFile>& files, const PackingSetup& setUp) {
    std::string bytes;
    const auto append = [](archive*, void* to, const void* data, std::size_t size) {
        static_cast<std::string*>(to)->append(static_cast<const char*>(data), size);
        return static_cast<la_ssize_t>(size);
    };
    archive* writer = archive_write_new();
    setUp(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open(writer, &bytes, nullptr, append, nullptr);
    for (const PackedFile& file : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, file.path.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(file.content.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_write_header(writer, entry);
        archive_write_data(writer, file.content.data(), file.content.size());
        archive_entry_free(entry);
    }
    archive_write_free(writer);
    return bytes;
}

inline std::string zipped(const std::vector<PackedFile>& files) {
    return packed(files, archive_write_set_format_zip);
}
inline std::string encryptedZip(const std::vector<PackedFile>& files) {
    return packed(files, [](archive* writer) {
        archive_write_set_format_zip(writer);
        archive_write_set_options(writer, "zip:encryption=traditional");
        archive_write_set_passphrase(writer, "secret");
    });
}
inline std::string tarGz(const std::vector<PackedFile>& files) {
    return packed(files, [](archive* writer) {
        archive_write_set_format_pax_restricted(writer);
        archive_write_add_filter_gzip(writer);
    });
}
/// One file without a name: « posts.json.xz ».
inline std::string compressed(const std::string& content, int (*filter)(archive*)) {
    return packed({{"data", content}}, [filter](archive* writer) {
        archive_write_set_format_raw(writer);
        filter(writer);
    });
}

} // namespace vigie::test
