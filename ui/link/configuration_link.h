// SPDX-License-Identifier: GPL-3.0-or-later
// What is configured, for reading. Changes are plans like any other (operations wingman.*, through WorkLink).
#pragma once

#include "base/cancel.h"
#include "configuration/stored.h"
#include "policy/gate.h"

namespace wingman::ui {

/// Thread: the window's. Errors: those of configuration::PostureService.
class ConfigurationLink
{
public:
    virtual ~ConfigurationLink() = default;
    virtual Async<configuration::Stored> stored(Cancel cancel) = 0;
    /// Newest first.
    virtual Async<QList<configuration::Version>> history(configuration::Document document, int limit,
                                                         Cancel cancel) = 0;
    /// "Would this be allowed?": what the rules of mode and target say of an address, or of a bare name of this kind,
    /// with facts read now where the object is there; otherwise by the name alone, and TargetNotFound (Info) says so.
    /// Records nothing. Errors also: InvalidInput, Ambiguous with the candidates.
    virtual Async<QList<policy::Finding>> wouldBeAllowed(QString nameOrAddress, inventory::TargetKind kind,
                                                         Cancel cancel) = 0;
};

} // namespace wingman::ui
