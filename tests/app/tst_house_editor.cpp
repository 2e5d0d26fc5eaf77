// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/house_edit.h"
#include "app/gui/widgets/house_editor.h"
#include "app/settings/house_rules.h"
#include "tests/support/checked_posts.h"
#include "tests/support/dossiers.h"
#include "tests/support/golden.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace vigie;

/// The real editor over the legal pack, typed into as a person would.
class TestHouseEditor final : public QObject {
    Q_OBJECT

    test::Folder m_folder;
    std::unique_ptr<HouseEditor> m_editor;

    template <typename Widget> Widget* part(const char* name) const {
        return m_editor->findChild<Widget*>(QLatin1String(name));
    }
    HouseEdit* text() const { return part<HouseEdit>("houseText"); }

    QString state() const { return part<QLabel>("houseState")->text(); }

    void write(const QString& content) {
        QSignalSpy checked(m_editor.get(), &HouseEditor::checked);
        text()->setPlainText(content);
        QTRY_VERIFY_WITH_TIMEOUT(!checked.isEmpty(), 20000);
    }

    static QString rule(const QString& phrase) {
        return QStringLiteral("house: {id: t, version: '1', title: T}\n"
                              "terms: {house.word: {phrases: [%1]}}\n"
                              "rules:\n"
                              "  house.word-rule:\n"
                              "    severity: minor\n"
                              "    title: {fr: a, en: a}\n"
                              "    why: {fr: a, en: a}\n"
                              "    remedy: {fr: a, en: a}\n"
                              "    when: [{term: house.word}]\n")
            .arg(phrase);
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString(m_folder / "data"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_house_editor"));
    }
    void init() {
        m_editor = std::make_unique<HouseEditor>(ReviewContext{test::legalChecker(), Language::French});
        m_editor->resize(900, 800);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
        QTRY_VERIFY_WITH_TIMEOUT(state().startsWith(u'✓'), 20000); // what it begins with can be used
    }
    void cleanup() { m_editor.reset(); }

    void saysByWhichRulesTheDossierWasChecked() {
        QVERIFY(!part<QLabel>("houseCheckedBy")->isVisible());
        const Checker checker = test::smallChecker();
        m_editor->showCheckedBy(&checker);
        const QString words = part<QLabel>("houseCheckedBy")->text();
        QVERIFY(words.contains(QStringLiteral("This dossier")) &&
                words.contains(QStringLiteral("01/08/2025")));
        QVERIFY(part<QLabel>("houseInUse")->text().contains(QStringLiteral("every dossier")));
    }

    void beginsWithSomethingThatLoads() { QVERIFY(!text()->toPlainText().isEmpty()); }

    void mistakesStandUnderTheWords() {
        write(rule(QStringLiteral("mot"))
                  .replace(QStringLiteral("severity: minor"), QStringLiteral("severity: terrible")));
        QCOMPARE(part<QListWidget>("houseNotes")->count(), 1);
        QVERIFY(part<QListWidget>("houseNotes")->item(0)->text().startsWith(QStringLiteral("house.yaml:5:")));
        QCOMPARE(text()->extraSelections().size(), 1);
        QCOMPARE(text()->extraSelections().front().cursor.selectedText(), QStringLiteral("terrible"));
    }

    void aMistakeLeadsToItsPlace() {
        write(rule(QStringLiteral("mot"))
                  .replace(QStringLiteral("term: house.word"), QStringLiteral("term: house.wrod")));
        auto* notes = part<QListWidget>("houseNotes");
        Q_EMIT notes->itemActivated(notes->item(0));
        QCOMPARE(text()->textCursor().blockNumber(), 8);
    }

    void offersWhatMayStandThere() {
        text()->setPlainText(QStringLiteral("rules:\n  house.a:\n    "));
        text()->moveCursor(QTextCursor::End);
        QTest::keyClicks(text(), QStringLiteral("sev"));
        QVERIFY(text()->completer().popup()->isVisible());
        QTest::keyClick(text()->completer().popup(), Qt::Key_Return);
        QVERIFY(text()->toPlainText().endsWith(QStringLiteral("    severity: ")));
    }

    void saysWhatTheDossierGainsAndLoses() {
        const std::string path = m_folder / "effect.vigie";
        {
            Dossier dossier = test::openDossier(path);
            test::add(dossier, test::threePosts, "posts.ndjson", *test::legalChecker());
        }
        QSignalSpy compared(m_editor.get(), &HouseEditor::compared);
        text()->setPlainText(rule(QStringLiteral("il fait beau")));
        m_editor->showDossier(QString::fromStdString(path));
        QTRY_VERIFY_WITH_TIMEOUT(!compared.isEmpty(), 30000);
        QTRY_VERIFY(part<QLabel>("houseEffect")
                        ->text()
                        .startsWith(QStringLiteral("Gains 1 post(s), loses 0 post(s).")));
        auto* examples = part<QTreeWidget>("houseExamples");
        QCOMPARE(examples->topLevelItemCount(), 1);
        QCOMPARE(examples->topLevelItem(0)->text(1), QStringLiteral("@lola"));
        QSignalSpy wanted(m_editor.get(), &HouseEditor::showPosts);
        Q_EMIT examples->itemActivated(examples->topLevelItem(0), 0);
        QCOMPARE(wanted.size(), 1);
    }

    void checksUseThem() {
        auto* use = part<QPushButton>("houseUse");
        auto* leave = part<QPushButton>("houseLeave");
        QVERIFY(use->isEnabled() && !leave->isVisible());
        QVERIFY(part<QLabel>("houseReach")->text().contains(QStringLiteral("all that follow")));
        write(QStringLiteral("house: ["));
        QVERIFY(!use->isEnabled());
        write(rule(QStringLiteral("il fait beau")));
        QSignalSpy chosen(m_editor.get(), &HouseEditor::packChosen);
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(houseRulesInUse(), text()->toPlainText());
        QVERIFY(part<QLabel>("houseInUse")->text().contains(QStringLiteral("T (t, version 1)")));
        const auto pack = chosen.first().first().value<std::shared_ptr<const RulePack>>();
        QVERIFY(pack->house && pack->findRule("house.word-rule"));

        m_editor = std::make_unique<HouseEditor>(
            ReviewContext{std::make_shared<Checker>(pack, *parseDate("2026-11-22")), Language::French});
        m_editor->show();
        QTRY_VERIFY_WITH_TIMEOUT(state().startsWith(u'✓'), 20000);
        QVERIFY(part<QLabel>("houseInUse")->text().contains(QStringLiteral("T (t, version 1)")));
        QVERIFY(!part<QPushButton>("houseUse")->isEnabled());
        QSignalSpy left(m_editor.get(), &HouseEditor::packChosen);
        QTest::mouseClick(part<QPushButton>("houseLeave"), Qt::LeftButton);
        QVERIFY(part<QLabel>("houseInUse")->text().contains(QStringLiteral("the law alone"))); // at once
        QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, 20000);
        QVERIFY(!left.first().first().value<std::shared_ptr<const RulePack>>()->house);
        QVERIFY(houseRulesInUse().isEmpty());
        const QString written = text()->toPlainText();
        m_editor = std::make_unique<HouseEditor>(
            ReviewContext{std::make_shared<Checker>(pack, *parseDate("2026-11-22")), Language::French});
        QCOMPARE(text()->toPlainText(), written); // set aside, not thrown away
    }

    void savesAndOpens() {
        text()->setPlainText(rule(QStringLiteral("été")));
        const QString path = QString::fromStdString(m_folder / "house.yaml");
        QVERIFY(m_editor->saveTo(path).has_value());
        QCOMPARE(test::readFile(path.toStdString()), text()->toPlainText().toStdString());
        text()->clear();
        QVERIFY(m_editor->openFile(path).has_value());
        QCOMPARE(text()->toPlainText(), rule(QStringLiteral("été")));
        QVERIFY(!m_editor->openFile(path + QStringLiteral("x")).has_value());
    }
};

QTEST_MAIN(TestHouseEditor)
#include "tst_house_editor.moc"
