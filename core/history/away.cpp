// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/away.h"

#include <algorithm>

namespace wingman::history {
namespace {
constexpr qsizetype foremostOfAnObject = 3;

bool comesFirst(const Entry &left, const Entry &right)
{
    const Importance first = importanceOf(left);
    const Importance second = importanceOf(right);
    return first != second ? first > second : left.at > right.at;
}
} // namespace

void AwayDigest::add(const Entry &entry)
{
    ++m_events;
    auto found = m_groups.find(entry.key);
    if (found == m_groups.end())
        found = m_groups.insert(entry.key, AwayGroup{entry.key, entry.name, 0, Importance::Routine, {}, entry.at});
    AwayGroup &group = *found;
    ++group.count;
    group.highest = std::max(group.highest, importanceOf(entry));
    if (entry.at >= group.last) {
        group.last = entry.at;
        if (!entry.name.isEmpty())
            group.name = entry.name;
    }
    group.foremost.insert(std::ranges::upper_bound(group.foremost, entry, comesFirst), entry);
    if (group.foremost.size() > foremostOfAnObject)
        group.foremost.removeLast();
}

Away AwayDigest::finish(int maximum) const
{
    Away away{m_since, m_events, m_groups.size(), {}};
    for (const AwayGroup &group : m_groups) {
        if (group.highest != Importance::Routine)
            away.groups.append(group);
    }
    std::ranges::sort(away.groups, [](const AwayGroup &left, const AwayGroup &right) {
        if (left.highest != right.highest)
            return left.highest > right.highest;
        if (left.last != right.last)
            return left.last > right.last;
        return left.key.object < right.key.object; // a stable order for equals
    });
    if (away.groups.size() > maximum)
        away.groups.erase(away.groups.begin() + std::max(0, maximum), away.groups.end());
    return away;
}

} // namespace wingman::history
