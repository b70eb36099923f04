// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tray.h"

#include "shell/activity_bar.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/format.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

namespace wingman::ui {
namespace {

constexpr std::chrono::milliseconds soon{100};
constexpr int listed = 5;
constexpr int iconEdges[] = {16, 22, 32, 48};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Tray)
};

/// The sign at the lower corner: a check, a triangle, a diamond with a bar, a ring.
void paintSign(QPainter &painter, const QRectF &box, TraySign sign, const QPalette &palette)
{
    const auto ink = [&](Role role) { return colorOf(role, palette); };
    painter.setPen(QPen(ink(Role::Surface), box.width() / 8));
    switch (sign) {
    case TraySign::Unknown: {
        painter.setBrush(ink(Role::Surface));
        painter.setPen(QPen(ink(Role::Muted), box.width() / 6, Qt::DotLine));
        painter.drawEllipse(box.adjusted(box.width() / 8, box.width() / 8, -box.width() / 8, -box.width() / 8));
        return;
    }
    case TraySign::Well: {
        painter.setBrush(ink(Role::Ok));
        painter.drawEllipse(box);
        QPainterPath check;
        check.moveTo(box.left() + box.width() * 0.27, box.top() + box.height() * 0.52);
        check.lineTo(box.left() + box.width() * 0.45, box.top() + box.height() * 0.70);
        check.lineTo(box.left() + box.width() * 0.75, box.top() + box.height() * 0.34);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink(Role::OnAccent), box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(check);
        return;
    }
    case TraySign::Attention: {
        painter.setBrush(ink(Role::Warn));
        painter.drawPolygon(QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
        return;
    }
    case TraySign::Trouble: {
        painter.setBrush(ink(Role::Danger));
        painter.drawPolygon(QPolygonF{{box.center().x(), box.top()},
                                      {box.right(), box.center().y()},
                                      {box.center().x(), box.bottom()},
                                      {box.left(), box.center().y()}});
        return;
    }
    }
}

} // namespace

TrayState trayState(const Feed &feed, const QList<RunningWork> &running)
{
    TrayState state;
    switch (feed.core()) {
    case Feed::Core::Opening:
        state.posture = openingPosture();
        state.summary = Words::tr("Opening");
        return state;
    case Feed::Core::Stopped:
        state.posture = stoppedPosture(*feed.problem());
        state.sign = TraySign::Trouble;
        state.summary = feed.problem()->sentence();
        return state;
    case Feed::Core::Open:
        break;
    }
    state.posture = wordsFor(feed.overview().posture);
    int live = 0;
    int stale = 0;
    int unhealthy = 0;
    const auto entries = feed.inventory().entries();
    for (const inventory::Store::Entry &entry : entries) {
        ++(entry.live ? live : stale);
        if (!entry.live || !entry.snapshot)
            continue;
        for (const inventory::Container &container : entry.snapshot->containers)
            unhealthy += container.health == inventory::Health::Unhealthy;
    }
    QStringList parts;
    if (stale > 0)
        parts.append(Words::tr("%n endpoint(s) without an answer", nullptr, stale));
    if (unhealthy > 0)
        parts.append(Words::tr("%n unhealthy", nullptr, unhealthy));
    if (feed.overview().openApprovals > 0)
        parts.append(Words::tr("%n approval(s) waiting", nullptr, feed.overview().openApprovals));
    if (!running.isEmpty())
        parts.append(Words::tr("%n running", nullptr, static_cast<int>(running.size())));
    if (live == 0)
        state.sign = stale > 0 ? TraySign::Trouble : TraySign::Unknown;
    else if (stale > 0 || unhealthy > 0 || feed.overview().openApprovals > 0)
        state.sign = TraySign::Attention;
    else
        state.sign = TraySign::Well;
    if (parts.isEmpty())
        parts.append(live > 0 ? Words::tr("All is well") : Words::tr("No endpoint yet"));
    state.summary = QLocale().createSeparatedList(parts);
    return state;
}

