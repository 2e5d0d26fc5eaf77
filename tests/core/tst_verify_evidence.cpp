// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/checker.h"
#include "core/report/verify_evidence.h"
#include "core/rules/pack_loader.h"

#include <QTest>

using namespace vigie;

class TestVerifyEvidence final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isIntact();
    void namesTheFirstFault_data();
    void namesTheFirstFault();
    void bundlesComeApartAgain();
    void noBundle_data();
    void noBundle();
};

namespace {

std::shared_ptr<const RulePack> pack() {
    static const auto loaded = *loadPackFolder(VIGIE_SOURCE_DIR "/tests/data/pack");
    return loaded;
}

std::vector<CheckedPost> posts() {
    const Checker checker(pack(), *parseDate("2025-08-01"));
    std::vector<CheckedPost> out;
    for (const char* caption :
         {"Mon code LOLA20 chez @marque", "Publicité | code TOM15", "Bonjour", "-10 % « code »"}) {
        Post post;
        post.id = "p" + std::to_string(out.size() + 1);
        post.text = caption;
        post.author = "lola";
        post.platform = Platform::Instagram;
        post.source = {"posts.csv", out.size() + 1, "csv", "abc"};
        post.raw = "{\"Légende\":\"" + std::to_string(out.size()) + "\"}";
        out.push_back({post, checker.check(post)});
    }
    return out;
}

EvidenceBasis basis() {
    return {"VIGIE-1", "0.1.0", *parseDate("2025-08-01"), Language::French};
}

std::vector<LogEntry> intactLog() {
    LogEntry first{1, 1, "2025-08-01T09:00:00Z", "C. Durand", "created", "{}", "", ""};
    first.hash = hashOf(first);
    LogEntry second{2, 2, "2025-08-01T10:00:00Z", "C. Durand", "decision", "{\"on\":[]}", first.hash, ""};
    second.hash = hashOf(second);
    return {first, second};
}

std::vector<LogEntry> changedLog() {
    std::vector<LogEntry> log = intactLog();
    log.back().who = "T. Martin";
    return log;
}

std::vector<Attachment> evidence() {
    return makeEvidence(posts(), *pack(), basis(), intactLog());
}

void replaceIn(std::string& text, const std::string& what, const std::string& by) {
    const std::size_t at = text.find(what);
    QVERIFY2(at != std::string::npos, what.c_str());
    text.replace(at, what.size(), by);
}

} // namespace

void TestVerifyEvidence::isIntact() {
    const EvidenceVerification found = verifyEvidence(evidence());
    QVERIFY2(found.isIntact(), found.fault.value_or(Bilingual{}).fr.c_str());
    QCOMPARE(found.posts, 4u);
    QVERIFY(found.findings > 0);
    QCOMPARE(found.reference, std::string("VIGIE-1"));
    QCOMPARE(found.programVersion, std::string("0.1.0"));
}

void TestVerifyEvidence::namesTheFirstFault_data() {
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("fault");
    QTest::addRow("nothing attached") << "empty"
                                      << "ne contient pas les données";
    QTest::addRow("a file is missing") << "missing"
                                       << "posts.ndjson manque";
    QTest::addRow("a caption was changed") << "caption"
                                           << "posts.ndjson a été modifié";
    QTest::addRow("a finding was taken out") << "finding"
                                             << "findings.ndjson a été modifié";
    QTest::addRow("a rule was changed") << "rule"
                                        << "rules.yaml a été modifié";
    QTest::addRow("an entry of the log was changed and hashed anew") << "log"
                                                                     << "L’entrée 2 du journal";
    QTest::addRow("a finding was taken out and hashed anew") << "findings and hash"
                                                             << "Publication p1";
    QTest::addRow("the manifest is no JSON") << "manifest"
                                             << "n’a pas la forme attendue";
}

void TestVerifyEvidence::namesTheFirstFault() {
    QFETCH(QString, change);
    QFETCH(QString, fault);
    std::vector<Attachment> files = evidence();
    if (change == QLatin1String("empty"))
        files.clear();
    else if (change == QLatin1String("missing"))
        files.erase(files.begin());
    else if (change == QLatin1String("caption"))
        replaceIn(files[0].content, "LOLA20", "LOLA21");
    else if (change == QLatin1String("finding"))
        replaceIn(files[1].content, "disclosure.promo-code", "disclosure.nothing");
    else if (change == QLatin1String("rule"))
        replaceIn(files[2].content, "code", "kode");
    else if (change == QLatin1String("log"))
        files = makeEvidence(posts(), *pack(), basis(), changedLog());
    else if (change == QLatin1String("manifest"))
        files.back().content = "{";
    else { // somebody who knows how
        std::vector<CheckedPost> changed = posts();
        changed.front().assessment.then.findings.clear();
        files = makeEvidence(changed, *pack(), basis());
    }
    const EvidenceVerification found = verifyEvidence(files);
    QVERIFY(!found.isIntact());
    QVERIFY2(QString::fromStdString(found.fault->fr).contains(fault), found.fault->fr.c_str());
    QVERIFY(!found.fault->en.empty());
}

void TestVerifyEvidence::bundlesComeApartAgain() {
    const std::vector<PackFile> files = {
        {"a b.yaml", "x: 1\n#= c.yaml 3\n"}, {"empty.yaml", ""}, {"c.yaml", "é"}};
    const auto apart = unbundled(bundled(files));
    QVERIFY(apart.has_value());
    QCOMPARE(apart->size(), files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        QCOMPARE(apart->at(i).name, files[i].name);
        QCOMPARE(apart->at(i).content, files[i].content);
    }
}

void TestVerifyEvidence::noBundle_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("no head") << QByteArray("x: 1\n");
    QTest::addRow("no size") << QByteArray("#= a.yaml\nx");
    QTest::addRow("too long") << QByteArray("#= a.yaml 99\nx\n");
    QTest::addRow("a size beyond all sizes") << QByteArray("#= a.yaml 18446744073709551615\nx\n");
}

void TestVerifyEvidence::noBundle() {
    QFETCH(QByteArray, text);
    QVERIFY(!unbundled(text.toStdString()));
}

QTEST_GUILESS_MAIN(TestVerifyEvidence)
#include "tst_verify_evidence.moc"
