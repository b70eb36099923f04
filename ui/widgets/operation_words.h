// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation in the words and with the icon that all places use: row menus, palette, plan sheet, activity. One
// that is not in the table speaks through the title it was declared with. Pure. Thread: GUI.
#pragma once

#include "operations/operation.h"
#include "operations/plan.h"
#include "theme/icons.h"

#include <optional>

namespace wingman::ui {

/// "Restart web-1". `name` is made inert here. An operation without words of its own: "Restart container: web-1".
QString operationOn(const operations::OperationSpec &spec, const QString &name);
Icon iconOf(const operations::OperationSpec &spec);
Icon iconOf(const QString &operation);
/// "Restart": the verb alone, where the name stands beside it; the operation's id where no list of rows offers it.
QString verbText(const QString &operation);
/// "Restart web-1…", "Restart 3 containers…": what opens its plan. `subject` is already inert.
QString planText(const QString &operation, const QString &subject);
/// It takes something away: it never stands next to what does not.
bool isDestructive(const operations::OperationSpec &spec);

/// All that is said of it while it is planned, carried out and over.
struct OperationWords
{
    Icon icon = Icon::Play;
    QString title;   // "Restart db-1": the button that does it
    QString approve; // "Approve and restart db-1"
    QString doing;   // "Restarting db-1"
    QString done;    // "db-1 was restarted"
    QString step;    // "Ask the engine to restart it"
    QString undo;    // why there is no way back, or none is needed; empty where an inverse says it
};

/// `declared`: the operation's own title, where it is known. `subject`: what it acts on, already inert.
OperationWords operationWords(const operations::OperationId &operation, const QString &declared,
                              const operations::Parameters &parameters, const QString &subject);

/// What a person calls a target: "db-1", "101 mail", the setting's or endpoint's own name.
QString subjectOf(const inventory::TargetRef &target, const QString &readName = {});
QString subjectOf(const operations::TargetPlan &target);
/// One target by its name, several by kind and number: "3 containers".
QString subjectOf(const operations::Plan &plan);
QString subjectOf(const operations::Intent &intent);
/// "3 containers"; of several kinds: "3 targets".
QString countedTargets(std::optional<inventory::TargetKind> kind, qsizetype count);

} // namespace wingman::ui
