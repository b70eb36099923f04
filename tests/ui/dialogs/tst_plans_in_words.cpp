// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation on engines and clusters, planned over the demonstration: what a plan checks and what it promises is
// said in words, not by the names that facts have inside.
#include "dialogs/plan_checks.h"
#include "dialogs/plan_words.h"
#include "support/console/console_fixture.h"

using namespace wingman;
using namespace wingman::ui;
using namespace wingman::test;
using operations::Condition;
using operations::OperationSpec;
using operations::TargetPlan;

namespace {

using Typed = QMap<QString, QString>;

QString container(const char *name)
{
    return QStringLiteral("docker://demo/container/") + QLatin1String(name);
}

/// The name of a fact, or a number of bytes.
bool isRaw(const QString &words, const Condition &condition)
{
    static const QRegularExpression bytes(QStringLiteral("\\d{9,}"));
    if (bytes.match(words).hasMatch())
        return true;
    if (condition.fact.isEmpty() || condition.fact == inventory::fact::state)
        return false;
    const bool isComposed = condition.fact.contains(u'.');
    return words.startsWith(condition.fact + u' ', Qt::CaseInsensitive) ||
           (isComposed && words.contains(condition.fact, Qt::CaseInsensitive));
}

} // namespace

class tst_PlansInWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_console = std::make_unique<ConsoleFixture>();
        QVERIFY(m_console->isOpen());
        // So that there is something to take down, and to reset.
        const auto up = planned(QStringLiteral("docker.test-stack.up"), stack, {});
        QVERIFY2(up, up ? "" : qPrintable(up.error().sentence()));
        QVERIFY(m_console->get(m_console->links().work.run(up->plan.id, {}, Cancel())));
    }
    void cleanupTestCase() { m_console.reset(); }

    void checksAndPromises_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("target");
        QTest::addColumn<Typed>("parameters");
        const auto row = [this](const char *operation, const QString &target, const Typed &parameters = {}) {
            m_seen.insert(QString::fromLatin1(operation));
            QStringList name{QString::fromLatin1(operation)};
            name.append(parameters.keys());
            QTest::newRow(qPrintable(name.join(u' '))) << name.first() << target << parameters;
        };
        const auto with = [](const char *name, const QString &value, Typed parameters = {}) {
            parameters.insert(QString::fromLatin1(name), value);
            return parameters;
        };
        const QString yes = QStringLiteral("true");
        row("docker.container.kill", container("registry"));
        row("docker.container.pause", container("registry"));
        row("docker.container.remove", container("backup"));
        row("docker.container.rename", container("registry"), with("name", QStringLiteral("other")));
        row("docker.container.restart", container("registry"));
        row("docker.container.start", container("backup"));
        row("docker.container.stop", container("registry"));
        row("docker.container.unpause", container("legacy-ftp"));
        row("docker.test-stack.up", stack);
        row("docker.test-stack.down", stack);
        row("docker.test-stack.reset", container("wingman-test-redis"));

        const QString harbor = guest("harbor");
        const QString off = guest("build-windows");
        const QString archive = QStringLiteral("local:backup/vzdump-qemu-140-2026_11_21-02_00_00.vma.zst");
        const QString snapshot = QStringLiteral("before-28");
        const QString nas = QStringLiteral("nas");
        row("proxmox.guest.backup", harbor, with("storage", nas));
        row("proxmox.guest.clone", harbor);
        row("proxmox.guest.clone", harbor,
            with("newid", QStringLiteral("777"),
                 with("snapshot", snapshot, with("storage", QStringLiteral("local-zfs")))));
        row("proxmox.guest.config", harbor,
            with("memory", QStringLiteral("4096"), with("description", QStringLiteral("new"))));
        row("proxmox.guest.destroy", off);
        row("proxmox.guest.migrate", harbor, with("target", QStringLiteral("pve2")));
        row("proxmox.guest.reboot", harbor);
        row("proxmox.guest.reset", harbor);
        row("proxmox.guest.resize", harbor, with("disk", QStringLiteral("scsi0"), with("grow", QStringLiteral("2"))));
        row("proxmox.guest.restore", off, with("archive", archive, with("start", yes)));
        row("proxmox.guest.restore-new", QString(off).replace(QStringLiteral("/140"), QStringLiteral("/888")),
            with("archive", archive));
        row("proxmox.guest.resume", guest("old-erp"));
        row("proxmox.guest.shutdown", harbor);
        row("proxmox.guest.snapshot", harbor, with("name", QStringLiteral("fresh")));
        row("proxmox.guest.snapshot-delete", harbor, with("name", snapshot));
        row("proxmox.guest.snapshot-rollback", harbor, with("name", snapshot, with("start", yes)));
        row("proxmox.guest.start", off);
        row("proxmox.guest.stop", harbor);
        row("proxmox.guest.suspend", harbor);
        row("proxmox.task.stop", guest("build-linux"), with("task", runningTask()));
    }
    void checksAndPromises()
    {
        QFETCH(const QString, operation);
        QFETCH(const QString, target);
        QFETCH(const Typed, parameters);
        const auto record = planned(operation, target, parameters);
        QVERIFY2(record, record ? "" : qPrintable(record.error().sentence()));
        QVERIFY(!record->plan.targets.isEmpty());
        for (const TargetPlan &one : record->plan.targets) {
            const auto rows = checksOf(one, record->plan.createdAt, {}, record->plan.id);
            QVERIFY(rows.size() >= one.preconditions.size());
            for (qsizetype i = 0; i < one.preconditions.size(); ++i) {
                const CheckRow &row = rows.at(i);
                QVERIFY2(!isRaw(row.sentence, one.preconditions.at(i)), qPrintable(row.sentence));
                QVERIFY2(!isRaw(row.value, one.preconditions.at(i)), qPrintable(row.value));
                QCOMPARE(row.mark, CheckRow::Mark::Holds); // or it could not have been planned
            }
            for (const auto &way : one.proof) {
                for (const Condition &condition : way)
                    QVERIFY2(!isRaw(promiseOf(condition), condition), qPrintable(promiseOf(condition)));
            }
        }
    }

    /// Eight fields, six of them left empty: what is proven is all of it, what is said is what was filled in.
    void theOwnConfigurationSaysWhatWasFilledIn()
    {
        const auto record = planned(QStringLiteral("wingman.endpoint.add"), QStringLiteral("wingman://endpoint/podman"),
                                    {{QStringLiteral("platform"), QStringLiteral("docker")},
                                     {QStringLiteral("address"), QStringLiteral("unix:///run/podman.sock")}});
        QVERIFY2(record, record ? "" : qPrintable(record.error().sentence()));
        const TargetPlan &plan = record->plan.targets.first();
        QCOMPARE(plan.effect, QStringLiteral("address: unix:///run/podman.sock; platform: docker"));
        QCOMPARE(successOf(plan),
                 QStringLiteral("there, address is unix:///run/podman.sock, platform is docker, within 2.0 s"));
    }

    void noneIsLeftOut()
    {
        const auto specs = m_console->links().work.operations();
        for (const OperationSpec &spec : specs) {
            if (spec.platform != inventory::Platform::Wingman)
                QVERIFY2(m_seen.contains(spec.id.text()), qPrintable(spec.id.text()));
        }
    }

