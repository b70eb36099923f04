// SPDX-License-Identifier: GPL-3.0-or-later
// What an allowlist could say, made from what runs now: a pattern for each compose project whose names begin alike, a
// name for everything else; always for one endpoint. To be ticked, edited and then asked for.
#pragma once

#include "inventory/store.h"
#include "models/difference_table.h"
#include "policy/name_list.h"

#include <QHash>
#include <QMap>

namespace wingman::ui {

struct AllowRow
{
    QString key;           // what it was proposed as
    QString pattern;       // as it was edited
    bool isWanted = true;  // ticked
    bool isListed = false; // on the allowlist already
    QStringList covered{}; // running containers that it allows, by name

    friend bool operator==(const AllowRow &, const AllowRow &) = default;
};

/// For the running containers of this endpoint, or of all real ones; the demonstration's only where nothing real is
/// known. Pure.
QList<AllowRow> proposedAllowlist(const QList<inventory::Store::Entry> &entries, const std::optional<EndpointId> &scope,
                                  const policy::NameList &allowed);

/// Keeps ticks and edits when what runs changes, also of what is gone for a while: a container that starts again comes
/// back as it was decided, and what covers or is covered by an entry that was not wanted is not ticked by itself. Owned
/// by its view. Thread: the window's.
class AllowProposalModel final : public DifferenceTable<AllowRow>
{
    Q_OBJECT
public:
    enum class Column : quint8 { Pattern, Covers };
    static constexpr int columns = static_cast<int>(Column::Covers) + 1;
    using DifferenceTable::DifferenceTable;

    void setProposal(const QList<inventory::Store::Entry> &entries, const std::optional<EndpointId> &scope,
                     const policy::NameList &allowed);
    /// What is ticked and not on the list yet, each once.
    QStringList wanted() const;
    void setAllWanted(bool wanted);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// What was typed cannot be an entry; what stood there stays.
    void refused(const QString &sentence);
    /// What is ticked is another, or somebody ticked or edited something.
    void wantedChanged();

protected:
    QString keyOf(const AllowRow &row) const override { return row.key; }
    bool isSame(const AllowRow &before, const AllowRow &now) const override { return before == now; }

private:
    struct Decision
    {
        bool isWanted = true;
        QString pattern{}; // null: as proposed
    };
    void decide(const AllowRow &row);
    bool isWantedAtFirst(const AllowRow &row) const;
    void change(int row, const AllowRow &to);

    QHash<QString, Decision> m_decisions; // by key, for as long as this lives
    bool m_isWantedAtFirst = true;
    QMap<QString, QStringList> m_running; // names, by endpoint
    policy::NameList m_allowed;
};

} // namespace wingman::ui
