// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "dialogs/add_cluster_sheet.h"
#include "dialogs/add_endpoint_sheet.h"
#include "dialogs/ask_sheet.h"
#include "dialogs/first_run_sheet.h"
#include "dialogs/passphrase_sheet.h"
#include "dialogs/plan_sheet.h"
#include "dialogs/posture_sheet.h"
#include "pages/page.h"
#include "shell/activity_bar.h"
#include "shell/activity_drawer.h"
#include "shell/factor_watch.h"
#include "shell/help_view.h"
#include "shell/page_table.h"
#include "shell/palette.h"
#include "shell/palette_sources.h"
#include "shell/rail.h"
#include "shell/rescue_view.h"
#include "shell/session_guard.h"
#include "shell/shortcut_sheet.h"
#include "shell/top_bar.h"
#include "shell/window_commands.h"
#include "theme/theme.h"
#include "widgets/age_ticker.h"
#include "widgets/message_panel.h"
#include "widgets/sheet.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QScreen>
#include <QSet>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

namespace wingman::ui {
namespace {

constexpr double shareOfScreen = 0.8;
constexpr qsizetype longestWayBack = 50;
constexpr std::chrono::milliseconds settling{500};
const QString firstPage = QStringLiteral("home");

} // namespace

MainWindow::MainWindow(const Links &links, Preferences &preferences, Scope &scope, QWidget *parent)
    : QMainWindow(parent),
      m_links(links),
      m_preferences(preferences),
      m_scope(scope),
      m_commands(new WindowCommands(preferences, this)),
      m_ticker(new AgeTicker(links.feed.clock(), this)),
      m_rail(new Rail(this)),
      m_top(new TopBar(links.feed, scope, this)),
      m_stack(new QStackedWidget(this)),
      m_opening(new MessagePanel(this)),
      m_rescue(new RescueView(this)),
      m_drawer(new ActivityDrawer(links, *this, this)),
      m_activity(new ActivityBar(links, this)),
      m_guard(new SessionGuard(links, preferences, m_ticker, this)),
      m_current(firstPage)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Wingman"));
    setAccessibleName(QStringLiteral("Wingman"));
    arrange();
    connectCommands();

    m_rail->setNarrow(m_preferences.value(preference::rail) == QStringLiteral("narrow"));
    if (pageEntry(m_preferences.value(preference::page)))
        m_current = m_preferences.value(preference::page);
    if (const auto endpoint = EndpointId::parse(m_preferences.value(preference::scope)))
        m_scope.set(*endpoint);
    resize(screen()->availableSize() * shareOfScreen);
    restoreGeometry(QByteArray::fromBase64(m_preferences.value(preference::geometry).toLatin1()));
    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    connect(&m_settled, &QTimer::timeout, this, &MainWindow::rememberGeometry);
    retranslate();
    showCore();
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange()
{
    m_stack->setObjectName(QStringLiteral("pages"));
    m_stack->addWidget(m_opening);
    m_stack->addWidget(m_rescue);

    auto *central = new QWidget(this);
    central->setObjectName(QStringLiteral("frame"));
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_stack, 1);
    column->addWidget(m_drawer);
    column->addWidget(m_activity);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(central);
}

