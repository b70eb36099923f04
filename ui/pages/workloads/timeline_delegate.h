// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a timeline's lines: what kind, what happened, what came of it, how long ago.
#pragma once

#include "base/clock.h"
#include "models/timeline_model.h"

#include <QIdentityProxyModel>
#include <QStyledItemDelegate>

namespace wingman::ui {

/// Gives every line its words, for screen readers and for copying. Owned by the tab. Thread: the window's.
class TimelineLines final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    TimelineLines(TimelineModel &model, QObject *parent);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    const TimelineItem *item(const QModelIndex &index) const;

private:
    TimelineModel &m_model;
};

/// Owned by the view. Thread: the window's.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TimelineDelegate(const TimelineLines &lines, const Clock &clock, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const TimelineLines &m_lines;
    const Clock &m_clock;
};

} // namespace wingman::ui
