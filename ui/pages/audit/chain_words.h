// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of the chain in words: what was done, how it ended, and one sentence that a person understands. Pure.
#pragma once

#include "audit/chain_reader.h"
#include "operations/catalogue.h"
#include "theme/theme.h"

#include <QList>

namespace wingman::ui {

struct OutcomeWords
{
    QString word;
    Tone tone = Tone::Muted;
    friend bool operator==(const OutcomeWords &, const OutcomeWords &) = default;
};

/// "plan", "approve", "intent"; the action's own name where it has no word.
QString actionWord(const QString &action);
/// "approved", "refused", "needs approval", "recorded".
OutcomeWords outcomeOf(const audit::EntryDraft &what);
/// "console", "command line", "schedule", …
QString originWord(const QString &origin);
/// "db-1", or "3 targets", or the address itself.
QString targetWord(const audit::EntryDraft &what);
/// "demo", "wingman"; several are joined.
QString placeWord(const audit::EntryDraft &what);

/// The operation that a plan is about, where the entry does not say it itself, by the plan's id.
using OperationByPlan = QMap<QString, QString>;
QString operationOf(const audit::EntryDraft &what, const OperationByPlan &plans);

/// "anna asked for “Remove job-9” on demo. The policy refused it."
QString headlineOf(const audit::EntryDraft &what, const QString &operation);

/// Codes of the findings that the entry names, of this level only: "block", "warn", "info".
QStringList codesOf(const audit::EntryDraft &what, const QString &level);

/// "51e0 9ac4 … d17b", and all of it in groups for a tool tip.
QString shortHash(const audit::Digest &hash);
QString hexOf(const audit::Digest &hash);
/// As wingmanctl prints it, with its hash.
QByteArray entryJson(const audit::ListedEntry &row);

} // namespace wingman::ui
