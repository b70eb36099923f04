// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/readiness.h"

#include "base/redaction.h"
#include "dialogs/posture_text.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

using Leads = ReadyItem::Leads;
using State = ReadyItem::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Readiness)
};

State stateOf(std::optional<bool> passed)
{
    return !passed ? State::Unknown : *passed ? State::Passed : State::Open;
}

QString titleOf(const ArmingCheck &check, const ReadinessInput &input)
{
    const bool open = check.passed == false;
    if (check.name == QStringLiteral("allowlist")) {
        if (open)
            return Words::tr("No allowlist says what may be acted on");
        if (!input.posture || !check.passed)
            return check.title;
        const policy::Allowlists &lists = input.posture->policy.allow;
        const qsizetype entries =
            lists.containers.entries().size() + lists.vms.entries().size() + lists.nodes.entries().size();
        return Words::tr("The allowlists have %n entries", nullptr, static_cast<int>(entries));
    }
    if (check.name == QStringLiteral("chain"))
        return open ? Words::tr("The record does not verify") : check.title;
    if (check.name == QStringLiteral("endpoints"))
        return open ? Words::tr("An endpoint does not pass the doctor") : check.title;
    if (open)
        return Words::tr("No accounts, and no single operator was chosen");
    if (!check.passed || !input.posture)
        return check.title;
    return input.posture->authenticationOn ? Words::tr("Authentication is on")
                                           : Words::tr("A single operator was chosen");
}

Leads leadsOf(const QString &check)
{
    if (check == QStringLiteral("allowlist"))
        return Leads::Policy;
    if (check == QStringLiteral("chain"))
        return Leads::Chain;
    return check == QStringLiteral("endpoints") ? Leads::Fleet : Leads::Settings;
}

void addGates(const ReadinessInput &input, QList<ReadyItem> &items)
{
    for (const ArmingCheck &check : armingChecks(input.arming, input.whyUnknown)) {
        ReadyItem item;
        item.key = check.name;
        item.title = titleOf(check, input);
        item.detail = check.detail;
        item.state = stateOf(check.passed);
        item.gates = true;
        item.leads = leadsOf(check.name);
        items.append(item);
    }
}

ReadyItem keychainItem(const ReadinessInput &input)
{
    ReadyItem item{QStringLiteral("keychain"), Words::tr("The system's keychain keeps secrets"), {}};
    item.leads = Leads::Settings;
    if (!input.keychain)
        return item;
    using diagnostics::CheckStatus;
    switch (input.keychain->status) {
    case CheckStatus::Passed:
        item.state = State::Passed;
        item.title = Words::tr("The system's keychain answers");
        return item;
    case CheckStatus::Warning:
    case CheckStatus::Failed:
        item.state = State::Open;
        item.title = input.keychain->error && input.keychain->error->code == Code::KeychainLocked
                         ? Words::tr("The system's keychain is locked")
                         : Words::tr("No keychain answers");
        break;
    case CheckStatus::Skipped:
        break;
    }
    item.detail = inert(input.keychain->sentence());
    return item;
}

ReadyItem testStackItem(const ReadinessInput &input)
{
    ReadyItem item{QStringLiteral("test-stack"), Words::tr("The test stack is healthy"), {}};
    item.leads = Leads::TestStack;
    int there = 0, well = 0;
    bool read = false;
    QStringList where;
    for (const inventory::Store::Entry &entry : input.entries) {
        if (!entry.snapshot || !entry.live)
            continue;
        read = true;
        for (const inventory::Container &container : entry.snapshot->containers) {
            if (container.labels.value(QStringLiteral("wingman.test")) != QStringLiteral("true"))
                continue;
            ++there;
            const bool healthy =
                container.health == inventory::Health::None || container.health == inventory::Health::Healthy;
            well += container.state == inventory::ContainerState::Running && healthy;
            if (!where.contains(entry.endpoint.id.text()))
                where.append(entry.endpoint.id.text());
        }
    }
    if (!read)
        return item;
    item.state = there > 0 && there == well ? State::Passed : State::Open;
    if (there == 0) {
        item.title = Words::tr("The test stack does not run");
        item.detail = Words::tr("Run “wingmanctl test-stack up”; integration mode may act on nothing else.");
    } else {
        if (there != well)
            item.title = Words::tr("The test stack is not healthy");
        item.detail = Words::tr("%1 of %2 labelled containers run well, on %3")
                          .arg(well)
                          .arg(there)
                          .arg(where.join(QStringLiteral(", ")));
        item.leads = Leads::Workloads;
    }
    return item;
}

ReadyItem triedItem(const ReadinessInput &input)
{
    ReadyItem item{QStringLiteral("tried"), Words::tr("A test execution is in the record"), {}};
    if (!input.recordsRead)
        return item;
    item.state = stateOf(input.tried.has_value());
    item.leads = input.tried ? Leads::Record : Leads::Workloads;
    if (!input.tried) {
        item.title = Words::tr("Nothing was executed yet");
        item.detail = Words::tr("Restart a container of the demonstration or of the test stack.");
        return item;
    }
    item.reference = input.tried->plan.id.text();
    item.detail = Words::tr("Entry #%1 of the record proves it.").arg(input.tried->outcomeSequence.value_or(0));
    return item;
}

ReadyItem policyItem(const ReadinessInput &input)
{
    ReadyItem item{QStringLiteral("policy"), Words::tr("The policy is written down"), {}};
    item.leads = Leads::Policy;
    if (!input.posture)
        return item;
    const qint64 version = input.posture->policy.version;
    item.state = stateOf(version > 0);
    item.title = version > 0 ? Words::tr("The policy is written down, version %1").arg(version)
                             : Words::tr("The built-in policy holds");
    item.detail = version > 0 ? Words::tr("Each version is numbered, and recorded with who changed it and why.")
                              : Words::tr("Nothing was decided yet; what is allowed is not written down.");
    return item;
}

ReadyItem notHere(const char *key, const QString &title)
{
    ReadyItem item{QString::fromLatin1(key), title, Words::tr("Not in this version.")};
    item.state = State::NotHere;
    return item;
}

} // namespace

QList<ReadyItem> readyItems(const ReadinessInput &input)
{
    QList<ReadyItem> items;
    addGates(input, items);
    items.append(keychainItem(input));
    items.append(testStackItem(input));
    items.append(triedItem(input));
    items.append(policyItem(input));
    items.append(notHere("accounts", Words::tr("Accounts for several operators")));
    items.append(notHere("exports", Words::tr("A folder for exports of the record")));
    return items;
}

ReadyCount countOf(const QList<ReadyItem> &items)
{
    ReadyCount count;
    count.gatesPassed = true;
    for (const ReadyItem &item : items) {
        if (item.state == State::NotHere)
            continue;
        ++count.all;
        count.passed += item.state == State::Passed;
        if (item.gates && item.state != State::Passed)
            count.gatesPassed = false;
    }
    return count;
}

} // namespace wingman::ui
