// SPDX-License-Identifier: GPL-3.0-or-later
// A window to show parts in, what every part owes to people who do not see or do not use a mouse, and pictures for
// people to look at.
#pragma once

#include "theme/style.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

namespace wingman::test {

/// As the program dresses itself.
inline void dress(ui::Scheme scheme)
{
    if (qobject_cast<ui::Style *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new ui::Style);
    QApplication::setPalette(ui::paletteOf(scheme));
}

/// Kept where a person can look at it, if they say where.
inline void picture(QWidget &window, const QString &name)
{
    QCoreApplication::sendPostedEvents(); // so that it is laid out
    const QString folder = qEnvironmentVariable("WINGMAN_SCREENSHOTS");
    if (!folder.isEmpty() && !window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))))
        qFatal("the picture %s cannot be written", qPrintable(name));
}

/// What is wrong with the controls inside: no name of the object, none for those who do not see. Empty: all is well.
inline QStringList unnamed(const QWidget &inside)
{
    QStringList wrong;
    const auto all = inside.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->objectName().startsWith(QStringLiteral("qt_")) || !widget->isVisibleTo(&inside))
            continue;
        const QString what =
            QStringLiteral("%1 in %2")
                .arg(QString::fromLatin1(widget->metaObject()->className()), widget->parentWidget()->objectName());
        const bool control = qobject_cast<const QAbstractButton *>(widget) != nullptr ||
                             qobject_cast<const QLineEdit *>(widget) != nullptr ||
                             qobject_cast<const QAbstractItemView *>(widget) != nullptr;
        if (!control || widget->parentWidget()->inherits("QLineEdit"))
            continue;
        if (widget->objectName().isEmpty())
            wrong.append(what + QStringLiteral(" has no name"));
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
            wrong.append(what + QStringLiteral(" says nothing"));
    }
    return wrong;
}

template <typename T>
T *child(const QWidget &inside, const char *name)
{
    T *found = inside.findChild<T *>(QString::fromLatin1(name));
    if (found == nullptr)
        qFatal("there is no %s", name);
    return found;
}

} // namespace wingman::test
