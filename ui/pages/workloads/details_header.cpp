// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/workloads/details_header.h"

#include "link/navigator.h"
#include "link/work_link.h"
#include "pages/workloads/foresight_feed.h"
#include "pages/workloads/workload_subject.h"
#include "pages/workloads/workload_words.h"
#include "theme/style.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/menu_reason.h"
#include "widgets/operation_words.h"
#include "widgets/state_dot.h"
#include "widgets/verbs.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace wingman::ui {
namespace {

/// The verbs that stand in the toolbar; empty where there is none.
struct Foremost
{
    const char *first;
    const char *danger;
};

Foremost foremostOf(const Workload &row)
{
    const bool container = row.kind == WorkloadKind::Container;
    switch (row.state) {
    case WorkloadState::Running:
    case WorkloadState::Starting:
    case WorkloadState::Restarting:
        return container ? Foremost{"docker.container.restart", "docker.container.stop"}
                         : Foremost{"proxmox.guest.reboot", "proxmox.guest.shutdown"};
    case WorkloadState::Paused:
        return container ? Foremost{"docker.container.unpause", "docker.container.stop"}
                         : Foremost{"proxmox.guest.resume", "proxmox.guest.stop"};
    case WorkloadState::Stopped:
    case WorkloadState::Created:
    case WorkloadState::Dead:
        return container ? Foremost{"docker.container.start", ""} : Foremost{"proxmox.guest.start", ""};
    case WorkloadState::Removing:
    case WorkloadState::Unknown:
        return {"", ""};
    }
    return {"", ""};
}

QPushButton *pushButton(QWidget *parent, const char *name)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

QToolButton *toolButton(QWidget *parent, const char *name, Icon shown)
{
    auto *made = new QToolButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoRaise(true);
    made->setIcon(icon(shown));
    made->setFocusPolicy(Qt::TabFocus);
    setKind(made, ButtonKind::Quiet);
    return made;
}

} // namespace

DetailsHeader::DetailsHeader(WorkLink &work, Navigator &navigator, WorkloadSubject &subject, ForesightFeed &foresight,
                             QWidget *parent)
    : QWidget(parent),
      m_work(work),
      m_navigator(navigator),
      m_subject(subject),
      m_foresight(foresight),
      m_dot(new StateDot(QStringLiteral("detailsState"), this)),
      m_name(new ElidedLabel(QStringLiteral("detailsName"), this, Text::Title)),
      m_kind(new Chip(QStringLiteral("detailsKind"), this)),
      m_line(new ElidedLabel(QStringLiteral("detailsLine"), this, Text::Body, Role::Muted)),
      m_more(toolButton(this, "detailsMore", Icon::More)),
      m_close(toolButton(this, "detailsClose", Icon::Close)),
      m_menu(new QMenu(this)),
      m_first(pushButton(this, "detailsFirstVerb")),
      m_second(pushButton(this, "detailsSecondVerb")),
      m_logs(pushButton(this, "detailsLogs")),
      m_danger(pushButton(this, "detailsDangerVerb"))
{
    setObjectName(QStringLiteral("detailsHeader"));
    m_name->setStrong(true);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_menu->setObjectName(QStringLiteral("detailsMoreMenu"));
    sayReasons(m_menu, m_navigator);
    m_logs->setIcon(icon(Icon::Logs));
    setKind(m_danger, ButtonKind::Danger);

    auto *title = new QHBoxLayout;
    title->setSpacing(pixels(Space::S));
    title->addWidget(m_dot);
    title->addWidget(m_name);
    title->addWidget(m_kind);
    title->addStretch(1);
    title->addWidget(m_more);
    title->addWidget(m_close);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(pixels(Space::S));
    tools->addWidget(m_first);
    tools->addWidget(m_second);
    tools->addWidget(m_logs);
    tools->addStretch(1);
    tools->addWidget(m_danger);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::L), pixels(Space::M), pixels(Space::L), pixels(Space::S));
    column->setSpacing(pixels(Space::S));
    column->addLayout(title);
    column->addWidget(m_line);
    column->addLayout(tools);

    for (QPushButton *button : {m_first, m_second, m_danger}) {
        connect(button, &QPushButton::clicked, this,
                [this, button] { Q_EMIT verbRequested(button->property("operation").toString()); });
    }
    connect(m_logs, &QPushButton::clicked, this, &DetailsHeader::logsRequested);
    connect(m_close, &QToolButton::clicked, this, &DetailsHeader::closeRequested);
    connect(m_more, &QToolButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + pixels(Space::XS))));
    });
    connect(&subject, &WorkloadSubject::replaced, this, &DetailsHeader::retranslate);
    connect(&subject, &WorkloadSubject::changed, this, &DetailsHeader::retranslate);
    connect(&foresight, &ForesightFeed::changed, this, &DetailsHeader::showVerbs);
    retranslate();
}

void DetailsHeader::setSelectedCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    retranslate();
}

QString DetailsHeader::known(const QString &operation) const
{
    const QList<operations::OperationSpec> all = m_work.operations();
    for (const operations::OperationSpec &spec : all) {
        if (spec.id.text() == operation)
            return operation;
    }
    return {};
}

