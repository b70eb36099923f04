// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/top_bar.h"

#include "shell/search_button.h"
#include "theme/icons.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/format.h"
#include "widgets/posture_badge.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace wingman::ui {
namespace {
constexpr int widestName = 18; // characters of a person's or an endpoint's name
}

TopBar::TopBar(const Feed &feed, Scope &scope, QWidget *parent)
    : QWidget(parent),
      m_feed(feed),
      m_scope(scope),
      m_scopeButton(new QPushButton(this)),
      m_scopeMenu(new QMenu(this)),
      m_search(new SearchButton(this)),
      m_badge(new PostureBadge(this)),
      m_bell(new QToolButton(this)),
      m_person(new QPushButton(this)),
      m_personMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("topBar"));
    m_scopeButton->setObjectName(QStringLiteral("scopeButton"));
    m_scopeMenu->setObjectName(QStringLiteral("scopeMenu"));
    m_scopeButton->setIcon(icon(Icon::Server));
    m_scopeButton->setMenu(m_scopeMenu);
    m_search->setObjectName(QStringLiteral("searchButton"));
    m_badge->setObjectName(QStringLiteral("postureBadge"));
    m_bell->setObjectName(QStringLiteral("waitingButton"));
    m_bell->setAutoRaise(true);
    m_bell->setIcon(icon(Icon::Bell));
    m_person->setObjectName(QStringLiteral("personButton"));
    m_personMenu->setObjectName(QStringLiteral("personMenu"));
    m_person->setIcon(icon(Icon::User));
    m_person->setMenu(m_personMenu);
    setKind(m_person, ButtonKind::Quiet);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pixels(Space::L) + pixels(Space::XS), pixels(Space::S) + 1, pixels(Space::L),
                            pixels(Space::S) + 2);
    row->setSpacing(pixels(Space::M));
    row->addWidget(m_scopeButton);
    row->addWidget(m_search);
    row->addStretch(1);
    row->addWidget(m_badge);
    row->addWidget(m_bell);
    row->addWidget(m_person);

    connect(m_search, &QAbstractButton::clicked, this, &TopBar::paletteRequested);
    connect(m_badge, &PostureBadge::clicked, this, &TopBar::postureRequested);
    connect(m_bell, &QAbstractButton::clicked, this, &TopBar::waitingRequested);
    connect(m_scopeMenu, &QMenu::aboutToShow, this, &TopBar::fillScopes);
    connect(m_personMenu, &QMenu::aboutToShow, this, &TopBar::fillPerson);
    connect(&m_feed, &Feed::overviewChanged, this, &TopBar::showOverview);
    connect(&m_feed, &Feed::coreChanged, this, &TopBar::showOverview);
    connect(&m_scope, &Scope::changed, this, &TopBar::showOverview);
    retranslate();
}

void TopBar::setWaiting(int count)
{
    m_waiting = count;
    retranslate();
}

void TopBar::retranslate()
{
    m_search->setShortcutText(QKeySequence(Qt::CTRL | Qt::Key_K)); // the keys have names in some languages
    setAccessibleName(tr("Scope, search and posture"));
    m_search->setText(tr("Search or run a command"));
    m_search->setAccessibleName(m_search->text());
    m_search->setAccessibleDescription(tr("Opens the command palette"));
    const QString waiting =
        m_waiting > 0 ? tr("%n approval(s) waiting", nullptr, m_waiting) : tr("Nothing waits for you");
    m_bell->setToolTip(waiting);
    m_bell->setAccessibleName(waiting);
    showOverview();
}

