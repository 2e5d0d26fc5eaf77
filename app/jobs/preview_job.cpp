// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/preview_job.h"

#include "core/import/post_reader.h"

#include <QFileInfo>
#include <algorithm>
#include <exception>
#include <unordered_set>

namespace vigie {
namespace {

/// A README, notes: there is nothing to ask about. A table may be named .txt, too, and has filled columns
/// then.
bool isProse(const std::string& file, const TablePreview& preview) {
    const QString kind = QFileInfo(QString::fromStdString(file)).suffix().toLower();
    if (kind == QStringLiteral("md") || kind == QStringLiteral("markdown") || kind == QStringLiteral("rst"))
        return true;
    const auto& rows = preview.rows;
    const auto isShort = [](const auto& row) { return row.empty() || row.back().empty(); };
    const bool isTable =
        preview.mapping.headers.size() > 1 && !std::all_of(rows.begin(), rows.end(), isShort);
    return kind == QStringLiteral("txt") && !isTable;
}

/// Collects the tables that are not sure, each set of headers once.
class Look {
public:
    explicit Look(const PreviewInput& input) : m_input(input) {}

    void at(const std::string& file) {
        auto previews = previewTables(file, m_input.language, m_input.mappings);
        if (!previews)
            return;
        for (TablePreview& preview : *previews)
            if (preview.isUnsure() && !isProse(file, preview) &&
                m_seen.insert(headerSignature(preview.mapping.headers)).second)
                m_tables.push_back({file, std::move(preview)});
    }

    std::vector<UnknownTable> tables() { return std::move(m_tables); }

private:
    const PreviewInput& m_input;
    std::unordered_set<std::string> m_seen;
    std::vector<UnknownTable> m_tables;
};

std::vector<UnknownTable> look(const PreviewInput& input, const std::stop_token& stop) {
    Look look(input);
    for (const std::string& path : input.paths) {
        const auto files = postFiles(path, input.language);
        for (std::size_t i = 0; files && i < files->size() && !stop.stop_requested(); ++i)
            look.at((*files)[i]);
    }
    return look.tables();
}

} // namespace

PreviewJob::PreviewJob(PreviewInput input, QObject* parent) : QObject(parent), m_input(std::move(input)) {}

PreviewJob::~PreviewJob() = default;

void PreviewJob::start() {
    Q_ASSERT(!m_worker.joinable());
    m_worker = std::jthread([this](const std::stop_token& stop) {
        std::vector<UnknownTable> tables;
        try {
            tables = look(m_input, stop);
        } catch (const std::exception&) { // memory that ran out: the check will meet the same, and tell it
        }
        QMetaObject::invokeMethod(
            this, [this, tables] { Q_EMIT finished(tables); }, Qt::QueuedConnection);
    });
}

} // namespace vigie
