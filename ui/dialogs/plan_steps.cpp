// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/plan_steps.h"

#include "dialogs/mixed_label.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/section_label.h"
#include "widgets/state_dot.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace wingman::ui {

class PlanSteps::Line final : public QWidget
{
public:
    Line(int position, QWidget *parent)
        : QWidget(parent),
          m_number(new TextLabel(QStringLiteral("planStepNumber%1").arg(position), this, Text::Body, Role::Muted)),
          m_dot(new StateDot(QStringLiteral("planStepDot%1").arg(position), this)),
          m_title(new MixedLabel(QStringLiteral("planStepTitle%1").arg(position), this)),
          m_state(new TextLabel(QStringLiteral("planStepState%1").arg(position), this, Text::Body, Role::Muted)),
          m_call(new ElidedLabel(QStringLiteral("planStepCall%1").arg(position), this, Text::Body, Role::Muted)),
          m_trouble(new TextLabel(QStringLiteral("planStepTrouble%1").arg(position), this))
    {
        setObjectName(QStringLiteral("planStep%1").arg(position));
        m_call->setMono(true);
        m_call->setElideMode(Qt::ElideMiddle); // the verb at its end says most
        m_trouble->setWordWrap(true);
        m_trouble->setTone(Tone::Danger);
        m_trouble->setSelectable(true);
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(pixels(Space::S));
        grid->setVerticalSpacing(0);
        grid->setColumnStretch(1, 1);
        grid->addWidget(m_number, 0, 0, Qt::AlignTop);
        grid->addWidget(m_dot, 0, 0, Qt::AlignVCenter);
        grid->addWidget(m_title, 0, 1);
        grid->addWidget(m_state, 0, 2, Qt::AlignTop);
        grid->addWidget(m_call, 1, 1, 1, 2);
        grid->addWidget(m_trouble, 2, 1, 1, 2);
    }

    void show(int number, const StepText &text, const Course::Step *step)
    {
        QList<Run> runs{{text.title}};
        if (!text.limit.isEmpty() && step == nullptr)
            runs.append({QString(text.limit).replace(QLatin1Char(' '), QChar(QChar::Nbsp)), Role::Muted});
        m_title->setRuns(runs);
        m_call->setText(text.body.isEmpty() ? text.call : text.call + u' ' + text.body);
        m_call->setVisible(!text.call.isEmpty());
        m_number->setText(QLocale().toString(number));
        m_number->setVisible(step == nullptr);
        m_dot->setVisible(step != nullptr);
        m_state->setVisible(step != nullptr && step->mark != Course::Mark::Ahead);
        m_trouble->setVisible(step != nullptr && step->error.has_value());
        if (step == nullptr)
            return;
        const StateWords words = wordsFor(step->mark);
        m_dot->setWords(words);
        QString word = words.word;
        if (step->attempt > 1)
            word = PlanSteps::tr("%1, second attempt").arg(word);
        if (step->took)
            word = PlanSteps::tr("%1, %2", "state, how long it took").arg(word, formatDuration(*step->took));
        m_state->setText(word);
        m_state->setTone(words.tone == Tone::Muted ? std::nullopt : std::optional(words.tone));
        if (step->error)
            m_trouble->setText(step->error->sentence());
    }

private:
    TextLabel *m_number;
    StateDot *m_dot;
    MixedLabel *m_title;
    TextLabel *m_state;
    ElidedLabel *m_call;
    TextLabel *m_trouble;
};

PlanSteps::PlanSteps(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_heading(new SectionLabel(objectName + QStringLiteral("Heading"), this)),
      m_head(new QHBoxLayout),
      m_column(new QVBoxLayout(this))
{
    setObjectName(objectName);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(pixels(Space::S));
    m_head->addWidget(m_heading);
    m_head->addStretch();
    m_column->addLayout(m_head);
    m_column->addStretch(1);
    retranslate();
}

void PlanSteps::setAside(QWidget *aside)
{
    m_head->addWidget(aside);
}

void PlanSteps::setSteps(const QList<StepText> &steps)
{
    m_steps = steps;
    show();
}

void PlanSteps::setCourse(const Course *course)
{
    m_course = course != nullptr ? std::optional(*course) : std::nullopt;
    retranslate();
    show();
}

void PlanSteps::show()
{
    QList<StepText> texts = m_steps;
    QList<Course::Step> marks;
    if (m_course) {
        texts.prepend({tr("Write the intent into the audit chain")});
        texts.prepend({tr("Read once more what is there")});
        marks = {{m_course->reading}, {m_course->intent}};
        if (!m_course->targets.isEmpty()) {
            marks += m_course->targets.first().steps;
            marks.append({m_course->targets.first().proof});
        }
    }
    while (m_lines.size() > texts.size())
        delete m_lines.takeLast();
    while (m_lines.size() < texts.size()) {
        m_lines.append(new Line(static_cast<int>(m_lines.size()), this));
        m_column->insertWidget(m_column->count() - 1, m_lines.last());
    }
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_lines[i]->show(static_cast<int>(i) + 1, texts.at(i), i < marks.size() ? &marks.at(i) : nullptr);
}

void PlanSteps::retranslate()
{
    const bool ended = m_course && m_course->ended() == m_course->targets.size();
    m_heading->setText(ended ? tr("What happened") : m_course ? tr("What happens") : tr("What will happen"));
    setAccessibleName(m_heading->text());
}

void PlanSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show();
    }
}

} // namespace wingman::ui
