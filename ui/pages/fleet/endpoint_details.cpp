// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fleet/endpoint_details.h"

#include "link/then.h"
#include "pages/fleet/certificate_change.h"
#include "pages/fleet/endpoint_facts.h"
#include "pages/fleet/fleet_delegate.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/age_ticker.h"
#include "widgets/chip.h"
#include "widgets/fact_grid.h"
#include "widgets/flow_layout.h"
#include "widgets/format.h"
#include "widgets/list_row.h"
#include "widgets/message_banner.h"
#include "widgets/progress_line.h"
#include "widgets/section_label.h"
#include "widgets/state_dot.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace wingman::ui {
namespace {
const QString savedSource = QStringLiteral("saved");
}

EndpointDetails::EndpointDetails(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_dot(new StateDot(QStringLiteral("endpointDot"), this)),
      m_name(new TextLabel(QStringLiteral("endpointName"), this, Text::Title)),
      m_platform(new Chip(QStringLiteral("endpointPlatform"), this)),
      m_line(new TextLabel(QStringLiteral("endpointLine"), this, Text::Body, Role::Muted)),
      m_problem(new MessageBanner(QStringLiteral("endpointProblem"), this)),
      m_certificate(new CertificateChange(this)),
      m_doctor(new QPushButton(this)),
      m_again(new QPushButton(this)),
      m_scope(new QPushButton(this)),
      m_guest(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_facts(new FactGrid(QStringLiteral("endpointFacts"), this)),
      m_wayTitle(new SectionLabel(QStringLiteral("endpointWayTitle"), this)),
      m_progress(new ProgressLine(QStringLiteral("endpointBusy"), this)),
      m_wayLine(new TextLabel(QStringLiteral("endpointWayLine"), this, Text::Body, Role::Muted)),
      m_layers(new QVBoxLayout)
{
    setObjectName(QStringLiteral("endpointDetails"));
    m_doctor->setObjectName(QStringLiteral("endpointDoctor"));
    m_again->setObjectName(QStringLiteral("endpointAgain"));
    m_scope->setObjectName(QStringLiteral("endpointScope"));
    m_guest->setObjectName(QStringLiteral("endpointGuest"));
    m_remove->setObjectName(QStringLiteral("endpointRemove"));
    setKind(m_remove, ButtonKind::Danger);
    m_doctor->setIcon(icon(Icon::Doctor));
    m_again->setIcon(icon(Icon::Refresh));
    m_wayLine->setWordWrap(true);
    m_line->setWordWrap(true);
    m_progress->hide();
    arrange();
    connect(m_doctor, &QAbstractButton::clicked, this, &EndpointDetails::examine);
    connect(m_again, &QAbstractButton::clicked, this, [this] { m_context.links.targets.refresh(m_row->endpoint.id); });
    connect(m_scope, &QAbstractButton::clicked, this, [this] {
        const bool chosen = m_context.scope.endpoint() == m_row->endpoint.id;
        m_context.scope.set(chosen ? std::nullopt : std::optional(m_row->endpoint.id));
    });
    connect(m_certificate, &CertificateChange::trustRequested, this, [this] {
        if (const auto change = m_row->error ? changedCertificate(m_row->endpoint, *m_row->error) : std::nullopt)
            m_context.navigator.openPlan(trustIntent(m_row->endpoint.id, *change));
    });
    connect(&m_context.scope, &Scope::changed, this, &EndpointDetails::retranslate);
    connect(&context.ticker, &AgeTicker::ticked, this, [this] {
        if (isVisible())
            showAges();
    });
    connect(m_guest, &QAbstractButton::clicked, this, [this] {
        m_context.navigator.openPlan(
            {operations::OperationId::parse(QStringLiteral("wingman.endpoint.guest")).value(),
             {inventory::TargetRef::configuration(QStringLiteral("endpoint/") + m_row->endpoint.id.text())},
             {},
             {},
             {}});
    });
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        m_context.navigator.openPlan(
            {operations::OperationId::parse(QStringLiteral("wingman.endpoint.remove")).value(),
             {inventory::TargetRef::configuration(QStringLiteral("endpoint/") + m_row->endpoint.id.text())},
             {},
             {},
             {}});
    });
    retranslate();
}

