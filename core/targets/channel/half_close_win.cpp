// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled on Windows only. A named pipe in byte mode has no half-close; the engine takes an empty write as the end of
// input there, which QLocalSocket cannot send.
#include "targets/channel/half_close.h"

namespace wingman::targets::channel {

Result<> shutDownWriting(qintptr descriptor, const QString &endpoint)
{
    Q_UNUSED(descriptor)
    return fail(Code::Unsupported, {{"what", QStringLiteral("ending the input of ") + endpoint},
                                    {"reason", QStringLiteral("named pipes have no half-close")}});
}

} // namespace wingman::targets::channel
