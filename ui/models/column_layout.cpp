// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/column_layout.h"

#include <QStringList>

#include <algorithm>

namespace wingman::ui {
namespace {

const QString version = QStringLiteral("1");
const QString sortPrefix = QStringLiteral("sort=");

const ColumnSpec *specOf(const QString &id, const QList<ColumnSpec> &specs)
{
    const auto at = std::find_if(specs.cbegin(), specs.cend(), [&](const ColumnSpec &spec) { return spec.id == id; });
    return at == specs.cend() ? nullptr : &*at;
}

qsizetype positionOf(const QList<ColumnState> &columns, const QString &id)
{
    const auto at =
        std::find_if(columns.cbegin(), columns.cend(), [&](const ColumnState &column) { return column.id == id; });
    return at == columns.cend() ? -1 : at - columns.cbegin();
}

std::optional<ColumnState> columnFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(','));
    if (parts.size() != 3 || (parts[1] != QLatin1String("0") && parts[1] != QLatin1String("1")))
        return std::nullopt;
    bool isNumber = false;
    const int width = parts[2].toInt(&isNumber);
    if (!isNumber || width < 0 || width > ColumnLayout::widest)
        return std::nullopt;
    return ColumnState{parts[0], parts[1] == QLatin1String("1"), width};
}

bool readSort(const QString &text, ColumnLayout &layout)
{
    const QStringList parts = text.mid(sortPrefix.size()).split(QLatin1Char(','));
    if (parts.size() != 2 || parts[0].isEmpty())
        return false;
    const bool descending = parts[1] == QLatin1String("desc");
    if (!descending && parts[1] != QLatin1String("asc"))
        return false;
    layout.sortedBy = parts[0];
    layout.order = descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    return true;
}

std::optional<ColumnLayout> layoutFrom(const QString &text, const QList<ColumnSpec> &specs)
{
    const QStringList parts = text.split(QLatin1Char(';'));
    if (parts.value(0) != version)
        return std::nullopt;
    ColumnLayout layout;
    for (const QString &part : parts.mid(1)) {
        if (part.startsWith(sortPrefix)) {
            if (!layout.sortedBy.isEmpty() || !readSort(part, layout))
                return std::nullopt;
            continue;
        }
        const auto column = columnFrom(part);
        if (!column || positionOf(layout.columns, column->id) >= 0)
            return std::nullopt;
        const ColumnSpec *spec = specOf(column->id, specs);
        if (!spec || (spec->fixed && !column->shown))
            return std::nullopt;
        layout.columns.append(*column);
    }
    if (!layout.sortedBy.isEmpty() && !specOf(layout.sortedBy, specs))
        return std::nullopt;
    for (qsizetype i = 0; i < specs.size(); ++i) {
        const ColumnSpec &spec = specs[i];
        if (spec.fixed && positionOf(layout.columns, spec.id) != i)
            return std::nullopt;
        if (positionOf(layout.columns, spec.id) < 0)
            layout.columns.append({spec.id, spec.shown, 0});
    }
    if (layout.shownColumns().isEmpty())
        return std::nullopt;
    return layout;
}

} // namespace

ColumnLayout ColumnLayout::standard(const QList<ColumnSpec> &specs)
{
    ColumnLayout layout;
    for (const ColumnSpec &spec : specs)
        layout.columns.append({spec.id, spec.shown || spec.fixed, 0});
    return layout;
}

ColumnLayout ColumnLayout::fromText(const QString &text, const QList<ColumnSpec> &specs)
{
    return layoutFrom(text, specs).value_or(standard(specs));
}

QString ColumnLayout::toText() const
{
    QStringList parts{version};
    for (const ColumnState &column : columns)
        parts.append(QStringLiteral("%1,%2,%3").arg(column.id).arg(column.shown ? 1 : 0).arg(column.width));
    if (!sortedBy.isEmpty())
        parts.append(QStringLiteral("%1%2,%3").arg(
            sortPrefix, sortedBy, order == Qt::DescendingOrder ? QStringLiteral("desc") : QStringLiteral("asc")));
    return parts.join(QLatin1Char(';'));
}

QStringList ColumnLayout::shownColumns() const
{
    QStringList ids;
    for (const ColumnState &column : columns) {
        if (column.shown)
            ids.append(column.id);
    }
    return ids;
}

bool ColumnLayout::setShown(const QString &id, bool shown, const QList<ColumnSpec> &specs)
{
    const qsizetype at = positionOf(columns, id);
    const ColumnSpec *spec = specOf(id, specs);
    if (at < 0 || !spec || (spec->fixed && !shown))
        return false;
    if (!shown && columns[at].shown && shownColumns().size() == 1)
        return false; // a list without columns cannot be asked for one
    columns[at].shown = shown;
    return true;
}

bool ColumnLayout::move(const QString &id, qsizetype to, const QList<ColumnSpec> &specs)
{
    const qsizetype from = positionOf(columns, id);
    const ColumnSpec *spec = specOf(id, specs);
    if (from < 0 || !spec || spec->fixed || to < 0 || to >= columns.size())
        return false;
    const ColumnSpec *there = specOf(columns[to].id, specs);
    if (there && there->fixed)
        return false;
    columns.move(from, to);
    return true;
}

} // namespace wingman::ui