EndpointDetails::~EndpointDetails()
{
    m_cancel.cancel();
}

void EndpointDetails::arrange()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(pixels(Space::S));
    head->addWidget(m_dot);
    head->addWidget(m_name);
    head->addWidget(m_platform);
    head->addStretch(1);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_doctor, m_again, m_scope, m_guest})
        buttons->addWidget(button);
    auto *apart = new QHBoxLayout; // what takes something away stands apart
    apart->addStretch(1);
    apart->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::L), pixels(Space::L), pixels(Space::L), pixels(Space::L));
    column->setSpacing(pixels(Space::M));
    column->addLayout(head);
    column->addWidget(m_line);
    column->addLayout(buttons);
    column->addWidget(m_problem);
    column->addWidget(m_certificate);
    column->addWidget(m_facts);
    column->addWidget(m_wayTitle);
    column->addWidget(m_progress);
    column->addWidget(m_wayLine);
    column->addLayout(m_layers);
    column->addStretch(1);
    column->addLayout(apart);
}

void EndpointDetails::setEndpoint(const EndpointRow *row, const QList<NodeRow> &nodes)
{
    const bool other = !row || !m_row || m_row->endpoint.id != row->endpoint.id;
    m_row = row ? std::optional(*row) : std::nullopt;
    m_nodes = nodes;
    if (other) {
        m_cancel.cancel();
        m_cancel = Cancel();
        m_busy = false;
        m_result.reset();
        m_failed.clear();
        showChecks();
    }
    showFacts();
}

void EndpointDetails::examine()
{
    if (!m_row || m_busy)
        return;
    m_busy = true;
    m_failed.clear();
    showChecks();
    const EndpointId endpoint = m_row->endpoint.id;
    then(this, m_context.links.targets.examine({endpoint}, m_cancel),
         [this, endpoint](const Result<QList<diagnostics::CheckResult>> &results) {
             if (!m_row || m_row->endpoint.id != endpoint)
                 return;
             m_busy = false;
             if (!results) {
                 m_failed = results.error().sentence();
             } else if (!results->isEmpty()) {
                 m_result = results->first();
                 Q_EMIT examined(endpoint, m_result->took);
             }
             showChecks();
         });
}

void EndpointDetails::showFacts()
{
    const bool there = m_row.has_value();
    for (QWidget *part : std::initializer_list<QWidget *>{m_dot, m_platform, m_line, m_doctor, m_again, m_scope,
                                                          m_guest, m_remove, m_facts, m_wayTitle, m_wayLine})
        part->setVisible(there);
    m_name->setText(there ? inert(m_row->endpoint.id.text()) : tr("Choose an endpoint"));
    if (!there) {
        m_problem->setMessage({});
        m_certificate->setChange(std::nullopt);
        return;
    }
    const EndpointRow &row = *m_row;
    if (const auto entry = m_context.links.feed.inventory().entry(row.endpoint.id))
        m_dot->setWords(wordsFor(*entry));
    m_platform->setChip(platformWord(row.endpoint.platform), Tone::Accent);
    m_line->setText(row.endpoint.demonstration ? tr("Part of the demonstration: nothing real is behind it.")
                                               : tr("Found by: %1").arg(inert(row.endpoint.source)));
    Message problem;
    if (row.link != EndpointLink::Live && row.error) {
        problem.kind = MessageKind::Error;
        problem.title = tr("It does not answer");
        problem.sentence = row.error->sentence();
    } else if (!row.problems.isEmpty()) {
        problem.kind = MessageKind::Partial;
        problem.title = tr("Some of it could not be read");
        problem.sentence = inert(row.problems.join(QLatin1Char(' ')));
    }
    const auto change =
        row.link != EndpointLink::Live && row.error ? changedCertificate(row.endpoint, *row.error) : std::nullopt;
    m_certificate->setChange(change);
    m_problem->setMessage(change ? Message() : problem);
    const bool saved = row.endpoint.source == savedSource;
    m_remove->setEnabled(saved);
    m_guest->setVisible(row.endpoint.platform == inventory::Platform::Docker);
    m_guest->setEnabled(saved);
    m_guest->setToolTip(saved ? tr("Then a snapshot of the guest can be taken before something is done in it.")
                              : tr("It was not saved here: it was found by %1.").arg(inert(row.endpoint.source)));
    m_guest->setAccessibleDescription(m_guest->toolTip());
    m_remove->setToolTip(saved ? QString()
                               : tr("It was not saved here: it was found by %1.").arg(inert(row.endpoint.source)));
    m_remove->setAccessibleDescription(m_remove->toolTip());
    showAges();
}

