// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/role.h"

#include <algorithm>
#include <array>

namespace wingman::identity {
namespace {

struct RoleRow
{
    Role role;
    const char *name;
};
constexpr std::array roleRows{
    RoleRow{Role::Viewer, "viewer"},
    RoleRow{Role::Operator, "operator"},
    RoleRow{Role::Approver, "approver"},
    RoleRow{Role::Admin, "admin"},
};

struct PermissionRow
{
    Permission permission;
    const char *name;
    Role from; // the lowest role that has it; every higher one has it too
};
constexpr std::array permissionRows{
    PermissionRow{Permission::Read, "read", Role::Viewer},
    PermissionRow{Permission::CreateExecution, "create:execution", Role::Operator},
    PermissionRow{Permission::ExecuteTier1, "execute:tier1", Role::Operator},
    PermissionRow{Permission::ExecuteOwn, "execute:own", Role::Operator},
    PermissionRow{Permission::ExecuteApproved, "execute:approved", Role::Approver},
    PermissionRow{Permission::ApproveTier2, "approve:tier2", Role::Approver},
    PermissionRow{Permission::ApproveTier3, "approve:tier3", Role::Approver},
    PermissionRow{Permission::RejectExecution, "reject:execution", Role::Approver},
    PermissionRow{Permission::ManagePolicy, "manage:policy", Role::Admin},
    PermissionRow{Permission::ManageAllowlists, "manage:allowlists", Role::Admin},
    PermissionRow{Permission::ManageSettings, "manage:settings", Role::Admin},
    PermissionRow{Permission::ManageEndpoints, "manage:endpoints", Role::Admin},
    PermissionRow{Permission::ManageUsers, "manage:users", Role::Admin},
    PermissionRow{Permission::ManageSecrets, "manage:secrets", Role::Admin},
    PermissionRow{Permission::ToggleDangerous, "toggle:dangerous", Role::Admin},
    PermissionRow{Permission::ForceLabMode, "force:lab_mode", Role::Admin},
};

} // namespace

QList<Role> allRoles()
{
    QList<Role> roles;
    for (const RoleRow &row : roleRows)
        roles.append(row.role);
    return roles;
}

QList<Permission> allPermissions()
{
    QList<Permission> permissions;
    for (const PermissionRow &row : permissionRows)
        permissions.append(row.permission);
    return permissions;
}

QString roleName(Role role)
{
    return QString::fromLatin1(roleRows.at(static_cast<std::size_t>(role)).name);
}

std::optional<Role> roleFromName(QStringView name)
{
    const auto *const found = std::find_if(roleRows.begin(), roleRows.end(),
                                           [&](const RoleRow &row) { return name == QLatin1String(row.name); });
    return found == roleRows.end() ? std::nullopt : std::optional(found->role);
}

QString permissionName(Permission permission)
{
    return QString::fromLatin1(permissionRows.at(static_cast<std::size_t>(permission)).name);
}

std::optional<Permission> permissionFromName(QStringView name)
{
    const auto *const found = std::find_if(permissionRows.begin(), permissionRows.end(),
                                           [&](const PermissionRow &row) { return name == QLatin1String(row.name); });
    return found == permissionRows.end() ? std::nullopt : std::optional(found->permission);
}

bool permits(Role role, Permission permission)
{
    return role >= permissionRows.at(static_cast<std::size_t>(permission)).from;
}

} // namespace wingman::identity
