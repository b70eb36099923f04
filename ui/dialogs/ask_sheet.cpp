// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ask_sheet.h"

#include "base/redaction.h"
#include "dialogs/parameter_form.h"
#include "link/then.h"
#include "theme/style.h"
#include "widgets/operation_words.h"
#include "widgets/text_label.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QPushButton>
#include <algorithm>

namespace wingman::ui {
namespace {

constexpr int columns = 72; // characters
const QString guestOperation = QStringLiteral("wingman.endpoint.guest");

/// A name that says when: snapshots have no order but the one that people see in their names.
QString proposedSnapshot(Instant now)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch() / std::chrono::milliseconds(1));
    return QStringLiteral("wingman-") + at.toString(QStringLiteral("yyyyMMdd-HHmm"));
}

/// A guest by its number and the name that was read, "101 mail"; everything else as the intent names it.
QString subjectIn(const inventory::Store &store, const operations::Intent &intent)
{
    const inventory::TargetRef &target = intent.targets.first();
    const bool isGuest = target.kind == inventory::TargetKind::Qemu || target.kind == inventory::TargetKind::Lxc;
    const auto entry = store.entry(target.endpoint);
    if (intent.targets.size() > 1 || !isGuest || !entry || !entry->snapshot)
        return subjectOf(intent);
    const bool isVm = target.kind == inventory::TargetKind::Qemu;
    const auto id = ObjectId::parse((isVm ? QStringLiteral("qemu/") : QStringLiteral("lxc/")) + target.name);
    const auto guest = id ? entry->snapshot->guests.constFind(*id) : entry->snapshot->guests.cend();
    return subjectOf(target, guest == entry->snapshot->guests.cend() ? QString() : guest->name);
}

} // namespace

std::optional<operations::OperationSpec> AskSheet::possibleFor(const operations::Intent &intent, const WorkLink &work)
{
    const QList<operations::OperationSpec> all = work.operations();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const auto &spec) { return spec.id == intent.operation; });
    if (found == all.cend() || intent.targets.isEmpty() || found->parameters.isEmpty())
        return std::nullopt;
    return *found;
}

std::optional<operations::OperationSpec> AskSheet::neededFor(const operations::Intent &intent, const WorkLink &work)
{
    auto spec = possibleFor(intent, work);
    if (spec && !isAskedFor(*spec, intent.parameters))
        spec.reset();
    return spec;
}

AskSheet::AskSheet(const Links &links, Navigator &navigator, operations::Intent intent, operations::OperationSpec spec,
                   QWidget *window)
    : Sheet(QStringLiteral("askSheet"), window),
      m_links(links),
      m_navigator(navigator),
      m_intent(std::move(intent)),
      m_spec(std::move(spec)),
      m_words(new TextLabel(QStringLiteral("askWords"), this, Text::Body, Role::Muted)),
      m_form(new ParameterForm(m_spec, this)),
      m_found(new TextLabel(QStringLiteral("askFound"), this, Text::Small, Role::Muted)),
      m_close(new QPushButton(this)),
      m_plan(new QPushButton(this))
{
    setColumns(columns);
    m_words->setWordWrap(true);
    m_found->setWordWrap(true);
    m_close->setObjectName(QStringLiteral("askClose"));
    m_plan->setObjectName(QStringLiteral("askPlan"));
    for (QPushButton *button : {m_close, m_plan})
        button->setAutoDefault(false);
    setKind(m_plan, ButtonKind::Primary);
    body()->setSpacing(pixels(Space::M));
    body()->addWidget(m_words);
    body()->addWidget(m_form);
    body()->addWidget(m_found);
    addButton(m_close);
    addButton(m_plan);
    for (const operations::ParameterSpec &one : m_spec.parameters)
        m_form->setSuggestions(one.name, suggestionsFor(m_spec, one.name, m_intent.targets, m_links.feed.inventory()));
    if (m_spec.id.text() == QStringLiteral("proxmox.guest.snapshot"))
        m_form->setValue(QStringLiteral("name"), proposedSnapshot(m_links.feed.now()));
    for (auto given = m_intent.parameters.cbegin(); given != m_intent.parameters.cend(); ++given)
        m_form->setValue(given.key(), given.value());
    setFirstFocus(m_form->firstField());
    connect(m_form, &ParameterForm::changed, this, &AskSheet::showButtons);
    connect(m_form, &ParameterForm::entered, this, &AskSheet::plan);
    connect(m_plan, &QAbstractButton::clicked, this, &AskSheet::plan);
    connect(m_close, &QAbstractButton::clicked, this, &Sheet::dismiss);
    connect(this, &Sheet::dismissed, this, [this] {
        if (!m_isPlanned)
            Q_EMIT givenUp();
    });
    lookForGuest();
    retranslate();
}

