// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/folders.h"

#include <QDir>

namespace wingman::app {
namespace {

constexpr qsizetype longestPath = 1024;

QString base(const policy::Environment &environment, const QString &variable, const QString &fallback)
{
    const QString value = environment.value(variable);
    return QDir::isAbsolutePath(value) ? value : fallback;
}

} // namespace

Result<Folders> foldersFrom(const std::optional<QString> &dataDir, const policy::Environment &environment)
{
    if (dataDir) {
        const auto refuse = [](const char *reason) {
            return fail(Code::InvalidInput,
                        {{"what", QStringLiteral("--data-dir")}, {"reason", QString::fromLatin1(reason)}});
        };
        if (dataDir->isEmpty())
            return refuse("it is empty");
        if (dataDir->size() > longestPath)
            return refuse("it is longer than 1024 characters");
        if (const QString problem = plainTextProblem(*dataDir, longestPath); !problem.isEmpty())
            return Failure(Error{Code::InvalidInput, {{"what", QStringLiteral("--data-dir")}, {"reason", problem}}});
        const QString home = QDir::cleanPath(QDir::current().absoluteFilePath(*dataDir));
        return Folders{home + QStringLiteral("/config"), home, home + QStringLiteral("/state"),
                       home + QStringLiteral("/runtime"), true};
    }
    const QString name = QStringLiteral("/wingman");
    QString home = environment.value(QStringLiteral("HOME"));
    if (!QDir::isAbsolutePath(home))
        home = QDir::homePath();
    const QString state = base(environment, QStringLiteral("XDG_STATE_HOME"), home + QStringLiteral("/.local/state"));
    return Folders{base(environment, QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/.config")) + name,
                   base(environment, QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/.local/share")) + name,
                   state + name, base(environment, QStringLiteral("XDG_RUNTIME_DIR"), state) + name, false};
}

} // namespace wingman::app
