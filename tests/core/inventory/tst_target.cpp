// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/target.h"

#include "inventory/docker.h"

#include <QTest>

using namespace wingman;
using namespace wingman::inventory;

class tst_Target : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        const auto good = [](const char *name, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(text) << true;
        };
        const auto bad = [](const char *name, const QString &text) { QTest::newRow(name) << text << false; };
        const auto u = [](const char *text) { return QString::fromUtf8(text); };
        good("a container", "docker://local/container/web");
        good("a container with every character", "docker://my-engine.1/container/web_1.a-b");
        good("an image", "docker://local/image/ghcr.io/acme/api:1.2");
        good("an image by digest", "docker://local/image/nginx@sha256:0123");
        good("a volume", "docker://local/volume/db_data");
        good("a network", "docker://local/network/backend");
        good("a project", "docker://local/project/shop");
        good("an engine", "docker://local/engine/local");
        good("a VM", "proxmox://lab/pve1/qemu/100");
        good("a Proxmox container", "proxmox://lab/pve1/lxc/101");
        good("a node", "proxmox://lab/node/pve1");
        good("a storage", "proxmox://lab/pve1/storage/local-zfs");
        good("a cluster", "proxmox://lab/cluster/lab");
        good("the policy", "wingman://policy");
        good("a setting", "wingman://setting/history.days");

        bad("nothing", QString());
        bad("a bare name", u("web"));
        bad("another scheme", u("ssh://local/container/web"));
        bad("a scheme in capitals", u("DOCKER://local/container/web"));
        bad("no endpoint", u("docker:///container/web"));
        bad("no kind", u("docker://local/web"));
        bad("no name", u("docker://local/container/"));
        bad("a kind that does not exist", u("docker://local/pod/web"));
        bad("a Proxmox kind at an engine", u("docker://local/qemu/100"));
        bad("a Docker kind in a cluster", u("proxmox://lab/pve1/container/web"));
        bad("a VM without its node", u("proxmox://lab/qemu/100"));
        bad("a node on a node", u("proxmox://lab/pve1/node/pve1"));
        bad("a VMID below 100", u("proxmox://lab/pve1/qemu/99"));
        bad("a VMID that is a word", u("proxmox://lab/pve1/qemu/mail"));
        bad("a VMID with a sign", u("proxmox://lab/pve1/qemu/+100"));
        bad("a VMID with a zero before it", u("proxmox://lab/pve1/qemu/0100"));
        bad("a VMID with a space before it", u("proxmox://lab/pve1/lxc/ 100"));
        bad("a VMID beyond all", u("proxmox://lab/pve1/qemu/1000000000"));
        bad("a path upwards in a name", u("docker://local/container/../x"));
        bad("a slash in a container's name", u("docker://local/container/a/b"));
        bad("a name that begins with a dash", u("docker://local/container/-web"));
        bad("a query behind the name", u("docker://local/container/web?force=1"));
        bad("a percent sign", u("docker://local/container/web%2f"));
        bad("a space", u("docker://local/container/we b"));
        bad("a line end", u("docker://local/container/web\n"));
        bad("a zero byte", QStringLiteral("docker://local/container/web") + QChar(0));
        bad("an escape", u("docker://local/container/web\u001b[31m"));
        bad("text that turns around", u("docker://local/container/web\u202e"));
        bad("a letter from elsewhere", u("docker://local/container/w\u0435b"));
        bad("half a surrogate", QStringLiteral("docker://local/container/web") + QChar(0xd800));
        bad("a very long name", u("docker://local/container/") + u("a").repeated(300));
        bad("an image path upwards", u("docker://local/image/a/../../b"));
        bad("an image with a query", u("docker://local/image/a?b"));
        bad("an empty setting", u("wingman://setting/"));
        bad("no setting", u("wingman://"));
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const auto target = TargetRef::parse(text);
        QCOMPARE(target.has_value(), valid);
        if (target) {
            QCOMPARE(target->text(), text);
            QVERIFY(TargetRef::parse(target->text()).value() == *target);
        } else {
            QCOMPARE(target.error().code, Code::InvalidInput);
            QVERIFY(!target.error().arguments.text(u"reason").isEmpty());
        }
    }
    void partsAreKept()
    {
        const TargetRef guest = TargetRef::parse(QStringLiteral("proxmox://lab/pve1/lxc/101")).value();
        QCOMPARE(guest.platform, Platform::Proxmox);
        QCOMPARE(guest.endpoint.text(), QStringLiteral("lab"));
        QCOMPARE(guest.node, QStringLiteral("pve1"));
        QCOMPARE(guest.kind, TargetKind::Lxc);
        QCOMPARE(guest.name, QStringLiteral("101"));
        const TargetRef setting = TargetRef::configuration(QStringLiteral("policy"));
        QCOMPARE(setting.text(), QStringLiteral("wingman://policy"));
        const EndpointId local = EndpointId::parse(QStringLiteral("local")).value();
        QCOMPARE(TargetRef::container(local, QStringLiteral("web")).text(),
                 QStringLiteral("docker://local/container/web"));
    }
    void bareNamesHaveNoScheme()
    {
        QVERIFY(isBareName(u"web"));
        QVERIFY(isBareName(u"a/b:c"));
        QVERIFY(!isBareName(u"docker://local/container/web"));
    }
    void everyKindHasItsWord()
    {
        for (int i = 0; i <= static_cast<int>(TargetKind::Configuration); ++i) {
            const auto kind = static_cast<TargetKind>(i);
            QVERIFY(!targetKindName(kind).isEmpty());
            QVERIFY(targetKindFromName(targetKindName(kind)) == kind);
        }
        QVERIFY(!targetKindFromName(u"Container"));
        QVERIFY(!targetKindFromName(u""));
        for (const auto platform : {Platform::Docker, Platform::Proxmox, Platform::Wingman})
            QVERIFY(platformFromName(platformName(platform)) == platform);
        for (int i = 0; i <= static_cast<int>(ContainerState::Unknown); ++i) {
            const auto state = static_cast<ContainerState>(i);
            QCOMPARE(containerStateFromName(containerStateName(state)), state);
        }
        QCOMPARE(containerStateFromName(u"exploded"), ContainerState::Unknown);
        for (const auto health : {Health::None, Health::Starting, Health::Healthy, Health::Unhealthy})
            QCOMPARE(healthFromName(healthName(health)), health);
    }
};

QTEST_GUILESS_MAIN(tst_Target)
#include "tst_target.moc"
