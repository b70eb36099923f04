// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/composition.h"

#include "approvals/schema.h"
#include "audit/schema.h"
#include "audit/verifier.h"
#include "common/demonstration.h"
#include "common/os_user.h"
#include "common/parts.h"
#include "common/real_endpoints.h"
#include "common/secret_files.h"
#include "configuration/configuration_port.h"
#include "configuration/definitions.h"
#include "configuration/schema.h"
#include "execution/recovery.h"
#include "execution/schema.h"
#include "history/schema.h"
#include "sessions/schema.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <algorithm>

namespace wingman::app {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::Composition)
};

using configuration::Stored;
using policy::Posture;

constexpr auto databaseTime = std::chrono::seconds(15);

Deadline soon()
{
    return Deadline::after(databaseTime);
}

QString wingmanEndpoint()
{
    return QStringLiteral("wingman");
}

std::shared_ptr<const operations::Catalogue> makeCatalogue()
{
    auto catalogue = std::make_shared<operations::Catalogue>();
    const auto addAll = [&](const std::vector<std::shared_ptr<const operations::Definition>> &definitions) {
        for (const auto &definition : definitions)
            catalogue->add(definition);
    };
    addAll(machineDefinitions());
    addAll(configuration::definitions());
    return catalogue;
}

/// Does the whole chain verify?
Async<QStringList> chainProblems(std::shared_ptr<storage::Database> database, Deadline deadline, Cancel cancel)
{
    auto report = co_await audit::verifyChain(database, audit::VerifyOptions(), {}, deadline, cancel);
    if (!report)
        co_return propagate(report);
    if (report->verifies())
        co_return QStringList();
    co_return QStringList{describe(Code::ChainBroken, {{"count", report->violationCount}})};
}

/// Does every real endpoint pass the doctor?
Async<QStringList> endpointProblemsOf(std::shared_ptr<const EndpointPorts> ports, Cancel cancel)
{
    QList<std::shared_ptr<inventory::Reader>> readers;
    const auto endpoints = ports->endpoints();
    for (const inventory::Endpoint &endpoint : endpoints) {
        if (endpoint.demonstration)
            continue;
        if (const auto reader = ports->reader(endpoint.id))
            readers.append(*reader);
    }
    if (readers.isEmpty())
        co_return QStringList{Words::tr("no real endpoint is known")};
    auto results = co_await examineReaders(readers, false, cancel);
    if (!results)
        co_return propagate(results);
    QStringList problems;
    for (const diagnostics::CheckResult &result : std::as_const(*results)) {
        if (result.status == diagnostics::CheckStatus::Failed)
            problems.append(QStringLiteral("%1: %2").arg(result.title, result.sentence()));
    }
    co_return problems;
}

/// The endpoints that hold now. A reader stays as long as its endpoint stays what it is.
void connectEndpoints(Composition::Parts &parts, const Stored &stored, const Posture &posture)
{
    parts.problems.clear();
    QList<EndpointId> wanted;
    if (posture.mode.mode == operations::ExecutionMode::Mock) {
        if (!parts.world) {
            auto world = openDemonstration(parts.options.folders.data, parts.clock, parts.options.demonstration);
            if (world)
                parts.world = *world;
            else
                parts.problems.append(world.error().sentence());
        }
        if (parts.world) {
            const auto endpoints = parts.world->endpoints();
            for (const inventory::Endpoint &endpoint : endpoints) {
                const auto reader = parts.world->reader(endpoint.id);
                const auto hand = parts.world->hand(endpoint.id);
                if (reader && hand)
                    parts.ports->put(endpoint.id, {*reader, *hand});
                wanted.append(endpoint.id);
            }
        }
    }
    const bool isAddress = parts.options.endpoint && parts.options.endpoint->contains(QStringLiteral("://"));
    const bool isAlone = parts.options.demonstration.alone && posture.mode.mode == operations::ExecutionMode::Mock;
    const RealEndpoints real = isAlone ? RealEndpoints{stored.endpoints.values(), {}, {}}
                                       : realEndpoints(isAddress ? parts.options.endpoint : std::nullopt,
                                                       parts.options.environment, stored.endpoints);
    parts.problems += real.problems;
    // Whoever has endpoints of their own need not have an engine on this machine.
    if (!real.missing.isEmpty() && stored.endpoints.isEmpty() && posture.mode.mode != operations::ExecutionMode::Mock)
        parts.problems.append(real.missing);
    parts.missing = real.missing;
    for (const inventory::Endpoint &endpoint : real.endpoints) {
        if (wanted.contains(endpoint.id)) {
            parts.problems.append(
                QStringLiteral("%1: an endpoint of the demonstration has this name already").arg(endpoint.id.text()));
            continue;
        }
        const auto before = parts.ports->reader(endpoint.id);
        if (before && (*before)->endpoint() == endpoint) {
            wanted.append(endpoint.id);
            continue;
        }
        auto pair = connectTo(endpoint, parts.options.environment, parts.decoder, parts.clock, parts.secretStore,
                              parts.options.secondFactor);
        if (!pair) {
            parts.problems.append(QStringLiteral("%1: %2").arg(endpoint.id.text(), pair.error().sentence()));
            continue;
        }
        parts.ports->put(endpoint.id, *pair);
        wanted.append(endpoint.id);
    }
    const auto now = parts.ports->endpoints();
    for (const inventory::Endpoint &endpoint : now) {
        if (!wanted.contains(endpoint.id))
            parts.ports->remove(endpoint.id);
    }
}

