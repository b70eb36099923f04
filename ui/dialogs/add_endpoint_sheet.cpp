// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/add_endpoint_sheet.h"

#include "dialogs/endpoint_form.h"
#include "dialogs/found_engines.h"
#include "dialogs/way_rows.h"
#include "link/then.h"
#include "link/unusable.h"
#include "theme/style.h"
#include "widgets/format.h"
#include "widgets/link_button.h"
#include "widgets/section_label.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace wingman::ui {
namespace {

constexpr int columns = 92; // characters
const QString addOperation = QStringLiteral("wingman.endpoint.add");
const QString targetPrefix = QStringLiteral("endpoint/");

/// The part of an endpoint that the way there depends on.
inventory::Endpoint reachedBy(inventory::Endpoint endpoint)
{
    endpoint.id = EndpointId::parse(QStringLiteral("endpoint")).value();
    return endpoint;
}

} // namespace

AddEndpointSheet::AddEndpointSheet(const Links &links, Navigator &navigator, QWidget *window)
    : Sheet(QStringLiteral("addEndpointSheet"), window),
      m_links(links),
      m_navigator(navigator),
      m_found(new FoundEngines(links.targets, FoundEngines::Purpose::Adding, this)),
      m_cluster(new LinkButton(QStringLiteral("addCluster"), this)),
      m_formTitle(new SectionLabel(QStringLiteral("addFormTitle"), this)),
      m_form(new EndpointForm(this)),
      m_wayTitle(new SectionLabel(QStringLiteral("addWayTitle"), this)),
      m_test(new QPushButton(this)),
      m_way(new WayRows(QStringLiteral("addWay"), this)),
      m_verdict(new TextLabel(QStringLiteral("addVerdict"), this)),
      m_fix(new TextLabel(QStringLiteral("addFix"), this, Text::Body, Role::Muted)),
      m_help(new LinkButton(QStringLiteral("addHelp"), this)),
      m_close(new QPushButton(this)),
      m_add(new QPushButton(this))
{
    setColumns(columns);
    setIcon(Icon::Plus, Tone::Accent);
    arrange();
    takeKnown();
    connect(m_found, &FoundEngines::chosenChanged, this, &AddEndpointSheet::takeChosen);
    connect(m_form, &EndpointForm::changed, this, &AddEndpointSheet::forgetTest);
    connect(m_form, &EndpointForm::addressTyped, m_found, &FoundEngines::keepTyped);
    connect(m_form, &EndpointForm::entered, this, [this] {
        if (!m_isTesting)
            test();
    });
    connect(m_test, &QAbstractButton::clicked, this, &AddEndpointSheet::test);
    connect(m_add, &QAbstractButton::clicked, this, &AddEndpointSheet::add);
    connect(m_close, &QAbstractButton::clicked, this, &Sheet::dismiss);
    connect(m_cluster, &QAbstractButton::clicked, this, [this] {
        dismiss();
        Q_EMIT clusterRequested();
    });
    connect(m_help, &QAbstractButton::clicked, this, [this] { m_navigator.openHelp(QStringLiteral("fleet")); });
    connect(this, &Sheet::opened, m_found, &FoundEngines::look);
    connect(this, &Sheet::dismissed, this, [this] { m_cancel.cancel(); });
    connect(&m_links.feed, &Feed::overviewChanged, this, &AddEndpointSheet::takeKnown);
    connect(&m_links.feed.inventory(), &inventory::Store::endpointsChanged, this, &AddEndpointSheet::finish);
    connect(&m_links.work, &WorkLink::ended, this, &AddEndpointSheet::end);
    retranslate();
}

AddEndpointSheet::~AddEndpointSheet()
{
    m_cancel.cancel();
}

