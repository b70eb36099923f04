// SPDX-License-Identifier: GPL-3.0-or-later
// Plans and records as the core makes them for containers, for what shows them.
#pragma once

#include "execution/record.h"
#include "link/overview.h"
#include "operations/plan.h"

namespace wingman::test {

inline const QString sampleEngine = QStringLiteral("engine-1");

operations::OperationId operationId(const char *id);

identity::Actor someone(const QString &id = QStringLiteral("os:ops"), identity::Role role = identity::Role::Admin);

inventory::TargetRef containerRef(const QString &name, const QString &endpoint = QStringLiteral("docker-1"));

/// 64 hex digits, the same for the same name.
ObjectId containerId(const QString &name);

operations::OperationSpec restartSpec();

inventory::Facts containerFactsOf(const inventory::TargetRef &target, const QString &state, Instant now);

operations::TargetPlan restartOf(const inventory::TargetRef &target, Instant now);

operations::Plan restartPlan(const QStringList &names, Instant now,
                             const QString &id = QStringLiteral("pln-7c1e4f2ab3d5e6f7a8b9c0d1a04f"));

inline const QString sampleGuest = QStringLiteral("proxmox://home/pve1/qemu/110");

/// The same with a snapshot of the guest that the engine lives in: guard, acts, release, undo.
operations::Plan guardedRestartPlan(const QStringList &names, Instant now);

/// Losing data: removing one container.
operations::Plan removePlan(const QString &name, Instant now);

policy::Finding finding(policy::Level level, Code code, const Arguments &arguments = {},
                        const QString &source = QStringLiteral("policy 7"));

QList<policy::Finding> needsApproval(const operations::Plan &plan);

execution::Record recordOf(const operations::Plan &plan, execution::State state,
                           const QList<policy::Finding> &findings);

/// As it is once it ran: every target in `ends`, with one step each.
execution::Record endedRecord(const operations::Plan &plan, execution::State state,
                              const QList<execution::State> &ends);

ui::Overview labOverview(const identity::Actor &actor = someone(),
                         policy::SelfApproval setting = policy::SelfApproval::Tier2);

} // namespace wingman::test