void MainWindow::connectCommands()
{
    connect(m_rail, &Rail::chosen, this, [this](const QString &id) { go({id}); });
    connect(m_rail, &Rail::narrowChanged, this, [this](bool narrow) {
        m_preferences.set(preference::rail, narrow ? QStringLiteral("narrow") : QStringLiteral("wide"));
    });
    for (const PageEntry &entry : pageTable()) {
        connect(m_commands->pageAction(entry.id), &QAction::triggered, this, [this, id = entry.id] {
            if (!isCovered())
                go({id});
        });
    }

    // What stands above a sheet works there too; whatever else a key does would happen behind it, unseen.
    const QSet<WindowCommand> above{WindowCommand::Help, WindowCommand::Shortcuts, WindowCommand::Lock,
                                    WindowCommand::Quit};
    const auto on = [this, above](WindowCommand command, auto function) {
        connect(m_commands->action(command), &QAction::triggered, this,
                [this, command, function, works = above.contains(command)] {
                    if (isLocked() ? command == WindowCommand::Quit : (works || !isCovered()))
                        function();
                });
    };
    on(WindowCommand::Refresh, [this] {
        if (Page *shown = m_pages.value(m_current))
            shown->refresh();
    });
    on(WindowCommand::Filter, [this] {
        if (Page *shown = m_pages.value(m_current); shown && shown->filterField())
            shown->filterField()->setFocus(Qt::ShortcutFocusReason);
    });
    on(WindowCommand::Help, [this] {
        const Page *shown = m_pages.value(m_current);
        openHelp(shown ? shown->helpTopic() : QStringLiteral("index"));
    });
    on(WindowCommand::Palette, [this] { openPalette(); });
    on(WindowCommand::Shortcuts, [this] { openShortcuts(); });
    on(WindowCommand::Activity, [this] { m_drawer->toggle(); });
    on(WindowCommand::Doctor, [this] {
        go({QStringLiteral("settings"), QStringLiteral("data"), QStringLiteral("doctor")});
    });
    on(WindowCommand::FoldRail, [this] { m_rail->setNarrow(!m_rail->isNarrow()); });
    on(WindowCommand::Back, [this] { goBack(); });
    on(WindowCommand::NextScope, [this] { moveScope(1); });
    on(WindowCommand::PreviousScope, [this] { moveScope(-1); });
    on(WindowCommand::FirstRun, [this] { openFirstRun(); });
    on(WindowCommand::AddEndpoint, [this] { openAddEndpoint(); });
    on(WindowCommand::Posture, [this] { openPosture(); });
    on(WindowCommand::Lock, [this] { lock(); });
    on(WindowCommand::Quit, [this] { Q_EMIT leaving(); });
    // Every keyboard has it, and not every desktop asks for the menu with it.
    auto *menuKey = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), this);
    connect(menuKey, &QShortcut::activated, this, [this] {
        if (QWidget *at = focusWidget()) {
            const QPoint middle = at->rect().center();
            QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, at->mapToGlobal(middle));
            QCoreApplication::sendEvent(at, &event);
        }
    });

    new FactorWatch(m_links.logins, this); // the window owns it
    connect(m_top, &TopBar::postureRequested, this, [this] { openPosture(); });
    connect(m_top, &TopBar::waitingRequested, this, [this] {
        go({QStringLiteral("audit"), QStringLiteral("approvals")});
    });
    connect(m_top, &TopBar::helpRequested, m_commands->action(WindowCommand::Help), &QAction::trigger);
    connect(m_top, &TopBar::paletteRequested, m_commands->action(WindowCommand::Palette), &QAction::trigger);
    connect(m_top, &TopBar::lockRequested, this, [this] { lock(); });
    connect(m_top, &TopBar::quitRequested, this, &MainWindow::leaving);
    connect(m_guard, &SessionGuard::quitRequested, this, &MainWindow::leaving);
    connect(m_guard, &SessionGuard::passphraseNeeded, this, &MainWindow::openPassphrase);
    connect(m_guard, &SessionGuard::lockedChanged, this, [this](bool locked) {
        showTitle();
        Q_EMIT lockedChanged(locked);
    });
    connect(m_top, &TopBar::settingsRequested, this, [this](const QString &section) {
        go(section == QStringLiteral("endpoints") ? Place{QStringLiteral("fleet")}
                                                  : Place{QStringLiteral("settings"), section});
    });
    connect(m_activity, &ActivityBar::drawerRequested, m_commands->action(WindowCommand::Activity), &QAction::trigger);
    connect(m_activity, &ActivityBar::approvalsRequested, m_top, &TopBar::waitingRequested);
    connect(m_activity, &ActivityBar::chainRequested, this, [this] {
        go({QStringLiteral("audit"), QStringLiteral("chain")});
    });
    connect(m_activity, &ActivityBar::endpointsRequested, this, [this] { go({QStringLiteral("fleet")}); });

    connect(m_rescue, &RescueView::quit, this, &MainWindow::leaving);
    connect(m_rescue, &RescueView::tryAgain, this, &MainWindow::tryAgain);
    connect(m_rescue, &RescueView::moveAside, this, &MainWindow::moveDataAside);
    connect(m_rescue, &RescueView::openFolder, this, &MainWindow::dataFolderRequested);
    connect(&m_links.feed, &Feed::coreChanged, this, &MainWindow::showCore);
    connect(&m_links.feed, &Feed::overviewChanged, this, &MainWindow::showCounts);
    connect(&m_scope, &Scope::changed, this, [this] {
        m_preferences.set(preference::scope, m_scope.endpoint() ? m_scope.endpoint()->text() : QString());
    });
}

bool MainWindow::isCovered() const
{
    if (isLocked())
        return true;
    const auto sheets = findChildren<Sheet *>();
    return std::any_of(sheets.cbegin(), sheets.cend(), [](const Sheet *sheet) { return sheet->isOpen(); });
}

