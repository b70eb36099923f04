// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots and changes as rows for people and as documents.
#pragma once

#include "ctl/table.h"
#include "inventory/reader.h"

#include <QJsonObject>

namespace wingman::ctl {

class InventoryRows final
{
public:
    /// `kind` empty: all of them.
    explicit InventoryRows(QString kind) : m_kind(std::move(kind)) {}
    /// "container", "image", "volume", "network", "node", "guest", "storage", "pool", "task".
    static QStringList kinds();

    void add(const inventory::Snapshot &snapshot);
    bool isEmpty() const { return m_table.isEmpty(); }
    const Table &table() const { return m_table; }
    QStringList names() const { return m_names; }

private:
    void row(const QString &kind, const inventory::TargetRef &target, const QString &state, const QString &what);

    QString m_kind;
    Table m_table{{QStringLiteral("KIND"), QStringLiteral("ENDPOINT"), QStringLiteral("NAME"), QStringLiteral("STATE"),
                   QStringLiteral("DETAIL")}};
    QStringList m_names;
};

/// Label values that the gate does not read may hold secrets; their names are shown, their values are not.
QJsonObject snapshotJson(const inventory::Snapshot &snapshot, const QString &kind);
QJsonObject watchJson(const QString &endpoint, const inventory::WatchItem &item, const QString &kind);
QStringList watchLines(const QString &endpoint, const inventory::WatchItem &item, const QString &kind);

} // namespace wingman::ctl
