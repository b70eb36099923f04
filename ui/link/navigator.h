// SPDX-License-Identifier: GPL-3.0-or-later
// What a page asks of the window around it.
#pragma once

#include "link/place.h"
#include "operations/plan.h"

namespace wingman::ui {

/// Implemented by the window. Thread: the window's.
class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual void go(const Place &place) = 0;
    /// Opens the plan sheet: every change begins here, from wherever it is asked.
    virtual void openPlan(const operations::Intent &intent) = 0;
    /// What an operation is to be planned with, filled in as in this intent; then the plan of that, or of this where
    /// nothing was chosen.
    virtual void openOptions(const operations::Intent &intent) = 0;
    /// The same sheet for a plan that exists: to approve, to start, or to look how it goes.
    virtual void openRecord(const QString &planOrExecution) = 0;
    virtual void openHelp(const QString &topic) = 0;
    /// Why the console is in the posture it is in.
    virtual void openPosture() = 0;
    virtual void openFirstRun() = 0;
    /// Adding an endpoint: discovery, trying out, saving.
    virtual void openAddEndpoint() = 0;
    /// The same for a Proxmox cluster.
    virtual void openAddCluster() = 0;
    /// Locks the console; without a passphrase one is asked for first.
    virtual void lock() = 0;
    /// A short line in the activity bar ("Copied"), never the only place where something important is said.
    virtual void say(const QString &line) = 0;
};

} // namespace wingman::ui
