// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/checks.h"

#include "base/worker.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

namespace wingman::diagnostics {
namespace {

using Run = std::function<Async<CheckResult>(Deadline, Cancel)>;

constexpr qint64 littleSpace = 200LL * 1024 * 1024; // bytes; the chain and its journal need room to grow
/// No record of this program is older than its first day.
constexpr Instant firstDay = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);
constexpr std::chrono::seconds tolerance{1};

CheckResult passed(const QString &detail)
{
    CheckResult result;
    result.status = CheckStatus::Passed;
    result.detail = detail;
    return result;
}

CheckResult found(CheckStatus status, const Error &error, const QString &detail = {})
{
    CheckResult result;
    result.status = status;
    result.error = error;
    result.detail = detail;
    result.fix = fixFor(error);
    if (error.code == Code::TimedOut)
        result.outage = OutageClass::Timeout;
    return result;
}

CheckResult skipped(const QString &why)
{
    CheckResult result;
    result.status = CheckStatus::Skipped;
    result.detail = why;
    return result;
}

CheckResult skippedBecause(const std::optional<Error> &error)
{
    CheckResult result = skipped(error ? QStringLiteral("The database could not be opened.")
                                       : QStringLiteral("No database was opened."));
    result.error = error;
    return result;
}

QString size(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes);
}

// -- data folder -----------------------------------------------------------------------------------------------------

Result<CheckResult> lookAtFolder(const QString &path)
{
    const auto unusable = [&](const QString &reason) {
        return found(CheckStatus::Failed, {Code::DataFolderUnusable, {{"path", path}, {"reason", reason}}});
    };
    const QFileInfo folder(path);
    if (path.isEmpty())
        return unusable(QStringLiteral("it has no name"));
    if (!folder.exists()) {
        QFileInfo above(folder.absolutePath());
        while (!above.exists() && !above.isRoot())
            above.setFile(above.absolutePath());
        if (!above.isDir() || !above.isWritable())
            return unusable(QStringLiteral("it does not exist, or cannot be seen, and cannot be made"));
        return skipped(
            QStringLiteral("%1 does not exist yet; the first start makes it").arg(QDir::toNativeSeparators(path)));
    }
    if (!folder.isDir())
        return unusable(QStringLiteral("it is not a folder"));
    if (!folder.isWritable())
        return unusable(QStringLiteral("it cannot be written"));
    const qint64 free = QStorageInfo(path).bytesAvailable();
    const QString detail = QStringLiteral("%1, %2 free").arg(QDir::toNativeSeparators(path), size(free));
#ifdef Q_OS_UNIX
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                QFileDevice::WriteOther | QFileDevice::ExeOther;
    if ((folder.permissions() & others) != QFileDevice::Permissions())
        return found(CheckStatus::Warning, {Code::FolderOpen, {{"path", path}}}, detail);
#endif
    if (free >= 0 && free < littleSpace)
        return found(CheckStatus::Warning, {Code::DiskLow, {{"path", path}, {"free", size(free)}}}, detail);
    return passed(detail);
}

Async<CheckResult> checkFolder(QString path, Deadline deadline, Cancel cancel)
{
    // A disk may be slow or hang: asked on a thread of its own.
    const auto worker = std::make_shared<Worker>(QStringLiteral("doctor"));
    auto job = [path] { return lookAtFolder(path); };
    co_return co_await Worker::run(worker, QStringLiteral("data folder"), std::move(job), deadline, cancel);
}

// -- database --------------------------------------------------------------------------------------------------------

Async<CheckResult> checkDatabase(Ports ports, Deadline deadline, Cancel cancel)
{
    if (ports.databaseError)
        co_return found(CheckStatus::Failed, *ports.databaseError);
    if (!ports.database)
        co_return skipped(QStringLiteral("No database was opened."));
    std::function<Result<QString>(storage::Connection &)> job = [](storage::Connection &connection) -> Result<QString> {
        auto answer = connection.scalar(QStringLiteral("PRAGMA quick_check(1)"));
        if (!answer)
            return propagate(answer);
        return answer->toString();
    };
    const auto answer = co_await storage::read<QString>(ports.database, job, deadline, cancel);
    if (!answer)
        co_return found(CheckStatus::Failed, answer.error());
    if (*answer != QStringLiteral("ok"))
        co_return found(CheckStatus::Failed,
                        {Code::DatabaseCorrupt, {{"path", ports.database->path()}, {"reason", *answer}}});
    co_return passed(
        QStringLiteral("%1, %2").arg(ports.database->path(), size(QFileInfo(ports.database->path()).size())));
}

