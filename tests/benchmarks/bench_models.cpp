// SPDX-License-Identifier: GPL-3.0-or-later
// The list of workloads: a keystroke in the filter, a sort, and one row in a hundred changing, against the stock proxy
// over the same rows, and against a bare vector of indexes (the floor). Rows: the argument.
#include "figures.h"
#include "models/workload_model.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <numeric>

using namespace wingman;
using namespace wingman::ui;

namespace {

const EndpointId endpoint = EndpointId::parse(QStringLiteral("local")).value();

inventory::Container container(int number)
{
    inventory::Container one{ObjectId::parse(QStringLiteral("%1").arg(number, 64, 16, QLatin1Char('0'))).value()};
    one.name = QStringLiteral("app-%1-web").arg((number * 7919) % 100003);
    one.image = QStringLiteral("registry.example.org/team/service-%1:1.%2").arg(number % 97).arg(number % 13);
    one.project = QStringLiteral("project-%1").arg(number % 40);
    one.state = number % 5 == 0 ? inventory::ContainerState::Exited : inventory::ContainerState::Running;
    one.status = QStringLiteral("Up 3 days");
    return one;
}

inventory::Diff added(int count)
{
    inventory::Diff diff{endpoint, {}, {}, {}, {}, {}, {}, {}, {}};
    for (int i = 0; i < count; ++i)
        diff.containers.added.append(container(i));
    return diff;
}

struct Filled
{
    inventory::Store store{std::make_shared<SystemClock>()};
    WorkloadModel model{store};
    explicit Filled(int rows)
    {
        store.add(inventory::Endpoint{endpoint, inventory::Platform::Docker, {}, {}, false, {}, {}, {}, {}, {}});
        inventory::Snapshot all{endpoint, {}, {}, {}, {}, {}, {}, {}, {}, {}};
        for (int i = 0; i < rows; ++i) {
            const inventory::Container one = container(i);
            all.containers.insert(one.id, one);
        }
        store.take(endpoint, all);
    }
};

/// The same rows behind the stock classes, eight columns of text.
class Table final : public QAbstractTableModel
{
public:
    explicit Table(int rows)
    {
        for (int i = 0; i < rows; ++i)
            m_rows.push_back(workloadOf(endpoint, container(i)));
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 8; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const Workload &row = m_rows[static_cast<std::size_t>(index.row())];
        switch (index.column()) {
        case 0:
            return row.name;
        case 1:
            return row.image;
        case 2:
            return row.project;
        case 3:
            return row.status;
        case 4:
            return row.endpoint.text();
        case 5:
            return row.id.text();
        case 6:
            return row.ports;
        default:
            return row.service;
        }
    }
    std::vector<Workload> m_rows;
};

const QStringList words{QStringLiteral("web"), QStringLiteral("web 1"), QStringLiteral("service-9"), QString()};

void filterOurs(benchmark::State &state)
{
    Filled filled(static_cast<int>(state.range(0)));
    qsizetype next = 0;
    for (auto _ : state)
        filled.model.setFilter(WorkloadFilter::parse(words.at(next++ % words.size())));
}

void filterStockProxy(benchmark::State &state)
{
    Table table(static_cast<int>(state.range(0)));
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&table);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.sort(0);
    qsizetype next = 0;
    for (auto _ : state)
        proxy.setFilterFixedString(words.at(next++ % words.size()));
}

void filterFloor(benchmark::State &state)
{
    const Table table(static_cast<int>(state.range(0)));
    qsizetype next = 0;
    for (auto _ : state) {
        const QByteArray word = foldedText(words.at(next++ % words.size()).section(QLatin1Char(' '), 0, 0));
        std::vector<int> shown;
        shown.reserve(table.m_rows.size());
        for (std::size_t i = 0; i < table.m_rows.size(); ++i) {
            if (table.m_rows[i].searched.contains(word))
                shown.push_back(static_cast<int>(i));
        }
        benchmark::DoNotOptimize(shown.data());
    }
}

