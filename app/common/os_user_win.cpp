// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/os_user.h"

#include <array>
#include <windows.h>

namespace wingman::app {

identity::ActorId osUser()
{
    std::array<wchar_t, 257> buffer{};
    DWORD size = static_cast<DWORD>(buffer.size());
    if (GetUserNameW(buffer.data(), &size) != 0) {
        if (auto id = identity::ActorId::parse(QStringLiteral("os:") + QString::fromWCharArray(buffer.data())))
            return *id;
    }
    return identity::ActorId::parse(QStringLiteral("os:unknown")).value();
}

} // namespace wingman::app
