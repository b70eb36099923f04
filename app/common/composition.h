// SPDX-License-Identifier: GPL-3.0-or-later
// Builds every object of the core and hands them to each other: the one place that knows all of them. The console and
// the command line are two doors of the same composition.
#pragma once

#include "approvals/approval_desk.h"
#include "audit/chain_reader.h"
#include "common/folders.h"
#include "common/found_engines.h"
#include "common/queries.h"
#include "configuration/posture_service.h"
#include "diagnostics/check_result.h"
#include "execution/door.h"
#include "history/history.h"
#include "secrets/secret_store.h"
#include "sessions/session_lock.h"
#include "targets/proxmox/session.h"

namespace wingman::targets::mock {
class World;
}

namespace wingman::app {

struct FoundLogin;

/// How large and how busy the demonstration is; for the tour, benchmarks and tests.
struct DemonstrationOptions
{
    int crowd = 0;            // this many containers more on "demo"
    int changesPerSecond = 0; // among them
    Milliseconds latency{0};  // before each answer
    bool silent = false;      // nobody there ever answers
    bool alone = false;       // no engine is looked for beside it: what the tour shows is the same everywhere
};

struct CompositionOptions
{
    Folders folders;
    policy::Environment environment; // captured once at start
    std::optional<QString> mode;     // the word after --mode
    std::optional<QString> endpoint; // what stood after --endpoint
    identity::Origin origin = identity::Origin::Cli;
    DemonstrationOptions demonstration{};
    /// Who is asked for a second factor; nobody where there is nobody to ask.
    targets::proxmox::SecondFactor secondFactor{};
    /// In place of the system's keychain, for tests; null: the system's.
    std::shared_ptr<secrets::SecretStore> keychain{};
    /// What guessing a passphrase costs; less of it only for tests.
    secrets::PassphraseCost passphrases{};
};
/// Errors: those of foldersFrom(), InvalidInput for --endpoint.
Result<CompositionOptions> optionsFor(const std::optional<QString> &dataDir, const std::optional<QString> &mode,
                                      const std::optional<QString> &endpoint, const policy::Environment &environment,
                                      identity::Origin origin);

/// Owned by the program. Everything in it lives on the thread that made it, which needs an event loop and is the
/// network thread: the main thread of wingmanctl, the console's core thread. Flows hold what they need and may outlive
/// it.
class Composition final
{
public:
    /// Blocks: makes and checks the data folder, opens the database. Errors: DataFolderUnusable, StorageReadOnly, those
    /// of Database::open().
    static Result<std::unique_ptr<Composition>> open(const CompositionOptions &options);
    ~Composition();
    Composition(const Composition &) = delete;
    Composition &operator=(const Composition &) = delete;

    /// Reads the configuration and makes the ports of all endpoints; again whenever configuration or mode changed.
    /// Errors: RecordTampered, and those of the database.
    Async<> start(Cancel cancel) const;
    /// Looks at what a killed process left behind. Answers how many executions were touched.
    Async<int> recover(Cancel cancel) const;
    /// Follows the tasks that targets still do for executions of ended processes, each to its real end; for programs
    /// that stay. Answers how many came to an end.
    Async<int> followTasks(Cancel cancel) const;

    /// A viewer while the session is locked: then nobody is there who could act.
    identity::Actor actor() const;
    /// Whose session it is, locked or not.
    identity::Actor person() const;
    bool isLocked() const;
    const execution::Door &door() const;
    const operations::Catalogue &catalogue() const;
    std::shared_ptr<const execution::Services> services() const;
    std::shared_ptr<const operations::Ports> sharedPorts() const;
    std::shared_ptr<storage::Database> database() const;
    std::shared_ptr<const Clock> clock() const;
    /// What happened to objects over time. Filled by whoever watches (history/recorder.h).
    std::shared_ptr<const history::History> happenings() const;
    audit::ChainReader chainReader() const { return audit::ChainReader(database()); }

