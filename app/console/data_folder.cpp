// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/data_folder.h"

#include "execution/instance_lock.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace wingman::console {
namespace {

Failure refused(const QString &folder, const QString &reason)
{
    return Failure(Error{Code::DataFolderUnusable, {{"path", folder}, {"reason", reason}}});
}

/// One by one, and all back again where one cannot be moved.
Result<> moveEntries(const QStringList &names, const QDir &from, const QDir &to)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (QFile::rename(from.filePath(names.at(i)), to.filePath(names.at(i))))
            continue;
        for (qsizetype moved = 0; moved < i; ++moved)
            QFile::rename(to.filePath(names.at(moved)), from.filePath(names.at(moved)));
        return refused(from.path(), QStringLiteral("%1 cannot be moved").arg(names.at(i)));
    }
    return {};
}

} // namespace

Result<QString> moveAside(const app::Folders &folders, const Clock &clock)
{
    const QString stamp = QString(toText(clock.now())).remove(QLatin1Char(':')).section(QLatin1Char('.'), 0, 0);
    const QString aside = QStringLiteral("%1.aside-%2").arg(folders.data, stamp);
    if (execution::InstanceLock::isAnyAlive(folders.data))
        return refused(folders.data, QStringLiteral("another program has it open, wingmanctl perhaps; let that end "
                                                    "first, then begin anew"));
    const QString reason = QStringLiteral("it cannot be renamed; rename it by hand, then try again");
    if (!folders.isolated) {
        if (!QDir().rename(folders.data, aside))
            return refused(folders.data, reason);
        return aside;
    }
    QDir from(folders.data);
    QStringList names = from.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &own : {folders.state, folders.runtime})
        names.removeAll(QFileInfo(own).fileName());
    if (!QDir().mkpath(aside))
        return refused(folders.data, reason);
    QFile::setPermissions(aside, QFile::permissions(folders.data));
    if (const auto moved = moveEntries(names, from, QDir(aside)); !moved) {
        QDir().rmdir(aside);
        return propagate(moved);
    }
    return aside;
}

QString existingAbove(const QString &folder)
{
    QString there = QDir::cleanPath(folder);
    while (!QFileInfo(there).isDir() && !QDir(there).isRoot())
        there = QFileInfo(there).path();
    return there;
}

} // namespace wingman::console
