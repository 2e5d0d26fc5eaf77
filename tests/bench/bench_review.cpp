// SPDX-License-Identifier: GPL-3.0-or-later
// The review over a large dossier: how soon rows are there, and how long the event loop is held up; and how
// soon a draft is checked.
//   bench_review FOLDER     reads FOLDER/bench.vigie, which bench_dossier makes
#include "app/gui/main_window.h"
#include "app/gui/pages/quick_check_page.h"
#include "core/rules/pack_loader.h"
#include "core/store/dossier.h"
#include "tests/bench/loop_probe.h"

#include <fmt/core.h>
#include <sys/resource.h>

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <random>

using namespace vigie;

namespace {

constexpr int stepTime = 30; ///< ms between two movements of the scroll bar
constexpr int keys = 50;

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void wait(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

int postsIn(const QString& path) {
    DossierOptions options;
    options.access = DossierAccess::Look;
    const auto dossier = Dossier::open(path.toStdString(), options);
    const auto overview = dossier ? dossier->overview() : tl::unexpected(dossier.error());
    return overview ? static_cast<int>(overview->posts) : 0;
}

class Bench {
public:
    Bench(MainWindow& window, QString dossier)
        : m_window(window), m_dossier(std::move(dossier)), m_posts(postsIn(m_dossier)),
          m_list(window.findChild<QListView*>(QStringLiteral("postList"))),
          m_filter(window.findChild<QLineEdit*>(QStringLiteral("filterText"))) {}

    void run() {
        report("open", [this] { m_window.openFiles({m_dossier}); });
        waitForAll();
        for (const char* line :
             {"verdict:non-conforme", "@createur77", "code", "statut:à-traiter lola20", ""})
            report(line, [&] { m_filter->setText(QString::fromUtf8(line)); });
        waitForAll();
        fmt::print("{} rows\n", m_list->model()->rowCount());
        scroll("jump", [this](int) { return static_cast<int>(m_random() % range()); });
        scroll("wheel", [this](int at) { return at + 3 * m_list->sizeHintForRow(0); });
        fmt::print("memory {:.0f} MB at most\n", peakMegabytes());
        typeDraft();
    }

private:
    unsigned range() const { return static_cast<unsigned>(m_list->verticalScrollBar()->maximum()) + 1; }

    /// Until the first rows of a new list are there.
    void report(const std::string& what, const std::function<void()>& act) {
        LoopProbe probe;
        QElapsedTimer watch;
        QEventLoop loop;
        QObject::connect(m_list->model(), &QAbstractItemModel::modelReset, &loop, [&] {
            if (m_list->model()->rowCount() > 0) // it is emptied first
                loop.quit();
        });
        watch.start();
        act();
        loop.exec();
        const auto first = watch.elapsed();
        wait(300);
        print(what, first, probe);
    }

    void scroll(const std::string& how, const std::function<int(int)>& next) {
        LoopProbe probe;
        QElapsedTimer watch;
        watch.start();
        for (int step = 0; step < 100; ++step) {
            m_list->verticalScrollBar()->setValue(next(m_list->verticalScrollBar()->value()));
            wait(stepTime);
        }
        print("scroll, " + how, watch.elapsed() / 100, probe);
    }

    /// From a keystroke in a caption of 5 000 characters to its verdict on the screen.
    void typeDraft() {
        m_window.findChild<QAction*>(QStringLiteral("quick-check"))->trigger();
        auto* page = m_window.findChild<QuickCheckPage*>();
        auto* draft = m_window.findChild<QPlainTextEdit*>(QStringLiteral("draft"));
        page->setDraft(QStringLiteral("mon code LOLA20 chez @marque, hâte de vous montrer. ").repeated(100));
        draft->moveCursor(QTextCursor::End);
        wait(500);
        qint64 all = 0;
        qint64 longest = 0;
        for (int key = 0; key < keys; ++key) {
            QEventLoop loop;
            QObject::connect(page, &QuickCheckPage::checked, &loop, &QEventLoop::quit);
            QElapsedTimer watch;
            watch.start();
            draft->insertPlainText(QStringLiteral("a"));
            loop.exec();
            QCoreApplication::processEvents(); // painted
            all += watch.elapsed();
            longest = std::max(longest, watch.elapsed());
        }
        fmt::print("a key in the quick check     {:5} ms   at most {} ms\n", all / keys, longest);
    }

    void print(const std::string& what, qint64 first, const LoopProbe& probe) {
        fmt::print("{:<28} {:5} ms   loop held up at most {:5.1f} ms ({:5.1f} ms of it at work)\n",
                   what.empty() ? "(no filter)" : what, first, probe.longest(), probe.longestAtWork());
    }

    /// The first rows are a screenful; the others come behind them.
    void waitForAll() {
        while (m_list->model()->rowCount() < m_posts)
            wait(100);
        wait(1000);
    }

    MainWindow& m_window;
    QString m_dossier;
    int m_posts;
    QListView* m_list;
    QLineEdit* m_filter;
    std::mt19937 m_random{20261122};
};

} // namespace

int main(int argc, char* argv[]) {
    QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    QApplication app(argc, argv);
    const auto pack = loadPackFolder(VIGIE_SOURCE_DIR "/rules/fr");
    if (argc < 2 || !pack) {
        fmt::print(stderr, "bench_review FOLDER\n");
        return 1;
    }
    QElapsedTimer watch;
    watch.start();
    MainWindow window({std::make_shared<Checker>(*pack, *parseDate("2026-11-22")), Language::French}, {});
    window.show();
    fmt::print("{:<28} {:5} ms\n", "window made", watch.elapsed());
    window.findChild<QToolButton*>(QStringLiteral("reviewPlace"))->click();
    Bench(window, QString::fromLocal8Bit(argv[1]) + QStringLiteral("/bench.vigie")).run();
    return 0;
}
