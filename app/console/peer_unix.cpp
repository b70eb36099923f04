// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/single_instance.h"

#include <sys/socket.h>
#include <unistd.h>

namespace wingman::console {

bool peerIsOwner(qintptr descriptor)
{
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t size = sizeof(peer);
    return ::getsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 &&
           peer.uid == ::geteuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(static_cast<int>(descriptor), &user, &group) == 0 && user == ::geteuid();
#endif
}

} // namespace wingman::console
