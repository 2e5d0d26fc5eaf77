// SPDX-License-Identifier: GPL-3.0-or-later
// A verdict or a severity as shape, colour and word.
#pragma once

#include "core/base/bilingual.h"
#include "core/model/assessment.h"

#include <QLabel>

namespace vigie {

/// Serious findings on other matters than the mention are named beside the verdict.
class VerdictLabel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictLabel)

public:
    VerdictLabel(const Opinion& opinion, Language language, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIn();

    Verdict m_verdict;
    std::optional<Severity> m_caveat;
    QLabel* m_mark;
    QLabel* m_word;
};

class SeverityLabel final : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeverityLabel)

public:
    SeverityLabel(Severity severity, Language language, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIn();

    Severity m_severity;
};

} // namespace vigie
