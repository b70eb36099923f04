// SPDX-License-Identifier: GPL-3.0-or-later
// The mock world: two Docker engines and a Proxmox cluster behind the same ports as the real ones, for MOCK mode, the
// tour and tests. The same seed and day give the same objects and ids in every process; what was done to them is kept
// by whoever owns the world, through save() and load().
#pragma once

#include "operations/hand.h"
#include "targets/mock/faults.h"

#include <QJsonObject>
#include <QTimer>

namespace wingman::targets::mock {

class Site;

struct WorldOptions
{
    quint64 seed = 7;
    Milliseconds latency{0};    // before each answer; at least one turn of the event loop
    Milliseconds taskTime{600}; // how long a guest takes to start or stop
    int crowd = 0;              // this many containers more on "demo"
    int changesPerSecond = 0;   // among them
};

/// Endpoints "demo", "demo-edge" (Docker) and "demo-pve" (Proxmox). Thread: the network thread, all of it.
class World final : public operations::Ports
{
public:
    explicit World(std::shared_ptr<const Clock> clock, WorldOptions options = {});
    ~World() override;

    Result<std::shared_ptr<inventory::Reader>> reader(const EndpointId &endpoint) const override;
    Result<std::shared_ptr<operations::Hand>> hand(const EndpointId &endpoint) const override;
    QList<inventory::Endpoint> endpoints() const override;

    /// How this endpoint misbehaves. Errors: NotFound.
    Result<Faults *> faults(const EndpointId &endpoint) const;

    /// Called after every act that changed something, before its answer is given: the moment to keep save().
    void onActed(std::function<void()> callback);
    /// Everything that differs from the beginning, with the day of the beginning. Has no secrets but those that were
    /// put into containers created here.
    QJsonObject save() const;
    /// Goes back to the beginning that was saved and applies what was done since; watchers see the difference. What it
    /// does not understand it leaves out.
    void load(const QJsonObject &saved);

    /// The crowd changes no more: for tests that compare what was told with what is.
    void rest() const;

    /// Lets time show now; otherwise it does so by itself while somebody watches. For tests that turn the clock.
    void tick() const;

private:
    std::shared_ptr<const Clock> m_clock;
    WorldOptions m_options;
    Instant m_anchor;
    QList<std::shared_ptr<Site>> m_sites;
    QTimer m_timer;
};

} // namespace wingman::targets::mock
