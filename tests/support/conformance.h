// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded answers and published descriptions, on developers' machines only: where they are not, a test skips.
#pragma once

#include "support/places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <optional>

namespace wingman::test {

/// WINGMAN_CONFORMANCE, or ../shared/conformance beside the project.
inline QDir conformanceFolder()
{
    const QString named = qEnvironmentVariable("WINGMAN_CONFORMANCE");
    return QDir(named.isEmpty() ? sourceFolder() + QStringLiteral("/../shared/conformance") : named);
}

inline std::optional<QByteArray> conformanceFile(const QString &path)
{
    QFile file(conformanceFolder().filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

/// Paths of all files below a folder, in order.
inline QStringList conformanceFiles(const QString &folder)
{
    QStringList paths;
    QDirIterator files(conformanceFolder().filePath(folder), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

} // namespace wingman::test
