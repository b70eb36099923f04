// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/answer.h"

#include "support/conformance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace wingman;
using namespace wingman::targets;
using namespace wingman::targets::proxmox;

namespace {

channel::Head headOf(int status, const QByteArray &reason)
{
    channel::Head head;
    head.status = status;
    head.reason = reason;
    return head;
}

} // namespace

class tst_Answer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSaid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code"); // empty: a success
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, int status, const char *reason, const char *body, const char *code,
                            const char *says) {
            QTest::newRow(name) << status << QByteArray(reason) << QByteArray(body) << QString::fromLatin1(code)
                                << QString::fromUtf8(says);
        };
        row("a success", 200, "OK", R"({"data":null})", "", "");
        row("the message is in the reason phrase", 401, "authentication failure", R"({"data":null})",
            "PERMISSION_REFUSED", "authentication failure");
        row("the message is in the body too, with the end that the phrase lost", 403, "Permission check failed (",
            R"({"data":null,"message":"Permission check failed (/vms/100, VM.PowerMgmt)\n"})", "PERMISSION_REFUSED",
            "Permission check failed (/vms/100, VM.PowerMgmt)");
        row("no body, no length", 401, "Authentication failed!", "", "PERMISSION_REFUSED", "Authentication failed!");
        row("errors by parameter, several lines", 400, "Parameter verification failed.",
            R"({"errors":{"vmid":"VM 100 is odd\n","net0":"one\ntwo\nthree\n"},"data":null})", "ENGINE_REFUSED",
            "Parameter verification failed.; net0: one two three; vmid: VM 100 is odd");
        row("a guest that is not there", 500, "Configuration file 'nodes/pve/qemu-server/101.conf' does not exist",
            R"({"data":null})", "NOT_FOUND", "does not exist");
        row("a lock", 500, "VM is locked (backup)", R"({"data":null})", "CONFLICT", "VM is locked (backup)");
        row("an id in use", 500, "unable to create VM 100 - VM 100 already exists on node 'pve1'", R"({"data":null})",
            "CONFLICT", "already exists");
        row("a stale digest", 500, "checksum mismatch (file change by other user?)", R"({"data":null})", "CONFLICT",
            "checksum mismatch");
        row("a failure", 500, "unable to open file", R"({"data":null})", "SERVER_ERROR", "unable to open file");
        row("a task that is not there", 400, "no such task", R"({"data":null})", "NOT_FOUND", "no such task");
        row("an unknown path", 501, "Method 'GET /x' not implemented",
            R"({"data":null,"message":"Method 'GET /x' not implemented"})", "UNSUPPORTED", "not implemented");
        row("a kind of upload", 506, "upload 'Content-Type 'text/plain' not implemented", "", "UNSUPPORTED",
            "not implemented");
        row("a body that is no JSON, a phrase that says little", 500, "", "malformed JSON string", "SERVER_ERROR",
            "malformed JSON string");
        row("a node that is not there", 595,
            "Errors during connection establishment, proxy handshake: No route to host", "", "SERVER_ERROR",
            "No route to host");
        row("a redirect", 301, "Moved Permanently", "", "PROTOCOL_ERROR", "not followed");
        row("a proxy", 502, "Bad Gateway", "<html>nginx</html>", "CONNECTION_LOST", "Bad Gateway");
        row("a proxy that did not wait", 504, "Gateway Time-out", "<html>nginx</html>", "CONNECTION_LOST",
            "Gateway Time-out");
        row("nothing at all", 418, "", "", "ENGINE_REFUSED", "status 418, without a reason");
        row("text that would drive a terminal", 500, "a\x1b[2Jb", "", "SERVER_ERROR", "a\\u{1b}[2Jb");
    }
    void whatIsSaid()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, reason);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(QString, says);
        const auto refusal = refusalOf(QStringLiteral("the cluster"), QStringLiteral("VM 100"), QStringLiteral("pve2"),
                                       headOf(status, reason), body);
        QCOMPARE(refusal ? codeName(refusal->code) : QString(), code);
        if (!refusal)
            return;
        QVERIFY2(refusal->arguments.text(u"reason").contains(says), qPrintable(refusal->arguments.text(u"reason")));
        QVERIFY(!refusal->arguments.text(u"reason").contains(u'\n'));
        QVERIFY(!refusal->sentence().contains(QStringLiteral("{reason}")));
    }
    void whatANodeCannotIsSaidOfTheNode()
    {
        for (int status = 595; status <= 599; ++status) {
            const auto refusal = refusalOf(QStringLiteral("https://pve1:8006"), {}, QStringLiteral("pve2"),
                                           headOf(status, "Connection refused"), {});
            QCOMPARE(refusal->arguments.text(u"node"), QStringLiteral("pve2"));
            QCOMPARE(refusal->arguments.text(u"status"), QString::number(status));
            QVERIFY(refusal->sentence().contains(QStringLiteral("pve2")));
            QVERIFY(!refusal->sentence().contains(QStringLiteral("pve1")));
        }
    }
    void aProxyDoesNotKnowWhatBecameOfIt()
    {
        for (const int status : {502, 504}) {
            const auto refusal = refusalOf(QStringLiteral("https://pve1:8006"), {}, {}, headOf(status, "Bad"), {});
            QCOMPARE(refusal->arguments.text(u"sent"), QStringLiteral("1"));
        }
    }
    void aMissingRightIsToldFromAnEndedLogin()
    {
        for (const int status : {401, 403, 407}) {
            const auto refusal = refusalOf(QStringLiteral("https://pve1:8006"), {}, {}, headOf(status, "No"), {});
            QCOMPARE(refusal->arguments.text(u"status"), QString::number(status));
        }
    }
    void notEvery401EndsTheSession()
    {
        QVERIFY(endsSession(headOf(401, "Authentication failed!")));
        QVERIFY(endsSession(headOf(401, "No ticket")));
        QVERIFY(!endsSession(headOf(401, "Permission denied - invalid csrf token")));
        QVERIFY(!endsSession(headOf(403, "Permission check failed")));
        QVERIFY(!endsSession(headOf(200, "OK")));
    }
    /// Every recorded refusal shows the text of its reason phrase to whoever asked.
    void recordedRefusalsAreSaid()
    {
        int seen = 0;
        QStringList files = test::conformanceFiles(QStringLiteral("proxmox/recorded"));
        if (files.isEmpty())
            QSKIP("The recorded answers are not on this machine (WINGMAN_CONFORMANCE).");
        for (const QString &path : std::as_const(files)) {
            const QJsonObject document = QJsonDocument::fromJson(*test::conformanceFile(path)).object();
            QJsonArray rows = document.value(QStringLiteral("interactions")).toArray();
            for (const QJsonValue &row : document.value(QStringLiteral("rows")).toArray())
                rows.append(row);
            for (const QJsonValue &row : std::as_const(rows)) {
                const int status = row[QStringLiteral("status")].toInt();
                const QString reason = row[QStringLiteral("reason")].toString();
                if (status < 300 || reason.isEmpty())
                    continue;
                const auto refusal =
                    refusalOf(QStringLiteral("e"), QStringLiteral("w"), {}, headOf(status, reason.toUtf8()),
                              row[QStringLiteral("body")].toString().toUtf8());
                QVERIFY2(refusal, qPrintable(path));
                // A redirect is not followed whatever it says; a message may say more than the phrase that lost its
                // end.
                const QString start = reason.simplified().left(20);
                QVERIFY2(status < 400 || refusal->arguments.text(u"reason").contains(start),
                         qPrintable(reason + QStringLiteral(" → ") + refusal->arguments.text(u"reason")));
                ++seen;
            }
        }
        QVERIFY(seen > 20);
    }
};

QTEST_GUILESS_MAIN(tst_Answer)
#include "tst_answer.moc"
