// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/running_card.h"

#include "widgets/age_label.h"
#include "widgets/card.h"
#include "widgets/link_button.h"
#include "widgets/operation_words.h"
#include "widgets/progress_line.h"

#include <QBoxLayout>

namespace wingman::ui {

class RunningCard::Row final : public QWidget
{
public:
    Row(int position, AgeTicker *ticker, QWidget *parent)
        : QWidget(parent),
          title(new LinkButton(QStringLiteral("runningTitle%1").arg(position), this)),
          age(new AgeLabel(QStringLiteral("runningAge%1").arg(position), ticker, this, AgeLabel::Style::Age)),
          progress(new ProgressLine(QStringLiteral("runningProgress%1").arg(position), this))
    {
        setObjectName(QStringLiteral("running%1").arg(position));
        auto *line = new QHBoxLayout;
        line->addWidget(title);
        line->addStretch(1);
        line->addWidget(age);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(pixels(Space::XS));
        column->addLayout(line);
        column->addWidget(progress);
    }

    void show(const RunningWork &work)
    {
        const OperationWords words =
            operationWords(work.plan.operation, {}, work.plan.parameters, subjectOf(work.plan));
        title->setText(words.doing);
        title->setAccessibleName(RunningCard::tr("%1: show how it goes", "what runs").arg(words.doing));
        age->setInstant(work.since);
        progress->setName(words.doing);
        const qsizetype targets = work.plan.targets.size();
        progress->setShare(targets > 1 ? std::optional(double(work.targetsEnded) / double(targets)) : std::nullopt);
    }

    LinkButton *title;
    AgeLabel *age;
    ProgressLine *progress;
};

RunningCard::RunningCard(AgeTicker *ticker, QWidget *parent)
    : QWidget(parent), m_ticker(ticker), m_card(new Card(QStringLiteral("runningCard"), this))
{
    setObjectName(QStringLiteral("running"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    hide();
}

void RunningCard::setRunning(const QList<RunningWork> &running)
{
    m_running = running;
    while (m_rows.size() < running.size()) {
        const int position = static_cast<int>(m_rows.size());
        auto *row = new Row(position, m_ticker, m_card);
        connect(row->title, &QAbstractButton::clicked, this, [this, position] {
            if (position < m_running.size())
                Q_EMIT chosen(m_running.at(position).plan.id.text());
        });
        m_card->body()->addWidget(row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setVisible(i < running.size());
        if (i < running.size())
            m_rows.at(i)->show(running.at(i));
    }
    setVisible(!running.isEmpty());
}

void RunningCard::retranslate()
{
    m_card->setTitle(tr("Running"));
    setRunning(m_running);
}

} // namespace wingman::ui
