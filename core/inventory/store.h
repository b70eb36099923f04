// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of every endpoint at this moment, how old it is, and where a name is found.
#pragma once

#include "inventory/reader.h"

#include <QObject>

namespace wingman::inventory {

/// Keeps the last snapshot of each endpoint and passes on what changed. An endpoint that cannot be reached keeps its
/// rows; `live`, `since` and the snapshot's readAt say how old they are. Thread: that of whoever owns it.
class Store final : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        Endpoint endpoint;
        std::optional<Snapshot> snapshot; // none: never read
        bool live = false;
        Instant since;              // when it became live, or stopped being it
        std::optional<Error> error; // why it is not live; none also where it was not tried yet
    };

    explicit Store(std::shared_ptr<const Clock> clock, QObject *parent = nullptr);

    /// Takes on an endpoint nothing is known of yet; one of that name that is there already gets the new description
    /// and, where its address changed, loses its rows.
    void add(const Endpoint &endpoint);
    void remove(const EndpointId &endpoint);

    /// One item of the endpoint's watch, or a snapshot read in another way. Items of endpoints that were not added, and
    /// diffs without a snapshot before them, are left out.
    void take(const EndpointId &endpoint, const WatchItem &item);
    /// It could not be read: the rows stay, and are stale from now on.
    void markStale(const EndpointId &endpoint, const Error &error);

    std::optional<Entry> entry(const EndpointId &endpoint) const;
    /// In order of their names.
    QList<Entry> entries() const;
    /// How long ago what is shown was read or last confirmed; none where it is live, or never was read.
    std::optional<Milliseconds> age(const EndpointId &endpoint) const;

    /// A full address, as it is (of a known endpoint, of one of the kinds), or the one object that has this name, id,
    /// VMID, or at least the first 12 digits of its id. `kinds`: those asked for; empty: all.
    /// Errors: InvalidInput, NotFound, Ambiguous with the candidates' addresses.
    Result<TargetRef> resolve(const QString &text, const QList<TargetKind> &kinds = {}) const;
    /// All objects that the bare name may mean, in order of their addresses.
    QList<TargetRef> candidates(const QString &name, const QList<TargetKind> &kinds = {}) const;

Q_SIGNALS:
    /// An endpoint was added or removed.
    void endpointsChanged();
    /// Rows changed. A first or a new snapshot arrives as the difference too, so that models never reset.
    void changed(const wingman::inventory::Diff &diff);
    /// live, since or error changed.
    void linkChanged(const wingman::EndpointId &endpoint);
    /// The target says that something happened.
    void happened(const wingman::inventory::TargetEvent &event);

private:
    void setLink(Entry &entry, bool live, const std::optional<Error> &error);

    std::shared_ptr<const Clock> m_clock;
    QMap<EndpointId, Entry> m_entries;
};

} // namespace wingman::inventory