void TopBar::showOverview()
{
    const QFontMetrics metrics(m_scopeButton->font());
    const QString scope =
        m_feed.hasOverview() && m_scope.endpoint() ? inert(m_scope.endpoint()->text()) : tr("All endpoints");
    m_scopeButton->setText(metrics.elidedText(scope, Qt::ElideRight, metrics.averageCharWidth() * widestName));
    m_scopeButton->setAccessibleName(tr("Scope: %1").arg(scope));
    m_scopeButton->setToolTip(tr("Which endpoints the pages show"));
    switch (m_feed.core()) {
    case Feed::Core::Opening:
        m_badge->setWords(openingPosture());
        break;
    case Feed::Core::Open:
        m_badge->setWords(wordsFor(m_feed.overview().posture));
        break;
    case Feed::Core::Stopped:
        m_badge->setWords(stoppedPosture(*m_feed.problem()));
        break;
    }
    if (m_feed.hasOverview()) {
        const identity::Actor &actor = m_feed.overview().actor;
        const QString name = inert(actor.id.text());
        m_person->setText(metrics.elidedText(name, Qt::ElideRight, metrics.averageCharWidth() * widestName));
        m_person->setAccessibleName(tr("%1, %2").arg(name, identity::roleName(actor.role)));
        m_person->setToolTip(m_person->accessibleName());
    }
    m_person->setVisible(m_feed.hasOverview());
}

void TopBar::fillScopes()
{
    m_scopeMenu->clear();
    auto *group = new QActionGroup(m_scopeMenu);
    const auto add = [&](const QString &name, const std::optional<EndpointId> &endpoint) {
        QAction *action = m_scopeMenu->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_scope.endpoint() == endpoint);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, endpoint] { m_scope.set(endpoint); });
        return action;
    };
    add(tr("&All endpoints"), std::nullopt);
    m_scopeMenu->addSeparator();
    const auto entries = m_feed.inventory().entries();
    for (const inventory::Store::Entry &entry : entries) {
        if (entry.endpoint.platform == inventory::Platform::Wingman)
            continue;
        const QString name = inert(entry.endpoint.id.text());
        QAction *action = add(entry.live ? name : tr("%1 (does not answer)").arg(name), entry.endpoint.id);
        action->setToolTip(inert(entry.endpoint.address));
    }
    if (entries.isEmpty())
        m_scopeMenu->addAction(tr("No endpoint yet"))->setEnabled(false);
    m_scopeMenu->addSeparator();
    connect(m_scopeMenu->addAction(tr("&Manage endpoints")), &QAction::triggered, this,
            [this] { Q_EMIT settingsRequested(QStringLiteral("endpoints")); });
}

void TopBar::fillPerson()
{
    m_personMenu->clear();
    if (m_feed.hasOverview()) {
        const identity::Actor &actor = m_feed.overview().actor;
        QAction *who = m_personMenu->addAction(tr("Signed in as %1").arg(inert(actor.id.text())));
        who->setEnabled(false);
        m_personMenu->addAction(tr("Role: %1").arg(identity::roleName(actor.role)))->setEnabled(false);
        m_personMenu->addSeparator();
    }
    const auto settings = [this](const QString &section) {
        return [this, section] { Q_EMIT settingsRequested(section); };
    };
    connect(m_personMenu->addAction(icon(Icon::Sun), tr("&Appearance")), &QAction::triggered, this,
            settings(QStringLiteral("appearance")));
    connect(m_personMenu->addAction(icon(Icon::Keyboard), tr("&Shortcuts")), &QAction::triggered, this,
            settings(QStringLiteral("shortcuts")));
    connect(m_personMenu->addAction(icon(Icon::Help), tr("&Help")), &QAction::triggered, this, &TopBar::helpRequested);
    m_personMenu->addSeparator();
    connect(m_personMenu->addAction(icon(Icon::Lock), tr("&Lock the console")), &QAction::triggered, this,
            &TopBar::lockRequested);
    connect(m_personMenu->addAction(tr("&Quit Wingman")), &QAction::triggered, this, &TopBar::quitRequested);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        showOverview();
    QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorOf(Role::Surface, palette()));
    painter.setPen(colorOf(Role::Border, palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace wingman::ui
