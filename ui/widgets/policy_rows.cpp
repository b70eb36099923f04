// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/policy_rows.h"

#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "widgets/link_button.h"
#include "widgets/state_words.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace wingman::ui {

class PolicyRows::Line final : public QWidget
{
public:
    Line(int position, PolicyRows *rows)
        : QWidget(rows),
          m_chip(new Chip(QStringLiteral("policyVerdict%1").arg(position), this)),
          m_what(new ElidedLabel(QStringLiteral("policyWhat%1").arg(position), this)),
          m_because(new ElidedLabel(QStringLiteral("policyBecause%1").arg(position), this, Text::Body, Role::Muted)),
          m_why(new LinkButton(QStringLiteral("policyWhy%1").arg(position), this))
    {
        setObjectName(QStringLiteral("policyRow%1").arg(position));
        m_what->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        m_because->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(pixels(Space::S));
        row->addWidget(m_chip);
        row->addWidget(m_what);
        row->addWidget(m_because);
        row->addWidget(m_why);
        row->addStretch(1);
        connect(m_why, &LinkButton::clicked, rows, [rows, position] { Q_EMIT rows->whyRequested(position); });
    }

    void show(const PolicyRow &policy)
    {
        const StateWords words = wordsFor(policy.verdict);
        m_chip->setChip(words.word, words.tone);
        m_what->setText(policy.what);
        m_because->setText(policy.because);
        m_because->setVisible(!policy.because.isEmpty());
        m_why->setText(PolicyRows::tr("why?"));
        m_why->setAccessibleName(PolicyRows::tr("Why: %1, %2").arg(policy.what, words.word));
        m_why->setVisible(policy.hasWhy);
        setAccessibleName(
            PolicyRows::tr("%1: %2", "a verdict and the verbs it holds for").arg(words.word, policy.what));
        setAccessibleDescription(policy.because);
    }

private:
    Chip *m_chip;
    ElidedLabel *m_what;
    ElidedLabel *m_because;
    LinkButton *m_why;
};

PolicyRows::PolicyRows(const QString &objectName, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(objectName);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(pixels(Space::S));
}

void PolicyRows::setRows(const QList<PolicyRow> &rows)
{
    m_rows = rows;
    while (m_lines.size() > rows.size())
        delete m_lines.takeLast();
    while (m_lines.size() < rows.size()) {
        m_lines.append(new Line(static_cast<int>(m_lines.size()), this));
        m_column->addWidget(m_lines.last());
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_lines[i]->show(rows[i]);
}

void PolicyRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setRows(QList<PolicyRow>(m_rows));
}

} // namespace wingman::ui
