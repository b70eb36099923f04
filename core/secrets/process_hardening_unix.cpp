// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/process_hardening.h"

#include <QtGlobal>
#include <cerrno>
#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace wingman::secrets {

Result<> hardenProcess()
{
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return fail(Code::Internal, {{"reason", qt_error_string(errno)}});
#ifdef Q_OS_LINUX
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return fail(Code::Internal, {{"reason", qt_error_string(errno)}});
#endif
    return {};
}

} // namespace wingman::secrets
