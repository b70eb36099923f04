// SPDX-License-Identifier: GPL-3.0-or-later
// The order against plain sorting by the same rules, while rows come, change and go.
#include "models/workload_order.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace wingman;
using namespace wingman::ui;
using Column = WorkloadColumn;

namespace {

const EndpointId local = EndpointId::parse(QStringLiteral("local")).value();

Workload workload(int number, const QString &name)
{
    Workload row{local, WorkloadKind::Container,
                 ObjectId::parse(QStringLiteral("%1").arg(number, 64, 16, QLatin1Char('0'))).value()};
    row.name = name;
    return row;
}

Workload randomWorkload(int number, QRandomGenerator &random)
{
    const QStringList names{QStringLiteral("web"),
                            QStringLiteral("Web"),
                            QStringLiteral("wéb"),
                            QStringLiteral("db-1"),
                            QStringLiteral("db-10"),
                            QStringLiteral("DB-2"),
                            QStringLiteral("ß"),
                            QStringLiteral("straße"),
                            QString(),
                            QStringLiteral("数据库"),
                            QStringLiteral("database-of-the-shop-and-more-1"),
                            QStringLiteral("database-of-the-shop-and-more-2")};
    const auto any = [&random, &names] { return names.at(random.bounded(static_cast<int>(names.size()))); };
    Workload row = workload(number, any());
    if (random.bounded(4) == 0) {
        row.kind = WorkloadKind::Vm;
        row.vmid = 100 + random.bounded(5);
        row.node = any();
    }
    row.image = QStringLiteral("registry.example.org/team/") + any();
    row.project = any();
    row.lock = any();
    row.haState = any();
    row.pool = any();
    row.tags = {any(), any()};
    row.uptime = random.bounded(3) * 1000;
    row.ports = any();
    row.networks = {any(), any()};
    row.state = static_cast<WorkloadState>(random.bounded(static_cast<int>(WorkloadState::Unknown) + 1));
    row.health = random.bounded(2) == 0 ? inventory::Health::Healthy : inventory::Health::Unhealthy;
    if (random.bounded(3) != 0) {
        row.cpu = random.bounded(4) / 2.0;
        row.memory = random.bounded(4) * 1'000'000'000LL;
        row.created = Instant(std::chrono::seconds(random.bounded(10)));
    }
    return row;
}

int compareTexts(const QString &left, const QString &right)
{
    return foldedText(left).compare(foldedText(right));
}

template <typename T>
int compareValues(const T &left, const T &right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

/// As a person would say it: less than 0 where left comes first.
int compareRows(const Workload &left, const Workload &right, Column column, bool down)
{
    const auto turned = [down](int compared) { return down ? -compared : compared; };
    const auto optional = [&turned](const auto &one, const auto &other) {
        if (one.has_value() != other.has_value())
            return one ? -1 : 1; // unknown comes last, both ways
        return one ? turned(compareValues(*one, *other)) : 0;
    };
    switch (column) {
    case Column::Name:
        if (left.vmid != right.vmid)
            return turned(compareValues(left.vmid, right.vmid));
        if (const int names = compareTexts(left.name, right.name); names != 0)
            return turned(names);
        return turned(compareValues(left.name, right.name));
    case Column::Kind:
        return turned(compareValues(left.kind, right.kind));
    case Column::Image:
        return turned(compareTexts(left.image, right.image));
    case Column::State: {
        const bool unknown = left.state == WorkloadState::Unknown;
        if (unknown != (right.state == WorkloadState::Unknown))
            return unknown ? 1 : -1;
        return turned(compareValues(left.state, right.state));
    }
    case Column::Recent:
    case Column::Cpu:
        return optional(left.cpu, right.cpu);
    case Column::Memory:
        return optional(left.memory, right.memory);
    case Column::Health:
        return turned(compareValues(left.health, right.health));
    case Column::Ports:
        return turned(compareTexts(left.ports, right.ports));
    case Column::Networks:
        return turned(compareTexts(left.networks.join(QLatin1Char(' ')), right.networks.join(QLatin1Char(' '))));
    case Column::Project:
        return turned(compareTexts(left.project, right.project));
    case Column::Lock:
        return turned(compareTexts(left.lock, right.lock));
    case Column::Ha:
        return turned(compareTexts(left.haState, right.haState));
    case Column::Tags:
        return turned(compareTexts(left.tags.join(QLatin1Char(' ')), right.tags.join(QLatin1Char(' '))));
    case Column::Pool:
        return turned(compareTexts(left.pool, right.pool));
    case Column::Uptime:
        return optional(left.uptime > 0 ? std::optional(left.uptime) : std::nullopt,
                        right.uptime > 0 ? std::optional(right.uptime) : std::nullopt);
    case Column::Endpoint:
        return turned(compareTexts(left.endpoint.text(), right.endpoint.text()));
    case Column::Node:
        return turned(compareTexts(left.node, right.node));
    case Column::Created:
        return optional(left.created, right.created);
    case Column::Id:
        return turned(compareTexts(left.id.text(), right.id.text()));
    }
    return 0;
}

using Rows = std::map<int, Workload>;

std::vector<int> plainlySorted(const Rows &rows, Column column, Qt::SortOrder direction)
{
    std::vector<int> slots;
    for (const auto &[slot, row] : rows)
        slots.push_back(slot);
    std::sort(slots.begin(), slots.end(), [&](int one, int other) {
        const Workload &left = rows.at(one);
        const Workload &right = rows.at(other);
        int compared = compareRows(left, right, column, direction == Qt::DescendingOrder);
        if (compared == 0)
            compared = compareRows(left, right, Column::Name, false);
        return compared != 0 ? compared < 0 : left.id.text() < right.id.text();
    });
    return slots;
}

} // namespace

class tst_WorkloadOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAsPlainSorting_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<Qt::SortOrder>("direction");
        for (int i = 0; i <= static_cast<int>(Column::Id); ++i) {
            QTest::addRow("%d up", i) << static_cast<Column>(i) << Qt::AscendingOrder;
            QTest::addRow("%d down", i) << static_cast<Column>(i) << Qt::DescendingOrder;
        }
    }
    void isAsPlainSorting()
    {
        QFETCH(const Column, column);
        QFETCH(const Qt::SortOrder, direction);
        QRandomGenerator random(7);
        Rows rows;
        WorkloadOrder order;
        order.choose(column, direction, [&rows](int slot) -> const Workload & { return rows.at(slot); });
        for (int turn = 0; turn < 60; ++turn) {
            for (int i = random.bounded(12); i >= 0; --i) {
                const int slot = random.bounded(80);
                if (random.bounded(5) == 0 && rows.erase(slot) > 0) {
                    order.drop(slot);
                    continue;
                }
                rows.insert_or_assign(slot, randomWorkload(slot, random));
                order.put(slot, rows.at(slot));
            }
            QCOMPARE(order.sorted(), plainlySorted(rows, column, direction));
        }
        for (const auto &[slot, row] : rows) {
            for (const auto &[other, otherRow] : rows) {
                if (slot == other)
                    continue;
                const auto at = [&order](int one) {
                    return std::find(order.sorted().cbegin(), order.sorted().cend(), one);
                };
                QCOMPARE(order.before(slot, other), at(slot) < at(other));
            }
        }
    }

    void anotherColumnOrdersWhatIsThere()
    {
        QRandomGenerator random(3);
        Rows rows;
        WorkloadOrder order;
        for (int slot = 0; slot < 50; ++slot) {
            rows.insert_or_assign(slot, randomWorkload(slot, random));
            order.put(slot, rows.at(slot));
        }
        QCOMPARE(order.sorted(), plainlySorted(rows, Column::Name, Qt::AscendingOrder));
        const auto rowOf = [&rows](int slot) -> const Workload & { return rows.at(slot); };
        for (const Qt::SortOrder direction : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            order.choose(Column::Memory, direction, rowOf);
            QCOMPARE(order.sorted(), plainlySorted(rows, Column::Memory, direction));
        }
    }

    void aMeasurementMovesItsRow()
    {
        Rows rows;
        WorkloadOrder order;
        for (int slot = 0; slot < 3; ++slot) {
            Workload row = workload(slot, QString(QChar(u'a' + slot)));
            row.cpu = slot;
            rows.insert_or_assign(slot, row);
            order.put(slot, row);
        }
        order.choose(Column::Cpu, Qt::DescendingOrder, [&rows](int slot) -> const Workload & { return rows.at(slot); });
        QCOMPARE(order.sorted(), (std::vector<int>{2, 1, 0}));
        rows.at(0).cpu = 5;
        order.measured(0, rows.at(0));
        QCOMPARE(order.sorted(), (std::vector<int>{0, 2, 1}));
        rows.at(2).cpu.reset();
        order.measured(2, rows.at(2));
        QCOMPARE(order.sorted(), (std::vector<int>{0, 1, 2}));
    }
};

QTEST_MAIN(tst_WorkloadOrder)
#include "tst_workload_order.moc"
