// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of rows: the same names, icons and keys in row menu, toolbar, palette and keyboard. What an operation does
// and how risky it is stands in the catalogue; here it only gets its short name.
#pragma once

#include "inventory/target.h"
#include "theme/icons.h"

#include <QKeySequence>
#include <QList>
#include <QString>

namespace wingman::ui {

struct Verb
{
    QString operation; // "docker.container.restart"
    Icon icon = Icon::Play;
    QKeySequence key{};       // in lists
    bool destructive = false; // kept apart from the others, and never first
};

/// In the order in which they are shown; destructive ones last.
QList<Verb> verbsFor(inventory::TargetKind kind);
/// "Restart", in the language of now; the operation's id where it has no short name.
QString verbText(const QString &operation);
/// "Restart web-1…", "Restart 3 containers…".
QString verbText(const QString &operation, const QStringList &names);
Icon verbIcon(const QString &operation);

} // namespace wingman::ui
