// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/process.h"

#include "base/logging.h"
#include "secrets/process_hardening.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace wingman::app {

void hardenShipped()
{
#ifdef NDEBUG
    if (const auto hardened = secrets::hardenProcess(); !hardened)
        qCWarning(logApp).noquote() << hardened.error().sentence();
#endif
}

void beginProcess(const QString &program)
{
    QCoreApplication::setApplicationName(program);
    QCoreApplication::setApplicationVersion(QStringLiteral(WINGMAN_VERSION));
}

policy::Environment environmentAtStart()
{
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    policy::Environment environment;
    const QStringList names = system.keys();
    for (const QString &name : names)
        environment.insert(name, system.value(name));
    return environment;
}

} // namespace wingman::app