void MainWindow::showCore()
{
    m_rail->setEnabled(m_links.feed.core() == Feed::Core::Open);
    switch (m_links.feed.core()) {
    case Feed::Core::Opening:
        m_stack->setCurrentWidget(m_opening);
        return;
    case Feed::Core::Stopped:
        m_rescue->setProblem(*m_links.feed.problem(), m_dataFolder);
        m_stack->setCurrentWidget(m_rescue);
        return;
    case Feed::Core::Open: {
        const Place wanted = m_wanted.value_or(Place{m_current});
        m_wanted.reset();
        go(wanted);
        return;
    }
    }
}

void MainWindow::setDataFolder(const QString &folder)
{
    m_dataFolder = folder;
    if (m_links.feed.core() == Feed::Core::Stopped)
        showCore();
}

void MainWindow::showCounts()
{
    const int waiting = m_links.feed.overview().openApprovals;
    m_rail->setCount(QStringLiteral("audit"), waiting);
    m_top->setWaiting(waiting);
}

Page *MainWindow::page(const QString &id)
{
    if (m_links.feed.core() != Feed::Core::Open)
        return nullptr;
    if (Page *there = m_pages.value(id))
        return there;
    const PageEntry *entry = pageEntry(id);
    if (!entry)
        return nullptr;
    Page *made = entry->make(PageContext{m_links, m_preferences, m_scope, *this, *m_commands, *m_ticker}, m_stack);
    made->setObjectName(QStringLiteral("page_") + id);
    made->setAccessibleName(pageTitle(*entry));
    m_stack->addWidget(made);
    m_pages.insert(id, made);
    connect(made, &Page::commandsChanged, this, [this, made] {
        if (m_palette && m_pages.value(m_current) == made)
            m_palette->renew(paletteSources(*m_commands, made));
    });
    return made;
}

void MainWindow::go(const Place &place)
{
    if (!pageEntry(place.page)) {
        say(tr("There is no page named %1.").arg(place.page));
        return;
    }
    if (m_links.feed.core() != Feed::Core::Open) {
        m_wanted = place;
        return;
    }
    if (const Page *shown = m_pages.value(m_current); shown && shown->isVisible()) {
        m_before.append(shown->place());
        if (m_before.size() > longestWayBack)
            m_before.removeFirst();
    }
    Page *wanted = page(place.page);
    wanted->show(place);
    showPage(wanted, place.page);
}

void MainWindow::showPage(Page *page, const QString &id)
{
    m_current = id;
    m_rail->setCurrent(id);
    // Only the page that is seen says how narrow the window may be.
    for (Page *other : std::as_const(m_pages)) {
        const auto policy = other == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        other->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentWidget(page);
    m_preferences.set(preference::page, id);
    showTitle();
}

void MainWindow::showTitle()
{
    if (isLocked())
        setWindowTitle(tr("Locked – Wingman"));
    else if (m_pages.contains(m_current))
        setWindowTitle(tr("%1 – Wingman", "page").arg(pageTitle(*pageEntry(m_current))));
}

void MainWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    const Place before = m_before.takeLast();
    if (Page *wanted = page(before.page)) {
        wanted->show(before);
        showPage(wanted, before.page);
    }
}

void MainWindow::moveScope(int step)
{
    QList<std::optional<EndpointId>> all{std::nullopt};
    for (const inventory::Store::Entry &entry : m_links.feed.inventory().entries())
        all.append(entry.endpoint.id);
    const qsizetype now = std::max<qsizetype>(all.indexOf(m_scope.endpoint()), 0);
    m_scope.set(all.at((now + step + all.size()) % all.size()));
}

Place MainWindow::place() const
{
    const Page *shown = m_pages.value(m_current);
    return shown ? shown->place() : Place{m_current};
}

template <typename S>
S *MainWindow::passing(S *sheet)
{
    connect(sheet, &Sheet::dismissed, sheet, &QObject::deleteLater);
    return sheet;
}

void MainWindow::openPlan(const operations::Intent &intent)
{
    if (const auto asks = AskSheet::neededFor(intent, m_links.work))
        passing(new AskSheet(m_links, *this, intent, *asks, this))->open();
    else
        passing(new PlanSheet(m_links, *this, *m_ticker, this))->open(intent);
}

void MainWindow::openOptions(const operations::Intent &intent)
{
    const auto asks = AskSheet::possibleFor(intent, m_links.work);
    if (!asks)
        return;
    auto *sheet = passing(new AskSheet(m_links, *this, intent, *asks, this));
    // Whoever only looked at them is back where they were.
    connect(sheet, &AskSheet::givenUp, this,
            [this, intent] { passing(new PlanSheet(m_links, *this, *m_ticker, this))->open(intent); });
    sheet->open();
}

