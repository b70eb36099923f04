// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/row_stats.h"

#include <QEvent>
#include <QPointer>
#include <QScrollBar>
#include <QTreeView>

namespace wingman::ui {
namespace {

constexpr std::chrono::milliseconds calm{300}; // scrolling past does not open streams

using Key = std::pair<EndpointId, ObjectId>;

QString textOf(const Key &key)
{
    return key.first.text() + QLatin1Char(' ') + key.second.text();
}

/// Until it ends or is cancelled. A row that cannot be measured simply has no numbers: its state says why.
QCoro::Task<void> follow(QPointer<RowStats> asker, TargetLink &targets, EndpointId endpoint, ObjectId id, Cancel cancel)
{
    const auto stream = co_await targets.stats(endpoint, id, cancel);
    if (!stream)
        co_return;
    while (true) {
        const auto next = co_await (*stream)->next(Deadline::never(), cancel);
        if (!next || !*next || !asker)
            co_return;
        asker->take(endpoint, id, **next);
    }
}

} // namespace

RowStats::RowStats(TargetLink &targets, WorkloadModel &model, QTreeView &view)
    : QObject(&view), m_targets(targets), m_model(model), m_view(view)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(calm);
    connect(&m_soon, &QTimer::timeout, this, &RowStats::look);
    connect(&m_model, &WorkloadModel::countsChanged, this, &RowStats::later);
    connect(m_view.verticalScrollBar(), &QAbstractSlider::valueChanged, this, &RowStats::later);
    connect(&m_view, &QTreeView::expanded, this, &RowStats::later);
    connect(&m_view, &QTreeView::collapsed, this, &RowStats::later);
    m_view.viewport()->installEventFilter(this);
    later();
}

RowStats::~RowStats()
{
    for (const Cancel &cancel : std::as_const(m_followed))
        cancel.cancel();
}

bool RowStats::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::Resize)
        later();
    return QObject::eventFilter(watched, event);
}

QList<Key> RowStats::seen() const
{
    QList<Key> rows;
    if (!m_view.isVisible())
        return rows;
    const int height = m_view.viewport()->height();
    for (QModelIndex index = m_view.indexAt({1, 1}); index.isValid() && rows.size() < most;
         index = m_view.indexBelow(index)) {
        if (m_view.visualRect(index).top() > height)
            break;
        const Workload *row = m_model.workload(index);
        if (row && row->kind == WorkloadKind::Container && !row->stale &&
            (row->state == WorkloadState::Running || row->state == WorkloadState::Starting))
            rows.append({row->endpoint, row->id});
    }
    return rows;
}

void RowStats::look()
{
    const QList<Key> rows = seen();
    QMap<QString, Cancel> kept;
    for (const Key &key : rows) {
        const QString text = textOf(key);
        if (const auto there = m_followed.constFind(text); there != m_followed.cend()) {
            kept.insert(text, *there);
            m_followed.remove(text);
        } else {
            const Cancel cancel;
            kept.insert(text, cancel);
            follow(this, m_targets, key.first, key.second, cancel);
        }
    }
    for (const Cancel &cancel : std::as_const(m_followed))
        cancel.cancel();
    m_followed = kept;
}

void RowStats::take(const EndpointId &endpoint, const ObjectId &id, const inventory::StatsSample &sample)
{
    if (m_followed.contains(textOf({endpoint, id})))
        m_model.setStats(endpoint, id, sample);
}

} // namespace wingman::ui
