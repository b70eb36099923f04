// SPDX-License-Identifier: GPL-3.0-or-later
// The ports of the mock world: the same for its engines and its cluster. They add to a Site what a network adds: time,
// deadlines, cancellation, and the faults it was told to have. Thread: the network thread.
#pragma once

#include "targets/mock/site.h"

namespace wingman::targets::mock {

class MockReader final : public inventory::Reader
{
public:
    explicit MockReader(std::shared_ptr<Site> site) : m_site(std::move(site)) {}

    const inventory::Endpoint &endpoint() const override { return m_site->endpoint(); }
    Async<inventory::Engine> engine(Deadline deadline, Cancel cancel) override;
    Async<inventory::Snapshot> snapshot(Deadline deadline, Cancel cancel) override;
    Async<inventory::Facts> facts(inventory::TargetRef target, QString nameOrId, Deadline deadline,
                                  Cancel cancel) override;
    Async<inventory::Facts> moreFacts(inventory::TargetRef target, QString nameOrId, QStringList asks,
                                      Deadline deadline, Cancel cancel) override;
    std::shared_ptr<inventory::Stream<inventory::WatchItem>> watch(Cancel cancel) override;
    Async<std::shared_ptr<inventory::Stream<inventory::LogLine>>>
    logs(ObjectId container, inventory::LogOptions options, Deadline deadline, Cancel cancel) override;
    Async<std::shared_ptr<inventory::Stream<inventory::StatsSample>>> stats(ObjectId container, Deadline deadline,
                                                                            Cancel cancel) override;
    Async<QByteArray> inspect(inventory::TargetRef target, QString nameOrId, Deadline deadline, Cancel cancel) override;
    Async<QList<inventory::LayerCheck>> examine(Deadline deadline, Cancel cancel) override;
    std::shared_ptr<inventory::ClusterDetails> details() override;

private:
    std::shared_ptr<Site> m_site;
};

class MockDetails final : public inventory::ClusterDetails
{
public:
    explicit MockDetails(std::shared_ptr<Site> site) : m_site(std::move(site)) {}

    Async<inventory::Trend> trend(inventory::TargetRef target, inventory::TrendSpan span, Deadline deadline,
                                  Cancel cancel) override;
    Async<inventory::GuestSnapshots> snapshots(inventory::TargetRef guest, Deadline deadline, Cancel cancel) override;
    Async<inventory::StoredVolumes> content(inventory::TargetRef storage, Deadline deadline, Cancel cancel) override;
    Async<inventory::StoredVolumes> backups(inventory::TargetRef guest, Deadline deadline, Cancel cancel) override;
    Async<QStringList> addresses(inventory::TargetRef guest, Deadline deadline, Cancel cancel) override;
    Async<inventory::TaskReport> task(QString upid, qint64 firstLine, Deadline deadline, Cancel cancel) override;

private:
    std::shared_ptr<Site> m_site;
};

class MockHand final : public operations::Hand
{
public:
    explicit MockHand(std::shared_ptr<Site> site) : m_site(std::move(site)) {}

    Async<operations::StepAnswer> perform(operations::Permit permit, operations::Step step, Deadline deadline,
                                          Cancel cancel) override;

private:
    std::shared_ptr<Site> m_site;
};

/// What stands between asking and answering when something is only read. Errors: those the fault brings, TimedOut,
/// Cancelled.
Async<> admit(std::shared_ptr<Site> site, Method method, Deadline deadline, Cancel cancel);
/// Waits for the duration; TimedOut{what} where the deadline comes first.
Async<> passTime(Milliseconds duration, QString what, Deadline deadline, Cancel cancel);
/// The error that a fault answers with; none where the fault lets the answer through.
std::optional<Error> errorOf(const Fault &fault, const inventory::Endpoint &endpoint);

} // namespace wingman::targets::mock
