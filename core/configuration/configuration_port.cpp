// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration/configuration_port.h"

#include "audit/entry_at.h"
#include "configuration/changes.h"
#include "configuration/definitions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace wingman::configuration {

struct ConfigurationPort::State
{
    std::shared_ptr<storage::Database> database;
    std::shared_ptr<const DocumentStore> store;
    std::shared_ptr<const PostureService> posture;
    std::shared_ptr<const Clock> clock;
    ArmingChecks checks;
    SecretFiles files;
    inventory::Endpoint endpoint;
};

namespace {

using inventory::FactClass;
using inventory::Facts;
using inventory::TargetRef;
using operations::StepAnswer;
using storage::Connection;
using StatePtr = std::shared_ptr<const ConfigurationPort::State>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::Configuration)
};

QString passed()
{
    return QStringLiteral("passed");
}

Failure unsupported(const char *what)
{
    return fail(Code::Unsupported,
                {{"what", QString::fromLatin1(what)}, {"reason", Words::tr("Wingman's configuration has none")}});
}

template <typename T>
class EmptyStream final : public inventory::Stream<T>
{
public:
    Async<std::optional<T>> next(Deadline, Cancel) override { co_return std::optional<T>(); }
};

/// What a check of the composition found, as the fact says it.
Async<QString> checkedBy(ArmingChecks::Check check, QString name, Deadline deadline, Cancel cancel)
{
    if (!check)
        co_return Words::tr("%1: this could not be checked").arg(name);
    const auto wrong = co_await check(deadline, cancel);
    if (!wrong)
        co_return QStringLiteral("%1: %2").arg(name, wrong.error().sentence());
    co_return wrong->isEmpty() ? passed() : QStringLiteral("%1: %2").arg(name, wrong->join(QStringLiteral(", ")));
}

/// Everything that has to be well before lab is armed.
Async<QMap<QString, QString>> armingFacts(StatePtr state, Stored stored, Deadline deadline, Cancel cancel)
{
    const policy::Posture posture = state->posture->postureOf(stored);
    const auto settings = settingsOf(stored.settings);
    QMap<QString, QString> facts;
    facts.insert(QStringLiteral("allowlist"),
                 posture.policy.allow.isEmpty() ? Words::tr("no allowlist is set") : passed());
    const bool known = posture.authenticationOn || (settings && settings->singleOperator);
    facts.insert(QStringLiteral("operator"),
                 known ? passed() : Words::tr("authentication is off and the setting operator.single was not chosen"));
    auto chain = co_await checkedBy(state->checks.chain, Words::tr("audit chain"), deadline, cancel);
    if (!chain)
        co_return propagate(chain);
    facts.insert(QStringLiteral("chain"), *chain);
    auto endpoints = co_await checkedBy(state->checks.endpoints, Words::tr("endpoints"), deadline, cancel);
    if (!endpoints)
        co_return propagate(endpoints);
    facts.insert(QStringLiteral("endpoints"), *endpoints);
    co_return facts;
}

Async<Facts> readFileFacts(StatePtr state, TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel)
{
    if (!state->files.present || nameOrId != target.name)
        co_return secretFileFacts(target, {}, state->clock->now());
    const auto present = co_await state->files.present(secretFolderOf(target.name), deadline, cancel);
    if (!present)
        co_return propagate(present);
    co_return secretFileFacts(target, *present, state->clock->now());
}

Async<Facts> readFacts(StatePtr state, TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel)
{
    Facts facts{target, QStringLiteral("wingman"), std::nullopt, {}, {}};
    const auto address = addressOf(target.name);
    if (!address || (nameOrId != target.name && nameOrId != address->objectId())) {
        facts.readAt = state->clock->now();
        co_return facts;
    }
    const auto stored = co_await state->posture->stored(deadline, cancel);
    if (!stored)
        co_return propagate(stored);
    const Document document = address->document();
    facts.readAt = state->clock->now();
    facts.set(fact::version, QString::number(stored->version(document)), FactClass::Gate);
    facts.set(fact::document, QString::fromUtf8(QJsonDocument(stored->body(document)).toJson(QJsonDocument::Compact)),
              FactClass::Open);
    if (const auto values = factsOf(*stored, *address)) {
        const auto object = ObjectId::parse(address->objectId());
        if (!object)
            co_return propagate(object);
        facts.object = *object;
        for (auto it = values->cbegin(); it != values->cend(); ++it)
            facts.set(it.key(), it.value(), FactClass::Open);
    }
    if (address->part == Address::Part::Lists) {
        const policy::Posture posture = state->posture->postureOf(*stored);
        for (const auto kind : {policy::ListKind::Containers, policy::ListKind::Vms, policy::ListKind::Nodes})
            facts.set(fact::imposed + listKindName(kind), posture.imposed(kind) ? listVariable(kind) : QString(),
                      FactClass::Gate);
    }
    if (address->part == Address::Part::Arming && nameOrId == target.name) {
        const auto checks = co_await armingFacts(state, *stored, deadline, cancel);
        if (!checks)
            co_return propagate(checks);
        for (auto it = checks->cbegin(); it != checks->cend(); ++it)
            facts.set(fact::check + it.key(), it.value(), FactClass::Gate);
    }
    co_return facts;
}

