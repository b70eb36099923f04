// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/allow_proposal.h"

#include "base/redaction.h"
#include "policy/policy.h"

#include <QMap>
#include <algorithm>

namespace wingman::ui {
namespace {

using inventory::Container;
using inventory::Store;

constexpr qsizetype mostRows = 200;
constexpr qsizetype namedInWords = 6;

bool isDocker(const Store::Entry &entry)
{
    return entry.endpoint.platform == inventory::Platform::Docker && entry.snapshot.has_value();
}

QList<Store::Entry> chosen(const QList<Store::Entry> &entries, const std::optional<EndpointId> &scope)
{
    const bool real = std::any_of(entries.cbegin(), entries.cend(), [](const Store::Entry &entry) {
        return isDocker(entry) && !entry.endpoint.demonstration;
    });
    QList<Store::Entry> all;
    for (const Store::Entry &entry : entries) {
        const bool inScope = scope ? entry.endpoint.id == *scope : entry.endpoint.demonstration != real;
        if (isDocker(entry) && inScope)
            all.append(entry);
    }
    return all;
}

QStringList runningNames(const Store::Entry &entry)
{
    QStringList names;
    for (const Container &container : entry.snapshot->containers) {
        if (container.state == inventory::ContainerState::Running && !container.name.isEmpty())
            names.append(container.name);
    }
    names.sort();
    return names;
}

/// By endpoint; made once, because every entry is compared with all of them.
QMap<QString, QStringList> runningIn(const QList<Store::Entry> &entries)
{
    QMap<QString, QStringList> names;
    for (const Store::Entry &entry : entries) {
        if (isDocker(entry))
            names.insert(entry.endpoint.id.text(), runningNames(entry));
    }
    return names;
}

QStringList coveredBy(const QString &pattern, const QMap<QString, QStringList> &running)
{
    const auto entry = policy::NameEntry::parse(pattern);
    QStringList covered;
    if (!entry)
        return covered;
    for (auto names = running.cbegin(); names != running.cend(); ++names) {
        for (const QString &name : *names) {
            if (entry->matches(names.key(), name))
                covered.append(name);
        }
    }
    return covered;
}

/// Of one endpoint, without the endpoint's name: "shop-*", "caddy".
QStringList patternsOf(const Store::Entry &entry)
{
    QMap<QString, QStringList> projects;
    QStringList patterns;
    for (const Container &container : entry.snapshot->containers) {
        if (container.state != inventory::ContainerState::Running || container.name.isEmpty())
            continue;
        if (container.project.isEmpty())
            patterns.append(container.name);
        else
            projects[container.project].append(container.name);
    }
    for (auto project = projects.cbegin(); project != projects.cend(); ++project) {
        const QString prefix = project.key() + QLatin1Char('-');
        const bool alike = std::all_of(project->cbegin(), project->cend(),
                                       [&prefix](const QString &name) { return name.startsWith(prefix); });
        if (alike && project->size() > 1)
            patterns.append(prefix + QLatin1Char('*'));
        else
            patterns.append(*project);
    }
    patterns.sort();
    return patterns;
}

bool isListed(const QString &pattern, const policy::NameList &allowed)
{
    return allowed.texts().contains(pattern);
}

} // namespace

QList<AllowRow> proposedAllowlist(const QList<Store::Entry> &entries, const std::optional<EndpointId> &scope,
                                  const policy::NameList &allowed)
{
    QList<AllowRow> rows;
    const auto running = runningIn(entries);
    for (const Store::Entry &entry : chosen(entries, scope)) {
        for (const QString &pattern : patternsOf(entry)) {
            const QString whole = entry.endpoint.id.text() + QLatin1Char('/') + pattern;
            if (rows.size() < mostRows && policy::NameEntry::parse(whole))
                rows.append({whole, whole, true, isListed(whole, allowed), coveredBy(whole, running)});
        }
    }
    return rows;
}

void AllowProposalModel::setProposal(const QList<Store::Entry> &entries, const std::optional<EndpointId> &scope,
                                     const policy::NameList &allowed)
{
    m_running = runningIn(entries);
    m_allowed = allowed;
    QList<AllowRow> proposal = proposedAllowlist(entries, scope, allowed);
    for (AllowRow &row : proposal) {
        const auto decided = m_decisions.constFind(row.key);
        row.isWanted = decided == m_decisions.cend() ? isWantedAtFirst(row) : decided->isWanted;
        if (decided == m_decisions.cend() || decided->pattern.isNull())
            continue;
        row.pattern = decided->pattern;
        row.isListed = isListed(row.pattern, allowed);
        row.covered = coveredBy(row.pattern, m_running);
    }
    const QStringList before = wanted();
    setRows(proposal);
    if (wanted() != before)
        Q_EMIT wantedChanged();
}

void AllowProposalModel::decide(const AllowRow &row)
{
    m_decisions.insert(row.key, {row.isWanted, row.pattern == row.key ? QString() : row.pattern});
}

/// Where the two have something in common, what was not wanted of the one is not wanted of the other.
bool AllowProposalModel::isWantedAtFirst(const AllowRow &row) const
{
    const auto entry = policy::NameEntry::parse(row.key);
    if (!m_isWantedAtFirst || !entry)
        return false;
    for (auto decided = m_decisions.cbegin(); decided != m_decisions.cend(); ++decided) {
        const auto other = policy::NameEntry::parse(decided.key());
        if (!decided->isWanted && other && other->intersected(*entry))
            return false;
    }
    return true;
}

QStringList AllowProposalModel::wanted() const
{
    QStringList patterns;
    for (const AllowRow &row : rows()) {
        if (row.isWanted && !row.isListed && !patterns.contains(row.pattern))
            patterns.append(row.pattern);
    }
    return patterns;
}

void AllowProposalModel::setAllWanted(bool wanted)
{
    m_isWantedAtFirst = wanted;
    for (Decision &decision : m_decisions)
        decision.isWanted = wanted;
    QList<AllowRow> all = rows();
    for (AllowRow &row : all) {
        if (row.isListed)
            continue;
        row.isWanted = wanted;
        decide(row);
    }
    setRows(all);
    Q_EMIT wantedChanged();
}

void AllowProposalModel::change(int position, const AllowRow &to)
{
    QList<AllowRow> all = rows();
    if (all.at(position) == to)
        return;
    all[position] = to;
    decide(to);
    setRows(all);
    Q_EMIT wantedChanged();
}

QVariant AllowProposalModel::data(const QModelIndex &index, int role) const
{
    const AllowRow *row = at(index);
    if (!row)
        return {};
    const bool isPattern = static_cast<Column>(index.column()) == Column::Pattern;
    if (role == Qt::CheckStateRole && isPattern)
        return row->isListed || row->isWanted ? Qt::Checked : Qt::Unchecked;
    if (role == KeyRole)
        return row->key;
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        if (isPattern)
            return role == Qt::EditRole ? row->pattern : inert(row->pattern);
        const QString names = inert(row->covered.mid(0, namedInWords).join(QStringLiteral(", ")));
        if (row->isListed)
            return tr("on the list already");
        if (row->covered.isEmpty())
            return tr("nothing that runs now");
        return row->covered.size() > namedInWords
                   ? tr("%1 and %n more", nullptr, static_cast<int>(row->covered.size() - namedInWords)).arg(names)
                   : names;
    }
    if (role == Qt::AccessibleTextRole && isPattern)
        return tr("%1, allows %2", "an entry, the names it covers")
            .arg(inert(row->pattern), inert(row->covered.join(QStringLiteral(", "))));
    if (role == Qt::ToolTipRole) {
        QStringList lines;
        for (const QString &name : row->covered)
            lines.append(inert(name).toHtmlEscaped());
        return lines.join(QStringLiteral("<br>"));
    }
    return {};
}