void DetailsHeader::showSubject()
{
    setVisible(m_subject.isSelected());
    if (!m_subject.isSelected())
        return;
    const Workload &row = m_subject.row();
    const bool several = m_count > 1;
    m_dot->setVisible(!several);
    m_kind->setVisible(!several);
    if (several) {
        m_name->setText(tr("%n selected", "workloads", m_count));
        m_line->setText(tr("One plan with a row for each of them"));
        return;
    }
    StateWords words = wordsFor(row);
    if (m_subject.isGone())
        words = {tr("Gone"), Tone::Muted, Shape::Cross};
    m_dot->setWords(words);
    const bool isGuest = row.kind != WorkloadKind::Container;
    m_name->setText(isGuest ? tr("%1 %2", "VMID and name of a guest").arg(row.vmid).arg(inert(row.name))
                            : inert(row.name));
    m_kind->setChip(kindWord(row.kind), kindTone(row.kind));
    QStringList parts;
    for (const QString &part : {row.project, row.node, row.endpoint.text(), row.image}) {
        if (!part.isEmpty())
            parts.append(inert(part));
    }
    parts.append(words.word);
    m_line->setText(parts.join(tr(" · ", "between the facts of one line")));
}

void DetailsHeader::showVerb(QPushButton *button, const QString &operation)
{
    const QString shown = known(operation);
    button->setVisible(!shown.isEmpty() && !m_subject.isGone());
    button->setProperty("operation", shown);
    const QString refusal = m_count > 1 ? QString() : m_foresight.whyNot(shown);
    button->setText(tr("%1…", "a verb that opens a plan").arg(verbText(shown)));
    // A lock for those who do not see colours, and because the button can still be pressed.
    const QIcon sign = button == m_danger ? QIcon() : icon(iconOf(shown));
    button->setIcon(refusal.isEmpty() ? sign : icon(Icon::Lock));
    button->setToolTip(refusal.isEmpty() ? tr("Opens the plan; nothing happens before you agree")
                                         : tr("Would be refused: %1").arg(refusal).toHtmlEscaped());
    button->setAccessibleName(verbText(shown));
    button->setAccessibleDescription(refusal.isEmpty() ? tr("Opens the plan; nothing happens before you agree")
                                                       : tr("Would be refused: %1").arg(refusal));
}

void DetailsHeader::showVerbs()
{
    if (!m_subject.isSelected())
        return;
    const Workload &row = m_subject.row();
    const bool container = row.kind == WorkloadKind::Container;
    const bool several = m_count > 1;
    if (several) {
        showVerb(m_first,
                 container ? QStringLiteral("docker.container.restart") : QStringLiteral("proxmox.guest.reboot"));
        showVerb(m_second,
                 container ? QStringLiteral("docker.container.start") : QStringLiteral("proxmox.guest.start"));
        showVerb(m_danger,
                 container ? QStringLiteral("docker.container.stop") : QStringLiteral("proxmox.guest.shutdown"));
    } else {
        const Foremost foremost = foremostOf(row);
        showVerb(m_first, QString::fromLatin1(foremost.first));
        showVerb(m_danger, QString::fromLatin1(foremost.danger));
        m_second->hide();
    }
    m_logs->setVisible(container && !several);
    m_more->setVisible(!m_subject.isGone());
}

void DetailsHeader::fillMenu()
{
    m_menu->clear();
    const Workload &row = m_subject.row();
    bool apart = false;
    const QList<Verb> verbs = verbsFor(row.target().kind);
    const auto copying = [this](const QString &text, const QString &what) {
        connect(m_menu->addAction(icon(Icon::Copy), text), &QAction::triggered, this, [this, what] {
            QGuiApplication::clipboard()->setText(what);
            m_navigator.say(tr("Copied"));
        });
    };
    for (const Verb &verb : verbs) {
        if (known(verb.operation).isEmpty())
            continue;
        if (verb.destructive && !std::exchange(apart, true)) {
            if (m_count == 1) {
                m_menu->addSeparator();
                copying(tr("Copy &name"), row.name);
                copying(tr("Copy &id"), row.id.text());
                copying(tr("Copy &address"), m_subject.address());
            }
            m_menu->addSeparator();
        }
        const QString refusal = m_count > 1 ? QString() : m_foresight.whyNot(verb.operation);
        QAction *action = m_menu->addAction(QString());
        setEntry(action, tr("%1…", "a verb that opens a plan").arg(verbText(verb.operation)), iconOf(verb.operation),
                 refusal);
        action->setObjectName(QStringLiteral("detailsMenu_") + verb.operation);
        connect(action, &QAction::triggered, this,
                [this, operation = verb.operation] { Q_EMIT verbRequested(operation); });
    }
}

void DetailsHeader::retranslate()
{
    m_logs->setText(tr("Logs"));
    m_logs->setAccessibleName(tr("Logs"));
    m_logs->setAccessibleDescription(tr("Shows what it writes, below"));
    m_more->setAccessibleName(tr("More"));
    m_more->setAccessibleDescription(tr("Everything that can be done with it"));
    m_more->setToolTip(tr("More"));
    m_close->setAccessibleName(tr("Close the details"));
    m_close->setToolTip(tr("Close the details (Esc)"));
    showSubject();
    showVerbs();
}

void DetailsHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wingman::ui
