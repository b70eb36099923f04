// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/examination.h"

#include "audit/verifier.h"
#include "common/held_secret.h"
#include "common/parts.h"
#include "common/real_endpoints.h"
#include "diagnostics/checks.h"

#include <QFileInfo>

namespace wingman::app {
namespace {

using diagnostics::CheckResult;

constexpr std::chrono::minutes ofAPerson{2};
constexpr qint64 newestEntries = 10000; // of the chain; `audit verify` looks at all of them

Async<qint64> lookAtChain(std::shared_ptr<storage::Database> database, Deadline deadline, Cancel cancel)
{
    audit::VerifyOptions options;
    options.newest = newestEntries;
    auto report = co_await audit::verifyChain(database, options, {}, deadline, cancel);
    if (!report)
        co_return propagate(report);
    if (!report->verifies())
        co_return fail(Code::ChainBroken, {{"count", report->violationCount}});
    co_return report->checked;
}

Async<std::optional<Instant>> newestRecord(std::shared_ptr<storage::Database> database, Deadline deadline,
                                           Cancel cancel)
{
    const audit::ChainReader reader(database);
    audit::Page page;
    page.limit = 1;
    auto entries = co_await reader.list({}, page, deadline, cancel);
    if (!entries)
        co_return propagate(entries);
    std::optional<Instant> newest;
    if (!entries->isEmpty() && entries->first().entry)
        newest = entries->first().entry->time;
    co_return newest;
}

Async<QString> askKeychain(std::shared_ptr<const secrets::SecretStore> keychain, Deadline deadline, Cancel cancel)
{
    auto available = co_await keychain->availability(deadline, cancel);
    if (!available)
        co_return propagate(available);
    co_return QStringLiteral("The system's keychain answers");
}

diagnostics::Ports surroundingsOf(const std::shared_ptr<secrets::SecretStore> &keychain,
                                  const CompositionOptions &options, const std::shared_ptr<const Clock> &clock)
{
    diagnostics::Ports ports;
    ports.dataFolder = options.folders.data;
    ports.migrations = allMigrations();
    ports.clock = clock;
    ports.keychain = [keychain](Deadline deadline, Cancel cancel) {
        return askKeychain(keychain, deadline, std::move(cancel));
    };
    return ports;
}

Async<QList<CheckResult>> examineFlow(std::shared_ptr<Composition::Parts> parts, Cancel cancel)
{
    diagnostics::Ports ports = surroundingsOf(parts->keychain, parts->options, parts->clock);
    ports.database = parts->database;
    ports.auditChain = [db = parts->database](Deadline deadline, Cancel c) {
        return lookAtChain(db, deadline, std::move(c));
    };
    ports.newestRecord = [db = parts->database](Deadline deadline, Cancel c) {
        return newestRecord(db, deadline, std::move(c));
    };
    auto posture = co_await parts->posture->posture(Deadline::after(std::chrono::seconds(15)), cancel);
    if (posture)
        ports.posture = *posture;
    const auto endpoints = parts->ports->endpoints();
    for (const inventory::Endpoint &endpoint : endpoints) {
        if (const auto reader = parts->ports->reader(endpoint.id))
            ports.endpoints.append(*reader);
    }
    auto results = co_await diagnostics::examine(diagnostics::standardChecks(std::move(ports)), {}, cancel);
    co_return results;
}

Async<std::optional<CheckResult>> examineKeychainFlow(std::shared_ptr<Composition::Parts> parts, Cancel cancel)
{
    auto checks = diagnostics::standardChecks(surroundingsOf(parts->keychain, parts->options, parts->clock));
    std::erase_if(checks, [](const diagnostics::Check &check) { return check.id != QStringLiteral("keychain"); });
    const auto results = co_await diagnostics::examine(std::move(checks), {}, cancel);
    if (!results)
        co_return propagate(results);
    co_return results->isEmpty() ? std::optional<CheckResult>() : std::optional(results->first());
}

/// What can be said where the data folder or the database cannot be used (why), or are not there yet.
Async<QList<CheckResult>> examineWithout(CompositionOptions options, std::optional<Error> why, Cancel cancel)
{
    const auto parts = std::make_shared<Composition::Parts>(
        options, identity::Actor{identity::ActorId::parse(QStringLiteral("doctor")).value(), identity::Role::Viewer,
                                 options.origin});
    diagnostics::Ports ports = surroundingsOf(parts->keychain, options, parts->clock);
    ports.databaseError = why;
    const RealEndpoints real = realEndpoints(std::nullopt, options.environment, {});
    for (const inventory::Endpoint &endpoint : real.endpoints) {
        if (auto pair = connectTo(endpoint, options.environment, parts->decoder, parts->clock, parts->secretStore))
            ports.endpoints.append(pair->reader);
    }
    auto results = co_await diagnostics::examine(diagnostics::standardChecks(std::move(ports)), {}, cancel);
    co_return results;
}

QString databasePath(const QString &folder)
{
    return folder + QLatin1Char('/') + storage::Options().fileName;
}

} // namespace

Async<QList<CheckResult>> examineReaders(QList<std::shared_ptr<inventory::Reader>> readers, bool isAsked, Cancel cancel)
{
    diagnostics::ExamineOptions options;
    if (isAsked)
        options.perCheck = ofAPerson;
    diagnostics::Ports ports;
    ports.endpoints = std::move(readers);
    std::vector<diagnostics::Check> checks = diagnostics::standardChecks(std::move(ports));
    std::erase_if(checks,
                  [](const diagnostics::Check &check) { return !check.id.startsWith(QStringLiteral("endpoint:")); });
    auto results = co_await diagnostics::examine(std::move(checks), options, cancel);
    co_return results;
}

Async<QList<CheckResult>> Composition::examineEndpoints(QList<std::shared_ptr<inventory::Reader>> readers,
                                                        Cancel cancel) const
{
    // At a terminal somebody waits for this one answer; in the window others wait for the next.
    const bool isAsked = m_parts->options.secondFactor && m_parts->options.origin == identity::Origin::Cli;
    return examineReaders(std::move(readers), isAsked, std::move(cancel));
}

Async<std::optional<CheckResult>> Composition::examineKeychain(Cancel cancel) const
{
    return examineKeychainFlow(m_parts, std::move(cancel));
}

Async<QList<CheckResult>> Composition::examineAll(Cancel cancel) const
{
    return examineFlow(m_parts, std::move(cancel));
}

namespace {

/// Not even an address to go to.
CheckResult unusable(const inventory::Endpoint &endpoint, const Error &error)
{
    CheckResult result;
    result.id = QStringLiteral("endpoint:") + endpoint.id.text();
    result.title = endpoint.id.text();
    result.status = diagnostics::CheckStatus::Failed;
    result.error = error;
    result.fix = diagnostics::fixFor(error);
    return result;
}

/// Users with a password may have a second factor; tokens have none.
bool isPassword(const std::shared_ptr<secrets::SecretBytes> &login)
{
    const auto read = login ? targets::proxmox::loginFrom(login->copy())
                            : Result<targets::proxmox::Login>(fail(Code::SecretNotFound));
    return read && read->kind == targets::proxmox::Login::Kind::Password;
}

Async<CheckResult> tryOutFlow(std::shared_ptr<Composition::Parts> parts, inventory::Endpoint endpoint,
                              std::shared_ptr<secrets::SecretBytes> login, Cancel cancel)
{
    std::shared_ptr<const secrets::SecretStore> store = parts->secretStore;
    // Without any login the way is tried as far as it goes: to the certificate that is to be compared.
    if (login || (endpoint.platform == inventory::Platform::Proxmox && endpoint.credential.isEmpty())) {
        store = std::make_shared<HeldSecret>(login ? login : std::make_shared<secrets::SecretBytes>());
        endpoint.credential = QStringLiteral("keychain:not-kept");
    }
    const auto pair = connectTo(endpoint, parts->options.environment, parts->decoder, parts->clock, store,
                                parts->options.secondFactor);
    if (!pair)
        co_return unusable(endpoint, pair.error());
    const QList<std::shared_ptr<inventory::Reader>> readers(1, pair->reader);
    const auto results = co_await examineReaders(readers, isPassword(login), cancel);
    if (!results)
        co_return propagate(results);
    co_return results->first();
}

Async<QList<FoundEngine>> discoverFlow(std::shared_ptr<Composition::Parts> parts, Cancel cancel)
{
    QList<FoundEngine> named = namedEngines(parts->options.environment, parts->ports->endpoints());
    if (parts->options.demonstration.alone) // then the machine's own engine is no business of ours
        named.removeIf([](const FoundEngine &one) { return one.endpoint.source == QStringLiteral("usual socket"); });
    const Connect connect = [parts](const inventory::Endpoint &endpoint) {
        return connectTo(endpoint, parts->options.environment, parts->decoder, parts->clock, parts->secretStore);
    };
    auto found = co_await probed(named, connect, cancel);
    co_return found;
}

} // namespace

Async<CheckResult> Composition::tryOut(inventory::Endpoint endpoint, Cancel cancel) const
{
    return tryOutFlow(m_parts, std::move(endpoint), nullptr, std::move(cancel));
}

Async<CheckResult> Composition::tryOut(inventory::Endpoint endpoint, std::shared_ptr<secrets::SecretBytes> login,
                                       Cancel cancel) const
{
    return tryOutFlow(m_parts, std::move(endpoint), std::move(login), std::move(cancel));
}

Async<QList<FoundEngine>> Composition::discover(Cancel cancel) const
{
    return discoverFlow(m_parts, std::move(cancel));
}

Async<QList<CheckResult>> examineInstallation(CompositionOptions options, Cancel cancel)
{
    // A doctor makes nothing: where nothing is yet, there is nothing to open.
    const QFileInfo folder(options.folders.data);
    if (!folder.exists() || (folder.isDir() && !QFileInfo::exists(databasePath(options.folders.data))))
        co_return co_await examineWithout(options, std::nullopt, cancel);
    auto opened = Composition::open(options);
    if (!opened)
        co_return co_await examineWithout(options, opened.error(), cancel);
    const std::shared_ptr<Composition> composition = std::move(*opened);
    auto started = co_await composition->start(cancel);
    if (!started)
        co_return co_await examineWithout(options, started.error(), cancel);
    co_return co_await composition->examineAll(cancel);
}

} // namespace wingman::app
