// SPDX-License-Identifier: GPL-3.0-or-later
// The way every list of records takes a new reading of the same thing: row by row what went, came, moved and changed,
// so that selection, scroll and whatever a view remembers of a row survive.
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace wingman::ui {

/// Roles that all lists of records have.
enum RecordRole : int {
    KeyRole = Qt::UserRole, // QString: what identifies the row for good
    ValueRole,              // the value itself (Instant, a state, a number) for delegates; invalid where not known
    StaleRole,              // bool: as last seen, not as it is
    DamagedRole,            // bool: it could not be read, or is not what was written
};

/// Base of models whose rows are given whole, in order. Thread: the window's.
template <typename Row>
class DifferenceTable : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    /// Null for an index of nothing.
    const Row *at(const QModelIndex &index) const { return index.isValid() ? at(index.row()) : nullptr; }
    const Row *at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr; }
    const QList<Row> &rows() const { return m_rows; }
    QModelIndex indexOf(const QString &key) const
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (keyOf(m_rows.at(i)) == key)
                return index(static_cast<int>(i), 0);
        }
        return {};
    }

    /// The language changed: heads and words are asked for again.
    void retranslate()
    {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

protected:
    virtual QString keyOf(const Row &row) const = 0;
    virtual bool isSame(const Row &before, const Row &now) const = 0;

    /// Of rows with the same key the first one counts.
    void setRows(const QList<Row> &given)
    {
        QList<Row> wanted;
        QStringList keys;
        QSet<QString> seen;
        for (const Row &row : given) {
            const QString key = keyOf(row);
            if (seen.contains(key))
                continue;
            seen.insert(key);
            keys.append(key);
            wanted.append(row);
        }
        removeAllBut(seen);
        QSet<QString> there;
        for (const Row &row : std::as_const(m_rows))
            there.insert(keyOf(row));
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (!there.contains(keys.at(i))) {
                qsizetype end = i + 1;
                while (end < wanted.size() && !there.contains(keys.at(end)))
                    ++end;
                beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
                for (qsizetype k = i; k < end; ++k)
                    m_rows.insert(k, wanted.at(k));
                endInsertRows();
                i = end - 1;
                continue;
            }
            qsizetype from = i;
            while (keyOf(m_rows.at(from)) != keys.at(i))
                ++from;
            if (from != i) {
                beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, static_cast<int>(i));
                const Row moved = m_rows.takeAt(from); // QList::move() trips GCC 12's uninitialised check
                m_rows.insert(i, moved);
                endMoveRows();
            }
            const bool changed = !isSame(m_rows.at(i), wanted.at(i));
            m_rows[i] = wanted.at(i);
            if (changed)
                Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columnCount() - 1));
        }
    }
    /// Further rows at the end; the caller sees to it that none is there already.
    void appendRows(const QList<Row> &more)
    {
        if (more.isEmpty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
        m_rows.append(more);
        endInsertRows();
    }
    void prependRows(const QList<Row> &more)
    {
        if (more.isEmpty())
            return;
        beginInsertRows({}, 0, static_cast<int>(more.size()) - 1);
        m_rows = more + m_rows;
        endInsertRows();
    }

private:
    void removeAllBut(const QSet<QString> &kept)
    {
        for (qsizetype end = m_rows.size(); end > 0;) {
            if (kept.contains(keyOf(m_rows.at(end - 1)))) {
                --end;
                continue;
            }
            qsizetype begin = end - 1;
            while (begin > 0 && !kept.contains(keyOf(m_rows.at(begin - 1))))
                --begin;
            beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
            m_rows.remove(begin, end - begin);
            endRemoveRows();
            end = begin;
        }
    }

    QList<Row> m_rows;
};

} // namespace wingman::ui
