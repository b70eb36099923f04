// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/list_row.h"

#include "widgets/age_label.h"
#include "widgets/elided_label.h"
#include "widgets/icon_square.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace wingman::ui {

ListRow::ListRow(const QString &objectName, AgeTicker *ticker, QWidget *parent)
    : QWidget(parent),
      m_icon(new IconSquare(objectName + QStringLiteral("Icon"), this)),
      m_title(new ElidedLabel(objectName + QStringLiteral("Title"), this)),
      m_subtitle(new ElidedLabel(objectName + QStringLiteral("Subtitle"), this, Text::Small, Role::Muted)),
      m_age(new AgeLabel(objectName + QStringLiteral("Age"), ticker, this, AgeLabel::Style::Age)),
      m_action(new QPushButton(this))
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setStrong(true);
    m_action->setObjectName(objectName + QStringLiteral("Action"));
    m_action->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, &ListRow::actionRequested);
    auto *words = new QVBoxLayout;
    words->setSpacing(pixels(Space::XS) / 2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pixels(Space::L), pixels(Space::M), pixels(Space::L), pixels(Space::M));
    row->setSpacing(pixels(Space::M));
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_age);
    row->addWidget(m_action);
}

void ListRow::setRow(const RowText &row)
{
    if (row == m_row)
        return;
    m_row = row;
    m_icon->setIcon(row.icon, row.tone);
    m_title->setText(row.title);
    m_subtitle->setText(row.subtitle);
    m_subtitle->setVisible(!row.subtitle.isEmpty());
    m_age->setInstant(row.since);
    m_age->setVisible(row.showAge);
    m_action->setText(row.action);
    m_action->setVisible(!row.action.isEmpty());
    m_action->setEnabled(row.refused.isEmpty());
    m_action->setToolTip(row.refused.toHtmlEscaped());
    m_action->setAccessibleName(tr("%1: %2", "a button and the row it belongs to").arg(row.action, row.title));
    m_action->setAccessibleDescription(row.refused.isEmpty() ? row.subtitle : row.refused);
    setAccessibleName(row.title);
    setAccessibleDescription(row.subtitle);
}

void ListRow::setSeparated(bool separated)
{
    m_separated = separated;
    update();
}

void ListRow::paintEvent(QPaintEvent *)
{
    if (!m_separated)
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, colorOf(Role::Border, palette()));
}

} // namespace wingman::ui
