// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_targets.h"

#include "theme/theme.h"
#include "widgets/section_label.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace wingman::ui {
namespace {

constexpr int mostShown = 8; // rows before it scrolls
constexpr int fewestShown = 3;

/// The result with its shape before the word.
class ResultDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(rowHeight(Density::Compact, option.fontMetrics));
        return size;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant data = index.data(PlanTargetsModel::StateRole);
        if (!data.canConvert<StateWords>()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        const auto words = data.value<StateWords>();
        QStyleOptionViewItem shown = option;
        initStyleOption(&shown, index);
        const QStyle *style = shown.widget->style();
        const QRect box = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &shown, shown.widget);
        style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
        paintShape(*painter, words.shape, box, paintOf(words.tone, shown.palette).ink);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != PlanTargetsModel::Result)
            return;
        // Room for the shape: an empty decoration of its size.
        const int side = option->fontMetrics.xHeight() * 3 / 2;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {side, side};
        option->icon = QIcon();
    }
};

} // namespace

PlanTargets::PlanTargets(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_heading(new SectionLabel(objectName + QStringLiteral("Heading"), this)),
      m_summary(new TextLabel(objectName + QStringLiteral("Summary"), this, Text::Body, Role::Muted)),
      m_order(new TextLabel(objectName + QStringLiteral("Order"), this, Text::Body, Role::Muted)),
      m_model(new PlanTargetsModel(this)),
      m_view(new QTreeView(this))
{
    setObjectName(objectName);
    m_order->setWordWrap(true);
    m_view->setObjectName(objectName + QStringLiteral("View"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ResultDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setStretchLastSection(true);
    for (int column = 0; column < PlanTargetsModel::Why; ++column) // at most 200 rows
        m_view->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto *head = new QHBoxLayout;
    head->setSpacing(pixels(Space::M));
    head->addWidget(m_heading);
    head->addWidget(m_summary, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::S));
    column->addLayout(head);
    column->addWidget(m_view);
    column->addWidget(m_order);
    retranslate();
}

void PlanTargets::setRows(const QList<PlanTargetRow> &rows, const QString &summary, const QString &order)
{
    const bool another = m_model->rows().size() != rows.size();
    m_model->setRows(rows);
    m_summary->setText(summary);
    m_order->setText(order);
    m_order->setVisible(!order.isEmpty());
    if (another)
        fit();
}

void PlanTargets::fit()
{
    const auto count = static_cast<int>(m_model->rows().size());
    const int rows = qBound(fewestShown, count, mostShown);
    const int row = rowHeight(Density::Compact, m_view->fontMetrics());
    m_view->setFixedHeight(m_view->header()->sizeHint().height() + rows * row + 2 * m_view->frameWidth());
}

void PlanTargets::retranslate()
{
    m_heading->setText(tr("On each of them"));
    m_view->setAccessibleName(tr("Targets of this plan"));
    m_view->setAccessibleDescription(tr("One row for each target: where it is, what was read, and the result."));
    m_model->retranslate();
}

void PlanTargets::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace wingman::ui
