// SPDX-License-Identifier: GPL-3.0-or-later
// What a composition is made of; for the files of this room only.
#pragma once

#include "base/worker.h"
#include "common/composition.h"
#include "common/endpoint_ports.h"
#include "secrets/file_store.h"
#include "secrets/keychain_store.h"
#include "secrets/secret_resolver.h"
#include "sessions/session_lock.h"
#include "targets/mock/world.h"

namespace wingman::app {

struct Composition::Parts
{
    Parts(CompositionOptions chosen, identity::Actor who)
        : options(std::move(chosen)),
          actor(std::move(who)),
          keychainWorker(std::make_shared<Worker>(QStringLiteral("keychain"))),
          keychain(options.keychain
                       ? options.keychain
                       : std::make_shared<secrets::KeychainStore>(secrets::keychainServiceFor(options.folders.data),
                                                                  keychainWorker, secrets::Unlocking::Never)),
          secretStore(std::make_shared<secrets::SecretResolver>(
              keychain, std::make_shared<secrets::FileStore>(
                            keychainWorker, options.environment.value(QStringLiteral("CREDENTIALS_DIRECTORY")))))
    {
    }

    CompositionOptions options;
    identity::Actor actor;
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    std::shared_ptr<Worker> keychainWorker;
    std::shared_ptr<secrets::SecretStore> keychain;
    std::shared_ptr<const secrets::SecretStore> secretStore; // the keychain, files and systemd's credentials
    std::shared_ptr<Worker> decoder = std::make_shared<Worker>(QStringLiteral("decoder")); // JSON of the engines
    std::shared_ptr<EndpointPorts> ports = std::make_shared<EndpointPorts>();
    std::shared_ptr<targets::mock::World> world; // once mock mode held
    QStringList problems;
    QString missing; // the one of them that nobody asked for

    std::shared_ptr<storage::Database> database;
    std::shared_ptr<const execution::InstanceLock> instance;
    std::shared_ptr<const audit::AuditLog> log;
    std::shared_ptr<const approvals::ApprovalDesk> desk;
    std::unique_ptr<const sessions::SessionLock> session;
    bool isStarted = false; // at least once
    std::shared_ptr<const history::History> happenings;
    std::shared_ptr<const operations::Catalogue> catalogue;
    std::shared_ptr<const configuration::PostureService> posture;
    std::shared_ptr<const execution::Services> services;
    std::unique_ptr<const execution::Door> door;
};

/// Who acts through this composition: while it is locked nobody is there, and the door only reads.
identity::Actor actorNow(const Composition::Parts &parts);

std::vector<storage::Migration> allMigrations();

/// The doctor's checks of some endpoints. `isAsked`: a person may be asked for a second factor on the way, and takes
/// longer than a server. Errors: Cancelled.
Async<QList<diagnostics::CheckResult>> examineReaders(QList<std::shared_ptr<inventory::Reader>> readers, bool isAsked,
                                                      Cancel cancel);

} // namespace wingman::app