void makeDoor(Composition::Parts &parts, const Stored &stored)
{
    execution::Services services;
    services.database = parts.database;
    services.log = parts.log;
    services.clock = parts.clock;
    services.catalogue = parts.catalogue;
    services.ports = parts.ports;
    services.desk = parts.desk;
    services.instance = parts.instance;
    services.posture = [posture = parts.posture](Deadline deadline, Cancel cancel) {
        return posture->posture(deadline, std::move(cancel));
    };
    services.postureIn = [posture = parts.posture](storage::Connection &connection) {
        return posture->postureIn(connection, configuration::DocumentStore::Seen::Pending);
    };
    if (const QString boot = parts.posture->surroundings().session; !boot.isEmpty())
        services.session = boot;
    if (const auto settings = configuration::settingsOf(stored.settings)) {
        services.timing.approvalLifetime = settings->approvalLifetime;
        services.timing.read = settings->engineTimeout;
        services.timing.unknownGrace = settings->unknownGrace;
    }
    parts.services = std::make_shared<const execution::Services>(std::move(services));
    parts.door = std::make_unique<const execution::Door>(parts.services);
}

Async<> startFlow(std::shared_ptr<Composition::Parts> parts, Cancel cancel)
{
    auto stored = co_await parts->posture->stored(soon(), cancel);
    if (!stored)
        co_return propagate(stored);
    const Posture posture = parts->posture->postureOf(*stored);
    // Accounts come later: with authentication on nobody is signed in here, so this door only reads.
    parts->actor.role = posture.authenticationOn ? identity::Role::Viewer : identity::Role::Admin;
    if (!parts->isStarted && parts->actor.origin == identity::Origin::Console) {
        const auto standing = co_await parts->session->look(parts->actor, soon(), cancel);
        if (!standing)
            co_return propagate(standing);
        if (standing->hasPassphrase)
            parts->session->begin();
    }
    parts->isStarted = true;
    connectEndpoints(*parts, *stored, posture);
    makeDoor(*parts, *stored);
    co_return {};
}

Async<int> recoverFlow(std::shared_ptr<Composition::Parts> parts, Cancel cancel)
{
    const identity::Actor actor = parts->actor;
    auto touched = co_await execution::Recovery::atStart(parts->services, actor, cancel);
    if (!touched)
        co_return propagate(touched);
    co_return static_cast<int>(touched->size());
}

} // namespace

Result<CompositionOptions> optionsFor(const std::optional<QString> &dataDir, const std::optional<QString> &mode,
                                      const std::optional<QString> &endpoint, const policy::Environment &environment,
                                      identity::Origin origin)
{
    auto folders = foldersFrom(dataDir, environment);
    if (!folders)
        return propagate(folders);
    if (endpoint && !endpoint->contains(QStringLiteral("://"))) {
        if (const auto name = EndpointId::parse(*endpoint); !name)
            return propagate(name);
    }
    return CompositionOptions{*folders, environment, mode, endpoint, origin, {}};
}

std::vector<storage::Migration> allMigrations()
{
    std::vector<storage::Migration> all;
    const auto add = [&](const auto &steps) { all.insert(all.end(), std::begin(steps), std::end(steps)); };
    add(audit::migrations);
    add(configuration::migrations);
    add(history::migrations);
    add(approvals::schema);
    add(execution::schema);
    add(sessions::migrations);
    std::sort(all.begin(), all.end(), [](const auto &left, const auto &right) { return left.version < right.version; });
    return all;
}