Async<QByteArray> readDocument(StatePtr state, TargetRef target, Deadline deadline, Cancel cancel)
{
    const auto address = addressOf(target.name);
    if (!address)
        co_return fail(Code::NotFound, {{"what", target.text()}});
    const auto stored = co_await state->posture->stored(deadline, cancel);
    if (!stored)
        co_return propagate(stored);
    co_return QJsonDocument(stored->body(address->document())).toJson();
}

Async<QList<inventory::LayerCheck>> readLayers(StatePtr state, Deadline deadline, Cancel cancel)
{
    const auto stored = co_await state->posture->stored(deadline, cancel);
    inventory::LayerCheck check;
    check.layer = QStringLiteral("database");
    check.passed = stored.has_value();
    if (stored)
        check.detail = Words::tr("the stored configuration agrees with the audit chain");
    else
        check.error = stored.error();
    co_return QList<inventory::LayerCheck>{check};
}

/// Who asked, by the entry of the intent. Without it there is no act.
Result<audit::EntryDraft> intentOf(Connection &connection, const ExecutionId &execution, audit::Sequence sequence)
{
    const auto entry = audit::entryAt(connection, sequence);
    if (!entry || entry->what.action != QStringLiteral("execution.intent") || entry->what.execution != execution.text())
        return fail(Code::AuditUnwritable,
                    {{"reason", Words::tr("the chain holds no intent of execution %1").arg(execution.text())}});
    return audit::EntryDraft{.actor = entry->what.actor,
                             .role = entry->what.role,
                             .origin = entry->what.origin,
                             .action = {},
                             .target = {},
                             .parameters = {},
                             .decision = {},
                             .result = {},
                             .plan = entry->what.plan,
                             .execution = entry->what.execution};
}

Result<> change(Connection &connection, const ConfigurationPort::State &state, const ExecutionId &execution,
                audit::Sequence intent, const QJsonObject &body)
{
    auto by = intentOf(connection, execution, intent);
    if (!by)
        return propagate(by);
    const auto request = Request::fromJson(body);
    if (!request)
        return propagate(request);
    const auto address = addressOf(request->target);
    if (!address)
        return fail(Code::NotFound, {{"what", QStringLiteral("wingman://%1").arg(request->target)}});
    const auto before = readStored(connection, *state.store, DocumentStore::Seen::Pending);
    if (!before)
        return propagate(before);
    const auto after = applied(*before, *request, {state.clock->now(), state.posture->surroundings().session});
    if (!after)
        return propagate(after);
    by->target = TargetRef::configuration(request->target).text();
    const Document document = address->document();
    const auto put = state.store->put(connection, document, after->body(document),
                                      body.value(QStringLiteral("ifVersion")).toInteger(-1),
                                      Change{*by, changesBetween(*before, *after, *address)});
    if (!put)
        return propagate(put);
    return {};
}

/// A job that the writer did not begin by the deadline never runs: nothing was sent.
Failure notSent(const Error &error)
{
    if (error.code == Code::TimedOut || error.code == Code::Cancelled)
        return fail(Code::Unreachable, {{"endpoint", QStringLiteral("wingman")}, {"reason", error.sentence()}});
    return Failure(error);
}