Async<CheckResult> checkMigrations(Ports ports, Deadline deadline, Cancel cancel)
{
    if (!ports.database)
        co_return skippedBecause(ports.databaseError);
    using States = QList<storage::MigrationState>;
    std::function<Result<States>(storage::Connection &)> job = [steps = ports.migrations](storage::Connection &c) {
        return storage::migrationStatus(c, steps);
    };
    const auto states = co_await storage::read<States>(ports.database, job, deadline, cancel);
    if (!states)
        co_return found(CheckStatus::Failed, states.error());
    QStringList missing;
    int newest = 0;
    for (const storage::MigrationState &state : *states) {
        if (state.applied)
            newest = std::max(newest, state.version);
        else
            missing << QString::number(state.version);
    }
    if (!missing.isEmpty())
        co_return found(CheckStatus::Failed,
                        {Code::Conflict,
                         {{"what", ports.database->path()},
                          {"reason", QStringLiteral("schema steps are missing: %1").arg(missing.join(u", "))}}});
    co_return passed(QStringLiteral("Schema %1, %2 steps applied").arg(newest).arg(states->size()));
}

Async<CheckResult> checkChain(Ports ports, Deadline deadline, Cancel cancel)
{
    if (!ports.database)
        co_return skippedBecause(ports.databaseError);
    if (!ports.auditChain)
        co_return skipped(QStringLiteral("There is no audit chain to look at."));
    const auto entries = co_await ports.auditChain(deadline, cancel);
    if (!entries)
        co_return found(CheckStatus::Failed, entries.error());
    co_return passed(QStringLiteral("%1 entries looked at, all intact").arg(*entries));
}

// -- surroundings ----------------------------------------------------------------------------------------------------

Async<CheckResult> checkKeychain(Ports ports, Deadline deadline, Cancel cancel)
{
    if (!ports.keychain)
        co_return skipped(QStringLiteral("No keychain is used here."));
    const auto name = co_await ports.keychain(deadline, cancel);
    if (name)
        co_return passed(*name);
    // A machine without a desktop has none; secrets may then live in owner-only files.
    const bool absent = name.error().code == Code::KeychainUnavailable || name.error().code == Code::KeychainLocked;
    co_return found(absent ? CheckStatus::Warning : CheckStatus::Failed, name.error());
}

Async<CheckResult> checkClock(Ports ports, Deadline deadline, Cancel cancel)
{
    if (!ports.clock)
        co_return skipped(QStringLiteral("There is no clock to ask."));
    const Instant now = ports.clock->now();
    const auto wrong = [now](const QString &what, Instant then) {
        return found(CheckStatus::Warning,
                     {Code::ClockWrong, {{"now", toText(now)}, {"what", what}, {"then", toText(then)}}});
    };
    if (now < firstDay)
        co_return wrong(QStringLiteral("Wingman's first day"), firstDay);
    if (ports.newestRecord) {
        const auto newest = co_await ports.newestRecord(deadline, cancel);
        if (!newest)
            co_return found(CheckStatus::Failed, newest.error());
        if (*newest && now + tolerance < **newest)
            co_return wrong(QStringLiteral("the newest record"), **newest);
    }
    co_return passed(toText(now));
}

CheckResult lookAtPosture(const policy::Posture &posture)
{
    const QString detail = QStringLiteral("%1, by %2: %3")
                               .arg(operations::modeName(posture.mode.mode), posture.mode.decidedBy, posture.status());
    QList<Error> blockers = posture.mode.blockers + posture.problems;
    if (posture.isLabBlocked())
        blockers.append(Error{Code::LabNotConfigured, {}});
    if (!blockers.isEmpty())
        return found(CheckStatus::Failed, blockers.first(), detail);
    if (!posture.lockdownReasons.isEmpty())
        return found(CheckStatus::Warning,
                     {Code::Lockdown, {{"reasons", posture.lockdownReasons.join(QStringLiteral(", "))}}}, detail);
    return passed(detail);
}

