// SPDX-License-Identifier: GPL-3.0-or-later
// What no French text of ours may hold, as rows of a test.
#pragma once

#include <QString>
#include <QTest>

namespace vigie::test {

/// One row a mistake; the column « pattern » is for QRegularExpression with Unicode properties.
inline void addFrenchMistakes() {
    QTest::addColumn<QString>("pattern");
    QTest::addRow("no straight apostrophe") << QStringLiteral("\\w'\\w");
    QTest::addRow("no straight quotes") << QStringLiteral("\"");
    QTest::addRow("a no-break space before the colon") << QStringLiteral("[^\u00A0]:(\\s|$)");
    QTest::addRow("a narrow no-break space before ; ! ?") << QStringLiteral("[^\u202F][;!?](\\s|$)");
    QTest::addRow("no-break spaces inside the quotes") << QStringLiteral("«[^\u00A0]|[^\u00A0]»");
    QTest::addRow("one character for the ellipsis") << QStringLiteral("\\.\\.\\.");
    QTest::addRow("no accusation") << QStringLiteral("illégal");
}

} // namespace vigie::test
