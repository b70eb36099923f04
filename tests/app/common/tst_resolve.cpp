// SPDX-License-Identifier: GPL-3.0-or-later
// Names as people type them, on the demonstration world.
#include "common/resolve.h"

#include "support/async.h"
#include "targets/mock/world.h"

#include <QTest>

using namespace wingman;
using namespace wingman::test;
using inventory::Platform;
using inventory::TargetKind;

class tst_Resolve : public QObject
{
    Q_OBJECT
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    std::shared_ptr<targets::mock::World> world = std::make_shared<targets::mock::World>(clock);

    Result<app::Found> resolve(const QString &text, TargetKind kind = TargetKind::Container,
                               Platform platform = Platform::Docker, std::optional<QString> endpoint = {})
    {
        return await(app::resolveTarget(world, clock, {text, platform, kind, std::move(endpoint)}, Cancel()));
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TargetKind>("kind");
        QTest::addColumn<Platform>("platform");
        QTest::addColumn<QString>("address"); // empty: refused with the code
        QTest::addColumn<Code>("code");
        const auto row = [](const char *name, const char *typed, TargetKind kind, Platform platform,
                            const char *address, Code code = Code::Internal) {
            QTest::newRow(name) << QString::fromLatin1(typed) << kind << platform << QString::fromLatin1(address)
                                << code;
        };
        row("a bare name", "my-app-1", TargetKind::Container, Platform::Docker, "docker://demo/container/my-app-1");
        row("a full address", "docker://demo/container/whatever", TargetKind::Container, Platform::Docker,
            "docker://demo/container/whatever");
        row("a guest by its number", "104", TargetKind::Qemu, Platform::Proxmox, "", Code::NotFound);
        row("a guest by its number that is there", "191", TargetKind::Qemu, Platform::Proxmox,
            "proxmox://demo-pve/pve3/qemu/191");
        row("nobody", "no-such-thing", TargetKind::Container, Platform::Docker, "", Code::NotFound);
        row("one name, two networks", "bridge", TargetKind::Network, Platform::Docker, "", Code::Ambiguous);
        row("an address of another kind", "docker://demo/image/nginx", TargetKind::Container, Platform::Docker, "",
            Code::InvalidInput);
        row("an address that is none", "docker://demo", TargetKind::Container, Platform::Docker, "",
            Code::InvalidInput);
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(TargetKind, kind);
        QFETCH(Platform, platform);
        QFETCH(QString, address);
        const auto found = resolve(text, kind, platform);
        if (address.isEmpty()) {
            QVERIFY(!found);
            QTEST(found.error().code, "code");
        } else {
            QVERIFY2(found, qPrintable(found ? QString() : found.error().sentence()));
            QCOMPARE(found->target.text(), address);
        }
    }

    void looksOnlyWhereItWasTold()
    {
        QVERIFY(
            !resolve(QStringLiteral("my-app-1"), TargetKind::Container, Platform::Docker, QStringLiteral("demo-edge")));
        QVERIFY(resolve(QStringLiteral("bridge"), TargetKind::Network, Platform::Docker, QStringLiteral("demo")));
        const auto nowhere =
            resolve(QStringLiteral("my-app-1"), TargetKind::Container, Platform::Docker, QStringLiteral("nowhere"));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, Code::NotFound);
    }

    void saysWhichEndpointCouldNotBeAsked()
    {
        const auto edge = EndpointId::parse(QStringLiteral("demo-edge")).value();
        targets::mock::Faults *faults = world->faults(edge).value();
        targets::mock::Fault fault;
        fault.kind = targets::mock::Fault::Kind::Refuse;
        faults->add(fault);
        const auto found = resolve(QStringLiteral("my-app-1"));
        QVERIFY(found);
        QCOMPARE(found->problems.size(), 1);
        // It may be on the one that did not answer: "not found" would be a guess.
        const auto unknown = resolve(QStringLiteral("caddy"));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, Code::Unreachable);
        faults->clear();
    }
};

QTEST_GUILESS_MAIN(tst_Resolve)
#include "tst_resolve.moc"
