// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/task_words.h"

#include "base/redaction.h"

#include <QCoreApplication>

namespace wingman::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::ui::Task)
};

struct TypeWord
{
    const char *type;
    const char *word;
};
/// Without the "qm" or "vz" that says whether it is a VM or a container.
constexpr TypeWord guestWords[] = {
    {"start", QT_TRANSLATE_NOOP("wingman::ui::Task", "Start")},
    {"stop", QT_TRANSLATE_NOOP("wingman::ui::Task", "Stop")},
    {"shutdown", QT_TRANSLATE_NOOP("wingman::ui::Task", "Shutdown")},
    {"reboot", QT_TRANSLATE_NOOP("wingman::ui::Task", "Reboot")},
    {"reset", QT_TRANSLATE_NOOP("wingman::ui::Task", "Reset")},
    {"suspend", QT_TRANSLATE_NOOP("wingman::ui::Task", "Suspend")},
    {"resume", QT_TRANSLATE_NOOP("wingman::ui::Task", "Resume")},
    {"pause", QT_TRANSLATE_NOOP("wingman::ui::Task", "Pause")},
    {"snapshot", QT_TRANSLATE_NOOP("wingman::ui::Task", "Snapshot")},
    {"delsnapshot", QT_TRANSLATE_NOOP("wingman::ui::Task", "Delete snapshot")},
    {"rollback", QT_TRANSLATE_NOOP("wingman::ui::Task", "Roll back")},
    {"migrate", QT_TRANSLATE_NOOP("wingman::ui::Task", "Migrate")},
    {"clone", QT_TRANSLATE_NOOP("wingman::ui::Task", "Clone")},
    {"create", QT_TRANSLATE_NOOP("wingman::ui::Task", "Create")},
    {"restore", QT_TRANSLATE_NOOP("wingman::ui::Task", "Restore")},
    {"destroy", QT_TRANSLATE_NOOP("wingman::ui::Task", "Destroy")},
    {"config", QT_TRANSLATE_NOOP("wingman::ui::Task", "Configure")},
    {"resize", QT_TRANSLATE_NOOP("wingman::ui::Task", "Resize disk")},
    {"move", QT_TRANSLATE_NOOP("wingman::ui::Task", "Move disk")},
    {"template", QT_TRANSLATE_NOOP("wingman::ui::Task", "Convert to template")},
};
constexpr TypeWord otherWords[] = {
    {"vzdump", QT_TRANSLATE_NOOP("wingman::ui::Task", "Backup")},
    {"vncproxy", QT_TRANSLATE_NOOP("wingman::ui::Task", "Console")},
    {"vncshell", QT_TRANSLATE_NOOP("wingman::ui::Task", "Shell")},
    {"termproxy", QT_TRANSLATE_NOOP("wingman::ui::Task", "Console (terminal)")},
    {"spiceproxy", QT_TRANSLATE_NOOP("wingman::ui::Task", "Console (SPICE)")},
    {"aptupdate", QT_TRANSLATE_NOOP("wingman::ui::Task", "Update package database")},
    {"startall", QT_TRANSLATE_NOOP("wingman::ui::Task", "Bulk start VMs and containers")},
    {"stopall", QT_TRANSLATE_NOOP("wingman::ui::Task", "Bulk shutdown VMs and containers")},
    {"migrateall", QT_TRANSLATE_NOOP("wingman::ui::Task", "Bulk migrate VMs and containers")},
    {"hastart", QT_TRANSLATE_NOOP("wingman::ui::Task", "Start through high availability")},
    {"hastop", QT_TRANSLATE_NOOP("wingman::ui::Task", "Stop through high availability")},
    {"hamigrate", QT_TRANSLATE_NOOP("wingman::ui::Task", "Migrate through high availability")},
    {"imgdel", QT_TRANSLATE_NOOP("wingman::ui::Task", "Erase data")},
    {"imgcopy", QT_TRANSLATE_NOOP("wingman::ui::Task", "Copy data")},
    {"download", QT_TRANSLATE_NOOP("wingman::ui::Task", "File download")},
    {"prunebackups", QT_TRANSLATE_NOOP("wingman::ui::Task", "Prune backups")},
    {"srvreload", QT_TRANSLATE_NOOP("wingman::ui::Task", "Reload service")},
    {"srvrestart", QT_TRANSLATE_NOOP("wingman::ui::Task", "Restart service")},
    {"acmerenew", QT_TRANSLATE_NOOP("wingman::ui::Task", "Renew certificate")},
};

template <std::size_t N>
QString wordIn(const TypeWord (&words)[N], QStringView type)
{
    for (const TypeWord &one : words) {
        if (type == QLatin1String(one.type))
            return Words::tr(one.word);
    }
    return {};
}

} // namespace

QString taskTypeText(const QString &type)
{
    QString word = wordIn(otherWords, type);
    if (word.isEmpty() && (type.startsWith(u"qm") || type.startsWith(u"vz")))
        word = wordIn(guestWords, QStringView(type).mid(2));
    return word.isEmpty() ? inert(type, 60) : word;
}

QString taskTitle(const TaskRow &row)
{
    const QString what = taskTypeText(row.task.type);
    if (row.task.object.isEmpty())
        return Words::tr("%1: %2", "a task, what it works on").arg(what, inert(row.task.node, 80));
    const QString subject = inert(row.subject, 120);
    if (subject == row.task.object)
        return Words::tr("%1: %2", "a task, what it works on").arg(what, subject);
    return Words::tr("%1: %2 (%3)", "a task, the name and the number of the guest")
        .arg(what, subject, inert(row.task.object, 40));
}

StateWords wordsFor(TaskState state)
{
    switch (state) {
    case TaskState::Running:
        return {Words::tr("running", "a task"), Tone::Accent, Shape::HalfDisc};
    case TaskState::Unknown:
        return {Words::tr("not known", "how a task is"), Tone::Warn, Shape::Triangle};
    case TaskState::Ok:
        return {Words::tr("OK", "a task ended well"), Tone::Ok, Shape::Disc};
    case TaskState::Warnings:
        return {Words::tr("with warnings", "a task ended well, with remarks"), Tone::Warn, Shape::Disc};
    case TaskState::Failed:
        return {Words::tr("failed", "a task"), Tone::Danger, Shape::Cross};
    }
    return {};
}

QString taskRemark(const TaskRow &row)
{
    return row.task.result == u"OK" ? QString() : redacted(inert(row.task.result, 400));
}

} // namespace wingman::ui
