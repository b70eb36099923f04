// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/view_messages.h"

#include "widgets/format.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::AuditMessages)
};

Message unreadable(const QString &title, const Error &error)
{
    return {.title = title,
            .sentence = error.sentence(),
            .steps = {},
            .kind = MessageKind::Error,
            .primary = Words::tr("Try again"),
            .details = codeName(error.code)};
}

Message old(const QString &title, const Error &error)
{
    return {.title = title,
            .sentence = error.sentence(),
            .steps = {},
            .kind = MessageKind::Partial,
            .primary = Words::tr("Try again")};
}

Message tampered(const QString &title)
{
    return {.title = title,
            .sentence =
                Words::tr("Somebody changed them, or the disk is damaged. Verify the chain, and restore a backup "
                          "that verifies."),
            .steps = {},
            .kind = MessageKind::Error,
            .primary = Words::tr("Verify now")};
}

Message empty(const QString &title, const QString &sentence, const QString &primary = {})
{
    return {.title = title, .sentence = sentence, .steps = {}, .kind = MessageKind::Empty, .primary = primary};
}

Message loading(const QString &title, const QString &sentence = {})
{
    return {.title = title, .sentence = sentence, .steps = {}, .kind = MessageKind::Loading};
}

} // namespace

Message chainMessage(const ChainModel &model, const ChainSource &source)
{
    if (model.error())
        return unreadable(Words::tr("The chain cannot be read"), *model.error());
    if (model.isLoading())
        return loading(Words::tr("Reading the chain…"),
                       source.lookedBackTo() > 0
                           ? Words::tr("Nothing matched down to #%1.").arg(formatCount(source.lookedBackTo()))
                           : QString());
    if (!source.filter().isEmpty())
        return empty(Words::tr("No entry matches"), Words::tr("The whole chain was looked through."),
                     Words::tr("Show all entries"));
    return empty(Words::tr("Nothing was recorded yet"),
                 Words::tr("The first plan, decision or change of a setting begins the chain."));
}

QString chainFoot(const ChainModel &model, const ChainSource &source)
{
    if (model.isLoading())
        return source.lookedBackTo() > 0
                   ? Words::tr("Looking further back, before #%1…").arg(formatCount(source.lookedBackTo()))
                   : Words::tr("Reading…");
    return model.isComplete() ? Words::tr("%n entries, back to the first one", nullptr, model.rowCount())
                              : Words::tr("%n entries; older ones come as you scroll", nullptr, model.rowCount());
}

Message executionsMessage(const ExecutionsKnown &known)
{
    if (known.error)
        return unreadable(Words::tr("The executions cannot be read"), *known.error);
    if (!known.isRead)
        return loading(Words::tr("Reading the executions…"));
    if (known.read > 0 || known.isNarrowed)
        return empty(Words::tr("No execution matches"),
                     known.mayHaveMore ? Words::tr("Older ones were not looked at yet: “Load more” brings them.")
                                       : Words::tr("Every execution was looked at."),
                     Words::tr("Show all executions"));
    return empty(Words::tr("Nothing was planned yet"),
                 Words::tr("Whatever is changed begins as a plan, and every plan is kept here with what became of it. "
                           "Select a workload to begin."));
}

Message executionsTrouble(const ExecutionsKnown &known)
{
    if (known.error && known.read > 0)
        return old(Words::tr("The executions cannot be read again: what is shown may be old."), *known.error);
    if (known.damaged > 0)
        return tampered(Words::tr("%n execution(s) are left out: what is stored of them is not what the chain says.",
                                  nullptr, known.damaged));
    return {};
}

Message approvalsMessage(const ApprovalsKnown &known)
{
    if (known.error)
        return unreadable(Words::tr("The approvals cannot be read"), *known.error);
    if (!known.isRead)
        return loading(Words::tr("Reading the approvals…"));
    return empty(
        Words::tr("Nothing waits for approval"),
        Words::tr("What interrupts or destroys something has to be approved. Who asks for it does so on the plan "
                  "sheet, and it arrives here."),
        Words::tr("Go to the workloads"));
}

Message approvalsTrouble(const ApprovalsKnown &known)
{
    if (known.error && known.read > 0)
        return old(Words::tr("The approvals cannot be read again: what is shown may be old."), *known.error);
    if (known.plansError && known.read > 0)
        return old(Words::tr("The plans cannot be read again: what is said of them may be old."), *known.plansError);
    if (known.damaged > 0)
        return tampered(Words::tr("%n approval(s) are left out: what is stored of them is not what the chain says.",
                                  nullptr, known.damaged));
    return {};
}

} // namespace wingman::ui
