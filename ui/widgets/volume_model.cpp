// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/volume_model.h"

#include "widgets/format.h"

namespace wingman::ui {

using inventory::StoredVolume;

namespace {

/// Without the folder that says the content again: where there is little room, what tells names apart stands behind it.
QString ownName(const StoredVolume &volume)
{
    const QString name = volume.name();
    const QString folder = volume.content + QLatin1Char('/');
    return inert(name.startsWith(folder) ? name.mid(folder.size()) : name, 300);
}

} // namespace

QString VolumeModel::contentText(const QString &content)
{
    if (content == u"backup")
        return tr("Backup");
    if (content == u"iso")
        return tr("ISO image");
    if (content == u"vztmpl")
        return tr("Container template");
    if (content == u"images")
        return tr("Disk image");
    if (content == u"rootdir")
        return tr("Container volume");
    if (content == u"snippets")
        return tr("Snippet");
    if (content == u"import")
        return tr("Import");
    return content.isEmpty() ? unknownText() : inert(content, 60);
}

QVariant VolumeModel::data(const QModelIndex &index, int role) const
{
    const StoredVolume *row = at(index);
    if (!row)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == KeyRole)
        return keyOf(*row);
    if (role == Qt::TextAlignmentRole && column == Column::Size)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole) {
        if (column == Column::When && row->at)
            return formatExact(*row->at).toHtmlEscaped();
        return (column == Column::Notes ? inert(row->notes, 2000) : inert(row->id)).toHtmlEscaped();
    }
    if (role == ValueRole) {
        if (column == Column::When)
            return row->at ? QVariant(static_cast<qlonglong>(row->at->time_since_epoch().count()))
                           : QVariant(); // to sort by
        if (column == Column::Size)
            return row->size;
        if (column == Column::Verified)
            return row->verification;
        if (column == Column::Guest)
            return row->vmid > 0 ? QVariant(row->vmid) : QVariant();
    }
    if (role != Qt::DisplayRole && role != ValueRole)
        return {};
    switch (column) {
    case Column::Name:
        return ownName(*row);
    case Column::When:
        return row->at ? formatInstant(*row->at) : unknownText();
    case Column::Content:
        return contentText(row->content);
    case Column::Size:
        return row->size > 0 ? formatBytes(row->size) : unknownText();
    case Column::Guest:
        return row->vmid > 0 ? QString::number(row->vmid) : QString();
    case Column::Storage:
        return inert(row->storage, 100);
    case Column::Verified:
        if (row->content != u"backup")
            return QString();
        return row->verification == u"ok"       ? tr("verified")
               : row->verification.isEmpty()    ? tr("not verified")
               : row->verification == u"failed" ? tr("verification failed")
                                                : inert(row->verification, 40);
    case Column::Protected:
        return row->isProtected ? tr("protected") : QString();
    case Column::Notes:
        return inert(row->notes, 200);
    }
    return {};
}

QVariant VolumeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::When:
        return tr("Made");
    case Column::Content:
        return tr("Content");
    case Column::Size:
        return tr("Size");
    case Column::Guest:
        return tr("VMID");
    case Column::Storage:
        return tr("Storage");
    case Column::Verified:
        return tr("Verified");
    case Column::Protected:
        return tr("Protected");
    case Column::Notes:
        return tr("Notes");
    }
    return {};
}

} // namespace wingman::ui
