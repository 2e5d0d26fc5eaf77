// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs.h"

#include <algorithm>
#include <filesystem>

namespace vigie {
namespace {

constexpr const char* standardInputName = "-";

std::size_t sizeOf(const std::string& file) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    return error ? 0 : static_cast<std::size_t>(size);
}

} // namespace

Inputs::Inputs(const std::vector<std::string>& operands, std::istream& standardInput, Language language,
               ProblemSink problems, std::vector<ColumnMapping> mappings)
    : m_standardInput(standardInput), m_language(language), m_problems(std::move(problems)),
      m_mappings(std::move(mappings)) {
    for (const std::string& operand : operands)
        addFiles(operand);
    const bool hasStream = std::find(operands.begin(), operands.end(), standardInputName) != operands.end();
    for (const Waiting& waiting : m_waiting) {
        m_files.push_back(waiting.file);
        m_bytesTotal += hasStream ? 0 : sizeOf(waiting.file);
    }
}

void Inputs::addFiles(const std::string& operand) {
    if (operand == standardInputName) {
        m_waiting.push_back({operand, true});
        return;
    }
    const auto files = postFiles(operand, m_language);
    if (!files) {
        m_unopened.push_back(operand);
        m_problems(files.error());
        return;
    }
    for (const std::string& file : *files)
        m_waiting.push_back({file, file == operand});
}

std::optional<Post> Inputs::next() {
    while (m_reader || openNext()) {
        if (auto post = m_reader->next())
            return post;
        close();
    }
    return {};
}

bool Inputs::openNext() {
    while (!m_reader && !m_waiting.empty()) {
        const Waiting waiting = m_waiting.front();
        m_waiting.pop_front();
        if (waiting.file == standardInputName)
            m_reader = readPostStream(m_standardInput, waiting.file, m_problems, m_language);
        else
            open(waiting);
    }
    return m_reader != nullptr;
}

void Inputs::open(const Waiting& waiting) {
    auto reader = openPosts(waiting.file, m_problems, m_language, m_mappings);
    if (reader) {
        m_reader = std::move(*reader);
        return;
    }
    const bool isFailure = waiting.isNamed || reader.error().code != ErrorCode::UnknownFormat;
    (isFailure ? m_unopened : m_passedOver).push_back(waiting.file);
    m_problems(reader.error());
}

void Inputs::close() {
    m_sources.push_back(m_reader->summary());
    m_bytesClosed += m_reader->bytesTotal();
    m_reader.reset();
}

std::string Inputs::digestOf(const std::string& file) const {
    const auto holds = [&](const ImportSummary& source) {
        return file.starts_with(source.file) &&
               (file.size() == source.file.size() || file[source.file.size()] == '/');
    };
    const auto found = std::find_if(m_sources.rbegin(), m_sources.rend(), holds);
    return found == m_sources.rend() ? std::string() : found->sha256;
}

std::size_t Inputs::bytesRead() const {
    return m_bytesClosed + (m_reader ? m_reader->bytesRead() : 0);
}

} // namespace vigie
