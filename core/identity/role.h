// SPDX-License-Identifier: GPL-3.0-or-later
// Roles and what each may do, as data (product.md, Operations: the table "may"). The core checks these; a window only
// mirrors them.
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace wingman::identity {

enum class Role : quint8 { Viewer, Operator, Approver, Admin };

enum class Permission : quint8 {
    Read,             // read
    CreateExecution,  // create:execution     plan and ask
    ExecuteTier1,     // execute:tier1
    ExecuteOwn,       // execute:own          start one's own approved plan
    ExecuteApproved,  // execute:approved     start anybody's approved plan
    ApproveTier2,     // approve:tier2
    ApproveTier3,     // approve:tier3
    RejectExecution,  // reject:execution
    ManagePolicy,     // manage:policy
    ManageAllowlists, // manage:allowlists
    ManageSettings,   // manage:settings
    ManageEndpoints,  // manage:endpoints
    ManageUsers,      // manage:users
    ManageSecrets,    // manage:secrets
    ToggleDangerous,  // toggle:dangerous
    ForceLabMode,     // force:lab_mode
};

/// Every role, lowest first; every permission, in the order above.
QList<Role> allRoles();
QList<Permission> allPermissions();

/// "viewer", "operator", "approver", "admin".
QString roleName(Role role);
std::optional<Role> roleFromName(QStringView name);
/// "create:execution", …
QString permissionName(Permission permission);
std::optional<Permission> permissionFromName(QStringView name);

bool permits(Role role, Permission permission);

} // namespace wingman::identity