void AddEndpointSheet::arrange()
{
    m_test->setObjectName(QStringLiteral("addTest"));
    m_test->setAutoDefault(false);
    m_close->setObjectName(QStringLiteral("addClose"));
    m_close->setAutoDefault(false);
    m_add->setObjectName(QStringLiteral("addPrimary"));
    m_add->setAutoDefault(false);
    setKind(m_add, ButtonKind::Primary);
    for (TextLabel *words : {m_verdict, m_fix})
        words->setWordWrap(true);
    m_verdict->setStrong(true);
    auto *wayHead = new QHBoxLayout;
    wayHead->addWidget(m_wayTitle, 1);
    wayHead->addWidget(m_test);
    auto *verdict = new QVBoxLayout; // before the layers: where there is little room it is what is seen
    verdict->setSpacing(pixels(Space::XS));
    verdict->addLayout(wayHead);
    verdict->addWidget(m_verdict);
    verdict->addWidget(m_fix);
    body()->addWidget(m_found);
    body()->addWidget(m_cluster, 0, Qt::AlignLeft);
    body()->addSpacing(pixels(Space::XS));
    body()->addWidget(m_formTitle);
    body()->addWidget(m_form);
    body()->addSpacing(pixels(Space::XS));
    body()->addLayout(verdict);
    body()->addWidget(m_way);
    addNote(m_help);
    addButton(m_close);
    addButton(m_add);
}

void AddEndpointSheet::takeChosen()
{
    const Discovered *chosen = m_found->chosen();
    if (chosen) {
        m_form->setEndpoint(chosen->endpoint);
    } else {
        m_form->clear();
        m_form->focusAddress();
    }
    retranslate();
}

void AddEndpointSheet::takeKnown()
{
    if (!m_links.feed.hasOverview())
        return;
    m_form->setKnown(m_links.feed.overview().endpoints, takenNames(m_links.feed));
    showButtons();
    finish();
}

/// What was found out speaks of another address now.
void AddEndpointSheet::forgetTest()
{
    if (m_tried && *m_tried != reachedBy(m_form->endpoint())) {
        m_cancel.cancel();
        m_isTesting = false;
        m_tried.reset();
        m_result.reset();
        m_untold.clear();
    }
    showWay();
    showButtons();
}

/// While it goes on the same button stops it.
void AddEndpointSheet::test()
{
    if (m_isTesting) {
        m_cancel.cancel();
        m_isTesting = false;
        m_untold = tr("The test was stopped.");
    } else if (m_form->addressProblem().isEmpty()) {
        m_cancel = Cancel();
        m_isTesting = true;
        m_result.reset();
        m_untold.clear();
        m_tried = reachedBy(m_form->endpoint());
        then(this, m_links.targets.tryOut(m_form->endpoint(), m_cancel),
             [this, asked = m_cancel](const Result<diagnostics::CheckResult> &result) {
                 if (asked.isCancelled())
                     return; // stopped, or about another address
                 m_isTesting = false;
                 if (result)
                     m_result = *result;
                 else
                     m_untold = inert(result.error().sentence());
                 showWay();
                 showButtons();
                 reveal(m_way);
             });
    }
    showWay();
    showButtons();
}

/// What the form does not say at its fields.
QString AddEndpointSheet::refusalBesideForm() const
{
    if (m_links.feed.hasOverview()) {
        const Overview &overview = m_links.feed.overview();
        if (!identity::permits(overview.actor.role, identity::Permission::ManageEndpoints))
            return tr("An admin may do this; you are %1.").arg(identity::roleName(overview.actor.role));
        if (!overview.posture.lockdownReasons.isEmpty())
            return tr("Nothing can be changed until the lockdown is lifted.");
    }
    if (const inventory::Endpoint *same = m_form->same())
        return tr("This address is among your endpoints already, as “%1”.").arg(inert(same->id.text()));
    return {};
}

QString AddEndpointSheet::refusal() const
{
    if (const QString other = refusalBesideForm(); !other.isEmpty())
        return other;
    const QString address = m_form->addressProblem();
    return address.isEmpty() ? m_form->nameProblem() : address;
}

void AddEndpointSheet::add()
{
    const inventory::Endpoint endpoint = m_form->endpoint();
    operations::Parameters parameters{{QStringLiteral("address"), endpoint.address}};
    for (const auto &[name, value] :
         {std::pair("tls_ca", endpoint.tlsCa), std::pair("tls_certificate", endpoint.tlsCertificate),
          std::pair("tls_key", endpoint.tlsKey), std::pair("tls_server_name", endpoint.tlsServerName)}) {
        if (!value.isEmpty())
            parameters.insert(QString::fromLatin1(name), value);
    }
    m_navigator.openPlan({operations::OperationId::parse(addOperation).value(),
                          {inventory::TargetRef::configuration(targetPrefix + endpoint.id.text())},
                          parameters,
                          {},
                          {}});
}

