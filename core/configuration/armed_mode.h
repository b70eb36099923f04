// SPDX-License-Identifier: GPL-3.0-or-later
// The mode that was armed, and for how long that holds.
//
// Armed without "stay" it holds until it is disarmed or the session ends in which it was armed. A session is named by
// the composition: on one machine it is the machine's boot, so that the console and every wingmanctl share one posture
// and a restarted machine is never armed by itself. Where no session can be named it holds only with "stay".
#pragma once

#include "base/result.h"
#include "operations/mode.h"

#include <QJsonObject>

namespace wingman::configuration {

struct ArmedMode
{
    std::optional<operations::ExecutionMode> mode; // none: disarmed
    bool stay = false;
    QString session; // in which it was armed

    /// What is armed now, for mode detection.
    std::optional<operations::ExecutionMode> in(const QString &currentSession) const
    {
        const bool holds = stay || (!session.isEmpty() && session == currentSession);
        return holds ? mode : std::nullopt;
    }
    QJsonObject toJson() const;
    /// Strict. Errors: InvalidInput.
    static Result<ArmedMode> fromJson(const QJsonObject &object);
    friend bool operator==(const ArmedMode &, const ArmedMode &) = default;
};

} // namespace wingman::configuration
