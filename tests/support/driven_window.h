// SPDX-License-Identifier: GPL-3.0-or-later
// The real window with the real engine and real files, driven as a person would: for tests to inherit from.
#pragma once

#include "app/gui/main_window.h"
#include "app/models/post_list_model.h"
#include "tests/support/checked_posts.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace vigie::test {

/// Each start() after end() finds a home of its own, without settings and dossiers.
class DrivenWindow {
protected:
    DrivenWindow() {
        QCoreApplication::setOrganizationName(QStringLiteral("VigieTest"));
        QCoreApplication::setApplicationName(QStringLiteral("vigie"));
    }

    /// As the program starts: with the dossier of the last time.
    void start() {
        if (!m_home)
            makeHome();
        close();
        m_window = std::make_unique<MainWindow>(ReviewContext{legalChecker(), Language::French},
                                                QStringList{threePosts()});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openLast();
        QTRY_VERIFY(!m_window->session().state().path.isEmpty());
    }
    void close() { m_window.reset(); }
    void end() {
        close();
        QSettings().clear();
        m_home.reset();
    }

    MainWindow& window() const { return *m_window; }
    template <typename Widget> Widget* part(const char* name) const {
        return m_window->findChild<Widget*>(QLatin1String(name));
    }
    QListView* list() const { return part<QListView>("postList"); }
    int rows() const { return list()->model()->rowCount(); }

    QString inHome(const QString& name) const { return m_home->filePath(name); }
    QString write(const QString& name, const QByteArray& content) const {
        QFile file(inHome(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    /// A code without a mention, a code with one, and nothing commercial; all in one file.
    QString threePosts() const {
        return write(
            QStringLiteral("posts.ndjson"),
            R"({"id":"a","platform":"instagram","author":"lola","published_at":"2025-03-02T17:00:00Z","text":"🔥 Hâte ! mon code LOLA20 chez @marque"})"
            "\n"
            R"({"id":"b","platform":"tiktok","author":"tom","published_at":"2025-03-01T17:00:00Z","text":"Publicité : mon code TOM15 chez @marque"})"
            "\n"
            R"({"id":"c","platform":"youtube","author":"zoe","published_at":"2025-02-28T17:00:00Z","text":"Il pleut à Brest"})"
            "\n");
    }

    void open(const QString& path, int posts) {
        m_window->openFiles({path});
        QTRY_VERIFY(!m_window->isBusy());
        QTRY_COMPARE(rows(), posts);
        QTRY_COMPARE(list()->currentIndex().isValid(), posts > 0);
        if (posts > 0) // the post that came first stays in sight; here the test begins at the top
            list()->setCurrentIndex(list()->model()->index(0, 0));
    }
    void drop(const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }

    /// Presses an action that asks for a file, and answers.
    void chooseFile(const char* action, const QString& path) {
        auto* pressed = part<QAction>(action);
        QVERIFY(pressed);
        pressed->trigger();
        answer(path);
    }
    void answer(const QString& path) {
        auto* dialog = m_window->findChild<QFileDialog*>();
        QVERIFY(dialog);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        name->setText(path); // typed, completion would come between
        QTest::keyClick(name, Qt::Key_Return);
    }

    /// « open », « waiting », « decided » … ; empty while the row is being read.
    QString statusOf(int row) const {
        const auto post = list()->model()->index(row, 0).data(PostListModel::PostRole).value<ReviewPostPtr>();
        return post ? QString::fromStdString(std::string(toString(post->status))) : QString();
    }

private:
    void makeHome() {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home->path());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace vigie::test
