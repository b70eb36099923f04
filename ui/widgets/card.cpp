// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "theme/style.h"
#include "widgets/section_label.h"
#include "widgets/text_label.h"

#include <QVBoxLayout>

namespace wingman::ui {

Card::Card(const QString &objectName, QWidget *parent)
    : QFrame(parent),
      m_head(new QWidget(this)),
      m_headRow(new QHBoxLayout(m_head)),
      m_title(new SectionLabel(objectName + QStringLiteral("Title"), m_head)),
      m_aside(new TextLabel(objectName + QStringLiteral("Aside"), m_head, Text::Body, Role::Muted)),
      m_body(new QVBoxLayout)
{
    setObjectName(objectName);
    setSurface(this, SurfaceKind::Card);
    m_head->setObjectName(objectName + QStringLiteral("Head"));
    m_headRow->setContentsMargins(pixels(Space::L), pixels(Space::M), pixels(Space::L), 0);
    m_headRow->setSpacing(pixels(Space::S));
    m_headRow->addWidget(m_title);
    m_headRow->addStretch(1);
    m_headRow->addWidget(m_aside);
    m_head->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_body, 1);
    setBodyFlush(false);
}

void Card::setTitle(const QString &title, const QString &aside)
{
    m_title->setText(title);
    m_aside->setText(aside);
    m_aside->setVisible(!aside.isEmpty());
    m_head->setVisible(!title.isEmpty() || !aside.isEmpty());
    setAccessibleName(title);
}

void Card::addToHead(QWidget *widget)
{
    m_headRow->addWidget(widget);
    m_head->show();
}

void Card::setBodyFlush(bool flush)
{
    const int side = flush ? 0 : pixels(Space::L);
    const int above = flush ? 0 : pixels(Space::M);
    m_body->setContentsMargins(side, above, side, flush ? 0 : pixels(Space::L));
    m_body->setSpacing(flush ? 0 : pixels(Space::S));
    m_headRow->setContentsMargins(pixels(Space::L), pixels(Space::M), pixels(Space::L), flush ? pixels(Space::M) : 0);
}

} // namespace wingman::ui