void sortOurs(benchmark::State &state)
{
    Filled filled(static_cast<int>(state.range(0)));
    filled.model.setGrouping(WorkloadGrouping::None);
    bool up = false;
    for (auto _ : state)
        filled.model.sort(static_cast<int>(WorkloadModel::Column::Name),
                          std::exchange(up, !up) ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void sortStockProxy(benchmark::State &state)
{
    Table table(static_cast<int>(state.range(0)));
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&table);
    bool up = false;
    for (auto _ : state)
        proxy.sort(0, std::exchange(up, !up) ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void sortFloor(benchmark::State &state)
{
    const Table table(static_cast<int>(state.range(0)));
    std::vector<int> order(table.m_rows.size());
    bool up = false;
    for (auto _ : state) {
        std::iota(order.begin(), order.end(), 0);
        const bool rising = std::exchange(up, !up);
        std::sort(order.begin(), order.end(), [&](int left, int right) {
            const int compared = table.m_rows[static_cast<std::size_t>(left)].name.compare(
                table.m_rows[static_cast<std::size_t>(right)].name, Qt::CaseInsensitive);
            return rising ? compared < 0 : compared > 0;
        });
    }
}

/// One row in a hundred changes its state: what a busy second brings in one frame.
void churn(benchmark::State &state)
{
    const int rows = static_cast<int>(state.range(0));
    Filled filled(rows);
    bool up = false;
    for (auto _ : state) {
        state.PauseTiming();
        inventory::Diff diff{endpoint, {}, {}, {}, {}, {}, {}, {}, {}};
        const bool running = std::exchange(up, !up);
        for (int i = 0; i < rows; i += 100) {
            inventory::Container one = container(i);
            one.state = running ? inventory::ContainerState::Running : inventory::ContainerState::Paused;
            diff.containers.changed.append(one);
        }
        state.ResumeTiming();
        filled.store.take(endpoint, diff);
    }
}

inventory::Guest guest(int number, int turn)
{
    inventory::Guest one{.id = ObjectId::parse(QStringLiteral("qemu/%1").arg(100 + number)).value()};
    one.vmid = 100 + number;
    one.name = QStringLiteral("guest-%1").arg((number * 7919) % 100003);
    one.node = QStringLiteral("pve%1").arg(number % 3 + 1);
    one.status = number % 5 == 0 ? QStringLiteral("stopped") : QStringLiteral("running");
    one.tags = {QStringLiteral("web"), QStringLiteral("public")};
    one.cpu = 0.01 * (turn % 50);
    one.maxCpu = 4;
    one.memory = qint64(842551296) + turn * 4096;
    one.maxMemory = 1073741824;
    one.uptime = 874350 + turn * 10;
    return one;
}

/// A cluster's heartbeat on the window's thread, the list grouped by node: of 5 000 guests as many as the argument says
/// have other numbers than before. On a real cluster all do that run.
void heartbeat(benchmark::State &state)
{
    constexpr int guests = 5000;
    inventory::Store store(std::make_shared<SystemClock>());
    WorkloadModel model(store);
    model.setGrouping(WorkloadGrouping::Node);
    store.add(inventory::Endpoint{endpoint, inventory::Platform::Proxmox, {}, {}, false, {}, {}, {}, {}, {}});
    inventory::Snapshot all{endpoint, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    for (int i = 0; i < guests; ++i) {
        const inventory::Guest one = guest(i, 0);
        all.guests.insert(one.id, one);
    }
    store.take(endpoint, all);
    int turn = 0;
    for (auto _ : state) {
        state.PauseTiming();
        inventory::Diff diff{endpoint, {}, {}, {}, {}, {}, {}, {}, {}};
        ++turn;
        for (int i = 0; i < state.range(0); ++i)
            diff.guests.changed.append(guest(i, turn));
        state.ResumeTiming();
        store.take(endpoint, diff);
    }
    if (model.shown() != guests)
        state.SkipWithError("guests are missing");
}

void firstSnapshot(benchmark::State &state)
{
    const inventory::Diff all = added(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        inventory::Store store(std::make_shared<SystemClock>());
        store.add(inventory::Endpoint{endpoint, inventory::Platform::Docker, {}, {}, false, {}, {}, {}, {}, {}});
        WorkloadModel model(store);
        store.take(endpoint, inventory::Snapshot{endpoint, {}, {}, {}, {}, {}, {}, {}, {}, {}});
        store.take(endpoint, all);
        benchmark::DoNotOptimize(model.shown());
    }
}

} // namespace

#define SIZES ->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond)
BENCHMARK(filterFloor) SIZES;
BENCHMARK(filterOurs) SIZES;
BENCHMARK(filterStockProxy) SIZES;
BENCHMARK(sortFloor) SIZES;
BENCHMARK(sortOurs) SIZES;
BENCHMARK(sortStockProxy) SIZES;
BENCHMARK(churn) SIZES;
BENCHMARK(firstSnapshot) SIZES;
BENCHMARK(heartbeat)->Arg(500)->Arg(5000)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return bench::runAll(argc, argv);
}
