// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/split_pane.h"

#include "theme/theme.h"

#include <QResizeEvent>

namespace wingman::ui {
namespace {
constexpr double shareAtFirst = 0.36;
constexpr double shareBelow = 0.5;
constexpr int charactersBesideEachOther = 110;
} // namespace

SplitPane::SplitPane(const QString &objectName, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_share(shareAtFirst)
{
    setObjectName(objectName);
    setChildrenCollapsible(false);
    setHandleWidth(pixels(Space::L));
    connect(this, &QSplitter::splitterMoved, this, [this] {
        const QList<int> now = sizes();
        const int all = now.value(0) + now.value(1);
        if (all <= 0 || orientation() == Qt::Vertical)
            return;
        m_share = static_cast<double>(now.value(1)) / all;
        Q_EMIT detailsShareChanged(m_share);
    });
}

void SplitPane::setPage(QWidget *page)
{
    m_page = page;
    insertWidget(0, page);
    setStretchFactor(0, 1);
    arrange();
}

void SplitPane::setDetails(QWidget *details)
{
    m_details = details;
    addWidget(details);
    setStretchFactor(count() - 1, 0);
    arrange();
}

void SplitPane::setDetailsShown(bool shown)
{
    if (m_details == nullptr || shown == areDetailsShown())
        return;
    m_details->setVisible(shown);
    arrange();
}

bool SplitPane::areDetailsShown() const
{
    return m_details != nullptr && !m_details->isHidden();
}

void SplitPane::setDetailsShare(double share)
{
    m_share = qBound(0.1, share, 0.9);
    arrange();
}

void SplitPane::resizeEvent(QResizeEvent *event)
{
    const int threshold = fontMetrics().averageCharWidth() * charactersBesideEachOther;
    const Qt::Orientation wanted = event->size().width() < threshold ? Qt::Vertical : Qt::Horizontal;
    if (wanted != orientation())
        setOrientation(wanted);
    QSplitter::resizeEvent(event);
    arrange();
}

void SplitPane::arrange()
{
    if (m_page == nullptr || !areDetailsShown())
        return;
    const bool beside = orientation() == Qt::Horizontal;
    const int all = (beside ? width() : height()) - handleWidth();
    const int details = static_cast<int>(all * (beside ? m_share : shareBelow));
    setSizes({all - details, details});
}

} // namespace wingman::ui
