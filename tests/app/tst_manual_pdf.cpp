// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/manual_pdf.h"

#include <QBuffer>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QTest>

using namespace vigie;

class TestManualPdf final : public QObject {
    Q_OBJECT

    static QByteArray pdf(Language language) {
        return QByteArray::fromStdString(renderManual({manual(language), language, "9.9", Instant{}}));
    }

    static QString textOf(QPdfDocument& document, int page) { return document.getAllText(page).text(); }

private Q_SLOTS:
    void hasOutlinePageNumbersAndEveryPage_data() {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("footer");
        QTest::addRow("French") << Language::French << QStringLiteral("page 2 sur ");
        QTest::addRow("English") << Language::English << QStringLiteral("page 2 of ");
    }
    void hasOutlinePageNumbersAndEveryPage() {
        QFETCH(const Language, language);
        QFETCH(const QString, footer);
        QByteArray bytes = pdf(language);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QPdfDocument document;
        document.load(&buffer);
        QCOMPARE(document.status(), QPdfDocument::Status::Ready);
        QVERIFY(document.pageCount() > static_cast<int>(manual(language).size()));
        QVERIFY(textOf(document, 1).contains(footer));

        QPdfBookmarkModel outline;
        outline.setDocument(&document);
        QCOMPARE(outline.rowCount({}), static_cast<int>(manual(language).size()));
        for (int row = 0; row < outline.rowCount({}); ++row) {
            const QModelIndex entry = outline.index(row, 0);
            const auto title = static_cast<int>(QPdfBookmarkModel::Role::Title);
            QCOMPARE(entry.data(title).toString(), manual(language).at(row).title);
            const int page = entry.data(static_cast<int>(QPdfBookmarkModel::Role::Page)).toInt();
            QVERIFY2(
                textOf(document, page).simplified().contains(manual(language).at(row).title.simplified()),
                qPrintable(manual(language).at(row).id));
        }
    }

    void theSameInputGivesTheSameBytes() { QVERIFY(pdf(Language::French) == pdf(Language::French)); }
};

QTEST_MAIN(TestManualPdf)
#include "tst_manual_pdf.moc"
