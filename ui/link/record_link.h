// SPDX-License-Identifier: GPL-3.0-or-later
// The audit chain, for reading.
#pragma once

#include "audit/chain_reader.h"
#include "audit/verifier.h"
#include "base/cancel.h"

namespace wingman::ui {

/// Thread: the window's. Errors: those of audit::ChainReader and audit::verifyChain().
class RecordLink
{
public:
    virtual ~RecordLink() = default;
    virtual Async<QList<audit::ListedEntry>> list(audit::EntryFilter filter, audit::Page page, Cancel cancel) = 0;
    virtual Async<audit::ListedEntry> entry(audit::Sequence sequence, Cancel cancel) = 0;
    virtual Async<QList<audit::ListedEntry>> ofExecution(QString execution, Cancel cancel) = 0;
    /// `progress` is called on the window's thread, at most ten times a second.
    virtual Async<audit::VerifyReport> verify(audit::VerifyOptions options, audit::VerifyProgress progress,
                                              Cancel cancel) = 0;
};

} // namespace wingman::ui
