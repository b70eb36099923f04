// SPDX-License-Identifier: GPL-3.0-or-later
// One container of a mock engine: what was configured, what happened to it, and how it looks at a given moment.
#pragma once

#include "inventory/facts.h"
#include "targets/mock/workload.h"

#include <QJsonObject>

namespace wingman::targets::mock {

struct ContainerRecord
{
    enum class Habit : quint8 {
        Steady,
        RestartLoop, // runs 20 s, then waits 55 s to be started again by its restart policy
        Wavering,    // healthy, but for 90 s of every 10 minutes
    };

    inventory::Container base; // state: as last set; status and health are computed
    Habit habit = Habit::Steady;
    inventory::Health settled = inventory::Health::None; // once it has run for a while
    std::optional<Instant> startedAt{};
    std::optional<Instant> finishedAt{};
    int exitCode = 0;
    int restarts = 0;
    bool autoRemove = false;
    QString stopSignal{};
    QMap<QString, QString> environment{}; // may hold secrets
    QStringList command{};                // may hold secrets
    qint64 memoryLimit = 0;               // bytes

    friend bool operator==(const ContainerRecord &, const ContainerRecord &) = default;

    /// How it is at this moment.
    struct Moment
    {
        inventory::ContainerState state{};
        inventory::Health health{};
        std::optional<Instant> startedAt, finishedAt;
        int exitCode = 0;
        int restarts = 0;
    };
    Moment at(Instant now) const;
    inventory::Container row(Instant now) const;
    /// Whether its row may change although nobody touches it, other than by its age.
    bool moves(Instant now) const;

    bool isRunning(Instant now) const; // as the engine's State.Running: restarting and paused ones too
    void start(Instant now);
    void end(Instant now, int code);

    QJsonObject toJson() const;
    static std::optional<ContainerRecord> fromJson(const QJsonObject &object);
};

/// "2 hours", "About a minute": as the engine's own command line says it (docker/go-units, HumanDuration).
QString humanDuration(std::chrono::seconds duration);

} // namespace wingman::targets::mock