private:
    Result<execution::Record> planned(const QString &operation, const QString &target, const Typed &parameters)
    {
        const auto to = inventory::TargetRef::parse(target);
        if (!to)
            return propagate(to);
        const auto specs = m_console->links().work.operations();
        const auto spec =
            std::ranges::find_if(specs, [&](const OperationSpec &one) { return one.id.text() == operation; });
        if (spec == specs.cend())
            return fail(Code::NotFound, {{"what", operation}});
        const auto read = operations::parseParameters(*spec, parameters);
        if (!read)
            return propagate(read);
        return m_console->get(m_console->links().work.plan({spec->id, {*to}, *read, {}, {}}, Cancel()));
    }

    QString guest(const char *name)
    {
        const auto entry = m_console->entry("demo-pve");
        for (const inventory::Guest &one : std::as_const(entry.snapshot->guests)) {
            if (one.name == QLatin1String(name))
                return QStringLiteral("proxmox://demo-pve/%1/%2").arg(one.node, one.id.text());
        }
        return {};
    }
    QString runningTask()
    {
        const auto entry = m_console->entry("demo-pve");
        for (const inventory::ClusterTask &one : std::as_const(entry.snapshot->tasks)) {
            if (!one.endedAt)
                return one.id.text();
        }
        return {};
    }

    const QString stack = QStringLiteral("docker://demo/project/wingman-test");
    std::unique_ptr<ConsoleFixture> m_console;
    QSet<QString> m_seen;
};

QTEST_MAIN(tst_PlansInWords)
#include "tst_plans_in_words.moc"
