// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/activity_bar.h"

#include "theme/announcement.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/elided_button.h"
#include "widgets/format.h"
#include "widgets/work_words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <algorithm>

namespace wingman::ui {
namespace {

constexpr std::chrono::seconds tick{1};
constexpr std::chrono::seconds calmTick{20}; // ages in minutes need no more
constexpr std::chrono::seconds remarkTime{6};
constexpr int permille = 1000;
constexpr int progressCharacters = 18;

QPushButton *quietButton(const QString &name, QWidget *parent)
{
    auto *button = new ElidedButton(parent); // a name is as long as somebody made it
    button->setObjectName(name);
    setKind(button, ButtonKind::Quiet);
    button->setFont(fontOf(Text::Small, button->font()));
    return button;
}

/// The endpoints in one line: how many are up, and the first one that is not, with its age.
QString endpointSummary(const Feed &feed)
{
    int up = 0;
    int down = 0;
    std::optional<Milliseconds> oldest;
    const auto entries = feed.inventory().entries();
    for (const inventory::Store::Entry &entry : entries) {
        if (entry.live) {
            ++up;
            continue;
        }
        ++down;
        if (const auto age = feed.inventory().age(entry.endpoint.id))
            oldest = std::max(oldest.value_or(*age), *age);
    }
    if (up + down == 0)
        return ActivityBar::tr("No endpoint yet");
    const QString live = ActivityBar::tr("%n endpoint(s) up", nullptr, up);
    if (down == 0)
        return live;
    const QString stale = oldest ? ActivityBar::tr("%n stale for %1", nullptr, down).arg(formatSpan(*oldest))
                                 : ActivityBar::tr("%n without an answer", nullptr, down);
    return up == 0 ? stale : ActivityBar::tr("%1, %2", "endpoints up, endpoints stale").arg(live, stale);
}

} // namespace

double doneShare(const RunningWork &work)
{
    // Of every target: reading, each step, the proof.
    double all = 0;
    double done = 0;
    for (qsizetype i = 0; i < work.plan.targets.size(); ++i) {
        const double parts = static_cast<double>(work.plan.targets.at(i).steps.size()) + 2;
        all += parts;
        if (i < work.targetsEnded)
            done += parts;
        else if (i == work.last.target)
            done += work.last.kind == execution::Event::Kind::Proving ? parts - 1 : 1 + std::max(work.last.step, 0);
    }
    if (work.last.kind == execution::Event::Kind::Ended)
        return 1;
    return all > 0 ? std::clamp(done / all, 0.0, 1.0) : 0;
}

QString workTitle(const operations::Plan &plan, const QList<operations::OperationSpec> &operations)
{
    const auto spec = std::find_if(operations.cbegin(), operations.cend(),
                                   [&plan](const operations::OperationSpec &one) { return one.id == plan.operation; });
    return workTitle(plan, spec == operations.cend() ? QString() : spec->title);
}

QString workPhase(const RunningWork &work)
{
    switch (work.last.kind) {
    case execution::Event::Kind::Reading:
        return ActivityBar::tr("reading the facts again");
    case execution::Event::Kind::IntentDurable:
        return ActivityBar::tr("recorded, about to begin");
    case execution::Event::Kind::StepMarked:
    case execution::Event::Kind::StepAnswered:
    case execution::Event::Kind::StepRecorded:
        return inert(work.last.text);
    case execution::Event::Kind::Proving:
        return ActivityBar::tr("waiting for the proof");
    case execution::Event::Kind::TargetRecorded:
        return ActivityBar::tr("recorded");
    case execution::Event::Kind::Ended:
        return ActivityBar::tr("ended");
    }
    return {};
}

ActivityBar::ActivityBar(const Links &links, QWidget *parent)
    : QWidget(parent),
      m_links(links),
      m_work(quietButton(QStringLiteral("activityWork"), this)),
      m_progress(new QProgressBar(this)),
      m_time(new QLabel(this)),
      m_endpoints(quietButton(QStringLiteral("activityEndpoints"), this)),
      m_approvals(quietButton(QStringLiteral("activityApprovals"), this)),
      m_chain(quietButton(QStringLiteral("activityChain"), this))
{
    setObjectName(QStringLiteral("activityBar"));
    m_progress->setObjectName(QStringLiteral("activityProgress"));
    m_progress->setRange(0, permille);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * progressCharacters);
    m_time->setObjectName(QStringLiteral("activityTime"));
    m_time->setTextFormat(Qt::PlainText);
    m_time->setFont(fontOf(Text::Small, font()));
    m_chain->setIcon(icon(Icon::Chain));
    m_approvals->setIcon(icon(Icon::Shield));
    m_work->setIcon(icon(Icon::Refresh));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pixels(Space::M), 2, pixels(Space::M), 2);
    row->setSpacing(pixels(Space::S));
    row->addWidget(m_work);
    row->addWidget(m_progress);
    row->addWidget(m_time);
    row->addStretch(1);
    row->addWidget(m_endpoints);
    row->addWidget(m_approvals);
    row->addWidget(m_chain);

    connect(m_work, &QAbstractButton::clicked, this, &ActivityBar::drawerRequested);
    connect(m_endpoints, &QAbstractButton::clicked, this, &ActivityBar::endpointsRequested);
    connect(m_approvals, &QAbstractButton::clicked, this, &ActivityBar::approvalsRequested);
    connect(m_chain, &QAbstractButton::clicked, this, &ActivityBar::chainRequested);
    connect(&m_links.work, &WorkLink::runningChanged, this, &ActivityBar::showWork);
    connect(&m_links.work, &WorkLink::progressed, this, &ActivityBar::showWork);
    connect(&m_links.feed, &Feed::overviewChanged, this, &ActivityBar::showState);
    connect(&m_links.feed, &Feed::coreChanged, this, &ActivityBar::showState);
    connect(&m_links.feed.inventory(), &inventory::Store::linkChanged, this, &ActivityBar::showState);
    connect(&m_links.feed.inventory(), &inventory::Store::endpointsChanged, this, &ActivityBar::showState);
    m_second.setInterval(calmTick);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (!window()->isVisible())
            return;
        showWork();
        showState();
    });
    m_second.start();
    m_remark.setSingleShot(true);
    m_remark.setInterval(remarkTime);
    connect(&m_remark, &QTimer::timeout, this, &ActivityBar::showWork);
    retranslate();
}

