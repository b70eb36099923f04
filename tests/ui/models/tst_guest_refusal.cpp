// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/guest_refusal.h"

#include <QTest>

using namespace wingman;
using namespace wingman::ui;

class tst_GuestRefusal : public QObject
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
    }
    void whatSpeaksAgainstIt()
    {
        QFETCH(QString, what);
        QFETCH(QString, operation);
        QFETCH(QString, says);
        inventory::Guest guest{ObjectId::parse(QStringLiteral("qemu/100")).value()};
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
        const QString refusal = guestRefusal(operation, row);
        QCOMPARE(refusal.isEmpty(), says.isEmpty());
        QVERIFY2(refusal.contains(says), qPrintable(refusal));
    }
};

QTEST_APPLESS_MAIN(tst_GuestRefusal)
#include "tst_guest_refusal.moc"
