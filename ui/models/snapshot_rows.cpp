// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshot_rows.h"

#include <QSet>
#include <algorithm>

namespace wingman::ui {
namespace {

using inventory::GuestSnapshot;

class Tree final
{
public:
    explicit Tree(const inventory::GuestSnapshots &snapshots) : m_snapshots(snapshots)
    {
        QSet<QString> names;
        for (const GuestSnapshot &one : snapshots.entries)
            names.insert(one.name);
        for (const GuestSnapshot &one : snapshots.entries)
            m_children[names.contains(one.parent) && one.parent != one.name ? one.parent : QString()].append(one);
        for (QList<GuestSnapshot> &children : m_children) {
            std::stable_sort(children.begin(), children.end(),
                             [](const GuestSnapshot &left, const GuestSnapshot &right) { return left.at < right.at; });
        }
        m_currentBelow = names.contains(snapshots.parentOfCurrent) ? snapshots.parentOfCurrent : QString();
    }

    QList<SnapshotRow> rows()
    {
        add(QString(), 0, {});
        // Who is not reached from a root is in a circle: the first of it becomes a root.
        for (const GuestSnapshot &one : m_snapshots.entries) {
            if (!m_done.contains(one.name))
                addOne(one, 0, {}, false);
        }
        return m_rows;
    }

private:
    void add(const QString &parent, int depth, const QList<bool> &above)
    {
        const QList<GuestSnapshot> children = m_children.value(parent);
        const bool hasCurrent = parent == m_currentBelow;
        for (qsizetype i = 0; i < children.size(); ++i)
            addOne(children.at(i), depth, above, i + 1 < children.size() || hasCurrent);
        if (!hasCurrent)
            return;
        SnapshotRow here;
        here.isCurrent = true;
        here.running = m_snapshots.running;
        here.depth = depth;
        here.goesOn = above + QList<bool>{false};
        m_rows.append(here);
    }
    void addOne(const GuestSnapshot &one, int depth, const QList<bool> &above, bool siblingFollows)
    {
        if (m_done.contains(one.name))
            return;
        m_done.insert(one.name);
        SnapshotRow row{one};
        row.depth = depth;
        row.goesOn = above + QList<bool>{siblingFollows};
        m_rows.append(row);
        add(one.name, depth + 1, row.goesOn);
    }

    const inventory::GuestSnapshots &m_snapshots;
    QMap<QString, QList<GuestSnapshot>> m_children;
    QString m_currentBelow;
    QSet<QString> m_done;
    QList<SnapshotRow> m_rows;
};

} // namespace

QList<SnapshotRow> snapshotRows(const inventory::GuestSnapshots &snapshots)
{
    return Tree(snapshots).rows();
}

} // namespace wingman::ui
