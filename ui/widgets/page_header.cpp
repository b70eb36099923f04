// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page_header.h"

#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/tab_strip.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>

namespace wingman::ui {
namespace {
constexpr int actionsFirst = 4; // a field that grows comes before the room beside the title
} // namespace

PageHeader::PageHeader(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(objectName + QStringLiteral("Title"), this, Text::Title)),
      m_count(new TextLabel(objectName + QStringLiteral("Count"), this, Text::Body, Role::Muted)),
      m_subtitle(new ElidedLabel(objectName + QStringLiteral("Subtitle"), this, Text::Body, Role::Muted)),
      m_start(new QHBoxLayout),
      m_actions(new QHBoxLayout)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setStrong(true);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_count->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_count->hide();
    m_subtitle->hide();
    m_start->setSpacing(pixels(Space::M));
    m_start->addWidget(m_title);
    m_start->addWidget(m_count);
    m_start->addWidget(m_subtitle, 1);
    m_start->addStretch(); // actions stay at the end where there is no subtitle
    m_actions->setSpacing(pixels(Space::S));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(pixels(Space::L));
    row->addLayout(m_start, 1);
    row->addLayout(m_actions);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setCount(std::optional<qint64> count)
{
    m_count->setVisible(count.has_value());
    m_count->setText(count ? formatCount(*count) : QString());
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

TabStrip *PageHeader::tabs()
{
    if (m_tabs == nullptr) {
        m_tabs = new TabStrip(objectName() + QStringLiteral("Tabs"), this);
        m_start->insertWidget(m_start->indexOf(m_subtitle), m_tabs, 1);
        setTabOrder(m_title, m_tabs);
    }
    return m_tabs;
}

void PageHeader::addAction(QWidget *widget, int stretch)
{
    m_actions->addWidget(widget, stretch);
    if (stretch > 0) { // then the actions take the room that the subtitle leaves
        auto *row = static_cast<QHBoxLayout *>(layout());
        row->setStretchFactor(m_actions, stretch * actionsFirst);
    }
}

} // namespace wingman::ui