Composition::Composition(std::shared_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Composition::~Composition() = default;

Result<std::unique_ptr<Composition>> Composition::open(const CompositionOptions &options)
{
    auto parts = std::make_shared<Parts>(options, identity::Actor{osUser(), identity::Role::Viewer, options.origin});
    storage::Options storageOptions;
    storageOptions.folder = options.folders.data;
    storageOptions.migrations = allMigrations();
    auto database = storage::Database::open(std::move(storageOptions));
    if (!database)
        return propagate(database);
    parts->database = *database;
    auto instance = execution::InstanceLock::take(options.folders.data);
    if (!instance)
        return propagate(instance);
    parts->instance = std::move(*instance);
    parts->log = std::make_shared<const audit::AuditLog>(parts->database, parts->clock);
    parts->desk = std::make_shared<const approvals::ApprovalDesk>(parts->log, parts->clock);
    parts->session = std::make_unique<const sessions::SessionLock>(
        parts->database, parts->log, parts->clock, QString::fromLatin1(QSysInfo::bootUniqueId()), options.passphrases);
    parts->happenings = std::make_shared<const history::History>(parts->database, parts->clock, history::Retention());
    parts->catalogue = makeCatalogue();
    const auto documents = std::make_shared<const configuration::DocumentStore>(parts->log);
    configuration::Surroundings surroundings;
    surroundings.environment = options.environment;
    surroundings.commandLineMode = options.mode;
    surroundings.session = QString::fromLatin1(QSysInfo::bootUniqueId());
    parts->posture =
        std::make_shared<const configuration::PostureService>(parts->database, documents, parts->clock, surroundings);
    configuration::ArmingChecks checks;
    checks.chain = [db = parts->database](Deadline deadline, Cancel cancel) {
        return chainProblems(db, deadline, std::move(cancel));
    };
    checks.endpoints = [weak = std::weak_ptr(parts->ports)](Deadline, Cancel cancel) {
        // The ports own whoever asks this, so they are there; a weak pointer keeps the circle open.
        const std::shared_ptr<const EndpointPorts> ports = weak.lock();
        return endpointProblemsOf(ports ? ports : std::make_shared<const EndpointPorts>(), std::move(cancel));
    };
    const auto own = std::make_shared<configuration::ConfigurationPort>(
        parts->database, documents, parts->posture, parts->clock, checks, secretFilesOn(parts->keychainWorker));
    parts->ports->put(EndpointId::parse(wingmanEndpoint()).value(), {own, own});
    return std::unique_ptr<Composition>(new Composition(std::move(parts)));
}

Async<> Composition::start(Cancel cancel) const
{
    return startFlow(m_parts, std::move(cancel));
}

Async<int> Composition::recover(Cancel cancel) const
{
    return recoverFlow(m_parts, std::move(cancel));
}

Async<int> Composition::followTasks(Cancel cancel) const
{
    return execution::Recovery::followTasks(m_parts->services, m_parts->actor, std::move(cancel));
}

const execution::Door &Composition::door() const
{
    return *m_parts->door;
}

const operations::Catalogue &Composition::catalogue() const
{
    return *m_parts->catalogue;
}

std::shared_ptr<const execution::Services> Composition::services() const
{
    return m_parts->services;
}

std::shared_ptr<const operations::Ports> Composition::sharedPorts() const
{
    return m_parts->ports;
}

std::shared_ptr<storage::Database> Composition::database() const
{
    return m_parts->database;
}

std::shared_ptr<const history::History> Composition::happenings() const
{
    return m_parts->happenings;
}

std::shared_ptr<const Clock> Composition::clock() const
{
    return m_parts->clock;
}

Async<Posture> Composition::posture(Cancel cancel) const
{
    return m_parts->posture->posture(soon(), std::move(cancel));
}

Async<Stored> Composition::stored(Cancel cancel) const
{
    return m_parts->posture->stored(soon(), std::move(cancel));
}

Async<QList<configuration::Version>> Composition::history(configuration::Document document, int limit,
                                                          Cancel cancel) const
{
    return m_parts->posture->history(document, limit, soon(), std::move(cancel));
}

Async<ApprovalPage> Composition::approvals(bool openOnly, int limit, Cancel cancel) const
{
    return listApprovals(m_parts->database, m_parts->desk, openOnly, limit, soon(), std::move(cancel));
}

Async<approvals::Approval> Composition::approval(PlanId plan, Cancel cancel) const
{
    return findApproval(m_parts->database, m_parts->desk, std::move(plan), soon(), std::move(cancel));
}

std::shared_ptr<targets::mock::World> Composition::demonstration() const
{
    return m_parts->world;
}

std::optional<QString> Composition::chosenEndpoint() const
{
    const auto &chosen = m_parts->options.endpoint;
    if (!chosen || chosen->contains(QStringLiteral("://")))
        return std::nullopt;
    return chosen;
}

bool Composition::hasSeveral(inventory::Platform platform) const
{
    const auto endpoints = m_parts->ports->endpoints();
    return std::count_if(endpoints.cbegin(), endpoints.cend(),
                         [platform](const inventory::Endpoint &endpoint) { return endpoint.platform == platform; }) > 1;
}

QStringList Composition::endpointProblems() const
{
    return m_parts->problems;
}

QString Composition::missingEngine() const
{
    return m_parts->missing;
}

const Folders &Composition::folders() const
{
    return m_parts->options.folders;
}

} // namespace wingman::app
