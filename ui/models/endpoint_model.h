// SPDX-License-Identifier: GPL-3.0-or-later
// Engines and clusters as a list: who answers there, since when, and how old what is known of it is.
#pragma once

#include "inventory/store.h"
#include "models/difference_table.h"

class QTimer;

namespace wingman::ui {

/// Never: nothing was read of it yet.
enum class EndpointLink : quint8 { Live, Stale, Never };

/// How long the last question took, and when that was.
struct MeasuredLatency
{
    Milliseconds took{};
    Instant at{};
    friend bool operator==(const MeasuredLatency &, const MeasuredLatency &) = default;
};

struct EndpointRow
{
    inventory::Endpoint endpoint;
    EndpointLink link = EndpointLink::Never;
    Instant since{}; // when it became live, or stopped being it
    std::optional<Error> error{};
    inventory::Engine engine{};
    QString version{}; // of the engine; of a cluster its nodes' one, or all of them where they differ
    qint64 running = 0, workloads = 0, nodes = 0;
    std::optional<Instant> readAt{};
    QStringList problems{};
    std::optional<MeasuredLatency> latency{};

    friend bool operator==(const EndpointRow &, const EndpointRow &) = default;
};

EndpointRow endpointRow(const inventory::Store::Entry &entry);

/// Counts anew a tenth of a second after something changed, however much did. Owned by its page; the store outlives it.
/// Thread: the window's.
class EndpointModel final : public DifferenceTable<EndpointRow>
{
    Q_OBJECT
public:
    enum class Column : quint8 { Name, State, Platform, Version, Api, Workloads, Latency, Read, Address, Source };
    static constexpr int columns = static_cast<int>(Column::Source) + 1;

    explicit EndpointModel(const inventory::Store &store, QObject *parent = nullptr);

    void setLatency(const EndpointId &endpoint, const MeasuredLatency &latency);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString keyOf(const EndpointRow &row) const override { return row.endpoint.id.text(); }
    bool isSame(const EndpointRow &before, const EndpointRow &now) const override { return before == now; }

private:
    void read();

    const inventory::Store &m_store;
    QTimer *m_soon;
    QHash<QString, MeasuredLatency> m_latencies;
};

} // namespace wingman::ui
