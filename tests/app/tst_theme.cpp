// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/calm_style.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QStringListModel>
#include <QTableView>
#include <QTest>
#include <cmath>
#include <memory>

using namespace vigie;

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// As WCAG 2.1 defines it.
double contrast(const QColor& a, const QColor& b) {
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

constexpr double readable = 4.5; // WCAG 2.1, AA
constexpr double visible = 3.0;  // the same, for what is no text
constexpr double onHighlights = 8.9;

} // namespace

/// Everything that is read can be read, in both themes.
class TestTheme final : public QObject {
    Q_OBJECT

    static const Theme& theme(bool isDark) {
        return themeFor(QPalette(isDark ? Qt::white : Qt::black, isDark ? Qt::black : Qt::white));
    }

    static void compare(const QColor& ink, const QColor& ground, double least) {
        QVERIFY2(
            contrast(ink, ground) >= least,
            qPrintable(
                QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(contrast(ink, ground))));
    }

private Q_SLOTS:
    void reads_data() {
        QTest::addColumn<bool>("isDark");
        QTest::addRow("light") << false;
        QTest::addRow("dark") << true;
    }
    void reads() {
        QFETCH(const bool, isDark);
        const Theme& shown = theme(isDark);
        QCOMPARE(shown.isDark, isDark);
        QList<QColor> inks = {shown.text, shown.muted, shown.accent};
        for (const Verdict verdict : {Verdict::NonCompliant, Verdict::Improvable, Verdict::ToReview,
                                      Verdict::Compliant, Verdict::NotCommercial})
            inks += shown.of(verdict);
        for (const Severity severity : {Severity::Critical, Severity::Major, Severity::Minor, Severity::Info})
            inks += shown.of(severity);
        for (const QColor& ground : {shown.ground, shown.surface, shown.selection})
            for (const QColor& ink : inks)
                compare(ink, ground, readable);
    }

    void showsWhatCanBeFilledIn_data() { reads_data(); }
    void showsWhatCanBeFilledIn() {
        QFETCH(const bool, isDark);
        QWidget ground;
        ground.setPalette(theme(isDark).palette());
        QCheckBox box(&ground);
        QLineEdit line(&ground);
        QScrollBar bar(Qt::Horizontal, &ground);
        QFrame panel(&ground);
        panel.setFrameShape(QFrame::StyledPanel);
        const std::initializer_list<QWidget*> controls = {&box, &line, &bar, &panel};
        for (QWidget* control : controls) {
            control->resize(40, 24);
            control->ensurePolished();
            CalmStyle style;
            control->setStyle(&style);
            const QImage shown = control->grab().toImage();
            double best = 1;
            for (int x = 0; x < shown.width(); ++x)
                best =
                    std::max(best, contrast(shown.pixelColor(x, shown.height() / 2), theme(isDark).surface));
            QVERIFY2(best >= visible, qPrintable(QString::number(best)));
            control->setStyle(nullptr);
        }
        compare(theme(isDark).outline, theme(isDark).ground, visible);
        compare(theme(isDark).outline, theme(isDark).surface, visible);
    }

    /// Where rows are chosen whole, a bar at the beginning says that the keys go there.
    void showsTheFocusOfARow() {
        CalmStyle style;
        QStringListModel model({QStringLiteral("a"), QStringLiteral("b")});
        QTableView table;
        table.setModel(&model);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setPalette(themeOf(false).palette());
        table.setStyle(&style);
        table.selectRow(1);
        table.show();
        table.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        const QRect row = table.visualRect(model.index(1));
        const auto beginning = [&] {
            return table.viewport()->grab().toImage().pixelColor(row.left() + 1, row.center().y());
        };
        QCOMPARE(beginning(), themeOf(false).accent);
        table.clearFocus();
        QCOMPARE(beginning(), themeOf(false).selection);
        table.setStyle(nullptr);
    }

    /// What a menu says of itself is no choice, and is read all the same.
    void menusAreInTheThemeOfTheirWindow() {
        CalmStyle style;
        QWidget window;
        auto* menu = new QMenu(&window);
        style.polish(menu);
        for (const bool isDark : {false, true}) {
            window.setPalette(themeOf(isDark).palette());
            QCOMPARE(menu->palette().color(QPalette::Disabled, QPalette::Text), themeOf(isDark).muted);
            QCOMPARE(menu->palette().color(QPalette::Window), themeOf(isDark).ground);
        }
    }

    /// Qt’s own cross and tick are dark, and cannot be seen on a dark ground.
    void buttonsOfDialogsAreWordsAlone() {
        CalmStyle style;
        QDialogButtonBox box(QDialogButtonBox::Close);
        QVERIFY(!style.styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons, nullptr, &box, nullptr));
    }

    /// A caret says that one can write.
    void labelsShowNoCaret() {
        const std::unique_ptr<QLabel> label(makeLabel(QStringLiteral("a"), TextWeight::Normal, nullptr));
        QCOMPARE(label->textInteractionFlags(), Qt::TextInteractionFlags(Qt::TextSelectableByMouse));
    }

    void readsMarkedWords_data() { reads_data(); }
    void readsMarkedWords() {
        QFETCH(const bool, isDark);
        const Theme& shown = theme(isDark);
        for (const HighlightKind kind : {HighlightKind::Sign, HighlightKind::Mention, HighlightKind::Risk})
            compare(shown.text, shown.groundOf(kind), onHighlights);
    }

    void readsWhatIsChosen_data() { reads_data(); }
    void readsWhatIsChosen() {
        QFETCH(const bool, isDark);
        const QPalette palette = theme(isDark).palette();
        compare(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), readable);
        compare(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), readable);
        compare(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Base), readable);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