void ActivityBar::say(const QString &line)
{
    m_remark.start();
    m_work->setText(line);
    m_work->setAccessibleName(line);
    announce(m_work);
}

void ActivityBar::retranslate()
{
    m_remark.stop(); // it was said in the language before
    setAccessibleName(tr("Activity"));
    m_progress->setAccessibleName(tr("Progress of what runs"));
    m_work->setToolTip(tr("What runs and what ran: steps, times and outcomes"));
    showWork();
    showState();
}

void ActivityBar::showWork()
{
    const QList<RunningWork> running = m_links.work.running();
    m_second.setInterval(running.isEmpty() ? calmTick : tick);
    m_progress->setVisible(!running.isEmpty());
    m_time->setVisible(!running.isEmpty());
    if (running.isEmpty()) {
        if (!m_remark.isActive())
            m_work->setText(tr("Nothing is running"));
        m_work->setAccessibleName(m_work->text());
        return;
    }
    const RunningWork &first = running.first();
    const QString title = workTitle(first.plan, m_links.work.operations());
    const QString line = running.size() == 1
                             ? tr("%1 · %2", "what runs · what it is doing").arg(title, workPhase(first))
                             : tr("%1 and %n more", nullptr, static_cast<int>(running.size()) - 1).arg(title);
    m_work->setText(line);
    m_work->setAccessibleName(line);
    m_progress->setValue(static_cast<int>(doneShare(first) * permille));
    const auto elapsed = std::chrono::duration_cast<Milliseconds>(m_links.feed.now() - first.since);
    m_time->setText(tr("%1 of at most %2").arg(formatDuration(elapsed), formatDuration(first.plan.timeout)));
    m_time->setAccessibleName(m_time->text());
}

void ActivityBar::showState()
{
    const Feed &feed = m_links.feed;
    m_endpoints->setText(endpointSummary(feed));
    m_endpoints->setAccessibleName(m_endpoints->text());
    const auto entries = feed.inventory().entries();
    const auto lost = std::count_if(entries.cbegin(), entries.cend(), [](const inventory::Store::Entry &entry) {
        return !entry.live && (entry.error || entry.snapshot); // not while it is still connecting
    });
    // Lost, or back: on every page. Not for the age, which the words hold too.
    if (std::exchange(m_lost, lost) != lost)
        announce(m_endpoints);
    const int waiting = feed.hasOverview() ? feed.overview().openApprovals : 0;
    m_approvals->setVisible(waiting > 0);
    m_approvals->setText(tr("%n approval(s)", nullptr, waiting));
    m_approvals->setAccessibleName(m_approvals->text());
    const audit::Sequence head = feed.hasOverview() ? feed.overview().head.sequence : 0;
    m_chain->setText(head > 0 ? tr("chain #%1").arg(formatCount(head)) : tr("no record yet"));
    m_chain->setAccessibleName(m_chain->text());
    m_chain->setToolTip(tr("The newest entry of the audit chain. Open the chain to verify it."));
}

void ActivityBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ActivityBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorOf(Role::Surface, palette()));
    painter.setPen(colorOf(Role::Border, palette()));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace wingman::ui