Async<CheckResult> checkPosture(std::optional<policy::Posture> posture)
{
    co_return posture ? lookAtPosture(*posture) : skipped(QStringLiteral("The posture is not known."));
}

// -- endpoints -------------------------------------------------------------------------------------------------------

OutageClass outageOf(const inventory::LayerCheck &layer)
{
    if (const OutageClass named = outageClassFromName(layer.outageClass); named != OutageClass::None)
        return named;
    if (layer.error && layer.error->code == Code::TimedOut)
        return OutageClass::Timeout;
    if (layer.layer == QStringLiteral("dns"))
        return OutageClass::DnsResolution;
    if (layer.layer == QStringLiteral("tcp") || layer.layer == QStringLiteral("socket"))
        return OutageClass::NetworkUnreachable;
    return OutageClass::ProviderUnavailable;
}

CheckResult lookAtLayers(const inventory::Endpoint &endpoint, const QList<inventory::LayerCheck> &layers)
{
    const auto broken =
        std::find_if(layers.begin(), layers.end(), [](const inventory::LayerCheck &layer) { return !layer.passed; });
    CheckResult result;
    if (broken != layers.end()) {
        const Error error = broken->error.value_or(
            Error{Code::Unreachable, {{"endpoint", endpoint.id.text()}, {"reason", broken->detail}}});
        result = found(CheckStatus::Failed, error,
                       QStringLiteral("%1: the layer %2 fails").arg(endpoint.address, broken->layer));
        result.outage = outageOf(*broken);
    } else if (layers.isEmpty()) {
        result = skipped(QStringLiteral("This endpoint has nothing to look at."));
    } else {
        const QString last = layers.last().detail;
        result = passed(last.isEmpty() ? endpoint.address : last);
    }
    result.layers = layers;
    return result;
}

Async<CheckResult> checkEndpoint(std::shared_ptr<inventory::Reader> reader, Deadline deadline, Cancel cancel)
{
    const inventory::Endpoint endpoint = reader->endpoint();
    const auto layers = co_await reader->examine(deadline, cancel);
    if (layers)
        co_return lookAtLayers(endpoint, *layers);
    CheckResult result = found(CheckStatus::Failed, layers.error(), endpoint.address);
    inventory::LayerCheck whole;
    whole.error = layers.error();
    result.outage = outageOf(whole);
    co_return result;
}

} // namespace

std::vector<Check> standardChecks(Ports ports)
{
    // The functions below are no flows themselves: they only start one, which then holds its own copies.
    const auto over = [&ports](Async<CheckResult> (*flow)(Ports, Deadline, Cancel)) -> Run {
        return [flow, ports](Deadline deadline, Cancel cancel) { return flow(ports, deadline, std::move(cancel)); };
    };
    const QString folder = ports.dataFolder;
    const auto posture = ports.posture;
    std::vector<Check> checks;
    checks.push_back(
        {QStringLiteral("data-folder"), QStringLiteral("Data folder"),
         [folder](Deadline deadline, Cancel cancel) { return checkFolder(folder, deadline, std::move(cancel)); }});
    checks.push_back({QStringLiteral("database"), QStringLiteral("Database"), over(checkDatabase)});
    checks.push_back({QStringLiteral("migrations"), QStringLiteral("Schema"), over(checkMigrations)});
    checks.push_back({QStringLiteral("audit-chain"), QStringLiteral("Audit chain"), over(checkChain)});
    checks.push_back({QStringLiteral("keychain"), QStringLiteral("Keychain"), over(checkKeychain)});
    checks.push_back({QStringLiteral("clock"), QStringLiteral("Clock"), over(checkClock)});
    checks.push_back({QStringLiteral("mode"), QStringLiteral("Mode and posture"),
                      [posture](Deadline, const Cancel &) { return checkPosture(posture); }});
    for (const std::shared_ptr<inventory::Reader> &reader : ports.endpoints) {
        const QString name = reader->endpoint().id.text();
        checks.push_back({QStringLiteral("endpoint:%1").arg(name), QStringLiteral("Endpoint %1").arg(name),
                          [reader](Deadline deadline, Cancel cancel) {
                              return checkEndpoint(reader, deadline, std::move(cancel));
                          }});
    }
    return checks;
}

} // namespace wingman::diagnostics
