// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verbs.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Verbs)
};

struct Row
{
    const char *operation;
    const char *text;
    Icon icon;
    const char *key;
    bool destructive;
};

constexpr Row containerVerbs[] = {
    {"docker.container.restart", QT_TRANSLATE_NOOP("wingman::ui::Verbs", "Restart"), Icon::Restart, "R", false},
    {"docker.container.start", QT_TRANSLATE_NOOP("wingman::ui::Verbs", "Start"), Icon::Start, "", false},
    {"docker.container.pause", QT_TRANSLATE_NOOP("wingman::ui::Verbs", "Pause"), Icon::Pause, "", false},
    {"docker.container.unpause", QT_TRANSLATE_NOOP("wingman::ui::Verbs", "Resume"), Icon::Resume, "", false},
    {"docker.container.rename", QT_TRANSLATE_NOOP("wingman::ui::Verbs", "Rename"), Icon::Rename, "", false},
    {"docker.container.stop", QT_TRANSLATE_NOOP("wingman::ui::Verbs", "Stop"), Icon::Stop, "S", true},
    {"docker.container.kill", QT_TRANSLATE_NOOP("wingman::ui::Verbs", "Kill"), Icon::Kill, "", true},
    {"docker.container.remove", QT_TRANSLATE_NOOP("wingman::ui::Verbs", "Remove"), Icon::Remove, "", true},
};
constexpr Row guestVerbs[] = {
    {"proxmox.guest.reboot", QT_TRANSLATE_NOOP("wingman::ui::Verbs", "Reboot"), Icon::Restart, "R", false},
    {"proxmox.guest.start", QT_TRANSLATE_NOOP("wingman::ui::Verbs", "Start"), Icon::Start, "", false},
    {"proxmox.guest.resume", QT_TRANSLATE_NOOP("wingman::ui::Verbs", "Resume"), Icon::Resume, "", false},
    {"proxmox.guest.suspend", QT_TRANSLATE_NOOP("wingman::ui::Verbs", "Suspend"), Icon::Pause, "", false},
    {"proxmox.guest.shutdown", QT_TRANSLATE_NOOP("wingman::ui::Verbs", "Shut down"), Icon::Stop, "S", true},
    {"proxmox.guest.stop", QT_TRANSLATE_NOOP("wingman::ui::Verbs", "Stop hard"), Icon::Kill, "", true},
    {"proxmox.guest.reset", QT_TRANSLATE_NOOP("wingman::ui::Verbs", "Reset"), Icon::Kill, "", true},
};

template <std::size_t N>
QList<Verb> listOf(const Row (&rows)[N])
{
    QList<Verb> all;
    for (const Row &row : rows) {
        all.append({QString::fromLatin1(row.operation), row.icon,
                    QKeySequence(QString::fromLatin1(row.key), QKeySequence::PortableText), row.destructive});
    }
    return all;
}

const Row *rowOf(const QString &operation)
{
    for (const Row &row : containerVerbs) {
        if (operation == QLatin1String(row.operation))
            return &row;
    }
    for (const Row &row : guestVerbs) {
        if (operation == QLatin1String(row.operation))
            return &row;
    }
    return nullptr;
}

} // namespace

QList<Verb> verbsFor(inventory::TargetKind kind)
{
    switch (kind) {
    case inventory::TargetKind::Container:
        return listOf(containerVerbs);
    case inventory::TargetKind::Qemu:
    case inventory::TargetKind::Lxc:
        return listOf(guestVerbs);
    case inventory::TargetKind::Image:
    case inventory::TargetKind::Volume:
    case inventory::TargetKind::Network:
    case inventory::TargetKind::Project:
    case inventory::TargetKind::Engine:
    case inventory::TargetKind::Node:
    case inventory::TargetKind::Storage:
    case inventory::TargetKind::Cluster:
    case inventory::TargetKind::Configuration:
        return {};
    }
    return {};
}

QString verbText(const QString &operation)
{
    const Row *row = rowOf(operation);
    return row ? Words::tr(row->text) : operation;
}

QString verbText(const QString &operation, const QStringList &names)
{
    if (names.size() == 1)
        return Words::tr("%1 %2…", "verb, name").arg(verbText(operation), names.first());
    return Words::tr("%1 %n object(s)…", "verb, how many", static_cast<int>(names.size())).arg(verbText(operation));
}

Icon verbIcon(const QString &operation)
{
    const Row *row = rowOf(operation);
    return row ? row->icon : Icon::Play;
}

} // namespace wingman::ui
