// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/operation_words.h"

#include "base/redaction.h"
#include "widgets/declared_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Operations)
};

/// %1 is the subject, %2 the parameter named by `second`; without it the row does not hold. An empty approval is the
/// title; an empty verb means that no list of rows offers it.
struct Row
{
    const char *id;
    const char *with; // holds only where this parameter is true; empty: always
    Icon icon;
    const char *verb;
    const char *second;
    const char *title;
    const char *approve;
    const char *doing;
    const char *done;
    const char *step;
    const char *undo;
};

constexpr std::array rows{
    Row{"docker.container.start", "", Icon::Start, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Start"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Start %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and start %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Starting %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Started: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to start it"), ""},
    Row{"docker.container.unpause", "", Icon::Resume, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Resume"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Resume %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and resume %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Resuming %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Resumed: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to let it go on"), ""},
    Row{"docker.container.stop", "", Icon::Stop, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Stop"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Stop %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and stop %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Stopping %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Stopped: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to stop it"), ""},
    Row{"docker.container.restart", "", Icon::Restart, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Restart"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Restart %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and restart %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Restarting %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Restarted: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to restart it"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Not needed: a restart keeps its configuration and data")},
    Row{"docker.container.pause", "", Icon::Pause, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Pause"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Pause %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and pause %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Pausing %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Paused: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to hold it still"), ""},
    Row{"docker.container.rename", "", Icon::Rename, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Rename"), "name",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Rename %1 to %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and rename %1 to %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Renaming %1 to %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Renamed: %1 is now %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to rename it to %2"), ""},
    Row{"docker.container.rename", "", Icon::Rename, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Rename"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Rename %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and rename %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Renaming %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Renamed: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to rename it"), ""},
    Row{"docker.container.kill", "", Icon::Kill, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Kill"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Kill %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and kill %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Killing %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Killed: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to end it at once"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations",
                          "It can be started again; what it had not written yet stays lost")},
    Row{"docker.container.remove", "", Icon::Remove, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Remove"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Remove %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and remove %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Removing %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Removed: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the engine to remove it"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations",
                          "Not possible: what it wrote outside of volumes is gone for good")},
    Row{"docker.test-stack.up", "", Icon::Start, "", "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Bring up the test stack on %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and bring up the test stack on %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Bringing up the test stack on %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "The test stack is up on %1"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Take the test stack down again; it holds nothing of yours")},
    Row{"docker.test-stack.down", "", Icon::Remove, "", "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Take down the test stack on %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and take down the test stack on %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Taking down the test stack on %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "The test stack is down on %1"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Bring it up again; it begins anew")},
    Row{"proxmox.guest.start", "", Icon::Start, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Start"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Start %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and start %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Starting %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Started: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the node to start it"), ""},
    Row{"proxmox.guest.shutdown", "", Icon::Stop, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Shut down"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Shut down %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and shut down %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Shutting down %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Shut down: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the node to let it end by itself"), ""},
    Row{"proxmox.guest.reboot", "", Icon::Restart, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Reboot"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Reboot %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and reboot %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Rebooting %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Rebooted: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the node to reboot it"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Not needed: a reboot keeps its configuration and disks")},
    Row{"proxmox.guest.stop", "", Icon::Kill, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Stop at once"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Stop %1 at once"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and stop %1 at once"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Stopping %1 at once"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Stopped: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the node to cut its power"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations",
                          "It can be started again; what it had not written yet stays lost")},
    Row{"proxmox.guest.resume", "", Icon::Resume, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Resume"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Resume %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and resume %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Resuming %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Resumed: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the node to let it go on"), ""},
    Row{"proxmox.guest.suspend", "", Icon::Pause, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Suspend"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Suspend %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and suspend %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Suspending %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Suspended: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the node to hold it still"), ""},
    Row{"proxmox.guest.reset", "", Icon::Kill, QT_TRANSLATE_NOOP("wingman::ui::Operations", "Reset"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Reset %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Approve and reset %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Resetting %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Reset: %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ask the node to restart it as if its power had failed"), ""},
    Row{"wingman.policy.set", "", Icon::Shield, "", "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Change the policy"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Changing the policy"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "The policy was changed"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the policy"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Change it back; every version is kept")},
    Row{"wingman.allowlist.add", "deny", Icon::Shield, "", "entry",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Put %2 on the denylist"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Putting %2 on the denylist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "%2 is on the denylist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the policy"), ""},
    Row{"wingman.allowlist.add", "", Icon::Shield, "", "entry",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Put %2 on the allowlist"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Putting %2 on the allowlist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "%2 is on the allowlist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the policy"), ""},
    Row{"wingman.allowlist.extend", "", Icon::Shield, "", "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Extend the allowlist"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Extending the allowlist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "The allowlist was extended"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the policy"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Take entries off again; every version is kept")},
    Row{"wingman.allowlist.remove", "deny", Icon::Shield, "", "entry",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Take %2 off the denylist"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Taking %2 off the denylist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "%2 is off the denylist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the policy"), ""},
    Row{"wingman.allowlist.remove", "", Icon::Shield, "", "entry",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Take %2 off the allowlist"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Taking %2 off the allowlist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "%2 is off the allowlist"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the policy"), ""},
    Row{"wingman.dangerous.allow", "", Icon::Warning, "", "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Allow dangerous operations for a while"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Allowing dangerous operations"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Dangerous operations are allowed for a while"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the policy"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "It ends by itself, or stop it at any time")},
    Row{"wingman.dangerous.revoke", "", Icon::Shield, "", "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Stop allowing dangerous operations"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Ending dangerous operations"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Dangerous operations are off"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the policy"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Allow them again for a while")},
    Row{"wingman.setting.set", "", Icon::Settings, "", "value",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Set %1 to %2"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Setting %1 to %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "%1 is now %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the settings"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Set it back; every version is kept")},
    Row{"wingman.endpoint.add", "", Icon::Plus, "", "address",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Save endpoint %1"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Saving endpoint %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Saved: endpoint %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the endpoints"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Forget it again; nothing at the endpoint changes")},
    Row{"wingman.endpoint.remove", "", Icon::Unplugged, "", "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Forget endpoint %1"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Forgetting endpoint %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Forgotten: endpoint %1"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write a new version of the endpoints"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Save it again; nothing at the endpoint changes")},
    Row{"wingman.mode.arm", "", Icon::Warning, "", "mode", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Arm %2"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Arming %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Armed: %2"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write the armed mode down"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Disarm at any time")},
    Row{"wingman.mode.disarm", "", Icon::Shield, "", "", QT_TRANSLATE_NOOP("wingman::ui::Operations", "Disarm"), "",
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Disarming"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Disarmed"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Write down that nothing is armed"),
        QT_TRANSLATE_NOOP("wingman::ui::Operations", "Arm it again")},
};

QString parameterText(const operations::Parameters &parameters, const char *name)
{
    const auto found = parameters.constFind(QString::fromLatin1(name));
    return found == parameters.cend() ? QString() : inert(operations::textOf(*found));
}

/// Its first row: good for what all of them have in common, the verb and the icon.
const Row *rowOf(const QString &id)
{
    const auto *const found =
        std::find_if(rows.begin(), rows.end(), [&id](const Row &row) { return id == QLatin1String(row.id); });
    return found == rows.end() ? nullptr : &*found;
}

const Row *rowOf(const QString &id, const operations::Parameters &parameters)
{
    const auto *const found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) {
        return id == QLatin1String(row.id) &&
               (*row.with == '\0' || parameterText(parameters, row.with) == QStringLiteral("true")) &&
               (*row.second == '\0' || parameters.contains(QString::fromLatin1(row.second)));
    });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

OperationWords operationWords(const operations::OperationId &operation, const QString &declared,
                              const operations::Parameters &parameters, const QString &subject)
{
    const Row *row = rowOf(operation.text(), parameters);
    if (row == nullptr) {
        const QString verb = declared.isEmpty() ? operation.text() : declaredText(declared);
        return {Icon::Play,
                Words::tr("%1: %2", "operation: target").arg(verb, subject),
                Words::tr("Approve: %1, %2", "operation: target").arg(verb, subject),
                Words::tr("Under way: %1, %2", "operation: target").arg(verb, subject),
                Words::tr("Done: %1, %2", "operation: target").arg(verb, subject),
                verb,
                {}};
    }
    const QString second = parameterText(parameters, row->second);
    const auto text = [&](const char *pattern) {
        // One pass, so that a name which holds %2 stays a name.
        QString filled;
        const QString translated = *pattern == '\0' ? QString() : Words::tr(pattern);
        for (qsizetype at = 0; at < translated.size(); ++at) {
            const QStringView here = QStringView(translated).mid(at, 2);
            const bool isFirst = here == u"%1";
            if (!isFirst && here != u"%2") {
                filled += translated.at(at);
                continue;
            }
            filled += isFirst ? subject : second;
            ++at;
        }
        return filled;
    };
    OperationWords words{row->icon,       text(row->title), text(row->approve), text(row->doing),
                         text(row->done), text(row->step),  text(row->undo)};
    if (words.approve.isEmpty())
        words.approve = words.title;
    return words;
}

QString verbText(const QString &operation)
{
    const Row *row = rowOf(operation);
    return row == nullptr || *row->verb == '\0' ? operation : Words::tr(row->verb);
}

QString planText(const QString &operation, const QString &subject)
{
    const auto id = operations::OperationId::parse(operation);
    if (!id)
        return operation;
    return Words::tr("%1…", "what opens its plan: Restart web-1").arg(operationWords(*id, {}, {}, subject).title);
}

QString operationOn(const operations::OperationSpec &spec, const QString &name)
{
    return operationWords(spec.id, spec.title, {}, inert(name)).title;
}

Icon iconOf(const QString &operation)
{
    const Row *row = rowOf(operation);
    return row ? row->icon : Icon::Play;
}

Icon iconOf(const operations::OperationSpec &spec)
{
    if (const Row *row = rowOf(spec.id.text()))
        return row->icon;
    return isDestructive(spec) ? Icon::Remove : Icon::Play;
}

bool isDestructive(const operations::OperationSpec &spec)
{
    return spec.dangerous || spec.losesData;
}

QString subjectOf(const inventory::TargetRef &target, const QString &readName)
{
    const QString name = inert(target.name);
    switch (target.kind) {
    case inventory::TargetKind::Qemu:
    case inventory::TargetKind::Lxc:
        return readName.isEmpty() || readName == target.name
                   ? name
                   : Words::tr("%1 %2", "VMID and name of a guest").arg(name, inert(readName));
    case inventory::TargetKind::Configuration:
        return name.contains(u'/') ? name.section(u'/', 1) : name;
    case inventory::TargetKind::Container:
    case inventory::TargetKind::Image:
    case inventory::TargetKind::Volume:
    case inventory::TargetKind::Network:
    case inventory::TargetKind::Project:
    case inventory::TargetKind::Engine:
    case inventory::TargetKind::Node:
    case inventory::TargetKind::Storage:
    case inventory::TargetKind::Cluster:
        return name;
    }
    return name;
}

QString subjectOf(const operations::TargetPlan &target)
{
    return subjectOf(target.target(), target.before.value(inventory::fact::name).value_or(QString()));
}

QString countedTargets(std::optional<inventory::TargetKind> kind, qsizetype count)
{
    const int number = static_cast<int>(count);
    switch (kind.value_or(inventory::TargetKind::Configuration)) {
    case inventory::TargetKind::Container:
        return Words::tr("%n container(s)", nullptr, number);
    case inventory::TargetKind::Qemu:
        return Words::tr("%n virtual machine(s)", nullptr, number);
    case inventory::TargetKind::Lxc:
        return Words::tr("%n system container(s)", nullptr, number);
    case inventory::TargetKind::Image:
    case inventory::TargetKind::Volume:
    case inventory::TargetKind::Network:
    case inventory::TargetKind::Project:
    case inventory::TargetKind::Engine:
    case inventory::TargetKind::Node:
    case inventory::TargetKind::Storage:
    case inventory::TargetKind::Cluster:
    case inventory::TargetKind::Configuration:
        return Words::tr("%n target(s)", nullptr, number);
    }
    return {};
}

QString subjectOf(const operations::Plan &plan)
{
    if (plan.targets.isEmpty())
        return {};
    return plan.targets.size() == 1 ? subjectOf(plan.targets.first())
                                    : countedTargets(plan.targets.first().target().kind, plan.targets.size());
}

QString subjectOf(const operations::Intent &intent)
{
    if (intent.targets.isEmpty())
        return {};
    return intent.targets.size() == 1 ? subjectOf(intent.targets.first())
                                      : countedTargets(intent.targets.first().kind, intent.targets.size());
}

} // namespace wingman::ui
