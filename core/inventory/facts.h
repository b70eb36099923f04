// SPDX-License-Identifier: GPL-3.0-or-later
// What was read of one object when a decision was due. Each fact carries its class from the moment it is read, so that
// what can hold a secret never reaches a plan, a record or the chain (product.md, "Operations").
#pragma once

#include "base/clock.h"
#include "inventory/target.h"

#include <QJsonObject>
#include <QMap>

namespace wingman::inventory {

enum class FactClass : quint8 {
    Gate,   // the gate or a precondition reads it: part of what is approved
    Open,   // shown and recorded, but may change without voiding anything (health, counters)
    Secret, // may hold secrets: kept in memory only, never serialised
};

struct Fact
{
    QString value;
    FactClass cls = FactClass::Secret; // the safe answer is the default answer

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// Well-known keys. Platforms add their own; these are the ones that rules and conditions speak of.
namespace fact {
inline const QString state = QStringLiteral("state"); // Gate: "running", "exited", … (containerStateName)
inline const QString name = QStringLiteral("name");   // Gate
inline const QString testLabel = QStringLiteral("label.wingman.test"); // Gate: the label's value, absent without it
inline const QString startedAt = QStringLiteral("startedAt");          // Open: opaque text, compared for change only
inline const QString finishedAt = QStringLiteral("finishedAt");        // Open
inline const QString health = QStringLiteral("health");                // Open
inline const QString image = QStringLiteral("image");                  // Open
inline const QString autoRemove = QStringLiteral("autoRemove");        // Gate: "true" or "false"
inline const QString protectedBy = QStringLiteral("protectedBy"); // Gate: why it must not be touched, absent if it may
inline const QString task = QStringLiteral("task"); // Open: "running", "done", "failed", "absent": work that the
                                                    // endpoint does by itself, where that was asked about
inline const QString taskResult = QStringLiteral("task.result"); // Open: what it ended with, "WARNINGS: 2 (…)"
} // namespace fact

/// How a reader is asked what became of work that the endpoint does under this name (Reader::moreFacts).
inline QString taskQuestion(const QString &task)
{
    return QStringLiteral("task:") + task;
}

struct Facts
{
    TargetRef target;
    QString engineId;               // identity of the engine or cluster itself, not of its address
    std::optional<ObjectId> object; // none: the object does not exist (yet)
    QMap<QString, Fact> values;
    Instant readAt;

    bool exists() const { return object.has_value(); }
    /// The value, or none; secret ones included (for reading in memory).
    std::optional<QString> value(const QString &key) const;
    void set(const QString &key, const QString &value, FactClass cls) { values.insert(key, Fact{value, cls}); }

    /// Without secrets. Gate facts under "gate", open ones under "open"; no times of reading.
    QJsonObject toJson() const;
    /// What fromJson(toJson()) cannot bring back: secret facts and readAt.
    static Result<Facts> fromJson(const QJsonObject &object);
};

} // namespace wingman::inventory
