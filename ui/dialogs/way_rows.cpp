// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/way_rows.h"

#include "widgets/state_dot.h"
#include "widgets/text_label.h"

#include <QGridLayout>

namespace wingman::ui {

WayRows::WayRows(const QString &objectName, QWidget *parent) : FlowBox(parent), m_grid(new QGridLayout(this))
{
    setObjectName(objectName);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(pixels(Space::M));
    m_grid->setVerticalSpacing(pixels(Space::S));
    m_grid->setColumnStretch(2, 1);
}

void WayRows::setWay(const QList<WayStep> &way)
{
    m_way = way;
    while (m_rows.size() < way.size()) {
        const auto line = static_cast<int>(m_rows.size());
        const QString name = objectName() + QString::number(line);
        Row row{new StateDot(name + QStringLiteral("Dot"), this), new TextLabel(name + QStringLiteral("Title"), this),
                new TextLabel(name + QStringLiteral("Detail"), this, Text::Body, Role::Muted)};
        row.detail->setWordWrap(true);
        row.detail->setSelectable(true);
        m_grid->addWidget(row.dot, line, 0, Qt::AlignTop);
        m_grid->addWidget(row.title, line, 1, Qt::AlignTop);
        m_grid->addWidget(row.detail, line, 2, Qt::AlignTop);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool there = i < way.size();
        const Row &row = m_rows.at(i);
        for (QWidget *part : std::initializer_list<QWidget *>{row.dot, row.title, row.detail})
            part->setVisible(there);
        if (!there)
            continue;
        const WayStep &step = way.at(i);
        row.dot->setWords(step.state);
        row.title->setText(step.title);
        row.title->setStrong(step.failed);
        row.title->setAccessibleName(tr("%1: %2", "a layer of the way, its result").arg(step.title, step.state.word));
        row.detail->setText(step.detail);
        row.detail->setTone(step.failed ? std::optional(Tone::Danger) : std::nullopt);
    }
}

} // namespace wingman::ui
