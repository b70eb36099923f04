// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chain_model.h"

#include "base/redaction.h"

#include <algorithm>

namespace wingman::ui {

void ChainModel::restart()
{
    ++m_generation;
    m_complete = false;
    setRows({});
    ask();
}

void ChainModel::refresh()
{
    if (rows().isEmpty() && !m_complete)
        return; // the first page is on its way, or could not be read
    Q_EMIT newestWanted(m_generation, audit::Page{std::nullopt, pageSize});
}

void ChainModel::ask()
{
    m_loading = true;
    m_error.reset();
    Q_EMIT progressChanged();
    audit::Page page{std::nullopt, pageSize};
    if (!rows().isEmpty())
        page.before = rows().last().sequence;
    Q_EMIT pageWanted(m_generation, page);
}

void ChainModel::takePage(int generation, const QList<audit::ListedEntry> &page)
{
    if (generation != m_generation || !m_loading)
        return;
    m_loading = false;
    m_complete = page.size() < pageSize;
    QList<audit::ListedEntry> older;
    for (const audit::ListedEntry &row : page) {
        const audit::Sequence last = !older.isEmpty()    ? older.last().sequence
                                     : !rows().isEmpty() ? rows().last().sequence
                                                         : row.sequence + 1;
        if (row.sequence < last)
            older.append(row);
    }
    if (older.isEmpty())
        m_complete = true; // an answer that brings nothing older must not be asked for for ever
    appendRows(older);
    Q_EMIT progressChanged();
}

void ChainModel::takeNewest(int generation, const QList<audit::ListedEntry> &page)
{
    if (generation != m_generation || page.isEmpty())
        return;
    if (rows().isEmpty()) {
        if (m_loading)
            return; // the first page is about to bring the same
        appendRows(page);
        m_complete = page.size() < pageSize;
        Q_EMIT progressChanged();
        return;
    }
    const audit::Sequence top = rows().first().sequence;
    const bool meets = page.last().sequence <= top || page.size() < pageSize;
    if (!meets) {
        ++m_generation; // an older page that is on its way would leave a gap
        m_loading = false;
        m_complete = false;
        setRows(page);
        Q_EMIT progressChanged();
        return;
    }
    // What is shown below the page stays; what is in it may read differently by now.
    QList<audit::ListedEntry> all = page;
    for (const audit::ListedEntry &row : rows()) {
        if (row.sequence < page.last().sequence)
            all.append(row);
    }
    setRows(all);
}

void ChainModel::fail(int generation, const Error &error)
{
    if (generation != m_generation)
        return;
    m_loading = false;
    m_error = error;
    Q_EMIT progressChanged();
}

void ChainModel::retry()
{
    if (!m_loading && !m_complete)
        ask();
}

bool ChainModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_complete && !m_error && !rows().isEmpty();
}

void ChainModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}

bool ChainModel::isSame(const audit::ListedEntry &before, const audit::ListedEntry &now) const
{
    return before.hash == now.hash && before.damage == now.damage && before.entry.has_value() == now.entry.has_value();
}

QVariant ChainModel::data(const QModelIndex &index, int role) const
{
    const audit::ListedEntry *row = at(index);
    if (!row)
        return {};
    if (role == KeyRole)
        return keyOf(*row);
    if (role == DamagedRole)
        return row->damage.has_value() || !row->entry;
    const auto column = static_cast<Column>(index.column());
    if (role == ValueRole) {
        if (column == Column::Sequence)
            return QVariant::fromValue(row->sequence);
        if (column == Column::Time && row->entry)
            return QVariant::fromValue(row->entry->time);
    }
    if (role == Qt::ToolTipRole && row->damage)
        return audit::violationSentence(*row->damage);
    if (role != Qt::DisplayRole && role != ValueRole)
        return {};
    if (column == Column::Sequence)
        return QString::number(row->sequence);
    if (!row->entry)
        return column == Column::What && row->damage ? QVariant(audit::violationSentence(*row->damage)) : QVariant();
    const audit::EntryDraft &what = row->entry->what;
    switch (column) {
    case Column::Sequence:
        break;
    case Column::Time:
        return toText(row->entry->time);
    case Column::Who:
        return inert(what.actor);
    case Column::What:
        return inert(what.action);
    case Column::Operation:
        return inert(what.parameters.value(QStringLiteral("operation")).toString());
    case Column::Target:
        return inert(what.target);
    case Column::Outcome:
        return inert(what.result.isEmpty() ? what.decision : what.result);
    }
    return {};
}

QVariant ChainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Sequence:
        return tr("Entry");
    case Column::Time:
        return tr("Time");
    case Column::Who:
        return tr("Who");
    case Column::What:
        return tr("What");
    case Column::Operation:
        return tr("Operation");
    case Column::Target:
        return tr("Target");
    case Column::Outcome:
        return tr("Outcome");
    }
    return {};
}

} // namespace wingman::ui
