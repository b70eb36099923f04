// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_remedy_rows.h"

#include "theme/theme.h"
#include "widgets/section_label.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace wingman::ui {

PlanRemedyRows::PlanRemedyRows(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_heading(new SectionLabel(objectName + QStringLiteral("Heading"), this)),
      m_grid(new QGridLayout(this))
{
    setObjectName(objectName);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(pixels(Space::M));
    m_grid->setVerticalSpacing(pixels(Space::S));
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_heading, 0, 0, 1, 2);
    retranslate();
}

void PlanRemedyRows::setRemedies(const QList<Remedy> &remedies)
{
    m_remedies = remedies;
    while (m_lines.size() > remedies.size()) {
        const auto line = m_lines.takeLast();
        delete line.first;
        delete line.second;
    }
    while (m_lines.size() < remedies.size()) {
        const int position = static_cast<int>(m_lines.size());
        auto *sentence = new TextLabel(QStringLiteral("%1Sentence%2").arg(objectName()).arg(position), this);
        sentence->setWordWrap(true);
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("%1Button%2").arg(objectName()).arg(position));
        connect(button, &QPushButton::clicked, this, [this, position] { Q_EMIT chosen(m_remedies.at(position)); });
        m_grid->addWidget(sentence, position + 1, 0);
        m_grid->addWidget(button, position + 1, 1);
        m_lines.append({sentence, button});
    }
    for (qsizetype i = 0; i < remedies.size(); ++i) {
        m_lines.at(i).first->setText(remedies.at(i).sentence);
        QPushButton *button = m_lines.at(i).second;
        button->setText(remedies.at(i).button);
        button->setVisible(remedies.at(i).way != Remedy::Way::Nothing);
        button->setAccessibleName(remedies.at(i).button);
        button->setAccessibleDescription(remedies.at(i).sentence);
    }
}

void PlanRemedyRows::retranslate()
{
    m_heading->setText(tr("What would allow it"));
    setAccessibleName(m_heading->text());
}

void PlanRemedyRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace wingman::ui
