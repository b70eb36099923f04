// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_effects.h"

#include "dialogs/mixed_label.h"
#include "widgets/format.h"
#include "widgets/section_label.h"
#include "widgets/state_dot.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace wingman::ui {
namespace {

constexpr qsizetype shownNames = 3;

} // namespace

class PlanEffects::Line final : public QWidget
{
public:
    Line(int position, QWidget *parent)
        : QWidget(parent),
          m_dot(new StateDot(QStringLiteral("planEffectDot%1").arg(position), this)),
          m_text(new MixedLabel(QStringLiteral("planEffectText%1").arg(position), this))
    {
        setObjectName(QStringLiteral("planEffect%1").arg(position));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(pixels(Space::S));
        row->addWidget(m_dot, 0, Qt::AlignVCenter);
        row->addWidget(m_text, 1);
    }

    void show(const Dependents::Group &group)
    {
        m_dot->setWords(group.state);
        m_text->setRuns({{listed(group.names, shownNames)}, {group.sentence, Role::Muted}});
        m_text->setToolTip(group.names.join(QStringLiteral(", ")).toHtmlEscaped());
    }

private:
    StateDot *m_dot;
    MixedLabel *m_text;
};

PlanEffects::PlanEffects(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_heading(new SectionLabel(objectName + QStringLiteral("Heading"), this)),
      m_effect(new TextLabel(objectName + QStringLiteral("Effect"), this)),
      m_lines(new QVBoxLayout),
      m_note(new TextLabel(objectName + QStringLiteral("Note"), this, Text::Body, Role::Muted)),
      m_duration(new TextLabel(objectName + QStringLiteral("Duration"), this, Text::Body, Role::Muted))
{
    setObjectName(objectName);
    for (TextLabel *label : {m_effect, m_note, m_duration})
        label->setWordWrap(true);
    m_lines->setSpacing(pixels(Space::S));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(pixels(Space::S));
    column->addWidget(m_heading);
    column->addWidget(m_effect);
    column->addLayout(m_lines);
    column->addWidget(m_note);
    column->addWidget(m_duration);
    column->addStretch(1);
    retranslate();
}

void PlanEffects::setEffects(const QString &effect, const QString &duration, const Dependents &dependents,
                             bool hasDependents)
{
    m_dependents = dependents;
    m_hasDependents = hasDependents;
    m_effect->setText(effect);
    m_effect->setVisible(!effect.isEmpty());
    m_duration->setText(duration);
    m_duration->setVisible(!duration.isEmpty());
    show();
}

void PlanEffects::show()
{
    while (m_shown.size() > m_dependents.groups.size())
        delete m_shown.takeLast();
    while (m_shown.size() < m_dependents.groups.size()) {
        m_shown.append(new Line(static_cast<int>(m_shown.size()), this));
        m_lines->addWidget(m_shown.last());
    }
    for (qsizetype i = 0; i < m_shown.size(); ++i)
        m_shown[i]->show(m_dependents.groups.at(i));
    QString note;
    if (!m_dependents.isKnown)
        note = tr("Who stands on it is not known: its endpoint was never read.");
    else if (m_dependents.groups.isEmpty())
        note = tr("Nothing else that is known here stands on it.");
    if (m_dependents.isKnown && m_dependents.age)
        note = note.isEmpty()
                   ? tr("As of %1 ago: the endpoint does not answer.").arg(formatSpan(*m_dependents.age))
                   : tr("%1 As of %2 ago: the endpoint does not answer.").arg(note, formatSpan(*m_dependents.age));
    m_note->setText(note);
    m_note->setVisible(m_hasDependents && !note.isEmpty());
}

void PlanEffects::retranslate()
{
    m_heading->setText(tr("Who feels it"));
    setAccessibleName(m_heading->text());
}

void PlanEffects::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show();
    }
}

} // namespace wingman::ui