/// Of an endpoint that is silent nothing comes that would tell how old this is by now.
void EndpointDetails::showAges()
{
    if (!m_row)
        return;
    const EndpointRow &row = *m_row;
    const Instant now = m_context.ticker.now();
    m_facts->setFacts(row.endpoint.platform == inventory::Platform::Proxmox
                          ? clusterFacts(row, m_nodes, m_context.links.feed.inventory().entry(row.endpoint.id), now)
                          : engineFacts(row, now));
}

void EndpointDetails::showChecks()
{
    qDeleteAll(std::exchange(m_rows, {}));
    m_progress->setVisible(m_busy);
    m_doctor->setEnabled(!m_busy);
    m_doctor->setToolTip(m_busy ? tr("The doctor is looking already.") : QString());
    if (!m_failed.isEmpty())
        m_wayLine->setText(m_failed);
    else if (!m_result)
        m_wayLine->setText(
            m_busy ? tr("The doctor goes the way there, layer by layer.")
                   : tr("Not looked at yet. The doctor goes the way there, layer by layer, and changes nothing."));
    else
        m_wayLine->setText(m_result->fix.isEmpty()
                               ? m_result->sentence()
                               : tr("%1 %2", "what is wrong, what to do").arg(m_result->sentence(), m_result->fix));
    if (!m_result)
        return;
    for (const inventory::LayerCheck &layer : std::as_const(m_result->layers)) {
        auto *row = new ListRow(QStringLiteral("layer_") + layer.layer, &m_context.ticker, this);
        RowText text;
        text.icon = layer.passed ? Icon::Check : Icon::Error;
        text.tone = layer.passed ? Tone::Ok : Tone::Danger;
        text.title = layer.layer;
        text.subtitle = inert(layer.error ? layer.error->sentence() : layer.detail);
        text.showAge = false;
        row->setRow(text);
        row->setSeparated(!m_rows.isEmpty());
        m_layers->addWidget(row);
        m_rows.append(row);
    }
}

void EndpointDetails::retranslate()
{
    m_doctor->setText(tr("Run the &doctor"));
    m_again->setText(tr("Read &again"));
    m_scope->setText(m_row && m_context.scope.endpoint() == m_row->endpoint.id ? tr("Show &all endpoints")
                                                                               : tr("Show &only this"));
    m_guest->setText(tr("Say in which &guest it lives…"));
    m_remove->setText(tr("Forget…"));
    for (QPushButton *button : {m_doctor, m_again, m_scope, m_guest, m_remove})
        button->setAccessibleName(QString(button->text()).remove(QLatin1Char('&')));
    m_wayTitle->setText(tr("The way there"));
    m_progress->setName(tr("The doctor looks"));
    showFacts();
    showChecks();
}

void EndpointDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EndpointDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showAges(); // they did not grow out of sight
}

} // namespace wingman::ui
