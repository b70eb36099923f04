// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/first_run_sheet.h"

#include "dialogs/first_look_step.h"
#include "dialogs/first_rules_step.h"
#include "dialogs/first_secrets_step.h"
#include "link/unusable.h"
#include "theme/style.h"
#include "widgets/choice_row.h"
#include "widgets/format.h"
#include "widgets/step_strip.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>

namespace wingman::ui {
namespace {

constexpr int columns = 96; // characters
const QString home = QStringLiteral("home");
const QString addOperation = QStringLiteral("wingman.endpoint.add");
const QString targetPrefix = QStringLiteral("endpoint/");

} // namespace

FirstRunSheet::FirstRunSheet(const Links &links, Preferences &preferences, Scope &scope, Navigator &navigator,
                             QWidget *window)
    : Sheet(QStringLiteral("firstRunSheet"), window),
      m_links(links),
      m_preferences(preferences),
      m_scope(scope),
      m_navigator(navigator),
      m_strip(new StepStrip(QStringLiteral("firstStrip"), this)),
      m_look(new FirstLookStep(links, this)),
      m_rules(new FirstRulesStep(links, navigator, this)),
      m_secrets(new FirstSecretsStep(links, this)),
      m_later(new QPushButton(this)),
      m_back(new QPushButton(this)),
      m_next(new QPushButton(this))
{
    setColumns(columns);
    setIcon(Icon::Flag, Tone::Accent);
    arrange();
    connect(m_look, &FirstLookStep::changed, this, &FirstRunSheet::showButtons);
    connect(m_next, &QAbstractButton::clicked, this, &FirstRunSheet::next);
    connect(m_back, &QAbstractButton::clicked, this, [this] { showStep(m_step - 1); });
    connect(m_later, &QAbstractButton::clicked, this, &Sheet::dismiss);
    connect(this, &Sheet::opened, this, [this] { m_look->look(); });
    connect(this, &Sheet::dismissed, this, &FirstRunSheet::leave);
    connect(&m_links.work, &WorkLink::ended, this, &FirstRunSheet::takeOn);
    connect(&m_links.feed.inventory(), &inventory::Store::endpointsChanged, this, &FirstRunSheet::lookAtAdded);
    connect(&m_links.feed, &Feed::overviewChanged, this, &FirstRunSheet::lookAtAdded);
    retranslate();
    const bool isAgain = m_preferences.value(preference::firstRun) == QStringLiteral("done");
    showStep(isAgain ? 0 : m_preferences.value(preference::firstRunStep).toInt() - 1);
}

void FirstRunSheet::arrange()
{
    const std::pair<QPushButton *, const char *> buttons[] = {
        {m_later, "firstLater"}, {m_back, "firstBack"}, {m_next, "firstNext"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
    }
    setKind(m_next, ButtonKind::Primary);
    body()->addWidget(m_strip);
    body()->addSpacing(pixels(Space::XS));
    body()->addWidget(m_look);
    body()->addWidget(m_rules);
    body()->addWidget(m_secrets);
    addNote(m_later);
    addButton(m_back);
    addButton(m_next);
}

/// Enter on what is to be looked at goes on with it, as Next does. A mode is chosen by a key of its own: Enter on one
/// that is not chosen would go on with another.
void FirstRunSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const auto *choice = qobject_cast<ChoiceRow *>(window()->focusWidget());
    if (!isEnter || event->isAutoRepeat() || choice == nullptr || !m_look->isAncestorOf(choice) || !m_next->isEnabled())
        return Sheet::keyPressEvent(event);
    event->accept();
    m_next->click();
}

void FirstRunSheet::showStep(int step)
{
    m_step = qBound(0, step, steps - 1);
    m_look->setVisible(m_step == 0);
    m_rules->setVisible(m_step == 1);
    m_secrets->setVisible(m_step == 2);
    if (!m_isDone)
        m_preferences.set(preference::firstRunStep, QString::number(m_step + 1));
    m_rules->setScope(m_scope.endpoint());
    if (m_step == 2)
        m_secrets->ask();
    QWidget *first = m_step == 0 ? m_look->focusTarget() : m_step == 1 ? m_rules->focusTarget() : m_next;
    setFirstFocus(first);
    retranslate();
    if (isOpen() && !isCovered()) {
        first->setFocus(Qt::OtherFocusReason);
        reveal(m_strip);
    }
}

void FirstRunSheet::next()
{
    if (m_step == steps - 1) {
        finish();
        return;
    }
    if (m_step == 0) {
        switch (m_look->wish()) {
        case FirstLookStep::Wish::Endpoint:
            m_scope.set(m_look->chosen()->endpoint.id);
            break;
        case FirstLookStep::Wish::Demonstration:
            m_scope.set(std::nullopt);
            break;
        case FirstLookStep::Wish::Engine:
            addChosen();
            return;
        case FirstLookStep::Wish::Cluster:
            m_navigator.openAddCluster();
            return;
        case FirstLookStep::Wish::Address:
            m_navigator.openAddEndpoint();
            return;
        }
    }
    showStep(m_step + 1);
}

/// Goes on when it is there.
void FirstRunSheet::addChosen()
{
    const inventory::Endpoint &endpoint = m_look->chosen()->endpoint;
    operations::Parameters parameters{{QStringLiteral("address"), endpoint.address}};
    for (const auto &[name, value] :
         {std::pair("tls_ca", endpoint.tlsCa), std::pair("tls_certificate", endpoint.tlsCertificate),
          std::pair("tls_key", endpoint.tlsKey)}) {
        if (!value.isEmpty())
            parameters.insert(QString::fromLatin1(name), value);
    }
    m_navigator.openPlan({operations::OperationId::parse(addOperation).value(),
                          {inventory::TargetRef::configuration(targetPrefix + endpoint.id.text())},
                          parameters,
                          {},
                          {}});
}

/// Added from here, or by the sheet for addresses that was opened from here.
void FirstRunSheet::takeOn(const execution::Record &record)
{
    if (!isOpen() || m_step != 0 || record.plan.operation.text() != addOperation ||
        record.state != execution::State::Succeeded)
        return;
    for (const operations::TargetPlan &target : record.plan.targets) {
        if (const auto id = EndpointId::parse(target.target().name.mid(targetPrefix.size())))
            m_added = *id;
    }
    lookAtAdded();
}

void FirstRunSheet::lookAtAdded()
{
    if (!m_added || !isOpen() || m_step != 0)
        return;
    const bool isThere = m_links.feed.inventory().entry(*m_added).has_value();
    if (!isThere && !isUnusable(m_links.feed, *m_added))
        return;
    const EndpointId added = *std::exchange(m_added, {});
    if (isThere)
        m_scope.set(added);
    showStep(1);
}

void FirstRunSheet::finish()
{
    m_isDone = true;
    m_preferences.set(preference::firstRun, QStringLiteral("done"));
    m_preferences.reset(preference::firstRunStep);
    dismiss();
    m_navigator.go({home});
}

void FirstRunSheet::leave()
{
    if (!m_isDone && m_preferences.value(preference::firstRun) == QStringLiteral("new"))
        m_preferences.set(preference::firstRun, QStringLiteral("left"));
}

void FirstRunSheet::showButtons()
{
    m_back->setVisible(m_step > 0);
    QString text = tr("&Next");
    QString about;
    if (m_step == steps - 1) {
        text = tr("&Go to Home");
    } else if (m_step == 0) {
        switch (m_look->wish()) {
        case FirstLookStep::Wish::Endpoint:
        case FirstLookStep::Wish::Demonstration:
            break;
        case FirstLookStep::Wish::Engine: {
            const Discovered &one = *m_look->chosen();
            const bool unusable = one.error && one.error->code == Code::Unsupported;
            text = tr("&Add “%1”…").arg(inert(one.endpoint.id.text()));
            about = unusable ? inert(one.error->sentence()) : tr("Opens the plan: nothing is saved before you say so.");
            m_next->setEnabled(!unusable);
            break;
        }
        case FirstLookStep::Wish::Cluster:
            text = tr("&Add a cluster…");
            break;
        case FirstLookStep::Wish::Address:
            text = tr("&Type an address…");
            break;
        }
    }
    m_next->setText(text);
    m_next->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    m_next->setAccessibleDescription(about);
    m_next->setToolTip(about.toHtmlEscaped());
}

void FirstRunSheet::retranslate()
{
    setTitle(tr("First steps"));
    setSubtitle(tr("Three steps. Leave at any point: it goes on where you left it."));
    m_strip->setSteps({tr("What to look at"), tr("What may be done"), tr("Where secrets are kept")}, m_step);
    m_later->setText(tr("Later"));
    m_later->setAccessibleDescription(tr("Closes this; Home and the palette lead back here."));
    m_back->setText(tr("&Back"));
    m_back->setAccessibleName(tr("Back to the step before"));
    showButtons();
}

void FirstRunSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace wingman::ui
