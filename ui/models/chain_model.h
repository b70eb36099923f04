// SPDX-License-Identifier: GPL-3.0-or-later
// The audit chain as a list, newest first: older pages come as somebody scrolls, new entries are put on top.
#pragma once

#include "audit/chain_reader.h"
#include "models/difference_table.h"

namespace wingman::ui {

/// Asks for pages by a signal; whoever reads answers with the generation it was asked with, so that an answer to a
/// filter that is gone by now changes nothing. Owned by its page. Thread: the window's.
class ChainModel final : public DifferenceTable<audit::ListedEntry>
{
    Q_OBJECT
public:
    enum class Column : quint8 { Sequence, Time, Who, What, Operation, Target, Outcome };
    static constexpr int columns = static_cast<int>(Column::Outcome) + 1;
    static constexpr int pageSize = 100;
    using DifferenceTable::DifferenceTable;

    /// Another filter: everything goes, and the first page is asked for.
    void restart();
    /// Entries were added to the chain: the newest page is asked for.
    void refresh();

    /// The page that was asked for; fewer rows than pageSize are the last ones. Newest first.
    void takePage(int generation, const QList<audit::ListedEntry> &page);
    /// The newest page again, for what came on top. Where a full page shares nothing with what is shown, entries may be
    /// missing between them: then the page replaces it all, and older ones are asked for anew.
    void takeNewest(int generation, const QList<audit::ListedEntry> &page);
    /// It could not be read. Nothing more is asked for until retry().
    void fail(int generation, const Error &error);
    void retry();

    int generation() const { return m_generation; }
    bool isLoading() const { return m_loading; }
    /// The oldest entry is there.
    bool isComplete() const { return m_complete; }
    const std::optional<Error> &error() const { return m_error; }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void pageWanted(int generation, const wingman::audit::Page &page);
    void newestWanted(int generation, const wingman::audit::Page &page);
    /// isLoading(), isComplete() or error() changed.
    void progressChanged();

protected:
    QString keyOf(const audit::ListedEntry &row) const override { return QString::number(row.sequence); }
    bool isSame(const audit::ListedEntry &before, const audit::ListedEntry &now) const override;

private:
    void ask();

    int m_generation = 0;
    bool m_loading = false;
    bool m_complete = false;
    std::optional<Error> m_error;
};

} // namespace wingman::ui
