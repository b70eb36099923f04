// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/row_refusal.h"

#include <QTest>

using namespace wingman;
using namespace wingman::ui;

class tst_RowRefusal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatSpeaksAgainstIt_data()
    {
        QTest::addColumn<QString>("what"); // is so with the guest
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("says"); // a part of the sentence; empty: nothing speaks against it
        const auto row = [](const char *name, const char *what, const char *operation, const char *says) {
            QTest::newRow(name) << QString::fromLatin1(what) << QString::fromLatin1(operation)
                                << QString::fromLatin1(says);
        };
        row("nothing", "", "proxmox.guest.reboot", "");
        row("locked", "lock", "proxmox.guest.start", "backup");
        row("locked, whatever it is", "lock", "proxmox.guest.migrate", "backup");
        row("a template is not started", "template", "proxmox.guest.start", "template");
        row("but cloned", "template", "proxmox.guest.clone", "");
        row("protected against going back", "protected", "proxmox.guest.snapshot-rollback", "protect");
        row("protected against destroying", "protected", "proxmox.guest.destroy", "protect");
        row("not against a reboot", "protected", "proxmox.guest.reboot", "");
        row("managed", "ha", "proxmox.guest.snapshot-rollback", "availability");
        row("managed and rebooted", "ha", "proxmox.guest.reboot", "");
        row("of containers nothing", "container", "proxmox.guest.start", "");
        row("of other operations nothing", "lock", "wingman.setting.set", "");
        row("a guest that runs", "running", "proxmox.guest.start", "runs already");
        row("a guest that does not", "stopped", "proxmox.guest.stop", "does not run");
    }
    void whatWouldChangeNothingInAContainer_data()
    {
        using inventory::ContainerState;
        QTest::addColumn<ContainerState>("state");
        QTest::addColumn<bool>("isStale");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("stop");
        const QString runs = QStringLiteral("It runs already.");
        const QString rests = QStringLiteral("It does not run.");
        QTest::newRow("running") << ContainerState::Running << false << runs << QString();
        QTest::newRow("exited") << ContainerState::Exited << false << QString() << rests;
        QTest::newRow("created") << ContainerState::Created << false << QString() << rests;
        QTest::newRow("paused") << ContainerState::Paused << false << QString() << QString();
        QTest::newRow("last seen running") << ContainerState::Running << true << QString() << QString();
    }
    void whatWouldChangeNothingInAContainer()
    {
        QFETCH(const inventory::ContainerState, state);
        QFETCH(const bool, isStale);
        QFETCH(const QString, start);
        QFETCH(const QString, stop);
        inventory::Container container{.id = ObjectId::parse(QStringLiteral("abc")).value()};
        container.state = state;
        Workload row = workloadOf(EndpointId::parse(QStringLiteral("local")).value(), container);
        row.stale = isStale;
        QCOMPARE(rowRefusal(QStringLiteral("docker.container.start"), row), start);
        QCOMPARE(rowRefusal(QStringLiteral("docker.container.stop"), row), stop);
        QCOMPARE(rowRefusal(QStringLiteral("docker.container.restart"), row), QString());
    }
    void whatSpeaksAgainstIt()
    {
        QFETCH(QString, what);
        QFETCH(QString, operation);
        QFETCH(QString, says);
        inventory::Guest guest{ObjectId::parse(QStringLiteral("qemu/100")).value()};
        if (what == QStringLiteral("running") || what == QStringLiteral("stopped"))
            guest.status = what;
        if (what == QStringLiteral("lock"))
            guest.lock = QStringLiteral("backup");
        guest.isTemplate = what == QStringLiteral("template");
        guest.isProtected = what == QStringLiteral("protected");
        if (what == QStringLiteral("ha"))
            guest.haState = QStringLiteral("started");
        Workload row = workloadOf(EndpointId::parse(QStringLiteral("pve")).value(), guest);
        if (what == QStringLiteral("container")) {
            row.kind = WorkloadKind::Container;
            row.lock = QStringLiteral("backup");
        }
        const QString refusal = rowRefusal(operation, row);
        QCOMPARE(refusal.isEmpty(), says.isEmpty());
        QVERIFY2(refusal.contains(says), qPrintable(refusal));
    }
};

QTEST_APPLESS_MAIN(tst_RowRefusal)
#include "tst_row_refusal.moc"
