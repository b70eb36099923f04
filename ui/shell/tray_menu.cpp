// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tray_menu.h"

#include "shell/activity_bar.h"
#include "widgets/format.h"

#include <QEvent>

namespace wingman::ui {
namespace {

constexpr int listed = 5;
constexpr std::chrono::hours shortPause{1};
constexpr std::chrono::hours longPause{8};

/// Names may hold what menus read as a key.
QString literal(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

TrayMenu::TrayMenu()
{
    setObjectName(QStringLiteral("trayMenu"));
    m_posture = line("trayPosture");
    m_summary = line("traySummary");
    addSeparator();
    m_attention = line("trayAttention");
    m_approvals = line("trayApprovals");
    addSeparator();
    m_noneRuns = line("trayNoneRuns");
    for (int i = 0; i < listed; ++i) {
        QAction *run = line("trayRun");
        m_runs.append(run);
        connect(run, &QAction::triggered, this, [this, run] { Q_EMIT recordChosen(run->data().toString()); });
    }
    m_moreRuns = line("trayMoreRuns");
    addSeparator();
    m_pausing = addMenu(QString());
    m_pausing->setObjectName(QStringLiteral("trayPause"));
    const auto pausing = [this](const char *name) {
        QAction *action = m_pausing->addAction(QString());
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    m_short = pausing("trayPauseShort");
    m_long = pausing("trayPauseLong");
    m_resume = pausing("trayResume");
    addSeparator();
    m_open = line("trayOpen");
    m_lock = line("trayLock");
    m_quit = line("trayQuit");
    for (QAction *said : {m_posture, m_summary, m_noneRuns, m_moreRuns})
        said->setEnabled(false);

    connect(m_attention, &QAction::triggered, this, [this] { Q_EMIT placeChosen({QStringLiteral("home")}); });
    connect(m_approvals, &QAction::triggered, this, [this] {
        Q_EMIT placeChosen({QStringLiteral("audit"), QStringLiteral("approvals")});
    });
    connect(m_short, &QAction::triggered, this, [this] { Q_EMIT pauseChosen(shortPause); });
    connect(m_long, &QAction::triggered, this, [this] { Q_EMIT pauseChosen(longPause); });
    connect(m_resume, &QAction::triggered, this, [this] { Q_EMIT pauseChosen(std::chrono::hours(0)); });
    connect(m_open, &QAction::triggered, this, &TrayMenu::openChosen);
    connect(m_lock, &QAction::triggered, this, &TrayMenu::lockChosen);
    connect(m_quit, &QAction::triggered, this, &TrayMenu::quitChosen);
    retranslate();
}

QAction *TrayMenu::line(const char *name)
{
    QAction *action = addAction(QString());
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

void TrayMenu::setState(const TrayState &state)
{
    m_state = state;
    retranslate();
}

void TrayMenu::setRunning(const QList<RunningWork> &running, const QList<operations::OperationSpec> &operations)
{
    m_running = running;
    m_operations = operations;
    showRunning();
}

void TrayMenu::setPausedUntil(std::optional<Instant> until)
{
    m_pausedUntil = until;
    retranslate();
}

void TrayMenu::setLock(bool isLocked, bool canLock)
{
    m_isLocked = isLocked;
    m_canLock = canLock;
    retranslate();
}

void TrayMenu::showRunning()
{
    const auto count = static_cast<int>(m_running.size());
    const int shown = m_isLocked ? 0 : std::min(count, listed);
    m_noneRuns->setVisible(count == 0);
    m_noneRuns->setText(tr("Nothing is running"));
    for (int i = 0; i < listed; ++i) {
        QAction *run = m_runs.at(i);
        run->setVisible(i < shown);
        if (i >= shown) {
            run->setText({}); // other programs see hidden entries too
            run->setData({});
            continue;
        }
        const RunningWork &work = m_running.at(i);
        run->setData(work.plan.id.text());
        run->setText(literal(tr("Running: %1").arg(workTitle(work.plan, m_operations))));
    }
    m_moreRuns->setVisible(count > shown);
    m_moreRuns->setText(m_isLocked ? tr("%n operation(s) running", nullptr, count)
                                   : tr("%n more running", nullptr, count - shown));
}

void TrayMenu::retranslate()
{
    m_posture->setText(literal(m_state.posture.text));
    m_summary->setText(literal(m_state.summary));
    m_attention->setText(m_state.attention > 0 ? tr("&What needs attention (%1)").arg(formatCount(m_state.attention))
                                               : tr("&What needs attention"));
    m_approvals->setText(m_state.approvals > 0 ? tr("&Approvals (%1)").arg(formatCount(m_state.approvals))
                                               : tr("&Approvals"));
    m_pausing->setTitle(m_pausedUntil ? tr("Notifications are &paused") : tr("&Pause notifications"));
    m_short->setText(tr("For 1 hour"));
    m_long->setText(tr("For 8 hours"));
    m_resume->setText(m_pausedUntil ? tr("Resume (paused until %1)").arg(formatInstant(*m_pausedUntil))
                                    : tr("Not paused"));
    m_resume->setEnabled(m_pausedUntil.has_value());
    m_open->setText(m_isLocked ? tr("&Unlock Wingman…") : tr("&Open Wingman"));
    m_lock->setText(tr("&Lock"));
    m_lock->setVisible(m_canLock && !m_isLocked);
    m_quit->setText(tr("&Quit"));
    showRunning();
}

void TrayMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

} // namespace wingman::ui
