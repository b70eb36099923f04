// SPDX-License-Identifier: GPL-3.0-or-later
// A door over a real database and a target that is one text file: every call it gets is one line there, so that what
// was really done survives any process and can be counted.
#pragma once

#include "approvals/schema.h"
#include "audit/schema.h"
#include "base/async.h"
#include "execution/door.h"
#include "execution/recovery.h"
#include "execution/schema.h"
#include "support/async.h"
#include "support/manual_clock.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

namespace wingman::test {

/// How the target behaves. Told anew for every test.
struct Behaviour
{
    enum class Answer : quint8 {
        Done,
        LoseBefore,
        LoseAfter,
        Refuse,
        Unreachable,
        LieDone,
        Stall,
        StallUnsent,
        BreakAfter
    };
    Answer answer = Answer::Done;
    int unreachableReads = 0;                   // this many reads fail first
    std::function<void(bool acted)> hook;       // called just before and just after the act
    std::function<void()> onRead;               // called whenever facts are read
    QString reason = QStringLiteral("told to"); // of a refusal
    QMap<QString, QString> aliases;             // further names of an object
    QString identity = QStringLiteral("1");     // part of the object's id: another one is another object
    QString label = QStringLiteral("true");
    int performed = 0; // calls seen by this process
    QString task;      // what it calls the work it does for a step; empty where it does it at once
    QString taskState = QStringLiteral("running"); // as it says when that work is asked about by name
    QString taskResult;
    QString remark;         // of a step that was done
    QStringList askedTasks; // every name it was asked about
};

class FileTarget final : public inventory::Reader, public operations::Hand
{
public:
    FileTarget(QString path, std::shared_ptr<Behaviour> behaviour)
        : m_endpoint{EndpointId::parse(QStringLiteral("file")).value(),
                     inventory::Platform::Docker,
                     QStringLiteral("file://target"),
                     QStringLiteral("test"),
                     false,
                     {},
                     {},
                     {},
                     {},
                     {}},
          m_path(std::move(path)),
          m_behaviour(std::move(behaviour))
    {
    }
    static QStringList calls(const QString &path);

    const inventory::Endpoint &endpoint() const override;
    Async<inventory::Engine> engine(Deadline, Cancel) override;
    Async<inventory::Snapshot> snapshot(Deadline, Cancel) override;
    Async<inventory::Facts> facts(inventory::TargetRef target, QString nameOrId, Deadline, Cancel) override;
    Async<inventory::Facts> moreFacts(inventory::TargetRef target, QString nameOrId, QStringList asks,
                                      Deadline deadline, Cancel cancel) override;
    std::shared_ptr<inventory::Stream<inventory::WatchItem>> watch(Cancel) override;
    Async<std::shared_ptr<inventory::Stream<inventory::LogLine>>> logs(ObjectId, inventory::LogOptions, Deadline,
                                                                       Cancel) override;
    Async<std::shared_ptr<inventory::Stream<inventory::StatsSample>>> stats(ObjectId, Deadline, Cancel) override;
    Async<QByteArray> inspect(inventory::TargetRef, QString, Deadline, Cancel) override;
    Async<QList<inventory::LayerCheck>> examine(Deadline, Cancel) override;

    Async<operations::StepAnswer> perform(operations::Permit permit, operations::Step step, Deadline deadline,
                                          Cancel cancel) override;

