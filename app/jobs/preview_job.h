// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for tables whose columns nobody knows, before files are read, on a worker thread.
#pragma once

#include "core/import/table_preview.h"

#include <QObject>
#include <string>
#include <thread>
#include <vector>

namespace vigie {

struct PreviewInput {
    std::vector<std::string> paths; ///< files and folders
    std::vector<ColumnMapping> mappings;
    Language language = Language::French;
};

/// A table that a person should look at, and the first file that holds one like it.
struct UnknownTable {
    std::string file;
    TablePreview preview;
};

/// One look. Its one signal comes on the thread that the job lives in. Destroying a running job waits for the
/// file that is being looked at. What cannot be read is left to the check, which tells it.
/// Tested by tst_preview_job.cpp.
class PreviewJob final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewJob)

public:
    explicit PreviewJob(PreviewInput input, QObject* parent = nullptr);
    ~PreviewJob() override;

    void start(); ///< REQUIRES: not started before

Q_SIGNALS:
    /// One table for each set of headers.
    void finished(const std::vector<vigie::UnknownTable>& tables);

private:
    PreviewInput m_input;
    std::jthread m_worker;
};

} // namespace vigie
