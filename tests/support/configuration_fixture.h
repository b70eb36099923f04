// SPDX-License-Identifier: GPL-3.0-or-later
// A data folder of its own with chain and configuration, and the way of a change through definition and hand.
#pragma once

#include "audit/schema.h"
#include "configuration/configuration_port.h"
#include "configuration/definitions.h"
#include "configuration/schema.h"
#include "support/async.h"
#include "support/manual_clock.h"
#include "support/permit.h"

#include <QTemporaryDir>

namespace wingman::test {

/// One process's view of a data folder; several may look at the same one.
class ConfigurationFixture final
{
public:
    explicit ConfigurationFixture(const QString &folder, configuration::Surroundings surroundings = {},
                                  configuration::ArmingChecks checks = {},
                                  const std::vector<storage::Migration> &more = {})
    {
        storage::Options options{.folder = folder, .migrations = {}};
        options.migrations.assign(audit::migrations.begin(), audit::migrations.end());
        options.migrations.insert(options.migrations.end(), configuration::migrations.begin(),
                                  configuration::migrations.end());
        options.migrations.insert(options.migrations.end(), more.begin(), more.end());
        database = storage::Database::open(std::move(options)).value();
        log = std::make_shared<audit::AuditLog>(database, clock);
        store = std::make_shared<configuration::DocumentStore>(log);
        if (surroundings.session.isEmpty())
            surroundings.session = QStringLiteral("boot-1");
        posture = std::make_shared<configuration::PostureService>(database, store, clock, std::move(surroundings));
        port = std::make_shared<configuration::ConfigurationPort>(database, store, posture, clock, std::move(checks));
    }

    Result<configuration::Stored> stored() const { return await(posture->stored(Deadline::never(), Cancel())); }
    Result<policy::Posture> holds() const { return await(posture->posture(Deadline::never(), Cancel())); }
    Result<inventory::Facts> facts(const QString &target, const QString &nameOrId = {}) const
    {
        const auto ref = inventory::TargetRef::configuration(target);
        return await(port->facts(ref, nameOrId.isEmpty() ? target : nameOrId, Deadline::never(), Cancel()));
    }

    static std::shared_ptr<const operations::Definition> definition(const QString &id)
    {
        for (const auto &candidate : configuration::definitions()) {
            if (candidate->spec().id.text() == id)
                return candidate;
        }
        return {};
    }

    /// As the executor plans it: facts read now, parameters as typed.
    Result<operations::TargetPlan> plan(const QString &operation, const QString &target,
                                        const QMap<QString, QString> &typed) const
    {
        const auto known = definition(operation);
        if (!known)
            return fail(Code::NotFound, {{"what", operation}});
        const auto parameters = operations::parseParameters(known->spec(), typed);
        if (!parameters)
            return propagate(parameters);
        const auto read = facts(target);
        if (!read)
            return propagate(read);
        return known->plan(*read, *parameters);
    }

    /// An intent in the chain, as the door writes it before anything is done.
    audit::Sequence intend(const QString &execution = QStringLiteral("exe-test")) const
    {
        audit::EntryDraft draft{.actor = QStringLiteral("os:admin"),
                                .role = QStringLiteral("admin"),
                                .origin = QStringLiteral("cli"),
                                .action = QStringLiteral("execution.intent"),
                                .target = {},
                                .parameters = {},
                                .decision = {},
                                .result = {},
                                .plan = QStringLiteral("pln-test"),
                                .execution = execution};
        return await(log->append(draft, Deadline::never(), Cancel())).value();
    }

    Result<> carryOut(const operations::TargetPlan &plan) const
    {
        const auto answer = await(port->perform(TestMint::permit(QStringLiteral("exe-test"), intend()),
                                                plan.steps.first(), Deadline::never(), Cancel()));
        if (!answer)
            return propagate(answer);
        const QString key = plan.before.object ? plan.before.object->text() : plan.target().name;
        const auto after = facts(plan.target().name, key);
        if (!after)
            return propagate(after);
        if (!operations::holds(plan.proof, *after, plan.before))
            return fail(Code::PostconditionFailed,
                        {{"what", plan.target().text()}, {"reason", QStringLiteral("the proof")}});
        return {};
    }

    /// Plans, acts and proves. What a person types: change("wingman.setting.set", "setting/NAME", {{"value", "5"}}).
    Result<> change(const char *operation, const char *target, const QMap<QString, QString> &typed = {}) const
    {
        const auto planned = plan(QString::fromLatin1(operation), QString::fromLatin1(target), typed);
        if (!planned)
            return propagate(planned);
        return carryOut(*planned);
    }

    /// What somebody with the file in hand could do.
    void behindOurBack(const QStringList &statements) const
    {
        const auto connection = storage::Connection::open(database->path(), {}).value();
        for (const QString &statement : statements)
            connection->exec(statement).value();
    }

    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    std::shared_ptr<storage::Database> database;
    std::shared_ptr<audit::AuditLog> log;
    std::shared_ptr<configuration::DocumentStore> store;
    std::shared_ptr<configuration::PostureService> posture;
    std::shared_ptr<configuration::ConfigurationPort> port;
};

/// {{"list", "containers"}} without the noise of string literals.
inline QMap<QString, QString> typed(std::initializer_list<std::pair<const char *, const char *>> values)
{
    QMap<QString, QString> result;
    for (const auto &[name, value] : values)
        result.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    return result;
}

} // namespace wingman::test