    QString idOf(const QString &name) const;

private:
    void append(const QString &line) const;
    inventory::Endpoint m_endpoint;
    QString m_path;
    std::shared_ptr<Behaviour> m_behaviour;
};

/// test.poke (tier 2) and test.nudge (tier 1, idempotent): `steps` calls, each of which counts up.
class PokeDefinition final : public operations::Definition
{
public:
    explicit PokeDefinition(operations::Tier tier)
        : m_spec{.id = operations::OperationId::parse(tier == operations::Tier::One ? QStringLiteral("test.nudge")
                                                                                    : QStringLiteral("test.poke"))
                           .value(),
                 .version = 1,
                 .title = QStringLiteral("Poke"),
                 .platform = inventory::Platform::Docker,
                 .targetKind = inventory::TargetKind::Container,
                 .parameters = {{.name = QStringLiteral("steps"),
                                 .type = operations::ParameterSpec::Type::Integer,
                                 .title = {},
                                 .required = false,
                                 .defaultValue = operations::ParameterValue(qint64(1)),
                                 .minimum = 1,
                                 .maximum = 3,
                                 .choices = {},
                                 .pattern = {}}},
                 .tier = tier,
                 .mutates = true,
                 .dangerous = false,
                 .reversible = false,
                 .idempotent = tier == operations::Tier::One,
                 .losesData = false,
                 .estimate = Milliseconds(1),
                 .timeout = Milliseconds(20),
                 .modes = {operations::ExecutionMode::Mock, operations::ExecutionMode::Integration,
                           operations::ExecutionMode::Lab},
                 .permission = {},
                 .inverse = {}}
    {
    }
    const operations::OperationSpec &spec() const override;
    Result<operations::TargetPlan> plan(const inventory::Facts &facts,
                                        const operations::Parameters &parameters) const override;

private:
    operations::OperationSpec m_spec;
};

class OnePort final : public operations::Ports
{
public:
    explicit OnePort(std::shared_ptr<FileTarget> target) : m_target(std::move(target)) {}
    Result<std::shared_ptr<inventory::Reader>> reader(const EndpointId &endpoint) const override;
    Result<std::shared_ptr<operations::Hand>> hand(const EndpointId &endpoint) const override;
    QList<inventory::Endpoint> endpoints() const override;

private:
    std::shared_ptr<FileTarget> m_target;
};

/// Everything for one process's door on one folder. Several may share a folder, also from several processes.
struct DoorFixture
{
    explicit DoorFixture(const QString &folder, std::shared_ptr<const Clock> theClock = std::make_shared<SystemClock>())
        : clock(std::move(theClock)),
          behaviour(std::make_shared<Behaviour>()),
          targetPath(folder + QStringLiteral("/target.log"))
    {
        storage::Options options;
        options.folder = folder;
        for (const auto &migration : audit::migrations)
            options.migrations.push_back(migration);
        for (const auto &migration : approvals::schema)
            options.migrations.push_back(migration);
        for (const auto &migration : execution::schema)
            options.migrations.push_back(migration);
        auto database = storage::Database::open(options);
        if (!database)
            qFatal("%s", qPrintable(database.error().sentence()));
        auto instance = execution::InstanceLock::take(folder);
        if (!instance)
            qFatal("%s", qPrintable(instance.error().sentence()));
        auto catalogue = std::make_shared<operations::Catalogue>();
        catalogue->add(std::make_shared<PokeDefinition>(operations::Tier::One));
        catalogue->add(std::make_shared<PokeDefinition>(operations::Tier::Two));
        const auto log = std::make_shared<const audit::AuditLog>(*database, clock);
        services = std::make_shared<execution::Services>(execution::Services{
            .database = *database,
            .log = log,
            .clock = clock,
            .catalogue = catalogue,
            .ports = std::make_shared<OnePort>(std::make_shared<FileTarget>(targetPath, behaviour)),
            .desk = std::make_shared<approvals::ApprovalDesk>(log, clock),
            .instance = std::shared_ptr<const execution::InstanceLock>(std::move(*instance)),
            .posture = [posture = posture](Deadline, Cancel) -> Async<policy::Posture> {
                co_return policy::Posture(*posture); // a copy: the fixture keeps its own
            },
            .postureIn = [posture = posture](storage::Connection &) -> Result<policy::Posture> { return *posture; },
            .timing = {.read = Milliseconds(2000),
                       .database = Milliseconds(20000),
                       .firstLook = Milliseconds(2),
                       .longestPause = Milliseconds(8),
                       .beforeRetry = Milliseconds(2),
                       .unknownGrace = Milliseconds(40),
                       .approvalLifetime = std::chrono::minutes(30)},
            .session = QStringLiteral("boot-1")});
        posture->mode.mode = operations::ExecutionMode::Integration;
        posture->readOnly = false;
        posture->readOnlyImposed = false;
        posture->selfApproval = policy::SelfApproval::Tier2;
        door = std::make_unique<execution::Door>(services);
    }

    identity::Actor actor(const QString &name = QStringLiteral("os:anna"),
                          identity::Role role = identity::Role::Admin) const;
    operations::Intent intent(const QString &operation = QStringLiteral("test.poke"),
                              const QStringList &names = {QStringLiteral("web")}, qint64 steps = 1) const;
    /// A plan of tier 2, asked for and approved.
    Result<execution::Record> approved(qint64 steps = 1, const QStringList &names = {QStringLiteral("web")});
    QStringList calls() const { return FileTarget::calls(targetPath); }

    std::shared_ptr<const Clock> clock;
    std::shared_ptr<Behaviour> behaviour;
    QString targetPath;
    std::shared_ptr<policy::Posture> posture = std::make_shared<policy::Posture>();
    std::shared_ptr<execution::Services> services;
    std::unique_ptr<execution::Door> door;
};

} // namespace wingman::test
