// SPDX-License-Identifier: GPL-3.0-or-later
// What runs and what ran, as lines of two lists: the works, and the steps of one of them.
#pragma once

#include "link/work_link.h"
#include "models/cluster_task.h"
#include "theme/theme.h"
#include "widgets/state_shape.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace wingman::ui {

struct ActivityLine
{
    QString key; // stays the same while the line changes
    Shape shape = Shape::Ring;
    Tone tone = Tone::Muted;
    QString text;
    QString below{};     // a second line, quieter
    QString aside{};     // at the end: a time
    QString call{};      // exactly as it goes out, in monospace; shown where it is asked for
    QString spoken{};    // the state as a word, for those who do not see the shape
    bool strong = false; // a heading among steps: a target
    friend bool operator==(const ActivityLine &, const ActivityLine &) = default;
};

/// What is known of each step of a running plan from what was told of it so far.
struct StepSight
{
    std::optional<Instant> sent;
    std::optional<Instant> answered;
};
/// By target and step.
using StepSights = QMap<std::pair<int, int>, StepSight>;

ActivityLine lineOf(const RunningWork &work, const QList<operations::OperationSpec> &operations, Instant now);
ActivityLine lineOf(const execution::Record &record, const QList<operations::OperationSpec> &operations, Instant now);
/// A task of a cluster, whoever began it.
ActivityLine lineOf(const TaskRow &task, Instant now);
/// The steps of what runs: what is done, under way, and still to come. Targets get a heading where there are several.
QList<ActivityLine> stepsOf(const RunningWork &work, const StepSights &sights, Instant now);
QList<ActivityLine> stepsOf(const execution::Record &record);
/// Lines that come, go and change by differences, so that a selection stays on its line. Owned by who shows it. Thread:
/// the window's.
class ActivityList final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, BelowRole, AsideRole, CallRole, ShapeRole, ToneRole, StrongRole };

    using QAbstractListModel::QAbstractListModel;
    void setLines(const QList<ActivityLine> &lines);
    const QList<ActivityLine> &lines() const { return m_lines; }
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ActivityLine> m_lines;
};

/// Owned by its view. Thread: the window's.
class ActivityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setCallsShown(bool shown) { m_calls = shown; }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_calls = false;
};

} // namespace wingman::ui
