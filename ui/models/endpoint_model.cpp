// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpoint_model.h"

#include "base/redaction.h"

#include <QTimer>

namespace wingman::ui {
namespace {

constexpr int countedAfter = 100; // milliseconds

QString versionOf(const inventory::Snapshot &snapshot)
{
    if (!snapshot.engine.version.isEmpty() || snapshot.nodes.isEmpty())
        return snapshot.engine.version;
    QStringList versions;
    for (const inventory::Node &node : snapshot.nodes) {
        if (!node.version.isEmpty() && !versions.contains(node.version))
            versions.append(node.version);
    }
    versions.sort();
    return versions.join(QStringLiteral(", "));
}

QString linkName(EndpointLink link)
{
    switch (link) {
    case EndpointLink::Live:
        return QStringLiteral("live");
    case EndpointLink::Stale:
        return QStringLiteral("stale");
    case EndpointLink::Never:
        return QStringLiteral("never");
    }
    return {};
}

} // namespace

EndpointRow endpointRow(const inventory::Store::Entry &entry)
{
    EndpointRow row{entry.endpoint};
    row.since = entry.since;
    row.error = entry.error;
    if (!entry.snapshot)
        return row;
    const inventory::Snapshot &snapshot = *entry.snapshot;
    row.link = entry.live ? EndpointLink::Live : EndpointLink::Stale;
    row.engine = snapshot.engine;
    row.version = versionOf(snapshot);
    row.readAt = snapshot.readAt;
    row.problems = snapshot.problems;
    row.nodes = snapshot.nodes.size();
    row.workloads = snapshot.containers.size() + snapshot.guests.size();
    for (const inventory::Container &container : snapshot.containers)
        row.running += container.state == inventory::ContainerState::Running;
    for (const inventory::Guest &guest : snapshot.guests)
        row.running += guest.status == QStringLiteral("running");
    return row;
}

EndpointModel::EndpointModel(const inventory::Store &store, QObject *parent)
    : DifferenceTable(parent), m_store(store), m_soon(new QTimer(this))
{
    read();
    m_soon->setSingleShot(true);
    m_soon->setInterval(countedAfter);
    connect(m_soon, &QTimer::timeout, this, &EndpointModel::read);
    const auto soon = [this] {
        if (!m_soon->isActive())
            m_soon->start();
    };
    connect(&m_store, &inventory::Store::changed, this, soon);
    connect(&m_store, &inventory::Store::linkChanged, this, &EndpointModel::read);
    connect(&m_store, &inventory::Store::endpointsChanged, this, &EndpointModel::read);
}

void EndpointModel::read()
{
    QList<EndpointRow> all;
    for (const inventory::Store::Entry &entry : m_store.entries()) {
        if (entry.endpoint.platform == inventory::Platform::Wingman)
            continue;
        EndpointRow row = endpointRow(entry);
        const auto latency = m_latencies.constFind(entry.endpoint.id.text());
        if (latency != m_latencies.cend())
            row.latency = *latency;
        all.append(row);
    }
    setRows(all);
}

void EndpointModel::setLatency(const EndpointId &endpoint, const MeasuredLatency &latency)
{
    m_latencies.insert(endpoint.text(), latency);
    read();
}

QVariant EndpointModel::data(const QModelIndex &index, int role) const
{
    const EndpointRow *row = at(index);
    if (!row)
        return {};
    if (role == KeyRole)
        return keyOf(*row);
    if (role == StaleRole)
        return row->link != EndpointLink::Live;
    const auto column = static_cast<Column>(index.column());
    if (role == ValueRole) {
        switch (column) {
        case Column::State:
            return QVariant::fromValue(row->link);
        case Column::Platform:
            return QVariant::fromValue(row->endpoint.platform);
        case Column::Workloads:
            return row->readAt ? QVariant(row->workloads) : QVariant();
        case Column::Latency:
            return row->latency ? QVariant::fromValue(*row->latency) : QVariant();
        case Column::Read:
            return row->readAt ? QVariant::fromValue(*row->readAt) : QVariant();
        case Column::Name:
        case Column::Version:
        case Column::Api:
        case Column::Address:
        case Column::Source:
            break;
        }
    }
    if (role == Qt::ToolTipRole && column == Column::State && row->error)
        return row->error->sentence();
    if (role != Qt::DisplayRole && role != ValueRole)
        return {};
    switch (column) {
    case Column::Name:
        return row->endpoint.id.text();
    case Column::State:
        return linkName(row->link);
    case Column::Platform:
        return row->engine.product.isEmpty() ? inventory::platformName(row->endpoint.platform)
                                             : inert(row->engine.product);
    case Column::Version:
        return inert(row->version);
    case Column::Api:
        return inert(row->engine.apiVersion);
    case Column::Workloads:
        return row->readAt ? QVariant(tr("%1 of %2 running").arg(row->running).arg(row->workloads)) : QVariant();
    case Column::Latency:
        return row->latency ? QVariant(tr("%1 ms").arg(row->latency->took.count())) : QVariant();
    case Column::Read:
        return row->readAt ? QVariant(toText(*row->readAt)) : QVariant();
    case Column::Address:
        return inert(redacted(row->endpoint.address));
    case Column::Source:
        return inert(row->endpoint.source);
    }
    return {};
}

QVariant EndpointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::State:
        return tr("State");
    case Column::Platform:
        return tr("Platform");
    case Column::Version:
        return tr("Version");
    case Column::Api:
        return tr("API");
    case Column::Workloads:
        return tr("Workloads");
    case Column::Latency:
        return tr("Latency");
    case Column::Read:
        return tr("Read");
    case Column::Address:
        return tr("Address");
    case Column::Source:
        return tr("Found by");
    }
    return {};
}

} // namespace wingman::ui