void MainWindow::openRecord(const QString &planOrExecution)
{
    passing(new PlanSheet(m_links, *this, *m_ticker, this))->open(planOrExecution);
}

void MainWindow::openHelp(const QString &topic)
{
    if (!m_help) {
        m_help = new HelpView(*this, this);
        m_help->setBetween(m_top, m_activity);
    }
    m_help->open(topic);
}

void MainWindow::openPosture()
{
    if (m_links.feed.hasOverview())
        passing(new PostureSheet(m_links, *this, this))->open();
}

QList<Command> MainWindow::pageCommands()
{
    Page *shown = m_pages.value(m_current);
    return shown ? shown->commands() : QList<Command>();
}

void MainWindow::openShortcuts()
{
    auto *sheet = passing(new ShortcutSheet(*m_commands, this));
    connect(sheet, &ShortcutSheet::settingsRequested, this, [this, sheet] {
        sheet->dismiss();
        go({QStringLiteral("settings"), QStringLiteral("shortcuts")});
    });
    sheet->openWith(pageCommands());
}

void MainWindow::openPalette()
{
    if (!m_palette)
        m_palette = new Palette(m_links, m_preferences, *this, this);
    m_palette->open(paletteSources(*m_commands, m_pages.value(m_current)));
}

void MainWindow::openFirstRun()
{
    const auto *open = findChild<FirstRunSheet *>();
    if (m_links.feed.hasOverview() && (!open || !open->isOpen()))
        passing(new FirstRunSheet(m_links, m_preferences, m_scope, *this, this))->open();
}

void MainWindow::openAddEndpoint()
{
    if (!m_links.feed.hasOverview())
        return;
    auto *sheet = passing(new AddEndpointSheet(m_links, *this, this));
    connect(sheet, &AddEndpointSheet::added, this, [this](const EndpointId &endpoint) {
        go({QStringLiteral("fleet"), {}, endpoint.text()});
    });
    connect(sheet, &AddEndpointSheet::clusterRequested, this, &MainWindow::openAddCluster);
    sheet->open();
}

void MainWindow::openAddCluster()
{
    if (!m_links.feed.hasOverview())
        return;
    auto *sheet = passing(new AddClusterSheet(m_links, *this, this));
    connect(sheet, &AddClusterSheet::added, this, [this](const EndpointId &endpoint) {
        go({QStringLiteral("fleet"), {}, endpoint.text()});
    });
    connect(sheet, &AddClusterSheet::engineRequested, this, [this] { openAddEndpoint(); });
    sheet->open();
}

bool MainWindow::isLocked() const
{
    return m_guard->isLocked();
}

void MainWindow::lock()
{
    m_guard->lock(sessions::LockReason::Asked);
}

void MainWindow::lockFor(sessions::LockReason reason)
{
    m_guard->lock(reason);
}

void MainWindow::openPassphrase()
{
    const auto sheets = findChildren<PassphraseSheet *>();
    const bool isOpen =
        std::any_of(sheets.cbegin(), sheets.cend(), [](const PassphraseSheet *one) { return one->isOpen(); });
    if (!m_links.feed.hasOverview() || isOpen)
        return;
    auto *sheet = passing(new PassphraseSheet(m_links.session, PassphraseSheet::Task::Set, this));
    connect(sheet, &PassphraseSheet::done, this, [this] {
        say(tr("The passphrase is set. %1 locks the console.")
                .arg(m_commands->action(WindowCommand::Lock)->shortcut().toString(QKeySequence::NativeText)));
    });
    sheet->open();
}

void MainWindow::say(const QString &line)
{
    m_activity->say(line);
}

void MainWindow::rememberGeometry()
{
    m_preferences.set(preference::geometry, QString::fromLatin1(saveGeometry().toBase64()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberGeometry();
    event->ignore(); // the program hides the window, or ends when the core has
    Q_EMIT closing();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    if (isVisible())
        m_settled.start();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (isVisible())
        m_settled.start();
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    Message opening;
    opening.title = tr("Opening your data");
    opening.sentence = tr("The database is being opened and its record looked at.");
    m_opening->setMessage(opening);
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (const PageEntry *entry = pageEntry(page.key()))
            page.value()->setAccessibleName(pageTitle(*entry));
    }
    showTitle();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ActivationChange)
        Q_EMIT activeChanged(isActiveWindow());
    QMainWindow::changeEvent(event);
}

} // namespace wingman::ui
