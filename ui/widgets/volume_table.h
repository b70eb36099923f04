// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a storage's content or of a guest's backups, sorted by a click on a head.
#pragma once

#include "widgets/volume_model.h"

#include <QSortFilterProxyModel>
#include <QTreeView>

namespace wingman::ui {

/// Owned by its parent. Thread: GUI.
class VolumeTable final : public QTreeView
{
    Q_OBJECT
public:
    VolumeTable(const QString &objectName, const QList<VolumeModel::Column> &columns, QWidget *parent = nullptr);

    void setVolumes(const QList<inventory::StoredVolume> &volumes);
    /// Only these; empty: all.
    void setContent(const QString &content);
    const inventory::StoredVolume *chosen() const;
    int shown() const { return m_sorted.rowCount(); }
    void retranslate() { m_model.retranslate(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    VolumeModel m_model;
    QSortFilterProxyModel m_sorted;
    QList<VolumeModel::Column> m_columns;
};

} // namespace wingman::ui
