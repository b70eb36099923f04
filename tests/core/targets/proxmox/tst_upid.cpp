// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/upid.h"

#include "support/conformance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace wingman;
using namespace wingman::targets::proxmox;

class tst_Upid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsParts()
    {
        const auto upid =
            Upid::parse(QStringLiteral("UPID:pve-2:000934AF:FFFFFFFFF:68BF3A41:vzdump:100:9a@pam!some-token:"));
        QVERIFY(upid);
        QCOMPARE(upid->node(), QStringLiteral("pve-2"));
        QCOMPARE(upid->pid(), 603311);
        QCOMPARE(upid->pstart(), 68719476735); // more than 32 bits
        QVERIFY(upid->startedAt() == Instant(std::chrono::seconds(1757362753)));
        QCOMPARE(upid->type(), QStringLiteral("vzdump"));
        QCOMPARE(upid->object(), QStringLiteral("100"));
        QCOMPARE(upid->user(), QStringLiteral("9a@pam!some-token"));
        QCOMPARE(Upid::parse(QStringLiteral("UPID:n:0000C346:165A0CE4:68D7279C:aptupdate::root@pam:"))->object(),
                 QString());
    }
    void nothingElseIsOne_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromLatin1(text); };
        row("empty", "");
        row("garbage", "invalid garbage");
        row("no colon at the end", "UPID:n:0000C346:165A0CE4:68D7279C:qmstart:1:root@pam");
        row("a space in the type", "UPID:n:000934AF:0D015579:68BF3A41:broken type:100:root@pam:");
        row("a path as node", "UPID:../n:0000C346:165A0CE4:68D7279C:qmstart:1:root@pam:");
        row("a path as id", "UPID:n:0000C346:165A0CE4:68D7279C:qmstart:1/2:root@pam:");
        row("a line end", "UPID:n:0000C346:165A0CE4:68D7279C:qmstart:1:root@pam:\n");
    }
    void nothingElseIsOne()
    {
        QFETCH(QString, text);
        QVERIFY(!Upid::parse(text));
    }
    void whichEndIsGood()
    {
        for (const char *good : {"OK", "WARNINGS: 1", "WARNINGS: 23"})
            QVERIFY2(isTaskSuccess(QString::fromLatin1(good)), good);
        for (const char *bad : {"", "ok", "WARNINGS", "WARNINGS: ", "WARNINGS: 1 x", "connection timed out",
                                "unexpected status", "OK\n", "received interrupt"})
            QVERIFY2(!isTaskSuccess(QString::fromLatin1(bad)), bad);
    }
    void theRecordedOnes()
    {
        const auto file = test::conformanceFile(QStringLiteral("proxmox/recorded/upids.json"));
        if (!file)
            QSKIP("The recorded answers are not on this machine (WINGMAN_CONFORMANCE).");
        const QJsonObject document = QJsonDocument::fromJson(*file).object();
        int seen = 0;
        for (const QJsonValue &row : document.value(QStringLiteral("cases")).toArray()) {
            const auto upid = Upid::parse(row[QStringLiteral("upid")].toString());
            QCOMPARE(bool(upid), !row[QStringLiteral("must_fail")].toBool());
            if (!upid)
                continue;
            const QJsonValue decoded = row[QStringLiteral("decoded")];
            QCOMPARE(upid->node(), decoded[QStringLiteral("node")].toString());
            QCOMPARE(upid->type(), decoded[QStringLiteral("type")].toString());
            QCOMPARE(upid->object(), decoded[QStringLiteral("id")].toString());
            QCOMPARE(upid->user(), decoded[QStringLiteral("user")].toString());
            QCOMPARE(upid->pid(), decoded[QStringLiteral("pid")].toInteger());
            QCOMPARE(upid->pstart(), decoded[QStringLiteral("pstart")].toInteger());
            ++seen;
        }
        for (const QJsonValue &text : document.value(QStringLiteral("recorded_upids")).toArray()) {
            QVERIFY2(Upid::parse(text.toString()), qPrintable(text.toString()));
            ++seen;
        }
        QVERIFY(seen > 10);
    }
};

QTEST_GUILESS_MAIN(tst_Upid)
#include "tst_upid.moc"
