// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/store.h"

#include <algorithm>

namespace wingman::inventory {
namespace {

/// Collects the objects of one endpoint that answer to a name.
class Search
{
public:
    Search(const QString &name, const QList<TargetKind> &kinds) : m_name(name), m_kinds(kinds) {}

    void look(const Snapshot &snapshot)
    {
        if (wants(TargetKind::Container)) {
            for (const Container &container : snapshot.containers) {
                if (is(container.name) || container.otherNames.contains(m_name) || isId(container.id.text()))
                    docker(snapshot, TargetKind::Container, container.name, container.id);
            }
        }
        if (wants(TargetKind::Project))
            lookForProject(snapshot);
        if (wants(TargetKind::Image)) {
            for (const Image &image : snapshot.images) {
                const bool hit = image.tags.contains(m_name) ||
                                 image.tags.contains(m_name + QStringLiteral(":latest")) ||
                                 image.digests.contains(m_name) || isId(image.id.text()) ||
                                 isId(image.id.text().section(QLatin1Char(':'), 1));
                if (hit)
                    docker(snapshot, TargetKind::Image, image.tags.value(0), image.id);
            }
        }
        if (wants(TargetKind::Volume)) {
            for (const Volume &volume : snapshot.volumes) {
                if (is(volume.id.text()))
                    docker(snapshot, TargetKind::Volume, volume.id.text(), volume.id);
            }
        }
        if (wants(TargetKind::Network)) {
            for (const Network &network : snapshot.networks) {
                if (is(network.name) || isId(network.id.text()))
                    docker(snapshot, TargetKind::Network, network.name, network.id);
            }
        }
        if (wants(TargetKind::Node)) {
            for (const Node &node : snapshot.nodes) {
                if (is(node.id.text()))
                    found.append({Platform::Proxmox, snapshot.endpoint, TargetKind::Node, {}, node.id.text()});
            }
        }
        for (const Guest &guest : snapshot.guests) {
            const TargetKind kind = guest.kind == GuestKind::Qemu ? TargetKind::Qemu : TargetKind::Lxc;
            if (wants(kind) && (is(guest.name) || is(QString::number(guest.vmid)) || is(guest.id.text())))
                found.append({Platform::Proxmox, snapshot.endpoint, kind, guest.node, QString::number(guest.vmid)});
        }
    }

    QList<TargetRef> found;

private:
    bool wants(TargetKind kind) const { return m_kinds.isEmpty() || m_kinds.contains(kind); }
    bool is(const QString &name) const { return name == m_name; }
    bool isId(const QString &id) const { return id == m_name || (m_name.size() >= 12 && id.startsWith(m_name)); }

    /// By its name; by its id where the name is none that an address can hold.
    void docker(const Snapshot &snapshot, TargetKind kind, const QString &name, const ObjectId &id)
    {
        const bool named = targetNameProblem(kind, name).isEmpty();
        found.append({Platform::Docker, snapshot.endpoint, kind, {}, named ? name : id.text()});
    }

    void lookForProject(const Snapshot &snapshot)
    {
        const bool there = std::any_of(snapshot.containers.cbegin(), snapshot.containers.cend(),
                                       [&](const Container &container) { return is(container.project); });
        if (there && targetNameProblem(TargetKind::Project, m_name).isEmpty())
            found.append({Platform::Docker, snapshot.endpoint, TargetKind::Project, {}, m_name});
    }

    QString m_name;
    QList<TargetKind> m_kinds;
};

} // namespace

Store::Store(std::shared_ptr<const Clock> clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)) {}

void Store::add(const Endpoint &endpoint)
{
    const auto known = m_entries.find(endpoint.id);
    if (known == m_entries.end()) {
        m_entries.insert(endpoint.id, Entry{endpoint, std::nullopt, false, m_clock->now(), std::nullopt});
        Q_EMIT endpointsChanged();
        return;
    }
    if (known->endpoint == endpoint)
        return;
    if (known->endpoint.address != endpoint.address) {
        remove(endpoint.id);
        add(endpoint);
        return;
    }
    known->endpoint = endpoint;
    Q_EMIT endpointsChanged();
}

void Store::remove(const EndpointId &endpoint)
{
    const auto known = m_entries.find(endpoint);
    if (known == m_entries.end())
        return;
    const auto snapshot = known->snapshot;
    m_entries.erase(known);
    if (snapshot) {
        const Snapshot nothing{endpoint, snapshot->engine, {}, {}, {}, {}, {}, {}, m_clock->now(), {}};
        if (const Diff diff = difference(*snapshot, nothing); !diff.isEmpty())
            Q_EMIT changed(diff);
    }
    Q_EMIT endpointsChanged();
}

