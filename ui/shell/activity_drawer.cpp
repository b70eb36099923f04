// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/activity_drawer.h"

#include "link/then.h"
#include "shell/activity_bar.h"
#include "shell/task_pane.h"
#include "theme/style.h"
#include "widgets/chip.h"
#include "widgets/drawer.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/progress_line.h"
#include "widgets/state_words.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace wingman::ui {
namespace {

constexpr int latest = 20;
constexpr std::chrono::seconds tick{1};
constexpr int linesAtFirst = 17;
constexpr int shareOfWorks = 2; // to the steps' 3
constexpr int shareOfSteps = 3;

QListView *listView(const QString &name, ActivityList *lines, QWidget *parent)
{
    auto *view = new QListView(parent);
    view->setObjectName(name);
    view->setModel(lines);
    view->setItemDelegate(new ActivityDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setResizeMode(QListView::Adjust);
    return view;
}

} // namespace

ActivityDrawer::ActivityDrawer(const Links &links, Navigator &navigator, QWidget *parent)
    : QWidget(parent),
      m_links(links),
      m_navigator(navigator),
      m_drawer(new Drawer(QStringLiteral("activityDrawer"), this)),
      m_both(new QSplitter(m_drawer)),
      m_workList(new ActivityList(this)),
      m_stepList(new ActivityList(this))
{
    setObjectName(QStringLiteral("activityDrawerPlace"));
    arrange();
    m_second.setInterval(tick);
    connect(&m_second, &QTimer::timeout, this, [this] {
        showWorks();
        showDetails();
    });
    connect(&m_links.work, &WorkLink::progressed, this, &ActivityDrawer::watch);
    connect(&m_links.work, &WorkLink::runningChanged, this, &ActivityDrawer::showWorks);
    connect(&m_links.work, &WorkLink::ended, this, [this](const execution::Record &record) {
        m_sights.remove(record.plan.id);
        m_stopping.remove(record.plan.id);
        readEnded();
    });
    connect(&m_links.work, &WorkLink::failed, this, [this](const PlanId &plan) {
        m_sights.remove(plan);
        m_stopping.remove(plan);
        readEnded();
    });
    connect(&m_links.feed, &Feed::recordsChanged, this, &ActivityDrawer::readEnded);
    const inventory::Store &rows = m_links.feed.inventory();
    connect(&rows, &inventory::Store::changed, this, [this](const inventory::Diff &diff) {
        if (isOpen() && !diff.tasks.isEmpty()) {
            showWorks();
            showDetails();
        }
    });
    connect(&rows, &inventory::Store::linkChanged, this, &ActivityDrawer::showWorks);
    connect(&rows, &inventory::Store::endpointsChanged, this, &ActivityDrawer::showWorks);
    connect(m_drawer, &Drawer::openHeightChanged, this, &ActivityDrawer::openHeightChanged);
    connect(m_drawer, &Drawer::openChanged, this, [this](bool open) {
        if (!open) {
            m_second.stop();
            return;
        }
        readEnded();
        showWorks();
        m_works->setFocus(Qt::OtherFocusReason);
    });
    connect(m_works->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivityDrawer::showDetails);
    retranslate();
}

ActivityDrawer::~ActivityDrawer()
{
    m_cancel.cancel();
}

void ActivityDrawer::arrange()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_drawer);

    m_both->setObjectName(QStringLiteral("activitySplit"));
    m_both->setChildrenCollapsible(false);
    m_works = listView(QStringLiteral("activityWorks"), m_workList, m_both);
    m_details = new QWidget(m_both);
    m_details->setObjectName(QStringLiteral("activityDetails"));
    m_title = new ElidedLabel(QStringLiteral("activityTitle"), m_details);
    m_title->setStrong(true);
    m_chip = new Chip(QStringLiteral("activityState"), m_details);
    m_time = new TextLabel(QStringLiteral("activityTime"), m_details, Text::Small, ui::Role::Muted);
    m_progress = new ProgressLine(QStringLiteral("activityProgress"), m_details);
    m_said = new TextLabel(QStringLiteral("activitySaid"), m_details, Text::Small, ui::Role::Muted);
    m_said->setWordWrap(true);
    m_steps = listView(QStringLiteral("activitySteps"), m_stepList, m_details);
    m_raw = new QCheckBox(m_details);
    m_raw->setObjectName(QStringLiteral("activityRaw"));
    m_stop = new QPushButton(m_details);
    m_stop->setObjectName(QStringLiteral("activityStop"));
    setKind(m_stop, ButtonKind::Danger);
    m_open = new QPushButton(m_details);
    m_open->setObjectName(QStringLiteral("activityOpen"));
    m_task = new TaskPane(m_links, m_navigator, m_both);
    m_none = new TextLabel(QStringLiteral("activityNone"), m_both, Text::Body, ui::Role::Muted);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(pixels(Space::S));
    head->addWidget(m_title, 1);
    head->addWidget(m_chip);
    head->addWidget(m_time);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(pixels(Space::S));
    foot->addWidget(m_raw);
    foot->addStretch(1);
    foot->addWidget(m_open);
    foot->addSpacing(pixels(Space::L));
    foot->addWidget(m_stop);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(pixels(Space::M), 0, pixels(Space::L), pixels(Space::S));
    column->setSpacing(pixels(Space::XS));
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_said);
    column->addWidget(m_steps, 1);
    column->addLayout(foot);
    m_both->addWidget(m_works);
    m_both->addWidget(m_details);
    m_both->addWidget(m_task);
    m_both->addWidget(m_none);
    m_both->setStretchFactor(0, shareOfWorks);
    m_both->setStretchFactor(1, shareOfSteps);
    m_both->setStretchFactor(2, shareOfSteps);
    m_drawer->setContent(m_both);
    m_drawer->setOpenHeight(fontMetrics().lineSpacing() * linesAtFirst);

    connect(m_raw, &QCheckBox::toggled, this, [this](bool shown) {
        static_cast<ActivityDelegate *>(m_steps->itemDelegate())->setCallsShown(shown);
        m_steps->doItemsLayout();
    });
    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        if (const auto plan = PlanId::parse(chosen())) {
            m_stopping.insert(*plan);
            m_links.work.stop(*plan);
            showDetails();
        }
    });
    connect(m_open, &QAbstractButton::clicked, this, [this] { m_navigator.openRecord(chosen()); });
}

