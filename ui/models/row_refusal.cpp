// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/row_refusal.h"

#include "base/redaction.h"

#include <QCoreApplication>
#include <QSet>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::RowRefusal)
};

QString idOf(const char *verb)
{
    return QStringLiteral("proxmox.guest.%1").arg(QLatin1String(verb));
}

bool isOneOf(const QString &operation, std::initializer_list<const char *> verbs)
{
    return std::any_of(verbs.begin(), verbs.end(), [&](const char *verb) { return operation == idOf(verb); });
}

} // namespace

QString rowRefusal(const QString &operation, const Workload &row)
{
    // The engine takes both, and does nothing; of what is only as last seen nobody knows.
    const auto is = [&operation](const char *verb) {
        return operation == idOf(verb) || operation == QStringLiteral("docker.container.%1").arg(QLatin1String(verb));
    };
    if (!row.stale && is("start") && row.state == WorkloadState::Running)
        return Words::tr("It runs already.");
    if (!row.stale && is("stop") && (row.state == WorkloadState::Stopped || row.state == WorkloadState::Created))
        return Words::tr("It does not run.");
    if (row.kind == WorkloadKind::Container || !operation.startsWith(QStringLiteral("proxmox.guest.")))
        return {};
    if (!row.lock.isEmpty())
        return Words::tr(
                   "It is locked (%1): a task works on it. It can be done when that task is over, or was stopped.")
            .arg(inert(row.lock));
    if (row.isTemplate &&
        isOneOf(operation, {"start", "shutdown", "reboot", "stop", "reset", "suspend", "resume", "snapshot"}))
        return Words::tr("It is a template, which is cloned and never runs.");
    if (row.isProtected && isOneOf(operation, {"snapshot-delete", "snapshot-rollback", "destroy", "restore"}))
        return Words::tr("It is protected. Take the protection off in its options first.");
    if (!row.haState.isEmpty() && isOneOf(operation, {"snapshot-rollback", "destroy", "restore"}))
        return Words::tr(
            "High availability manages it and would start it again. Take it out of high availability first.");
    return {};
}

} // namespace wingman::ui
