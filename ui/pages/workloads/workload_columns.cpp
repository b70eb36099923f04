// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/workload_columns.h"

#include "pages/workloads/workload_words.h"
#include "theme/theme.h"
#include "widgets/chip.h"
#include "widgets/column_fit.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>

namespace wingman::ui {
namespace {

using Column = WorkloadModel::Column;

QString layoutName(const char *part)
{
    return preference::pageLayout(QStringLiteral("workloads"), QString::fromLatin1(part));
}

constexpr Column shownAtFirst[] = {Column::Name, Column::Kind,   Column::Image, Column::State,
                                   Column::Cpu,  Column::Memory, Column::Recent};

/// Where only guests are shown: what they have, and containers do not.
constexpr Column shownOfGuests[] = {Column::Name, Column::Kind,   Column::State,  Column::Node,
                                    Column::Cpu,  Column::Memory, Column::Uptime, Column::Tags};

/// In characters of the list's font.
int widthAtFirst(Column column)
{
    switch (column) {
    case Column::Name:
        return 26;
    case Column::Kind:
        return 12;
    case Column::Image:
        return 22;
    case Column::State:
        return 28;
    case Column::Cpu:
        return 9;
    case Column::Memory:
        return 19;
    case Column::Recent:
        return 11;
    case Column::Health:
        return 12;
    case Column::Ports:
    case Column::Networks:
        return 18;
    case Column::Project:
        return 16;
    case Column::Endpoint:
        return 14;
    case Column::Node:
    case Column::Uptime:
    case Column::Lock:
    case Column::Ha:
        return 12;
    case Column::Tags:
        return 24;
    case Column::Pool:
        return 16;
    case Column::Created:
        return 18;
    case Column::Id:
        return 16;
    }
    return 12;
}

/// Those that go first where there is no room stand last; the name and the state stay.
const QList<int> &optionalColumns()
{
    static const QList<int> all{static_cast<int>(Column::Cpu),   static_cast<int>(Column::Memory),
                                static_cast<int>(Column::Tags),  static_cast<int>(Column::Node),
                                static_cast<int>(Column::Kind),  static_cast<int>(Column::Uptime),
                                static_cast<int>(Column::Image), static_cast<int>(Column::Recent)};
    return all;
}

} // namespace

WorkloadColumns::WorkloadColumns(WorkloadView &view, Preferences &preferences, QObject *parent)
    : QObject(parent), m_view(view), m_preferences(preferences)
{
    const QHeaderView *header = m_view.header();
    // The header also resizes by itself, where the room changes: only what a hand does to it is a choice.
    const auto chosen = [this] {
        if (m_isHeld)
            remember();
    };
    connect(header, &QHeaderView::sectionResized, this, chosen);
    connect(header, &QHeaderView::sectionMoved, this, chosen);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &WorkloadColumns::rememberOrder);
    m_view.viewport()->installEventFilter(this);
    header->viewport()->installEventFilter(this);
}

void WorkloadColumns::setGuestsOnly(bool guestsOnly)
{
    if (guestsOnly == m_guestsOnly)
        return;
    m_guestsOnly = guestsOnly;
    if (isStandard())
        fit();
}

bool WorkloadColumns::isStandard() const
{
    return m_preferences.value(layoutName("columns")).isEmpty();
}

void WorkloadColumns::restore()
{
    m_quiet = true;
    const QByteArray state = QByteArray::fromBase64(m_preferences.value(layoutName("columns")).toLatin1());
    if (!state.isEmpty() && !m_view.header()->restoreState(state))
        m_preferences.set(layoutName("columns"), {}); // what cannot be read is not kept
    if (isStandard())
        fit();
    const QStringList order = m_preferences.value(layoutName("order")).split(QLatin1Char(','));
    bool isNumber = false;
    const int column = order.first().toInt(&isNumber);
    if (isNumber && order.size() == 2 && column >= 0 && column < WorkloadModel::columns)
        m_view.sortByColumn(column, order.last() == QStringLiteral("desc") ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_quiet = false;
}

void WorkloadColumns::remember()
{
    if (!m_quiet)
        m_preferences.set(layoutName("columns"), QString::fromLatin1(m_view.header()->saveState().toBase64()));
}

void WorkloadColumns::rememberOrder()
{
    if (m_quiet)
        return;
    const QHeaderView *header = m_view.header();
    const bool down = header->sortIndicatorOrder() == Qt::DescendingOrder;
    m_preferences.set(layoutName("order"), QStringLiteral("%1,%2")
                                               .arg(header->sortIndicatorSection())
                                               .arg(down ? QStringLiteral("desc") : QStringLiteral("asc")));
}

QList<int> WorkloadColumns::standardWidths() const
{
    const int character = m_view.fontMetrics().averageCharWidth();
    QList<int> widths;
    for (int i = 0; i < WorkloadModel::columns; ++i)
        widths.append(character * widthAtFirst(static_cast<Column>(i)));
    if (m_guestsOnly) // no engine's own sentence stands behind the word
        widths[static_cast<int>(Column::State)] = character * 20;
    int &kind = widths[static_cast<int>(Column::Kind)];
    kind = std::max(kind, chipSize(kindWord(WorkloadKind::Container)).width() + pixels(Space::L));
    return widths;
}

void WorkloadColumns::fit()
{
    const bool before = std::exchange(m_quiet, true);
    const QList<int> widths = standardWidths();
    QList<int> unused;
    for (int i = 0; i < WorkloadModel::columns; ++i) {
        const auto column = static_cast<Column>(i);
        const bool isUsed =
            m_guestsOnly
                ? std::find(std::begin(shownOfGuests), std::end(shownOfGuests), column) != std::end(shownOfGuests)
                : std::find(std::begin(shownAtFirst), std::end(shownAtFirst), column) != std::end(shownAtFirst);
        if (!isUsed)
            unused.append(i);
    }
    const ColumnFit fit = fitColumns(widths, unused, optionalColumns(), m_view.viewport()->width(), pixels(Space::XL));
    QHeaderView *header = m_view.header();
    for (int i = 0; i < WorkloadModel::columns; ++i) {
        header->setSectionHidden(i, fit.hidden.contains(i));
        header->resizeSection(i, widths.at(i) + fit.share);
    }
    m_quiet = before;
}

bool WorkloadColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view.header()->viewport()) {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
            m_isHeld = true;
        else if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::Hide)
            QMetaObject::invokeMethod(
                this, [this] { m_isHeld = false; }, Qt::QueuedConnection); // a column is moved with it
    } else if (event->type() == QEvent::Resize && isStandard()) {
        fit();
    }
    return QObject::eventFilter(watched, event);
}

void WorkloadColumns::fillMenu(QMenu *menu)
{
    menu->clear();
    QHeaderView *header = m_view.header();
    for (int i = 1; i < WorkloadModel::columns; ++i) { // the name stays
        QAction *action = menu->addAction(header->model()->headerData(i, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(i));
        connect(action, &QAction::toggled, this, [this, header, i](bool shown) {
            header->setSectionHidden(i, !shown);
            const int character = m_view.fontMetrics().averageCharWidth();
            if (shown && header->sectionSize(i) < character)
                header->resizeSection(i, character * widthAtFirst(static_cast<Column>(i)));
            remember();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Back to the standard columns")), &QAction::triggered, this, [this] {
        m_preferences.set(layoutName("columns"), {});
        restore();
    });
}

} // namespace wingman::ui