/// Whoever carried it out, this sheet's plan or another: what it was opened for is done.
void AddEndpointSheet::end(const execution::Record &record)
{
    if (!isOpen() || record.plan.operation.text() != addOperation || record.state != execution::State::Succeeded)
        return;
    for (const operations::TargetPlan &target : record.plan.targets) {
        if (target.target().name == targetPrefix + m_form->name())
            m_saved = m_form->endpoint().id;
    }
    finish();
}

void AddEndpointSheet::finish()
{
    if (!m_saved || !isOpen() || !(m_links.feed.inventory().entry(*m_saved) || isUnusable(m_links.feed, *m_saved)))
        return;
    const EndpointId saved = *std::exchange(m_saved, {});
    dismiss();
    Q_EMIT added(saved);
}

void AddEndpointSheet::showWay()
{
    const bool usable = m_form->addressProblem().isEmpty();
    m_way->setVisible(usable);
    if (usable)
        m_way->setWay(wayTo(m_form->endpoint(), m_result, m_isTesting));
    WayVerdict verdict{
        tr("Not tried yet. The test goes the way there, layer by layer, and changes nothing."), {}, Tone::Muted};
    if (!usable)
        verdict.sentence = tr("With an address the way there can be tried.");
    else if (m_isTesting)
        verdict = {tr("Being tried…"), {}, Tone::Accent};
    else if (!m_untold.isEmpty())
        verdict = {m_untold, {}, Tone::Warn};
    else if (m_result)
        verdict = verdictOf(*m_result);
    m_verdict->setText(verdict.sentence);
    m_verdict->setTone(verdict.tone);
    m_verdict->setStrong(verdict.tone != Tone::Muted);
    const bool failed = verdict.tone == Tone::Danger;
    const QString later = tr("It can be saved all the same: its rows come when it answers.");
    m_fix->setText(
        failed
            ? (verdict.fix.isEmpty() ? later : tr("%1 %2", "what to do, what else can be done").arg(verdict.fix, later))
            : verdict.fix);
    m_fix->setVisible(!m_fix->text().isEmpty());
}

void AddEndpointSheet::showButtons()
{
    const QString why = m_form->addressProblem();
    m_test->setText(m_isTesting ? tr("&Stop the test") : tr("&Test"));
    m_test->setAccessibleName(m_isTesting ? tr("Stop the test") : tr("Test the way to this address"));
    m_test->setEnabled(m_isTesting || why.isEmpty());
    m_test->setToolTip(why.toHtmlEscaped());
    m_test->setAccessibleDescription(why);
    const QString refused = refusal();
    const QString name = m_form->name();
    m_add->setText(name.isEmpty() || !refused.isEmpty() ? tr("&Add…") : tr("&Add “%1”…").arg(inert(name)));
    m_add->setAccessibleName(QString(m_add->text()).remove(QLatin1Char('&')));
    m_add->setEnabled(refused.isEmpty());
    m_add->setToolTip(refused.toHtmlEscaped());
    m_add->setAccessibleDescription(refused.isEmpty() ? tr("Opens the plan: nothing is saved before you say so.")
                                                      : refused);
    const QString other = refusalBesideForm();
    setSubtitle(other.isEmpty() ? tr("It is only read until a change is planned there.") : other);
}

void AddEndpointSheet::retranslate()
{
    setTitle(tr("Add an endpoint"));
    m_formTitle->setText(m_found->chosen() ? tr("How it is reached, and what it is called")
                                           : tr("Where it is, and what it is called"));
    m_wayTitle->setText(tr("The way there"));
    m_cluster->setText(tr("It is a Proxmox cluster…"));
    m_cluster->setAccessibleName(tr("Add a Proxmox cluster instead"));
    m_help->setText(tr("What is an endpoint?"));
    m_help->setAccessibleName(tr("Open the help on endpoints"));
    m_close->setText(tr("Cancel"));
    showWay();
    showButtons();
}

void AddEndpointSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace wingman::ui