void ActivityDrawer::toggle()
{
    m_drawer->setOpen(!m_drawer->isOpen());
}

bool ActivityDrawer::isOpen() const
{
    return m_drawer->isOpen();
}

int ActivityDrawer::openHeight() const
{
    return m_drawer->openHeight();
}

void ActivityDrawer::setOpenHeight(int height)
{
    m_drawer->setOpenHeight(height);
}

QString ActivityDrawer::chosen() const
{
    return m_works->currentIndex().data(ActivityList::KeyRole).toString();
}

void ActivityDrawer::watch(const PlanId &plan, const execution::Event &event)
{
    using Kind = execution::Event::Kind;
    const std::pair<int, int> step{event.target, event.step};
    if (event.kind == Kind::StepMarked)
        m_sights[plan][step] = {m_links.feed.now(), std::nullopt}; // also when it is tried once more
    else if (event.kind == Kind::StepAnswered)
        m_sights[plan][step].answered = m_links.feed.now();
    if (!isOpen())
        return;
    showWorks();
    if (chosen() == plan.text())
        showDetails();
}

void ActivityDrawer::readEnded()
{
    if (!isOpen())
        return;
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    execution::RecordFilter filter;
    filter.limit = latest;
    then(this, m_links.work.list(filter, m_cancel), [this](Result<RecordPage> page) {
        m_reading = false;
        m_endedKnown = true;
        if (page)
            m_ended = page->records;
        else
            m_navigator.say(tr("What ran before cannot be read: %1").arg(page.error().sentence()));
        showWorks();
        showDetails();
        if (std::exchange(m_readAgain, false))
            readEnded();
    });
}