QIcon trayIcon(const TrayState &state, const QPalette &palette)
{
    QIcon icon;
    for (const int edge : iconEdges) {
        QPixmap picture(edge, edge);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawPixmap(0, 0, symbol(paintOf(state.posture.tone, palette).ink, edge, 1));
        const double sign = edge * 0.5;
        paintSign(painter, {edge - sign, edge - sign, sign - 0.5, sign - 0.5}, state.sign, palette);
        icon.addPixmap(picture);
    }
    return icon;
}

Tray::Tray(const Links &links, Navigator &navigator, QObject *parent)
    : QObject(parent), m_links(links), m_navigator(navigator), m_menu(new QMenu)
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    m_icon.setContextMenu(m_menu.get());
    connect(m_menu.get(), &QMenu::aboutToShow, this, &Tray::fillMenu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT raiseRequested();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &Tray::show);
    const auto later = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_links.feed, &Feed::overviewChanged, this, later);
    connect(&m_links.feed, &Feed::coreChanged, this, later);
    connect(&m_links.feed.inventory(), &inventory::Store::changed, this, later);
    connect(&m_links.feed.inventory(), &inventory::Store::linkChanged, this, later);
    connect(&m_links.work, &WorkLink::runningChanged, this, later);
    show();
    fillMenu();
    m_icon.show();
}

Tray::~Tray() = default;

void Tray::show()
{
    const TrayState now = trayState(m_links.feed, m_links.work.running());
    if (now == m_state && !m_icon.icon().isNull())
        return;
    m_state = now;
    m_icon.setIcon(trayIcon(m_state, QGuiApplication::palette()));
    m_icon.setToolTip(
        tr("Wingman: %1\n%2", "posture, then what is going on").arg(m_state.posture.text, m_state.summary));
}

void Tray::showMessage(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text);
}

void Tray::pause(std::chrono::hours hours)
{
    if (hours.count() > 0)
        m_pausedUntil = m_links.feed.now() + hours;
    else
        m_pausedUntil.reset();
    Q_EMIT pauseChanged();
}

void Tray::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(m_state.posture.text)->setEnabled(false);
    m_menu->addAction(m_state.summary)->setEnabled(false);
    m_menu->addSeparator();
    const auto going = [this](const QString &text, const Place &place) {
        connect(m_menu->addAction(text), &QAction::triggered, this, [this, place] {
            Q_EMIT raiseRequested();
            m_navigator.go(place);
        });
    };
    going(tr("&What needs attention"), {QStringLiteral("home")});
    const int waiting = m_links.feed.hasOverview() ? m_links.feed.overview().openApprovals : 0;
    going(waiting > 0 ? tr("&Approvals (%1)").arg(formatCount(waiting)) : tr("&Approvals"),
          {QStringLiteral("audit"), QStringLiteral("approvals")});
    const QList<RunningWork> running = m_links.work.running();
    if (!running.isEmpty()) {
        m_menu->addSeparator();
        for (const RunningWork &work : running.first(std::min<qsizetype>(running.size(), listed))) {
            const QString title = workTitle(work.plan, m_links.work.operations());
            connect(m_menu->addAction(icon(Icon::Refresh), title), &QAction::triggered, this,
                    [this, plan = work.plan.id] {
                        Q_EMIT raiseRequested();
                        m_navigator.openRecord(plan.text());
                    });
        }
    }
    m_menu->addSeparator();
    QMenu *pausing = m_menu->addMenu(tr("&Pause notifications"));
    pausing->setObjectName(QStringLiteral("trayPause"));
    connect(pausing->addAction(tr("For 1 hour")), &QAction::triggered, this, [this] { pause(std::chrono::hours(1)); });
    connect(pausing->addAction(tr("For 8 hours")), &QAction::triggered, this, [this] { pause(std::chrono::hours(8)); });
    QAction *resume = pausing->addAction(
        m_pausedUntil ? tr("Resume (paused until %1)").arg(formatInstant(*m_pausedUntil)) : tr("Not paused"));
    resume->setEnabled(m_pausedUntil.has_value());
    connect(resume, &QAction::triggered, this, [this] { pause(std::chrono::hours(0)); });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Open Wingman")), &QAction::triggered, this, &Tray::raiseRequested);
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &Tray::quitRequested);
}

} // namespace wingman::ui
