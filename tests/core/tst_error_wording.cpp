// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/error_wording.h"

#include <QTest>

using namespace vigie;

class ErrorWordingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesThePlace_data() {
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("record");
        QTest::addColumn<int>("line");
        const QString file = QStringLiteral("a.vigie");
        QTest::addRow("a file") << QStringLiteral("a.vigie\u00A0: Vide. Jetez-le.")
                                << QStringLiteral("a.vigie: Vide. Jetez-le.") << file << 0 << 0;
        QTest::addRow("a record of it") << QStringLiteral("a.vigie:3: Vide. Jetez-le.")
                                        << QStringLiteral("a.vigie:3: Vide. Jetez-le.") << file << 3 << 0;
        QTest::addRow("a line of it") << QStringLiteral("a.vigie:7: Vide. Jetez-le.")
                                      << QStringLiteral("a.vigie:7: Vide. Jetez-le.") << file << 0 << 7;
        QTest::addRow("no place") << QStringLiteral("Vide. Jetez-le.") << QStringLiteral("Vide. Jetez-le.")
                                  << QString() << 0 << 0;
    }

    void namesThePlace() {
        QFETCH(QString, file);
        QFETCH(int, record);
        QFETCH(int, line);
        Where where;
        where.file = file.toStdString();
        where.record = static_cast<std::size_t>(record);
        where.line = static_cast<std::size_t>(line);
        const Error error{ErrorCode::CannotRead, "Vide.", where, "Jetez-le."};
        QTEST(QString::fromStdString(errorTold(error, Wording(Language::French))), "french");
        QTEST(QString::fromStdString(errorTold(error, Wording(Language::English))), "english");
    }
};

QTEST_APPLESS_MAIN(ErrorWordingTest)
#include "tst_error_wording.moc"
