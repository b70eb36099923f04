// SPDX-License-Identifier: GPL-3.0-or-later
// What a condition says, for people: the facts that conditions speak of by what they mean, any other by its name.
#include "inventory/fact_names.h"
#include "operations/step.h"

#include <QCoreApplication>
#include <QLocale>

namespace wingman::operations {
namespace {

namespace fact = inventory::fact;
using Kind = Condition::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wingman::Condition)
};

/// What stands behind the prefix; empty where it is another fact.
QString after(const Condition &condition, const QString &prefix)
{
    return condition.fact.startsWith(prefix) ? condition.fact.mid(prefix.size()) : QString();
}

/// Disks grow in GiB: as many decimals as one of those takes.
QString sizeWords(qint64 bytes)
{
    constexpr qint64 gibi = qint64(1) << 30;
    constexpr qint64 tebi = qint64(1) << 40;
    const qint64 unit = bytes < tebi ? gibi : tebi;
    const int decimals = bytes % unit == 0 ? 0 : bytes < tebi ? 1 : 3;
    return QLocale().formattedDataSize(bytes, decimals, QLocale::DataSizeIecFormat);
}

QString stateWords(const QString &state)
{
    if (state == u"running")
        return Words::tr("running");
    if (state == u"stopped")
        return Words::tr("stopped");
    return state == u"paused" ? Words::tr("paused") : state;
}

QString snapshotWords(const Condition &condition, const QString &name)
{
    return condition.kind == Kind::NoneOf ? Words::tr("no snapshot is called %1").arg(name)
                                          : Words::tr("snapshot %1 is there").arg(name);
}

QString taskWords(const Condition &condition)
{
    const QString running = QStringLiteral("running");
    if (condition.kind == Kind::NoneOf)
        return Words::tr("no task of it runs or has failed");
    if (condition.kind == Kind::OneOf && !condition.values.contains(running))
        return Words::tr("the task has ended");
    return condition.values.contains(running) ? Words::tr("the task runs") : Words::tr("the task is done");
}

QString numberWords(const QString &number, const QString &value)
{
    if (value == u"absent")
        return Words::tr("number %1 is not in use").arg(number);
    if (value == u"taken")
        return Words::tr("number %1 is in use").arg(number);
    return Words::tr("guest %1 is on node %2").arg(number, value.section(u'/', 1));
}

QString settingWords(const Condition &condition, const QString &key)
{
    const QString value = condition.values.value(0);
    if (key == u"description") // may be long, and may hold what is nobody's business
        return value.isEmpty() ? Words::tr("its notes are empty") : Words::tr("its notes are the ones written here");
    if (condition.kind == Kind::NoneOf)
        return Words::tr("%1 is not %2").arg(key, value);
    return value.isEmpty() ? Words::tr("%1 is empty").arg(key) : Words::tr("%1 is %2").arg(key, value);
}

/// "storage.local-zfs.images": names may have dots.
QString storageWords(const QString &nameAndContent)
{
    const QString name = nameAndContent.section(u'.', 0, -2);
    const QString content = nameAndContent.section(u'.', -1);
    if (content == u"images" || content == u"rootdir")
        return Words::tr("storage %1 takes disks").arg(name);
    if (content == u"backup")
        return Words::tr("storage %1 takes backups").arg(name);
    return Words::tr("storage %1 takes “%2”").arg(name, content);
}

/// Facts that have one object in their name.
QString aboutOne(const Condition &condition)
{
    const QString value = condition.values.value(0);
    if (const QString name = after(condition, fact::ofSnapshot); !name.isEmpty())
        return snapshotWords(condition, name);
    if (const QString number = after(condition, fact::ofGuest); !number.isEmpty())
        return numberWords(number, value);
    if (const QString key = after(condition, fact::ofConfig); !key.isEmpty())
        return settingWords(condition, key);
    if (const QString key = after(condition, fact::ofPending); !key.isEmpty())
        return Words::tr("no change of %1 waits").arg(key);
    if (const QString disk = after(condition, fact::ofDisk); !disk.isEmpty())
        return Words::tr("disk %1 has %2").arg(disk, sizeWords(value.toLongLong()));
    if (const QString node = after(condition, fact::ofPeer); !node.isEmpty())
        return value == u"online" ? Words::tr("node %1 is online").arg(node)
                                  : Words::tr("node %1 is “%2”").arg(node, value);
    if (const QString node = after(condition, fact::atNode); !node.isEmpty())
        return value == u"absent" ? Words::tr("it is not on node %1").arg(node)
                                  : Words::tr("it is on node %1, %2").arg(node, stateWords(value));
    if (const QString both = after(condition, fact::ofStorage); !both.isEmpty())
        return storageWords(both);
    if (!after(condition, fact::lastDone).isEmpty())
        return Words::tr("the cluster lists it as done");
    return {};
}

QString aboutItself(const Condition &condition)
{
    const QString value = condition.values.value(0);
    const bool no = condition.kind == Kind::NoneOf || value == u"false";
    if (condition.fact == fact::task)
        return taskWords(condition);
    if (condition.fact == fact::name && condition.kind == Kind::Equals)
        return Words::tr("it is called %1").arg(value);
    if (condition.fact == fact::node)
        return Words::tr("it is on node %1").arg(value);
    if (condition.fact == fact::lock && value.isEmpty())
        return Words::tr("no backup, snapshot or migration holds it");
    if (condition.fact == fact::isTemplate)
        return no ? Words::tr("it is not a template") : Words::tr("it is a template");
    if (condition.fact == fact::protection && no)
        return Words::tr("it is not protected");
    if (condition.fact == fact::managed && no)
        return Words::tr("high availability does not manage it");
    if (condition.fact == fact::snapshots)
        return Words::tr("its snapshots can be read");
    if (condition.fact == fact::snapshotParent)
        return Words::tr("it stands on snapshot %1").arg(value);
    if (condition.fact == fact::linkedClones && value.isEmpty())
        return Words::tr("no clone stands on its disks");
    if (condition.fact == fact::archive)
        return Words::tr("the backup is of guest %1").arg(value.section(u'/', 1));
    if (condition.fact == fact::config)
        return Words::tr("its configuration can be read");
    if (condition.fact == fact::configDigest)
        return Words::tr("nobody has changed its configuration");
    if (condition.fact == fact::nextId)
        return Words::tr("%1 is the next free number").arg(value);
    if (condition.fact == fact::runningCount)
        return Words::tr("%n of its containers run", nullptr, value.toInt());
    return {};
}

} // namespace

QString Condition::text() const
{
    if (const QString meant = aboutItself(*this); !meant.isEmpty())
        return meant;
    if (const QString meant = aboutOne(*this); !meant.isEmpty())
        return meant;
    switch (kind) {
    case Kind::Equals:
        return values.value(0).isEmpty() ? Words::tr("%1 is empty").arg(fact)
                                         : Words::tr("%1 is %2").arg(fact, values.value(0));
    case Kind::OneOf:
        return Words::tr("%1 is one of %2").arg(fact, values.join(QStringLiteral(", ")));
    case Kind::NoneOf:
        return Words::tr("%1 is not %2").arg(fact, values.join(QStringLiteral(", ")));
    case Kind::Changed:
        return Words::tr("%1 has changed").arg(fact);
    case Kind::Exists:
        return Words::tr("it exists");
    case Kind::Gone:
        return Words::tr("it is gone");
    }
    return {};
}

} // namespace wingman::operations
