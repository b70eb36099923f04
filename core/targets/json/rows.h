// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a list, each under an id of its own, whatever the list says. Pure.
#pragma once

#include "inventory/snapshot.h"

#include <QHash>
#include <initializer_list>
#include <map>

namespace wingman::targets {

/// The id an object gives, or whatever else tells it apart: a row without an id is still a row.
ObjectId idOf(std::initializer_list<QString> candidates, qsizetype index);
/// An id's text, short enough for a number behind it.
QString stemOf(const ObjectId &id);
/// "STEM (number)".
ObjectId numberedId(const QString &stem, qsizetype number);

/// Takes rows as they come. Two that claim one id are both kept: the second is told by a number behind it.
template <typename T>
class RowsTaker final
{
public:
    void take(T row)
    {
        if (m_rows.contains(row.id))
            row.id = another(row.id);
        const ObjectId id = row.id;
        m_rows.emplace(id, std::move(row));
    }
    inventory::Rows<T> rows() && { return inventory::Rows<T>(std::move(m_rows)); }

private:
    ObjectId another(const ObjectId &taken)
    {
        const QString stem = stemOf(taken);
        qsizetype &number = m_numbers.insert(stem, m_numbers.value(stem, 1)).value();
        for (;;) {
            const ObjectId next = numberedId(stem, ++number);
            if (!m_rows.contains(next))
                return next;
        }
    }

    std::map<ObjectId, T> m_rows;
    QHash<QString, qsizetype> m_numbers; // how far those behind each stem have come, so that none is tried twice
};

} // namespace wingman::targets
