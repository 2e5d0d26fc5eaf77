// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/outside.h"
#include "app/gui/widgets/post_origin.h"
#include "tests/support/checked_posts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;

class TestPostOrigin final : public QObject {
    Q_OBJECT

    PostOrigin m_origin;

    template <typename Part> Part* part(const char* name) const {
        return m_origin.findChild<Part*>(QLatin1String(name));
    }
    QString words() const { return part<QLabel>("originWords")->text(); }
    void show(const Post& post) {
        m_origin.setPost(test::reviewPost(post, Verdict::NonCompliant));
        m_origin.show();
    }

private Q_SLOTS:
    void sendsToTheAddress() {
        Post post;
        post.url = "https://www.tiktok.com/@lola/video/7606800496065629443";
        post.counts.likes = 128;
        show(post);
        QVERIFY(words().startsWith(QString::fromStdString(post.url) + u'\n'));
        QVERIFY2(words().contains(QStringLiteral("likes: 128")), qPrintable(words()));
        part<QPushButton>("copyAddress")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(post.url));
        QSignalSpy wanted(&m_origin, &PostOrigin::browserWanted);
        part<QPushButton>("browseAddress")->click();
        QCOMPARE(wanted.front().front().toUrl(), QUrl(QString::fromStdString(post.url)));
    }

    void withoutAnAddressSaysWhereItStandsInTheFile() {
        Post post;
        post.source = {"/home/lola/user_data_tiktok.json", 12, "tiktok-download", {}};
        post.counts.likes = 3;
        show(post);
        QCOMPARE(words(), QStringLiteral("user_data_tiktok.json, record 12 · likes: 3"));
        QVERIFY(!part<QPushButton>("copyAddress")->isVisible());
        QVERIFY(!part<QPushButton>("browseAddress")->isVisible());
    }

    void showsNothingWithoutAPost() {
        m_origin.setPost(nullptr);
        QVERIFY(!m_origin.isVisible());
    }

    void opensWebAddressesOnly_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOne");
        const auto row = [](const char* address, bool isOne) {
            QTest::addRow("%s", address) << QString::fromUtf8(address) << isOne;
        };
        row("https://www.instagram.com/p/Clola20/", true);
        row("http://example.org", true);
        row("file:///etc/passwd", false);
        row("javascript:alert(1)", false);
        row("https://lola:secret@example.org/", false);
        row("https:///p/1", false);
        row("www.instagram.com/p/1", false);
        row("-https://example.org", false);
    }
    void opensWebAddressesOnly() {
        QFETCH(QString, address);
        QFETCH(bool, isOne);
        QCOMPARE(isWebAddress(QUrl(address, QUrl::StrictMode)), isOne);
        Post post;
        post.url = address.toStdString();
        show(post);
        QCOMPARE(part<QPushButton>("browseAddress")->isVisible(), isOne);
        QVERIFY(part<QPushButton>("copyAddress")->isVisible());
    }
};

QTEST_MAIN(TestPostOrigin)
#include "tst_post_origin.moc"
