// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/workload_details.h"

#include "widgets/format.h"
#include "widgets/text_label.h"

#include <QBoxLayout>

namespace wingman::ui {

WorkloadDetails::WorkloadDetails(const PageContext &, WorkloadModel &, QWidget *parent)
    : QWidget(parent), m_name(new TextLabel(QStringLiteral("detailsName"), this, Text::Title))
{
    setObjectName(QStringLiteral("workloadDetails"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_name);
    column->addStretch(1);
}

void WorkloadDetails::setWorkload(const Workload *row, int)
{
    m_name->setText(row ? inert(row->name) : tr("Nothing is selected"));
}

void WorkloadDetails::setTab(const QString &id)
{
    m_tab = id;
}

} // namespace wingman::ui