bool AllowProposalModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const AllowRow *now = at(index);
    if (!now || now->isListed || static_cast<Column>(index.column()) != Column::Pattern)
        return false;
    AllowRow row = *now;
    if (role == Qt::CheckStateRole) {
        row.isWanted = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole) {
        row.pattern = value.toString().trimmed();
        const auto checked = policy::checkedList(policy::ListKind::Containers, {row.pattern});
        if (!checked) {
            Q_EMIT refused(checked.error().sentence());
            return false;
        }
        row.isListed = isListed(row.pattern, m_allowed);
        row.covered = coveredBy(row.pattern, m_running);
    } else {
        return false;
    }
    change(index.row(), row);
    return true;
}

Qt::ItemFlags AllowProposalModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = DifferenceTable::flags(index);
    const AllowRow *row = at(index);
    if (row && static_cast<Column>(index.column()) == Column::Pattern) {
        flags |= Qt::ItemIsUserCheckable;
        if (!row->isListed)
            flags |= Qt::ItemIsEditable;
        else
            flags &= ~Qt::ItemIsUserCheckable;
    }
    return flags;
}

QVariant AllowProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Pattern:
        return tr("Entry");
    case Column::Covers:
        return tr("Allows, of what runs now");
    }
    return {};
}

} // namespace wingman::ui
