// SPDX-License-Identifier: GPL-3.0-or-later
// The manual: one page a subject, Markdown, the same pages in both languages.
#pragma once

#include "core/base/bilingual.h"

#include <QList>
#include <QString>

namespace vigie {

struct ManualPage {
    QString id;       ///< « first-audit »: the name of its file, by which links and the window call it
    QString title;    ///< its first heading
    QString markdown; ///< links to other pages are « verdicts.md »
};

/// All pages in reading order. Read once; safe on any thread. Tested by tst_manual.cpp.
const QList<ManualPage>& manual(Language language);

/// Null for an id that no page has.
const ManualPage* manualPage(const QString& id, Language language);

/// The page that a link of the manual leads to: « verdicts » for « verdicts.md ». Empty for any other link.
QString linkedPage(const QString& link);

} // namespace vigie