    Async<policy::Posture> posture(Cancel cancel) const;
    Async<configuration::Stored> stored(Cancel cancel) const;
    Async<QList<configuration::Version>> history(configuration::Document document, int limit, Cancel cancel) const;
    Async<ApprovalPage> approvals(bool openOnly, int limit, Cancel cancel) const;
    Async<approvals::Approval> approval(PlanId plan, Cancel cancel) const;

    /// The lock and its passphrase, for the person who uses this composition (session_lock.h). A console begins locked
    /// where there is a passphrase; the command line is never locked: whoever has the terminal has the data folder.
    Async<sessions::Standing> session(Cancel cancel) const;
    Async<> lock(sessions::LockReason reason, Cancel cancel) const;
    Async<> unlock(sessions::GivenPassphrase given, Cancel cancel) const;
    Async<> setPassphrase(sessions::GivenPassphrase current, sessions::GivenPassphrase fresh, Cancel cancel) const;
    Async<> removePassphrase(sessions::GivenPassphrase current, Cancel cancel) const;
    Async<> forgetPassphrase(Cancel cancel) const;

    /// Records that somebody read what can reveal things. Without the record it must not be shown. Errors: also
    /// SessionLocked.
    Async<audit::Sequence> noteReading(QString action, inventory::TargetRef target, Cancel cancel) const;

    /// The name after --endpoint; none where nothing, or an address, was given.
    std::optional<QString> chosenEndpoint() const;
    /// Whether unqualified allowlist entries speak of more than one endpoint.
    bool hasSeveral(inventory::Platform platform) const;
    /// Endpoints that are configured and cannot be used, and what was passed over, in sentences.
    QStringList endpointProblems() const;
    /// The one of them that nobody asked for: why no engine of this machine was found.
    QString missingEngine() const;
    const Folders &folders() const;

    /// The doctor's checks of these endpoints alone.
    Async<QList<diagnostics::CheckResult>> examineEndpoints(QList<std::shared_ptr<inventory::Reader>> readers,
                                                            Cancel cancel) const;
    /// The keychain alone. None where it cannot be looked at.
    Async<std::optional<diagnostics::CheckResult>> examineKeychain(Cancel cancel) const;
    /// Everything that the doctor looks at.
    Async<QList<diagnostics::CheckResult>> examineAll(Cancel cancel) const;

    /// The doctor's layers for an endpoint that is not saved. Errors: Cancelled.
    Async<diagnostics::CheckResult> tryOut(inventory::Endpoint endpoint, Cancel cancel) const;
    /// The same with a login that is kept nowhere yet: it takes the place of what the endpoint refers to.
    Async<diagnostics::CheckResult> tryOut(inventory::Endpoint endpoint, std::shared_ptr<secrets::SecretBytes> login,
                                           Cancel cancel) const;

    /// Keeps a secret in the keychain under this reference ("keychain:cluster/home"), or takes it out again. Both are
    /// recorded by name, before and after. Errors: PermissionDenied, Lockdown, ReadOnlyMode, InvalidInput,
    /// AuditUnwritable, those of SecretStore.
    Async<> keepSecret(QString reference, std::shared_ptr<secrets::SecretBytes> secret, Cancel cancel) const;
    Async<> forgetSecret(QString reference, Cancel cancel) const;
    /// The login in the secret files of an earlier deployment (secret_files.h).
    Async<std::shared_ptr<FoundLogin>> findLogin(QString folder, Cancel cancel) const;
    /// Engines on this machine, saved or not. Errors: Cancelled.
    Async<QList<FoundEngine>> discover(Cancel cancel) const;

    /// While mock mode holds, or did: for tests that let it misbehave.
    std::shared_ptr<targets::mock::World> demonstration() const;

    struct Parts;

private:
    explicit Composition(std::shared_ptr<Parts> parts);
    std::shared_ptr<Parts> m_parts;
};

} // namespace wingman::app
