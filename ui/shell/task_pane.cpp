// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/task_pane.h"

#include "shell/task_follower.h"
#include "theme/style.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/log_view.h"
#include "widgets/task_words.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace wingman::ui {
namespace {

constexpr int leastLines = 4;
const QString stopOperation = QStringLiteral("proxmox.task.stop");

const operations::OperationSpec *stopSpec(const QList<operations::OperationSpec> &operations)
{
    for (const operations::OperationSpec &spec : operations) {
        if (spec.id.text() == stopOperation)
            return &spec;
    }
    return nullptr;
}

} // namespace

TaskPane::TaskPane(const Links &links, Navigator &navigator, QWidget *parent)
    : QWidget(parent),
      m_links(links),
      m_navigator(navigator),
      m_follower(new TaskFollower(links.clusters, this)),
      m_title(new ElidedLabel(QStringLiteral("taskTitle"), this)),
      m_chip(new Chip(QStringLiteral("taskState"), this)),
      m_time(new TextLabel(QStringLiteral("taskTime"), this, Text::Small, Role::Muted)),
      m_said(new TextLabel(QStringLiteral("taskSaid"), this, Text::Small, Role::Muted)),
      m_log(new LogView(QStringLiteral("taskLog"), this)),
      m_open(new QPushButton(this)),
      m_stop(new QPushButton(this))
{
    setObjectName(QStringLiteral("taskPane"));
    arrange();
    connect(m_follower, &TaskFollower::restarted, m_log, &LogView::clear);
    connect(m_follower, &TaskFollower::linesArrived, this, [this](const QStringList &lines) {
        QList<inventory::LogLine> batch;
        for (const QString &line : lines) {
            inventory::LogLine one;
            one.text = line.toUtf8();
            batch.append(one);
        }
        m_log->append(batch);
    });
    connect(m_follower, &TaskFollower::changed, this, &TaskPane::showTask);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        if (!m_row || !m_row->target)
            return;
        const bool isNode = m_row->target->kind == inventory::TargetKind::Node;
        if (isNode)
            m_navigator.go({QStringLiteral("fleet"), {}, m_row->endpoint.text()});
        else
            m_navigator.go({QStringLiteral("workloads"), {}, m_row->target->text()});
    });
    connect(m_stop, &QAbstractButton::clicked, this, &TaskPane::offerStop);
    retranslate();
}

void TaskPane::arrange()
{
    m_title->setStrong(true);
    m_said->setWordWrap(true);
    m_log->setMinimumHeight(fontMetrics().lineSpacing() * leastLines); // a low window keeps its height
    m_open->setObjectName(QStringLiteral("taskOpen"));
    m_stop->setObjectName(QStringLiteral("taskStop"));
    setKind(m_stop, ButtonKind::Danger);
    auto *head = new QHBoxLayout;
    head->setSpacing(pixels(Space::S));
    head->addWidget(m_title, 1);
    head->addWidget(m_chip);
    head->addWidget(m_time);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(pixels(Space::S));
    foot->addWidget(m_said, 1);
    foot->addWidget(m_open);
    foot->addSpacing(pixels(Space::L));
    foot->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::M), 0, pixels(Space::L), pixels(Space::S));
    column->setSpacing(pixels(Space::XS));
    column->addLayout(head);
    column->addWidget(m_log, 1);
    column->addLayout(foot);
}

void TaskPane::setTask(const TaskRow &row)
{
    m_row = row;
    if (isVisible())
        follow();
    showTask();
}

void TaskPane::follow()
{
    if (m_row)
        m_follower->follow(m_row->endpoint, m_row->task.id.text());
}

/// What was asked last counts; the list of all tasks is some seconds behind.
bool TaskPane::runs() const
{
    return m_follower->report() ? m_follower->report()->running : m_row->isRunning();
}

void TaskPane::offerStop()
{
    const auto operation = operations::OperationId::parse(stopOperation);
    if (!m_row || !m_row->target || !operation)
        return;
    m_navigator.openPlan({*operation, {*m_row->target}, {{QStringLiteral("task"), m_row->task.id.text()}}, {}, {}});
}

void TaskPane::showTask()
{
    if (!m_row)
        return;
    TaskRow row = *m_row;
    if (m_follower->report() && !runs() && row.task.result.isEmpty())
        row.task.result = m_follower->report()->exitStatus;
    const Instant now = m_links.feed.now();
    const StateWords words = wordsFor(stateOf(row));
    m_title->setText(taskTitle(row));
    m_chip->setChip(words.word, words.tone, words.shape);
    const auto &from = row.task.startedAt;
    const auto &to = row.task.endedAt;
    if (from && to) {
        const auto took = std::chrono::duration_cast<Milliseconds>(*to - *from);
        m_time->setText(tr("took %1, %2", "a duration, how long ago").arg(formatDuration(took), formatAgo(*to, now)));
        m_time->setToolTip(formatExact(*to));
    } else {
        m_time->setText(from ? tr("since %1", "a duration").arg(formatSpan(ageOf(*from, now))) : QString());
        m_time->setToolTip(from ? formatExact(*from) : QString());
    }
    const QString who = tr("Begun by %1 on %2.").arg(inert(row.task.user, 80), inert(row.task.node, 80));
    const QString remark = taskRemark(row);
    const auto &error = m_follower->error();
    m_said->setText(error              ? tr("The log cannot be read now: %1").arg(error->sentence())
                    : remark.isEmpty() ? who
                                       : tr("%1 It ended with: %2").arg(who, remark));
    m_log->setStatus(!m_follower->report() ? tr("reading …", "a log")
                     : runs()              ? tr("live", "a log")
                                           : tr("complete", "a log"));
    const bool isNode = row.target && row.target->kind == inventory::TargetKind::Node;
    m_open->setVisible(row.target.has_value());
    m_open->setText(isNode ? tr("Show its &cluster") : tr("Show its &guest"));
    const auto operations = m_links.work.operations();
    m_stop->setVisible(stopSpec(operations) && row.target && runs());
}

void TaskPane::retranslate()
{
    m_log->setAccessibleName(tr("Log of the task"));
    m_stop->setText(tr("S&top task…"));
    m_stop->setToolTip(tr("Opens the plan: nothing is stopped before it was looked at."));
    m_stop->setAccessibleDescription(m_stop->toolTip());
    m_open->setToolTip(tr("Leads to what the task works on"));
    showTask();
}

void TaskPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TaskPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void TaskPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_follower->stop();
}

} // namespace wingman::ui