void Store::take(const EndpointId &endpoint, const WatchItem &item)
{
    const auto known = m_entries.find(endpoint);
    if (known == m_entries.end())
        return;
    if (const auto *snapshot = std::get_if<Snapshot>(&item)) {
        const Snapshot before = known->snapshot.value_or(Snapshot{endpoint, {}, {}, {}, {}, {}, {}, {}, {}, {}});
        known->snapshot = *snapshot;
        setLink(*known, true, std::nullopt);
        if (const Diff diff = difference(before, *snapshot); !diff.isEmpty())
            Q_EMIT changed(diff);
    } else if (const auto *diff = std::get_if<Diff>(&item)) {
        if (!known->snapshot)
            return;
        apply(*known->snapshot, *diff);
        if (!diff->isEmpty())
            Q_EMIT changed(*diff);
    } else if (const auto *event = std::get_if<TargetEvent>(&item)) {
        Q_EMIT happened(*event);
    } else if (const auto *state = std::get_if<WatchState>(&item)) {
        // Live says that the rows are being kept; before the first snapshot there are none.
        const bool live = state->link == WatchState::Link::Live;
        if (!live || known->snapshot)
            setLink(*known, live, live ? std::nullopt : state->error);
    }
}

void Store::markStale(const EndpointId &endpoint, const Error &error)
{
    const auto known = m_entries.find(endpoint);
    if (known != m_entries.end())
        setLink(*known, false, error);
}

void Store::setLink(Entry &entry, bool live, const std::optional<Error> &error)
{
    if (entry.live == live && entry.error == error)
        return;
    if (entry.live != live)
        entry.since = m_clock->now();
    entry.live = live;
    entry.error = error;
    const EndpointId endpoint = entry.endpoint.id; // the entry may be gone once somebody was told
    Q_EMIT linkChanged(endpoint);
}

std::optional<Store::Entry> Store::entry(const EndpointId &endpoint) const
{
    const auto known = m_entries.constFind(endpoint);
    return known == m_entries.cend() ? std::nullopt : std::optional(*known);
}

QList<Store::Entry> Store::entries() const
{
    return m_entries.values();
}

std::optional<Milliseconds> Store::age(const EndpointId &endpoint) const
{
    const auto known = m_entries.constFind(endpoint);
    if (known == m_entries.cend() || known->live || !known->snapshot)
        return std::nullopt;
    // While it was live the rows were right, so their age counts from the end of that.
    const Instant confirmed = std::max(known->since, known->snapshot->readAt);
    return std::max(Milliseconds(0), std::chrono::floor<Milliseconds>(m_clock->now() - confirmed));
}

QList<TargetRef> Store::candidates(const QString &name, const QList<TargetKind> &kinds) const
{
    Search search(name, kinds);
    for (const Entry &entry : m_entries) {
        if (entry.snapshot)
            search.look(*entry.snapshot);
    }
    std::sort(search.found.begin(), search.found.end(),
              [](const TargetRef &left, const TargetRef &right) { return left.text() < right.text(); });
    return search.found;
}

Result<TargetRef> Store::resolve(const QString &text, const QList<TargetKind> &kinds) const
{
    const auto isWanted = [&](TargetKind kind) { return kinds.isEmpty() || kinds.contains(kind); };
    if (!isBareName(text)) {
        auto target = TargetRef::parse(text);
        if (!target)
            return target;
        if (!isWanted(target->kind)) {
            QStringList names;
            for (const TargetKind kind : kinds)
                names.append(targetKindName(kind));
            return fail(Code::InvalidInput,
                        {{"what", text}, {"reason", tr("this acts on: %1").arg(names.join(QStringLiteral(", ")))}});
        }
        if (target->platform != Platform::Wingman && !m_entries.contains(target->endpoint))
            return fail(Code::NotFound, {{"what", tr("the endpoint %1").arg(target->endpoint.text())}});
        return target;
    }
    if (const QString problem = plainTextProblem(text, 512); !problem.isEmpty())
        return fail(Code::InvalidInput, {{"what", tr("the name of the target")}, {"reason", problem}});
    const QList<TargetRef> found = candidates(text, kinds);
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return fail(Code::NotFound, {{"what", text}});
    QStringList addresses;
    for (const TargetRef &target : found.first(std::min<qsizetype>(found.size(), 10)))
        addresses.append(target.text());
    if (found.size() > addresses.size())
        addresses.append(QStringLiteral("…"));
    return fail(Code::Ambiguous, {{"what", text}, {"candidates", addresses.join(QStringLiteral(", "))}});
}

} // namespace wingman::inventory
