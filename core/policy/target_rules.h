// SPDX-License-Identifier: GPL-3.0-or-later
// The gate's rules about one target: denylist, protection, label or allowlist. Pure.
#pragma once

#include "policy/gate.h"

namespace wingman::policy {

/// What the lists call one object.
struct TargetNames
{
    QString allowedBy;    // the one name that an allowlist has to cover; empty where none was read
    QStringList deniedBy; // every name that a denylist may speak of
};
/// `willBeCreated`: nothing is there yet, and the plan expects that; then the typed name is the name.
TargetNames namesOf(const inventory::Facts &facts, bool willBeCreated);

/// What else a plan for a target touches; each is empty where there is none.
struct Besides
{
    QString secondName;  // that it will have
    QString destination; // the node it goes to
};

// Arguments of the findings: "target", whom the sentence is about, by its address; where it is about what is besides,
// in words, with the target's own address as "of" and the bare name as "name". "list" and "entry" say of which list.

/// Findings of the denylist for one target.
QList<Finding> denylistFindings(const Posture &posture, const inventory::Facts &facts, const TargetNames &names,
                                const Besides &besides);

struct TargetVerdict
{
    bool passed = false; // something said yes, and nothing said no
    QList<Finding> findings;
};
/// Label (integration), allowlist (lab), or neither (mock), and protection in every mode.
TargetVerdict permissionOf(const Posture &posture, const inventory::Facts &facts, const TargetNames &names,
                           const Besides &besides, bool severalEndpoints);

} // namespace wingman::policy
