// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a part of a widget by the name that tests and people's tools know it by, and keeps pictures where asked for.
#pragma once

#include <QDir>
#include <QTest>
#include <QWidget>

namespace wingman::test {

template <typename T>
T *child(const QWidget &parent, const char *name)
{
    T *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (found == nullptr)
        qFatal("there is no %s", name);
    return found;
}

/// True where the picture was taken, or nobody asked for one (WINGMAN_SCREENSHOTS names the folder).
inline bool picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("WINGMAN_SCREENSHOTS");
    return folder.isEmpty() || widget.grab().save(QDir(folder).filePath(name));
}

} // namespace wingman::test
