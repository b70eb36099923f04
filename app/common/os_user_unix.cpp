// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/os_user.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace wingman::app {

identity::ActorId osUser()
{
    std::array<char, std::size_t{16} * 1024> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr) {
        if (auto id = identity::ActorId::parse(QStringLiteral("os:") + QString::fromLocal8Bit(found->pw_name)))
            return *id;
    }
    return identity::ActorId::parse(QStringLiteral("os:uid-%1").arg(geteuid())).value();
}

} // namespace wingman::app
