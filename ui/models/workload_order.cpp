// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workload_order.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace wingman::ui {
namespace {

constexpr quint64 unknown = std::numeric_limits<quint64>::max();

/// In order as the numbers are; never `unknown`.
quint64 ordered(qint64 number)
{
    return std::min(static_cast<quint64>(number) ^ (quint64{1} << 63), unknown - 1);
}

/// Of a share, which is never negative: the bits of such numbers are in order as they are.
quint64 ordered(double number)
{
    return std::bit_cast<quint64>(std::max(number, 0.0));
}

template <typename T>
quint64 orderedOr(const std::optional<T> &number)
{
    return number ? ordered(*number) : unknown;
}

std::optional<qint64> ticks(const std::optional<Instant> &time)
{
    return time ? std::optional<qint64>(time->time_since_epoch().count()) : std::nullopt;
}

bool isText(WorkloadColumn column)
{
    switch (column) {
    case WorkloadColumn::Name:
    case WorkloadColumn::Image:
    case WorkloadColumn::Ports:
    case WorkloadColumn::Networks:
    case WorkloadColumn::Project:
    case WorkloadColumn::Endpoint:
    case WorkloadColumn::Node:
    case WorkloadColumn::Id:
    case WorkloadColumn::Lock:
    case WorkloadColumn::Ha:
    case WorkloadColumn::Tags:
    case WorkloadColumn::Pool:
        return true;
    case WorkloadColumn::Kind:
    case WorkloadColumn::State:
    case WorkloadColumn::Cpu:
    case WorkloadColumn::Memory:
    case WorkloadColumn::Recent:
    case WorkloadColumn::Health:
    case WorkloadColumn::Created:
    case WorkloadColumn::Uptime:
        return false;
    }
    return false;
}

QByteArray textOf(const Workload &row, WorkloadColumn column)
{
    switch (column) {
    case WorkloadColumn::Image:
        return foldedText(row.image);
    case WorkloadColumn::Ports:
        return foldedText(row.ports);
    case WorkloadColumn::Networks:
        return foldedText(row.networks.join(QLatin1Char(' ')));
    case WorkloadColumn::Project:
        return foldedText(row.project);
    case WorkloadColumn::Endpoint:
        return foldedText(row.endpoint.text());
    case WorkloadColumn::Node:
        return foldedText(row.node);
    case WorkloadColumn::Id:
        return foldedText(row.id.text());
    case WorkloadColumn::Lock:
        return foldedText(row.lock);
    case WorkloadColumn::Ha:
        return foldedText(row.haState);
    case WorkloadColumn::Tags:
        return foldedText(row.tags.join(QLatin1Char(' ')));
    case WorkloadColumn::Pool:
        return foldedText(row.pool);
    case WorkloadColumn::Name: // has a place of its own
    case WorkloadColumn::Kind:
    case WorkloadColumn::State:
    case WorkloadColumn::Cpu:
    case WorkloadColumn::Memory:
    case WorkloadColumn::Recent:
    case WorkloadColumn::Health:
    case WorkloadColumn::Created:
    case WorkloadColumn::Uptime:
        return {};
    }
    return {};
}

quint64 numberOf(const Workload &row, WorkloadColumn column)
{
    switch (column) {
    case WorkloadColumn::Name:
        return ordered(static_cast<qint64>(row.vmid));
    case WorkloadColumn::Kind:
        return static_cast<quint64>(row.kind);
    case WorkloadColumn::State:
        return row.state == WorkloadState::Unknown ? unknown : static_cast<quint64>(row.state);
    case WorkloadColumn::Cpu:
    case WorkloadColumn::Recent:
        return orderedOr(row.cpu);
    case WorkloadColumn::Memory:
        return orderedOr(row.memory);
    case WorkloadColumn::Health:
        return static_cast<quint64>(row.health);
    case WorkloadColumn::Created:
        return orderedOr(ticks(row.created));
    case WorkloadColumn::Uptime:
        return row.uptime > 0 ? ordered(row.uptime) : unknown;
    case WorkloadColumn::Image:
    case WorkloadColumn::Ports:
    case WorkloadColumn::Networks:
    case WorkloadColumn::Project:
    case WorkloadColumn::Endpoint:
    case WorkloadColumn::Node:
    case WorkloadColumn::Id:
    case WorkloadColumn::Lock:
    case WorkloadColumn::Ha:
    case WorkloadColumn::Tags:
    case WorkloadColumn::Pool:
        return 0;
    }
    return 0;
}

/// Eight bytes from there, in order as the text is.
quint64 eightBytes(const QByteArray &text, qsizetype from)
{
    quint64 bytes = 0;
    for (qsizetype i = from; i < from + 8; ++i)
        bytes = bytes << 8 | (i < text.size() ? static_cast<uchar>(text.at(i)) : 0U);
    return bytes;
}

qsizetype sharedBytes(const QByteArray &left, const QByteArray &right, qsizetype most)
{
    const qsizetype size = std::min({left.size(), right.size(), most});
    return std::mismatch(left.begin(), left.begin() + size, right.begin()).first - left.begin();
}

} // namespace

WorkloadOrder::Key &WorkloadOrder::keyAt(int slot)
{
    const auto at = static_cast<std::size_t>(slot);
    if (at >= m_keys.size())
        m_keys.resize(at + 1);
    return m_keys[at];
}

void WorkloadOrder::setColumn(Key &key, const Workload &row) const
{
    key.text = textOf(row, m_column);
    key.number = numberOf(row, m_column);
    if (m_direction == Qt::DescendingOrder && key.number != unknown)
        key.number = unknown - 1 - key.number;
}