void ActivityDrawer::showWorks()
{
    if (!isOpen())
        return;
    const QList<RunningWork> running = m_links.work.running();
    const auto operations = m_links.work.operations();
    const Instant now = m_links.feed.now();
    QList<ActivityLine> lines;
    QSet<QString> shown;
    for (const RunningWork &work : running) {
        lines.append(lineOf(work, operations, now));
        shown.insert(work.plan.id.text());
    }
    m_tasks = clusterTasks(m_links.feed.inventory().entries(), latest);
    QList<std::pair<Instant, ActivityLine>> ended;
    bool tasksRun = false;
    for (const TaskRow &task : std::as_const(m_tasks)) {
        if (task.isRunning())
            lines.append(lineOf(task, now));
        else
            ended.append({task.task.endedAt.value_or(task.task.startedAt.value_or(Instant())), lineOf(task, now)});
        tasksRun = tasksRun || task.isRunning();
    }
    for (const execution::Record &record : std::as_const(m_ended)) {
        const bool begun = record.startedAt || execution::isEnd(record.state);
        if (begun && !shown.contains(record.plan.id.text()))
            ended.append(
                {record.endedAt.value_or(record.startedAt.value_or(Instant())), lineOf(record, operations, now)});
    }
    std::stable_sort(ended.begin(), ended.end(),
                     [](const auto &left, const auto &right) { return left.first > right.first; });
    for (const auto &[at, line] : std::as_const(ended))
        lines.append(line);
    m_workList->setLines(lines);
    if (!m_works->currentIndex().isValid() && !lines.isEmpty())
        m_works->setCurrentIndex(m_workList->index(0));
    const bool any = !lines.isEmpty();
    m_works->setVisible(any);
    m_details->setVisible(any && !chosenTask());
    m_task->setVisible(any && chosenTask());
    m_none->setVisible(!any);
    m_none->setText(
        m_endedKnown ? tr("Nothing runs and nothing ran yet. What you start shows here, step by step, and so does what "
                          "clusters do for others.")
                     : tr("Reading what ran before …"));
    if (running.isEmpty() && !tasksRun)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

const TaskRow *ActivityDrawer::chosenTask() const
{
    const QString key = chosen();
    for (const TaskRow &task : m_tasks) {
        if (task.key() == key)
            return &task;
    }
    return nullptr;
}

void ActivityDrawer::showDetails()
{
    const QString key = chosen();
    if (!isOpen() || key.isEmpty())
        return;
    const TaskRow *task = chosenTask();
    if (task)
        m_task->setTask(*task);
    m_details->setVisible(!task);
    m_task->setVisible(task);
    if (task)
        return;
    const QList<RunningWork> running = m_links.work.running();
    for (const RunningWork &work : running) {
        if (work.plan.id.text() == key)
            return showRunning(work);
    }
    for (const execution::Record &record : std::as_const(m_ended)) {
        if (record.plan.id.text() == key)
            return showEnded(record);
    }
}

void ActivityDrawer::showRunning(const RunningWork &work)
{
    const Instant now = m_links.feed.now();
    const ActivityLine line = lineOf(work, m_links.work.operations(), now);
    m_title->setText(line.text);
    m_chip->setChip(line.spoken, line.tone, line.shape);
    m_time->setText(tr("%1 of at most %2").arg(line.aside, formatDuration(work.plan.timeout)));
    m_progress->setVisible(true);
    m_progress->setName(line.text);
    m_progress->setShare(doneShare(work));
    m_stepList->setLines(stepsOf(work, m_sights.value(work.plan.id), now));
    const bool stopping = m_stopping.contains(work.plan.id);
    m_stop->setVisible(true);
    m_stop->setEnabled(!stopping);
    m_said->setText(stopping
                        ? tr("It stops after the step that was sent. What was sent is ended truthfully and read back; "
                             "what has not begun is not begun.")
                        : line.below);
}

void ActivityDrawer::showEnded(const execution::Record &record)
{
    const StateWords words = wordsFor(record.state);
    m_title->setText(workTitle(record.plan, m_links.work.operations()));
    m_chip->setChip(words.word, words.tone, words.shape);
    QString time;
    if (record.startedAt && record.endedAt) {
        const auto took = std::chrono::duration_cast<Milliseconds>(*record.endedAt - *record.startedAt);
        time = tr("took %1, %2", "a duration, how long ago")
                   .arg(formatDuration(took), formatAgo(*record.endedAt, m_links.feed.now()));
        m_time->setToolTip(formatExact(*record.endedAt));
    }
    m_time->setText(time);
    m_progress->setVisible(false);
    const qint64 sequence = record.outcomeSequence.value_or(record.planSequence);
    m_said->setText(record.error ? record.error->sentence() : tr("Entry #%1 of the record").arg(formatCount(sequence)));
    m_stepList->setLines(stepsOf(record));
    m_stop->setVisible(false);
}

void ActivityDrawer::retranslate()
{
    m_drawer->setTitle(tr("Activity"));
    m_works->setAccessibleName(tr("What runs and what ran"));
    m_steps->setAccessibleName(tr("Steps"));
    m_raw->setText(tr("Show the exact &calls"));
    m_raw->setToolTip(tr("The requests to the engine, as they go out"));
    m_stop->setText(tr("&Stop after this step"));
    m_stop->setToolTip(tr("What was sent is ended truthfully and read back; what has not begun is not begun."));
    m_stop->setAccessibleDescription(m_stop->toolTip());
    m_open->setText(tr("&Open record"));
    m_open->setToolTip(tr("The plan, its findings, steps and times, and where the chain proves it"));
    showWorks();
    showDetails();
}

void ActivityDrawer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wingman::ui
