// SPDX-License-Identifier: GPL-3.0-or-later
// A verdict or a severity as shape, colour and word.
#pragma once

#include "core/base/bilingual.h"
#include "core/model/assessment.h"
#include "core/review/dismissal.h"

#include <QLabel>

namespace vigie {

/// Serious findings on other matters than the mention are named beside the verdict, but for those that were
/// dismissed; a verdict that rests on such is named as that of the program, in grey.
class VerdictLabel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictLabel)

public:
    VerdictLabel(const Opinion& opinion, const DismissedKeys& dismissed, Language language,
                 QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIn();

    Verdict m_verdict;
    bool m_stands;
    std::optional<Severity> m_caveat;
    QLabel* m_mark;
    QLabel* m_word;
};

/// In grey where it does not count.
class SeverityLabel final : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeverityLabel)

public:
    SeverityLabel(Severity severity, bool isDismissed, Language language, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintIn();

    Severity m_severity;
    bool m_isDismissed;
};

} // namespace vigie