void WorkloadOrder::renew(int slot, Key &key)
{
    if (!std::exchange(key.isFresh, true))
        m_fresh.push_back(slot);
}

void WorkloadOrder::choose(WorkloadColumn column, Qt::SortOrder direction, const RowOf &rowOf)
{
    m_column = column;
    m_direction = direction;
    m_isChosen = true;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i].isThere)
            setColumn(m_keys[i], rowOf(static_cast<int>(i)));
    }
}

void WorkloadOrder::put(int slot, const Workload &row)
{
    Key &key = keyAt(slot);
    if (key.written != row.name || !key.isThere) {
        key.written = row.name;
        key.name = foldedText(row.name);
    }
    key.vmid = row.vmid;
    key.endpoint = row.endpoint.text();
    key.id = row.id.text();
    key.isThere = true;
    setColumn(key, row);
    renew(slot, key);
}

void WorkloadOrder::measured(int slot, const Workload &row)
{
    if (m_column != WorkloadColumn::Cpu && m_column != WorkloadColumn::Memory && m_column != WorkloadColumn::Recent)
        return;
    Key &key = keyAt(slot);
    setColumn(key, row);
    renew(slot, key);
}

void WorkloadOrder::drop(int slot)
{
    Key &key = keyAt(slot);
    const bool wasFresh = key.isFresh;
    key = Key();
    key.isFresh = wasFresh;
    renew(slot, key);
}

bool WorkloadOrder::before(int left, int right) const
{
    const Key &one = m_keys[static_cast<std::size_t>(left)];
    const Key &other = m_keys[static_cast<std::size_t>(right)];
    if (one.number != other.number)
        return one.number < other.number;
    const bool down = m_direction == Qt::DescendingOrder;
    if (const int texts = one.text.compare(other.text); texts != 0)
        return down ? texts > 0 : texts < 0;
    if (one.vmid != other.vmid)
        return one.vmid < other.vmid;
    const bool nameDown = down && m_column == WorkloadColumn::Name;
    if (const int names = one.name.compare(other.name); names != 0)
        return nameDown ? names > 0 : names < 0;
    if (const int names = one.written.compare(other.written); names != 0)
        return nameDown ? names > 0 : names < 0;
    if (const int endpoints = one.endpoint.compare(other.endpoint); endpoints != 0)
        return endpoints < 0;
    return one.id < other.id;
}

/// Most pairs are told apart by their first bytes, which lie side by side; the others are compared in full.
void WorkloadOrder::sort(std::vector<int> &slots) const
{
    struct Place
    {
        quint64 number, first, second;
        int slot;
    };
    if (slots.size() < 2)
        return;
    const bool byColumn = isText(m_column) && m_column != WorkloadColumn::Name;
    const auto textAt = [this, byColumn](int slot) -> const QByteArray & {
        const Key &key = m_keys[static_cast<std::size_t>(slot)];
        return byColumn ? key.text : key.name;
    };
    // Between number and name stands the VMID, where it is not the number itself.
    const bool namesDecide = m_column == WorkloadColumn::Name || byColumn;
    const bool down = m_direction == Qt::DescendingOrder;
    qsizetype shared = std::numeric_limits<qsizetype>::max();
    if (namesDecide) {
        for (const int slot : slots)
            shared = sharedBytes(textAt(slots.front()), textAt(slot), shared);
    }
    std::vector<Place> places;
    places.reserve(slots.size());
    for (const int slot : slots) {
        Place place{m_keys[static_cast<std::size_t>(slot)].number, 0, 0, slot};
        if (namesDecide) {
            place.first = eightBytes(textAt(slot), shared);
            place.second = eightBytes(textAt(slot), shared + 8);
            if (down) {
                place.first = ~place.first;
                place.second = ~place.second;
            }
        }
        places.push_back(place);
    }
    std::sort(places.begin(), places.end(), [this](const Place &left, const Place &right) {
        if (left.number != right.number)
            return left.number < right.number;
        if (left.first != right.first)
            return left.first < right.first;
        if (left.second != right.second)
            return left.second < right.second;
        return before(left.slot, right.slot);
    });
    std::transform(places.cbegin(), places.cend(), slots.begin(), [](const Place &place) { return place.slot; });
}

const std::vector<int> &WorkloadOrder::sorted()
{
    if (m_fresh.empty() && !m_isChosen)
        return m_sorted;
    const auto moved = [this](int slot) { return m_keys[static_cast<std::size_t>(slot)].isFresh; };
    m_sorted.erase(std::remove_if(m_sorted.begin(), m_sorted.end(), moved), m_sorted.end());
    const auto settled = static_cast<std::ptrdiff_t>(m_sorted.size());
    std::vector<int> fresh;
    for (const int slot : std::exchange(m_fresh, {})) {
        Key &key = m_keys[static_cast<std::size_t>(slot)];
        key.isFresh = false;
        if (key.isThere)
            fresh.push_back(slot);
    }
    const bool all = std::exchange(m_isChosen, false);
    if (!all)
        sort(fresh);
    m_sorted.insert(m_sorted.end(), fresh.cbegin(), fresh.cend());
    if (all)
        sort(m_sorted);
    else
        std::inplace_merge(m_sorted.begin(), m_sorted.begin() + settled, m_sorted.end(),
                           [this](int left, int right) { return before(left, right); });
    return m_sorted;
}

} // namespace wingman::ui
