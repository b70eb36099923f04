// SPDX-License-Identifier: GPL-3.0-or-later
// wingmanctl and a Proxmox cluster as it is on the wire: added, examined, read, acted on, through the one door.
#include "support/ctl.h"
#include "support/proxmox_server.h"
#include "support/tls_material.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace wingman::test;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

class tst_CtlProxmox : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ctl> wingmanctl;
    std::unique_ptr<ProxmoxServer> server;

    /// The server answers from this thread: nothing here may wait for the program.
    CtlResult run(const QString &command)
    {
        const auto process = wingmanctl->start(QProcess::splitCommand(command));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(process->state() == QProcess::NotRunning, 60000); }();
        return Ctl::finish(*process);
    }
    /// An owner-only file, as a reference.
    QString secret(const char *name, const QByteArray &content)
    {
        QFile file(wingmanctl->home() + u'/' + QLatin1String(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
            !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            qFatal("cannot write %s", name);
        return text("file:") + file.fileName();
    }
    CtlResult add(const QString &address, const QString &credential)
    {
        return run(text("endpoint add lab %1 --credential %2").arg(address, credential));
    }
    void addAsIsUsual()
    {
        const auto added = add(server->pinnedAddress(), secret("token", "root@pam!console:8f0a9c3e-uuid"));
        QVERIFY2(added.code == 0, added.err.constData());
    }

private Q_SLOTS:
    void init()
    {
        wingmanctl = std::make_unique<Ctl>();
        wingmanctl->set(text("EXECUTION_MODE"), text("integration"));
        wingmanctl->set(text("WINGMAN_EXECUTION_MODE"), text("integration"));
        server = std::make_unique<ProxmoxServer>();
        server->world.taskTakes = 2;
    }
    void cleanup() { QVERIFY2(server->violations.isEmpty(), qPrintable(server->violations.join(u'\n'))); }

    void aClusterIsAddedAndRead()
    {
        addAsIsUsual();
        const auto tested = run(text("endpoint test lab"));
        QVERIFY2(tested.code == 0, tested.out.constData());
        const auto list = run(text("inventory list --endpoint lab --json"));
        QVERIFY2(list.code == 0, list.err.constData());
        for (const char *name : {"web", "db", "mail", "dns", "wiki", "pve1", "pve2", "pve3"})
            QVERIFY2(list.out.contains(QByteArray("\"") + name), name);
        QVERIFY(list.out.contains("\"quorate\": true") && list.out.contains("\"storages\""));
        // Who began something else there is told too.
        (void)server->world.newTask(text("pve1"), text("qmstart"), text("101"), text("ann@pve"),
                                    [] { return text("OK"); });
        const auto tasks = run(text("inventory list --endpoint lab --kind task"));
        QVERIFY2(tasks.code == 0 && tasks.out.contains("ann@pve") && tasks.out.contains("qmstart"),
                 tasks.out.constData());
        QVERIFY(run(text("inventory list --endpoint lab --kind storage")).out.contains("local"));
        // The secret is nowhere but in its file.
        const auto endpoints = run(text("endpoint list --json"));
        for (const QByteArray &said : {endpoints.out, list.out, tested.out, tested.err})
            QVERIFY(!said.contains("8f0a9c3e"));
        QFile database(wingmanctl->database());
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(!database.readAll().contains("8f0a9c3e"));
    }
    void separatePartsAndPasswords_data()
    {
        QTest::addColumn<QList<QByteArray>>("parts");
        QTest::newRow("user, name of the token, value")
            << QList<QByteArray>{"root@pam\n", "console\n", "8f0a9c3e-uuid"};
        QTest::newRow("user, password") << QList<QByteArray>{"root@pam\n", "correct: horse/battery+"};
        QTest::newRow("a login") << QList<QByteArray>{"root@pam:correct: horse/battery+"};
    }
    void separatePartsAndPasswords()
    {
        QFETCH(QList<QByteArray>, parts);
        QStringList references;
        for (const QByteArray &part : parts)
            references.append(secret(qPrintable(text("part%1").arg(references.size())), part));
        QCOMPARE(add(server->pinnedAddress(), references.join(u',')).code, 0);
        const auto tested = run(text("endpoint test lab"));
        QVERIFY2(tested.code == 0, tested.out.constData());
    }
    void whatIsWrongIsNamed()
    {
        // A certificate that nobody vouches for: its fingerprint is shown, to be compared and pinned.
        QCOMPARE(add(server->address(), secret("token", "root@pam!console:8f0a9c3e-uuid")).code, 0);
        const auto unknown = run(text("endpoint test lab"));
        QCOMPARE(unknown.code, 6);
        QVERIFY2((unknown.out + unknown.err).contains(ProxmoxServer::pin().toUpper().toUtf8()),
                 unknown.out.constData());
        QCOMPARE(server->server.asked().size(), 0); // and not a byte of the token was sent
        // Another one than the pinned one: both are shown.
        QCOMPARE(run(text("endpoint remove lab")).code, 0);
        const QString other = text("AB:").repeated(31) + text("AB");
        QCOMPARE(add(server->address() + u'#' + other, secret("token", "root@pam!console:8f0a9c3e-uuid")).code, 0);
        const auto changed = run(text("endpoint test lab"));
        QCOMPARE(changed.code, 6);
        for (const QString &fingerprint : {other, ProxmoxServer::pin().toUpper()})
            QVERIFY2((changed.out + changed.err).contains(fingerprint.toUtf8()), changed.out.constData());
        QCOMPARE(server->server.asked().size(), 0);
        // A token that opens nothing.
        QCOMPARE(run(text("endpoint remove lab")).code, 0);
        QCOMPARE(add(server->pinnedAddress(), secret("token", "root@pam!console:wrong")).code, 0);
        const auto refused = run(text("endpoint test lab"));
        QCOMPARE(refused.code, 6);
        QVERIFY2((refused.out + refused.err).contains("Authentication failed!"), refused.out.constData());
    }
    void whatCannotBeSaved_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("plain http") << text("http://pve1:8006 --credential keychain:pve");
        QTest::newRow("the secret itself") << text("https://pve1:8006 --credential root@pam!console:8f0a9c3e-uuid");
        QTest::newRow("half a pin") << text("https://pve1:8006#ABCD --credential keychain:pve");
        QTest::newRow("a user in the address") << text("https://root:pw@pve1:8006 --credential keychain:pve");
    }
    void whatCannotBeSaved()
    {
        QFETCH(QString, arguments);
        const auto refused = run(text("endpoint add lab %1 --platform proxmox").arg(arguments));
        QVERIFY(refused.code == 2 || refused.code == 1);
        QVERIFY(!refused.err.contains("8f0a9c3e") && !refused.err.contains("pw@"));
    }

    void howItIsLookedAfterIsToldAsAChange()
    {
        addAsIsUsual();
        const auto process = wingmanctl->start(
            QProcess::splitCommand(text("inventory list --endpoint lab --kind guest --watch --json")));
        QByteArray said;
        const auto hears = [&](const char *words) {
            return (said += process->readAllStandardOutput()).contains(words);
        };
        QTRY_VERIFY_WITH_TIMEOUT(hears("\"backups\":{\"count\":0"), 60000);
        process->terminate();
        QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60000);
        QVERIFY(said.contains("\"backups\":null")); // the rows come first
    }
    void aLoginIsKeptInTheKeychain()
    {
        if (!qEnvironmentVariableIsSet("WINGMAN_TEST_KEYCHAIN"))
            QSKIP("It needs a keychain; packaging/test.sh starts one.");
        wingmanctl->set(text("DBUS_SESSION_BUS_ADDRESS"), qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
        QVERIFY(QDir(wingmanctl->home()).mkpath(text("deploy/secrets")));
        (void)secret("deploy/secrets/proxmox_api_token", "root@pam!console:8f0a9c3e-uuid\n");
        (void)secret("deploy/.env", "PROXMOX_HOST=https://pve1.example:8006\n");
        const auto kept = run(text("endpoint login lab --from deploy/secrets"));
        QVERIFY2(kept.code == 0, kept.err.constData());
        QVERIFY(kept.out.contains("keychain:cluster/lab") && kept.out.contains("https://pve1.example:8006"));
        QVERIFY(kept.says("still hold it in clear") && kept.says("wingman.secret-files.remove"));
        QVERIFY(!(kept.out + kept.err).contains("8f0a9c3e"));
        QCOMPARE(add(server->pinnedAddress(), text("keychain:cluster/lab")).code, 0);
        const auto tested = run(text("endpoint test lab"));
        QVERIFY2(tested.code == 0, tested.out.constData());
        // Another login for the same cluster, on standard input: kept where the cluster looks for it.
        QProcess again;
        again.setProcessEnvironment(wingmanctl->environment());
        again.start(Ctl::program(), {text("--data-dir"), wingmanctl->data(), text("endpoint"), text("login"),
                                     text("lab"), text("--stdin")});
        again.write("root@pam!console:9f0a9c3e-uuid");
        again.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(again.state(), QProcess::NotRunning, 60000);
        QCOMPARE(again.exitCode(), 0);
        const auto refused = run(text("endpoint test lab"));
        QVERIFY(refused.code != 0); // the server knows no such token
        const auto chain = run(text("audit list --json"));
        QVERIFY(chain.out.contains("secret.kept") && !chain.out.contains("8f0a9c3e"));
    }
    void whatIsNoLoginIsNotKept()
    {
        const auto nothing = run(text("endpoint login lab --stdin"));
        QCOMPARE(nothing.code, 2);
        const auto noFiles = run(text("endpoint login lab --from /nowhere"));
        QVERIFY2(noFiles.code != 0 && noFiles.says("/nowhere"), noFiles.err.constData());
        QDir(wingmanctl->home()).mkpath(text("secrets"));
        (void)secret("secrets/proxmox_api_token", "8f0a9c3e-uuid");
        (void)secret("secrets/proxmox_user", "root@pam");
        const auto half = run(text("endpoint login lab --from secrets"));
        QVERIFY2(half.code != 0 && half.says("proxmox_token_name"), half.err.constData());
        QCOMPARE(run(text("endpoint login lab --stdin --from secrets")).code, 2);
        // A cluster that looks elsewhere would never see it.
        addAsIsUsual();
        (void)secret("secrets/proxmox_token_name", "console");
        const auto elsewhere = run(text("endpoint login lab --from secrets"));
        QVERIFY2(elsewhere.code != 0 && elsewhere.says("file:"), elsewhere.err.constData());
        QVERIFY(!(half.out + half.err).contains("8f0a9c3e"));
    }
    void anotherCertificateIsTrustedOnceItWasCompared()
    {
        const QString other = text("AA") + text(":AA").repeated(31);
        QCOMPARE(add(server->address() + u'#' + other, secret("token", "root@pam!console:8f0a9c3e-uuid")).code, 0);
        const auto refused = run(text("endpoint test lab"));
        QVERIFY(refused.code != 0);
        QVERIFY2((refused.out + refused.err).contains(ProxmoxServer::pin().toUpper().toUtf8()),
                 refused.out.constData());
        const QString trust = text("endpoint trust lab %1 %2").arg(server->address(), ProxmoxServer::pin());
        QVERIFY(run(trust).code != 0); // nobody said that it was compared
        QVERIFY(run(text("endpoint test lab")).code != 0);
        const auto trusted = run(trust + text(" --confirm ") + ProxmoxServer::pin().toUpper().left(11));
        QVERIFY2(trusted.code == 0, trusted.err.constData());
        QCOMPARE(run(text("endpoint test lab")).code, 0);
    }
    /// Proposed, never taken by itself: going back to a snapshot loses data.
    void whereAnEngineLivesIsProposedByItsAddress()
    {
        addAsIsUsual();
        server->world.guest(100)->status = text("running");
        const QString tls =
            text(" --tls-ca %1 --tls-certificate %2 --tls-key %3")
                .arg(secret("ca.pem", tls::authority).mid(5), secret("cert.pem", tls::clientCertificate).mid(5),
                     secret("key.pem", tls::clientKey).mid(5));
        QCOMPARE(run(text("endpoint add shed tcp://10.0.7.100:2376") + tls).code, 0);
        const auto proposed =
            run(text("operation plan docker.container.restart docker://shed/container/web --snapshot-guest"));
        QCOMPARE(proposed.code, 2);
        QVERIFY2(proposed.says("endpoint set shed guest=proxmox://lab/pve1/qemu/100"), proposed.err.constData());
        QCOMPARE(run(text("endpoint add barn tcp://10.0.8.100:2376") + tls).code, 0);
        const auto unknown =
            run(text("operation plan docker.container.restart docker://barn/container/web --snapshot-guest"));
        QVERIFY2(unknown.says("proxmox://CLUSTER/NODE/qemu/VMID"), unknown.err.constData());
    }
    void aGuestIsStarted()
    {
        server->world.guest(101)->tags = text("wingman-test");
        addAsIsUsual();
        const auto started = run(text("operation run proxmox.guest.start proxmox://lab/pve1/qemu/101"));
        QVERIFY2(started.code == 0, started.err.constData());
        QCOMPARE(server->world.guest(101)->status, text("running"));
        QCOMPARE(server->count("POST", text("/nodes/pve1/qemu/101/status/start")), 1);
        QVERIFY(server->count("GET", text("/status")) > 0); // its task was followed
    }
    void whatNobodyTaggedIsLeftAlone()
    {
        addAsIsUsual();
        const auto refused = run(text("operation run proxmox.guest.start proxmox://lab/pve1/qemu/101"));
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.says("INTEGRATION_LABEL_MISSING"), refused.err.constData());
        QCOMPARE(server->count("POST", QString()), 0);
    }
    void aSnapshotNeedsAnApproval()
    {
        addAsIsUsual();
        const auto asked =
            run(text("operation run proxmox.guest.snapshot proxmox://lab/pve1/qemu/100 name=before --json"));
        QCOMPARE(asked.code, 4);
        const QString plan = asked.json().value(u"plan").toObject().value(u"id").toString();
        QVERIFY2(plan.startsWith(text("pln-")), asked.out.constData());
        QCOMPARE(server->count("POST", QString()), 0);
        const auto approved = run(text("approval approve ") + plan);
        QVERIFY2(approved.code == 0, approved.err.constData());
        const auto done = run(text("operation run --plan ") + plan);
        QVERIFY2(done.code == 0, done.err.constData());
        QCOMPARE(server->world.guest(100)->snapshots.value(0).name, text("before"));
        QCOMPARE(run(text("audit verify")).code, 0);
    }
    void aTaskThatFailsIsToldAsItEnded()
    {
        server->world.guest(101)->tags = text("wingman-test");
        server->world.taskFails = text("start failed: QEMU exited with code 1");
        addAsIsUsual();
        const auto failed = run(text("operation run proxmox.guest.start proxmox://lab/pve1/qemu/101"));
        QVERIFY2(failed.code == 1 || failed.code == 7, failed.err.constData());
        QVERIFY2((failed.out + failed.err).contains("QEMU exited with code 1"), failed.err.constData());
    }
    void anAnswerThatNeverCameIsFoundByLooking()
    {
        server->world.guest(101)->tags = text("wingman-test");
        addAsIsUsual();
        server->setWeather(ProxmoxServer::Weather::ActAndClose, text("/status/start"));
        const auto done = run(text("operation run proxmox.guest.start proxmox://lab/pve1/qemu/101 --json"));
        QVERIFY2(done.code == 0, done.out.constData());
        QCOMPARE(server->count("POST", text("/status/start")), 1); // at most once
        QCOMPARE(server->world.guest(101)->status, text("running"));
    }
};

QTEST_GUILESS_MAIN(tst_CtlProxmox)
#include "tst_ctl_proxmox.moc"
