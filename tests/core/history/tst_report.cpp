// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/report.h"

#include "support/manual_clock.h"

#include <QTest>

using namespace wingman;
using namespace wingman::history;
using inventory::TargetKind;

namespace {

ObjectId id(const char *text)
{
    return ObjectId::parse(QString::fromLatin1(text)).value();
}

inventory::Snapshot snapshot()
{
    inventory::Snapshot snapshot{
        EndpointId::parse(QStringLiteral("local")).value(), {}, {}, {}, {}, {}, {}, {}, test::ManualClock().now(), {}};
    return snapshot;
}

inventory::Container container()
{
    inventory::Container made{.id = id("c1"),
                              .name = QStringLiteral("web"),
                              .otherNames = {},
                              .image = QStringLiteral("nginx:1.27"),
                              .imageId = {},
                              .state = inventory::ContainerState::Running,
                              .status = QStringLiteral("Up 3 minutes"),
                              .health = inventory::Health::Healthy,
                              .created = {},
                              .labels = {{QStringLiteral("token"), QStringLiteral("TOPSECRET")}},
                              .ports = {},
                              .mounts = {},
                              .networks = {},
                              .networkMode = {},
                              .project = QStringLiteral("shop"),
                              .service = {}};
    return made;
}

} // namespace

class tst_Report : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSnapshotSaysWhatIsThere()
    {
        inventory::Snapshot full = snapshot();
        full.engine.id = QStringLiteral("ENGINE");
        full.engine.version = QStringLiteral("20.10.24");
        full.containers.insert(id("c1"), container());
        full.volumes.insert(id("data"), inventory::Volume{id("data"), QStringLiteral("local"), {}, {}, {}, {}});
        const Report report = reportOf(full);
        QVERIFY(report.complete);
        QCOMPARE(report.readAt, full.readAt);
        QVERIFY(report.gone.isEmpty());
        QCOMPARE(report.there.size(), 3);
        QCOMPARE(report.there[0].kind, TargetKind::Engine);
        QCOMPARE(report.there[1].kind, TargetKind::Container);
        QCOMPARE(report.there[1].name, QStringLiteral("web"));
        QCOMPARE(report.there[1].fields.value(QStringLiteral("state")), QStringLiteral("running"));
        QCOMPARE(report.there[1].fields.value(QStringLiteral("health")), QStringLiteral("healthy"));
        QCOMPARE(report.there[2].kind, TargetKind::Volume);
    }

    void neitherLabelsNorTimesAreKept()
    {
        inventory::Snapshot full = snapshot();
        full.containers.insert(id("c1"), container());
        const QString text = fieldsText(reportOf(full).there.first().fields);
        QVERIFY2(!text.contains(QStringLiteral("TOPSECRET")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("minutes")), qPrintable(text)); // would differ in every report
    }

    void aSnapshotWithAGapIsNotComplete()
    {
        inventory::Snapshot partial = snapshot();
        partial.problems = {QStringLiteral("volumes could not be read")};
        QVERIFY(!reportOf(partial).complete);
    }

    void aDiffSaysWhatCameChangedAndWent()
    {
        inventory::Diff diff{
            EndpointId::parse(QStringLiteral("pve")).value(), {}, {}, {}, {}, {}, {}, {}, test::ManualClock().now()};
        diff.containers.added = {container()};
        diff.containers.removed = {id("c2")};
        diff.guests.removed = {id("lxc/101"), id("qemu/100")};
        const Report report = reportOf(diff);
        QVERIFY(!report.complete);
        QCOMPARE(report.there.size(), 1);
        const QList<Gone> expected{{TargetKind::Container, QStringLiteral("c2")},
                                   {TargetKind::Lxc, QStringLiteral("lxc/101")},
                                   {TargetKind::Qemu, QStringLiteral("qemu/100")}};
        QCOMPARE(report.gone, expected);
    }

    void fieldsComeBack()
    {
        const Fields fields{{QStringLiteral("state"), QStringLiteral("a \"b\" ü")},
                            {QStringLiteral("image"), QString()}};
        QCOMPARE(fieldsFromText(fieldsText(fields)), fields);
        QVERIFY(fieldsFromText(QStringLiteral("not json")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Report)
#include "tst_report.moc"