AskSheet::~AskSheet()
{
    m_cancel.cancel();
}

/// Where the engine is across the network, its address may tell in which guest it lives.
void AskSheet::lookForGuest()
{
    const auto engine = m_spec.id.text() == guestOperation && !m_intent.targets.isEmpty()
                            ? EndpointId::parse(m_intent.targets.first().name.section(u'/', 1))
                            : Result<EndpointId>(fail(Code::Unsupported));
    const auto entry = engine ? m_links.feed.inventory().entry(*engine) : std::nullopt;
    if (!entry || !entry->endpoint.address.startsWith(QStringLiteral("tcp:")))
        return;
    m_isLooking = true;
    then(this, m_links.clusters.guestsAt(*engine, m_cancel), [this](const Result<QList<GuestAt>> &found) {
        m_isLooking = false;
        m_guests = found;
        // Proposed where nothing was typed; the plan is looked at before it is so.
        if (found && found->size() == 1 && m_form->values().isEmpty())
            m_form->setValue(QStringLiteral("guest"), found->first().guest.text());
        showFound();
    });
}

void AskSheet::showFound()
{
    QString said;
    if (m_isLooking) {
        said = tr("Asking the running guests who has this engine's address…");
    } else if (m_guests && !*m_guests) {
        said = inert(m_guests->error().sentence());
    } else if (m_guests && (*m_guests)->isEmpty()) {
        said = tr("No running guest says that it has this engine's address.");
    } else if (m_guests) {
        QStringList lines;
        for (const GuestAt &one : **m_guests)
            lines.append(tr("Found by its address: %1 says that it has %2.")
                             .arg(subjectOf(one.guest, one.name), inert(one.address)));
        said = lines.join(QLatin1Char('\n'));
    }
    m_found->setText(said);
    m_found->setVisible(!said.isEmpty());
}

/// The plan changes nothing by itself, so Enter may lead to it.
void AskSheet::plan()
{
    if (!isOpen() || !m_form->problem().isEmpty())
        return;
    operations::Intent intent = m_intent;
    intent.parameters = m_form->values();
    m_isPlanned = true;
    dismiss();
    m_navigator.openPlan(intent);
}

void AskSheet::showButtons()
{
    const QString why = m_form->problem();
    m_plan->setEnabled(why.isEmpty());
    m_plan->setToolTip(why.toHtmlEscaped());
    m_plan->setAccessibleDescription(why.isEmpty() ? tr("Opens the plan; nothing happens before you agree") : why);
}

void AskSheet::retranslate()
{
    const OperationWords words =
        operationWords(m_spec.id, m_spec.title, {}, subjectIn(m_links.feed.inventory(), m_intent));
    setIcon(words.icon, Tone::Accent);
    setTitle(words.title);
    m_words->setText(tr("The plan is shown next, with what policy says. Nothing is changed by asking."));
    m_close->setText(tr("Cancel"));
    m_close->setAccessibleName(m_close->text());
    showFound();
    m_plan->setText(tr("&Plan it…"));
    m_plan->setAccessibleName(tr("Plan it"));
    showButtons();
}

void AskSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Sheet::changeEvent(event);
}

} // namespace wingman::ui
