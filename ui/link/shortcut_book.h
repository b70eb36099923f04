// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the window, as they are now, and how a person changes them.
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>

namespace wingman::ui {

/// One binding, as the shortcut sheet and the settings show it.
struct Binding
{
    QString id; // "window.palette", "page.home", "row.logs"
    QString title;
    QString group; // where it holds: "Everywhere", "In lists"
    QKeySequence standard;
    QKeySequence now;
    bool fixed = false; // means the same in every list, and cannot be bound to another key
};

/// Implemented by the window. Thread: the window's.
class ShortcutBook : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QList<Binding> bindings() const = 0;
    /// The title of what has this shortcut already, other than `id`; empty: nothing.
    virtual QString conflict(const QString &id, const QKeySequence &sequence) const = 0;
    /// False where it is fixed or conflicts; an empty sequence goes back to the standard.
    virtual bool rebind(const QString &id, const QKeySequence &sequence) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace wingman::ui