/// The intent has to be in the chain before a file goes; then each of them by its name, and no other.
Async<StepAnswer> removeFiles(StatePtr state, ExecutionId execution, audit::Sequence intent, operations::Step step,
                              Deadline deadline)
{
    std::function<Result<>(Connection &)> look = [execution, intent](Connection &connection) -> Result<> {
        const auto by = intentOf(connection, execution, intent);
        return by ? Result<>() : propagate(by);
    };
    const auto meant = co_await storage::write<void>(state->database, std::move(look), deadline, Cancel());
    if (!meant)
        co_return notSent(meant.error());
    QStringList names;
    for (const QString &known : secretFileNames()) {
        if (step.call.body.value(QStringLiteral("files")).toArray().contains(known))
            names.append(known);
    }
    if (!state->files.remove)
        co_return unsupported("files");
    const QString folder = step.call.body.value(QStringLiteral("folder")).toString();
    const auto gone = co_await state->files.remove(folder, names, deadline, Cancel());
    if (!gone)
        co_return propagate(gone);
    co_return StepAnswer{};
}

Async<StepAnswer> performStep(StatePtr state, ExecutionId execution, audit::Sequence intent, operations::Step step,
                              Deadline deadline)
{
    const QJsonObject body = step.call.body;
    std::function<Result<>(Connection &)> job = [state, execution, intent, body](Connection &connection) {
        return change(connection, *state, execution, intent, body);
    };
    // Not cancelled once it is under way: it is over in a moment, and then it is known what happened.
    const auto written = co_await storage::write<void>(state->database, std::move(job), deadline, Cancel());
    if (written)
        co_return StepAnswer{};
    co_return notSent(written.error());
}

} // namespace

ConfigurationPort::ConfigurationPort(std::shared_ptr<storage::Database> database,
                                     std::shared_ptr<const DocumentStore> store,
                                     std::shared_ptr<const PostureService> posture, std::shared_ptr<const Clock> clock,
                                     ArmingChecks checks, SecretFiles files)
    : m_state(std::make_shared<State>(State{std::move(database),
                                            std::move(store),
                                            std::move(posture),
                                            std::move(clock),
                                            std::move(checks),
                                            std::move(files),
                                            {TargetRef::configuration(QStringLiteral("policy")).endpoint,
                                             inventory::Platform::Wingman,
                                             QStringLiteral("wingman://"),
                                             QStringLiteral("built in"),
                                             false,
                                             {},
                                             {},
                                             {},
                                             {},
                                             {}}}))
{
}

ConfigurationPort::~ConfigurationPort() = default;

const inventory::Endpoint &ConfigurationPort::endpoint() const
{
    return m_state->endpoint;
}

Async<inventory::Engine> ConfigurationPort::engine(Deadline, Cancel)
{
    inventory::Engine engine;
    engine.id = QStringLiteral("wingman");
    engine.name = QStringLiteral("wingman");
    engine.product = QStringLiteral("Wingman");
    co_return engine;
}

Async<inventory::Snapshot> ConfigurationPort::snapshot(Deadline, Cancel)
{
    co_return unsupported("an inventory");
}

Async<Facts> ConfigurationPort::facts(TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel)
{
    if (!secretFolderOf(target.name).isEmpty())
        return readFileFacts(m_state, std::move(target), std::move(nameOrId), deadline, std::move(cancel));
    return readFacts(m_state, std::move(target), std::move(nameOrId), deadline, std::move(cancel));
}

std::shared_ptr<inventory::Stream<inventory::WatchItem>> ConfigurationPort::watch(Cancel)
{
    return std::make_shared<EmptyStream<inventory::WatchItem>>();
}

Async<std::shared_ptr<inventory::Stream<inventory::LogLine>>> ConfigurationPort::logs(ObjectId, inventory::LogOptions,
                                                                                      Deadline, Cancel)
{
    co_return unsupported("a log");
}

Async<std::shared_ptr<inventory::Stream<inventory::StatsSample>>> ConfigurationPort::stats(ObjectId, Deadline, Cancel)
{
    co_return unsupported("a statistic");
}

Async<QByteArray> ConfigurationPort::inspect(TargetRef target, QString, Deadline deadline, Cancel cancel)
{
    return readDocument(m_state, std::move(target), deadline, std::move(cancel));
}

Async<QList<inventory::LayerCheck>> ConfigurationPort::examine(Deadline deadline, Cancel cancel)
{
    return readLayers(m_state, deadline, std::move(cancel));
}

Async<StepAnswer> ConfigurationPort::perform(operations::Permit permit, operations::Step step, Deadline deadline,
                                             Cancel)
{
    if (step.call.path == QStringLiteral("/secret-files"))
        return removeFiles(m_state, permit.execution(), permit.intentSequence(), std::move(step), deadline);
    return performStep(m_state, permit.execution(), permit.intentSequence(), std::move(step), deadline);
}

} // namespace wingman::configuration
