// SPDX-License-Identifier: GPL-3.0-or-later
// Which verbs a row offers, in which order and on which keys: the same in row menu, toolbar and keyboard. Their words
// and icons are those of operation_words.h; what an operation does and how risky it is stands in the catalogue.
#pragma once

#include "inventory/target.h"

#include <QKeySequence>
#include <QList>
#include <QString>

namespace wingman::ui {

struct Verb
{
    QString operation;        // "docker.container.restart"
    QKeySequence key{};       // in lists
    bool destructive = false; // kept apart from the others, and never first
};

/// In the order in which they are shown; destructive ones last.
QList<Verb> verbsFor(inventory::TargetKind kind);

} // namespace wingman::ui
