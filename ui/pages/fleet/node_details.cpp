// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleet/node_details.h"

#include "pages/fleet/endpoint_facts.h"
#include "pages/fleet/fleet_delegate.h"
#include "theme/theme.h"
#include "widgets/age_ticker.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/format.h"
#include "widgets/message_banner.h"
#include "widgets/node_facts.h"
#include "widgets/section_label.h"
#include "widgets/state_dot.h"
#include "widgets/text_label.h"
#include "widgets/trend_panel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace wingman::ui {

NodeDetails::NodeDetails(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_dot(new StateDot(QStringLiteral("nodeDot"), this)),
      m_name(new TextLabel(QStringLiteral("nodeName"), this, Text::Title)),
      m_chip(new Chip(QStringLiteral("nodeChip"), this)),
      m_line(new TextLabel(QStringLiteral("nodeLine"), this, Text::Body, Role::Muted)),
      m_guests(new QPushButton(this)),
      m_again(new QPushButton(this)),
      m_problem(new MessageBanner(QStringLiteral("nodeProblem"), this)),
      m_facts(new FactGrid(QStringLiteral("nodeFacts"), this)),
      m_storagesTitle(new SectionLabel(QStringLiteral("nodeStoragesTitle"), this)),
      m_storages(new FactGrid(QStringLiteral("nodeStorages"), this)),
      m_noStorage(new TextLabel(QStringLiteral("nodeNoStorage"), this, Text::Body, Role::Muted)),
      m_trend(new TrendPanel(QStringLiteral("nodeTrend"), context.links.clusters, context.ticker, this))
{
    setObjectName(QStringLiteral("nodeDetails"));
    m_guests->setObjectName(QStringLiteral("nodeGuests"));
    m_guests->setIcon(icon(Icon::Workloads));
    m_again->setObjectName(QStringLiteral("nodeAgain"));
    m_again->setIcon(icon(Icon::Refresh));
    m_line->setWordWrap(true);
    m_noStorage->setWordWrap(true);
    arrange();
    connect(m_guests, &QAbstractButton::clicked, this, [this] {
        Place place{QStringLiteral("workloads")};
        place.query.insert(QStringLiteral("filter"), QStringLiteral("node:%1").arg(m_row->node.id.text()));
        m_context.navigator.go(place);
    });
    connect(m_again, &QAbstractButton::clicked, this, [this] { m_context.links.targets.refresh(m_row->endpoint); });
    connect(&context.ticker, &AgeTicker::ticked, this, [this] {
        if (isVisible())
            showAges();
    });
    retranslate();
}

void NodeDetails::arrange()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(pixels(Space::S));
    head->addWidget(m_dot);
    head->addWidget(m_name);
    head->addWidget(m_chip);
    head->addStretch(1);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_guests);
    buttons->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::L), pixels(Space::L), pixels(Space::L), pixels(Space::L));
    column->setSpacing(pixels(Space::M));
    column->addLayout(head);
    column->addWidget(m_line);
    column->addLayout(buttons);
    column->addWidget(m_problem);
    column->addWidget(m_facts);
    column->addWidget(m_storagesTitle);
    column->addWidget(m_storages);
    column->addWidget(m_noStorage);
    column->addWidget(m_trend);
    column->addStretch(1);
}

void NodeDetails::setNode(const NodeRow *row)
{
    if (!row || m_row == *row)
        return;
    m_row = *row;
    showNode();
}

void NodeDetails::showNode()
{
    if (!m_row)
        return;
    const NodeRow &row = *m_row;
    m_dot->setWords(ui::wordsFor(row));
    m_name->setText(inert(row.node.id.text()));
    m_chip->setChip(tr("node"), Tone::Muted);
    m_line->setText(tr("A node of %1").arg(inert(row.endpoint.text())));
    m_trend->setTarget(inventory::TargetRef{
        inventory::Platform::Proxmox, row.endpoint, inventory::TargetKind::Node, {}, row.node.id.text()});
    const QList<FactText> storages = storageFacts(row);
    m_storages->setFacts(storages);
    m_storages->setVisible(!storages.isEmpty());
    m_noStorage->setVisible(storages.isEmpty());
    showAges();
}

/// Of a cluster that is silent nothing comes that would tell how old this is by now.
void NodeDetails::showAges()
{
    if (!m_row)
        return;
    const NodeRow &row = *m_row;
    const Instant now = m_context.ticker.now();
    Message problem;
    if (row.stale) {
        problem.kind = MessageKind::Partial;
        problem.title = tr("As last seen");
        problem.sentence =
            tr("No node of the cluster answers; this is what was read %1.").arg(formatAgo(row.readAt, now));
    } else if (row.node.status == QStringLiteral("offline")) {
        problem.kind = MessageKind::Error;
        problem.title = tr("The node is offline");
        problem.sentence = tr("The rest of the cluster answers, and says that this node does not.");
    } else if (!row.node.problem.isEmpty()) {
        problem.kind = MessageKind::Partial;
        problem.title = tr("The node could not be asked");
        problem.sentence =
            tr("The cluster answers; what was passed on to this node came back with: %1").arg(inert(row.node.problem));
    }
    m_problem->setMessage(problem);
    m_facts->setFacts(nodeFacts(row, now) + careFacts(row.node, now));
}

void NodeDetails::retranslate()
{
    m_guests->setText(tr("Show its &guests"));
    m_again->setText(tr("Read &again"));
    for (QPushButton *button : {m_guests, m_again})
        button->setAccessibleName(QString(button->text()).remove(QLatin1Char('&')));
    m_storagesTitle->setText(tr("Storages it sees"));
    m_noStorage->setText(tr("None is known."));
    showNode();
}

void NodeDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NodeDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showAges(); // they did not grow out of sight
}

} // namespace wingman::ui
