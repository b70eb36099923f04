// SPDX-License-Identifier: GPL-3.0-or-later
// The small machine that walks the steps of a plan whose intent is in the chain. The only maker of permits.
#pragma once

#include "execution/services.h"

namespace wingman::execution {

/// One execution under way. Shared by the flows of its targets, which all run on the network thread.
struct Run
{
    std::shared_ptr<const Services> services;
    Record record; // its plan carries the facts read just before the intent
    Progress progress;
    Cancel cancel;
    std::optional<approvals::Grant> grant; // without one nothing is carried out, only looked at

    void say(Event::Kind kind, int target = -1, int step = -1, const QString &text = {}) const;
};

class StepRunner final
{
public:
    /// Carries out one target and reads back what became of it; record.targets[position] then says so, durably. Never
    /// repeats a step whose outcome is not known. The error is only about the record, never about the target.
    static Async<> runTarget(std::shared_ptr<Run> run, int position);

    /// Looks until the target's outcome is known, or until looking in this process is pointless: after the operation's
    /// own timeout and grace of unchanged reads it was not done; while nothing can be read it stays unknown.
    static Async<> resolveTarget(std::shared_ptr<Run> run, int position);

    /// One look at a target whose outcome is unknown. True once it is known.
    static Async<bool> lookOnce(std::shared_ptr<Run> run, int position);

private:
    enum class Sent : quint8 { No, Answered, Refused, Lost };
    struct StepResult
    {
        Sent sent = Sent::No;
        std::optional<Error> error;
        QString captured;
    };
    static Async<StepResult> runStep(std::shared_ptr<Run> run, int position, int index, int attempt,
                                     operations::Step step);
    static Async<> prove(std::shared_ptr<Run> run, int position);
    static Async<> hearOfTask(std::shared_ptr<Run> run, int position, inventory::Facts facts);
    static Async<inventory::Facts> readBack(std::shared_ptr<Run> run, int position);
    static Async<> store(std::shared_ptr<Run> run, int position);
};

} // namespace wingman::execution
