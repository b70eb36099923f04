// SPDX-License-Identifier: GPL-3.0-or-later
// What each operation on the configuration makes of it, and how the result looks as facts. Pure.
#pragma once

#include "configuration/stored.h"

namespace wingman::configuration {

/// What a target's name means: wingman://policy, allowlist, mode, mode/arm, setting/NAME, endpoint/NAME.
struct Address
{
    enum class Part : quint8 { Policy, Lists, Setting, Endpoint, Mode, Arming };
    Part part = Part::Policy;
    QString name; // of the setting or endpoint
    Document document() const;
    QString objectId() const; // "policy", "allowlist", "mode" (for arming too), "setting/NAME", "endpoint/NAME"
};
/// None for a name that means nothing here.
std::optional<Address> addressOf(const QString &targetName);

/// One change, as a step carries it.
struct Request
{
    operations::OperationId operation;
    QString target; // the target's name
    operations::Parameters parameters;

    QJsonObject toJson() const;
    static Result<Request> fromJson(const QJsonObject &object);
};

/// When and where it takes effect.
struct Moment
{
    Instant now;
    QString session;
};

/// Errors: ParameterInvalid, NotFound, Conflict (nothing would change), Unsupported (no such operation).
Result<Stored> applied(const Stored &stored, const Request &request, const Moment &moment);

/// The part that a target's name speaks of, as facts: every key is there, "" where nothing is chosen. None where the
/// object does not exist.
std::optional<QMap<QString, QString>> factsOf(const Stored &stored, const Address &address);

/// Key → {"before", "after"}, or {"added", "removed"} for a list; for the entry in the chain.
QJsonObject changesBetween(const Stored &before, const Stored &after, const Address &address);

} // namespace wingman::configuration
