// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/channel/half_close.h"

#include <sys/socket.h>

namespace wingman::targets::channel {

Result<> shutDownWriting(qintptr descriptor, const QString &endpoint)
{
    if (descriptor < 0 || ::shutdown(static_cast<int>(descriptor), SHUT_WR) != 0)
        return fail(Code::ConnectionLost, {{"endpoint", endpoint}});
    return {};
}

} // namespace wingman::targets::channel
