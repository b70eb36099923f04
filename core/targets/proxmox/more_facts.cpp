// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/proxmox/more_facts.h"

#include "base/redaction.h"
#include "targets/proxmox/adjust.h"
#include "targets/proxmox/questions.h"
#include "targets/proxmox/task.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace wingman::targets::proxmox {

using namespace inventory;

namespace {

/// What is asked, of whom, and what was answered so far.
struct Asking
{
    Source source;
    Facts facts;
    QString nameOrId;
    Deadline deadline;
    Cancel cancel;

    void say(const QString &key, const QString &value) { facts.set(key, inert(value, 500), FactClass::Open); }
};
using AskingPtr = std::shared_ptr<Asking>;

Result<QJsonValue> valueFrom(const QString &endpoint, const QByteArray &json)
{
    const auto text = JsonText::parse(endpoint, json);
    if (!text)
        return propagate(text);
    return text->root().value(QLatin1StringView("data")).copy();
}

Async<QJsonValue> get(AskingPtr asking, QString path, QMap<QString, QString> parameters = {})
{
    return read<QJsonValue>(asking->source, path, parameters, asking->facts.target.text(), valueFrom, asking->deadline,
                            asking->cancel);
}

bool refusedFor(const Error &error, const char *status)
{
    return error.code == Code::PermissionRefused && error.arguments.text(u"status") == QLatin1String(status);
}

/// Left out where it may not be read; anything else that goes wrong is an error.
Result<> leftOut(const Error &error)
{
    if (refusedFor(error, "403"))
        return {};
    return Failure(error);
}

Async<> askNextId(AskingPtr asking)
{
    const auto free = co_await get(asking, QStringLiteral("/cluster/nextid"));
    if (!free)
        co_return leftOut(free.error());
    if (const auto number = wholeOf(*free)) // often as text
        asking->say(ask::nextIdFact(), QString::number(*number));
    co_return {};
}

Async<> askGuest(AskingPtr asking, QString id)
{
    if (id.isEmpty())
        id = asking->facts.target.name;
    const qint64 number = id.toLongLong();
    if (number < ask::lowestId || number > ask::highestId)
        co_return {}; // no guest can have it, and the cluster does not want to be asked
    const QMap<QString, QString> parameters{{QStringLiteral("vmid"), id}};
    const auto free = co_await get(asking, QStringLiteral("/cluster/nextid"), parameters);
    if (free) {
        asking->say(ask::guestFact(id), QStringLiteral("absent"));
        co_return {};
    }
    // The documented way to ask: a refusal says that it is taken, by whoever, also by what this login does not see.
    const bool taken = free.error().code == Code::EngineRefused &&
                       free.error().arguments.text(u"reason").contains(QStringLiteral("already exists"));
    if (!taken)
        co_return leftOut(free.error());
    const auto resources =
        co_await read<Resources>(asking->source, QStringLiteral("/cluster/resources"), {}, asking->facts.target.text(),
                                 resourcesFrom, asking->deadline, asking->cancel);
    if (!resources)
        co_return propagate(resources);
    QString where = ask::unseenGuest;
    for (const Guest &guest : resources->guests) {
        if (QString::number(guest.vmid) == id)
            where = guest.id.text().section(u'/', 0, 0) + u'/' + guest.node;
    }
    asking->say(ask::guestFact(id), where);
    co_return {};
}

Async<> askStorage(AskingPtr asking, QString name)
{
    const auto rows = co_await get(asking, QStringLiteral("/nodes/%1/storage").arg(segment(asking->facts.target.node)));
    if (!rows)
        co_return leftOut(rows.error());
    const QJsonArray all = rows->toArray();
    for (const QJsonValue &row : all) {
        if (textOf(row[QLatin1StringView("storage")]) != name ||
            !truthOf(row[QLatin1StringView("active")]).value_or(true) ||
            !truthOf(row[QLatin1StringView("enabled")]).value_or(true))
            continue;
        const QStringList kinds = textOf(row[QLatin1StringView("content")]).split(u',', Qt::SkipEmptyParts);
        for (const QString &kind : kinds)
            asking->say(ask::storageFact(name, kind.trimmed()), QStringLiteral("true"));
    }
    co_return {};
}

/// What a backup is of: the list says so, or its name does.
QString backupOf(const QJsonValue &row, const QString &volume)
{
    static const QRegularExpression form(QStringLiteral("(?:vzdump-(qemu|lxc)-|/(vm|ct)/)(\\d+)"));
    const auto match = form.match(volume);
    QString kind = textOf(row[QLatin1StringView("subtype")]);
    if (kind.isEmpty() && match.hasMatch())
        kind = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    if (kind == u"vm")
        kind = QStringLiteral("qemu");
    if (kind == u"ct" || kind == u"openvz")
        kind = QStringLiteral("lxc");
    const auto id = wholeOf(row[QLatin1StringView("vmid")]);
    const QString number = id ? QString::number(*id) : match.hasMatch() ? match.captured(3) : QString();
    return kind.isEmpty() || number.isEmpty() ? QStringLiteral("unknown/") : kind + u'/' + number;
}

Async<> askArchive(AskingPtr asking, QString volume)
{
    const QString path = QStringLiteral("/nodes/%1/storage/%2/content")
                             .arg(segment(asking->facts.target.node), segment(volume.section(u':', 0, 0)));
    const QMap<QString, QString> parameters{{QStringLiteral("content"), QStringLiteral("backup")}};
    const auto rows = co_await get(asking, path, parameters);
    if (!rows)
        co_return leftOut(rows.error());
    const QJsonArray all = rows->toArray();
    for (const QJsonValue &row : all) {
        if (textOf(row[QLatin1StringView("volid")]) != volume)
            continue;
        asking->say(ask::archiveFact(), backupOf(row, volume));
        if (const auto at = instantOf(row[QLatin1StringView("ctime")]))
            asking->say(QStringLiteral("archive.at"), toText(*at));
        if (const auto size = wholeOf(row[QLatin1StringView("size")]))
            asking->say(QStringLiteral("archive.size"), QString::number(*size));
    }
    co_return {};
}

Async<> askTask(AskingPtr asking, QString name)
{
    const auto upid = Upid::parse(name);
    if (!upid)
        co_return {};
    Call call;
    call.path = QStringLiteral("/nodes/%1/tasks/%2/status").arg(segment(upid->node()), segment(upid->text()));
    call.what = QStringLiteral("The task ") + upid->text();
    const auto now =
        co_await read<TaskNow>(asking->source, call.path, {}, call.what, taskNowFrom, asking->deadline, asking->cancel);
    if (!now && now.error().code == Code::NotFound) {
        asking->say(fact::task, QStringLiteral("absent"));
        co_return {};
    }
    if (!now)
        co_return leftOut(now.error());
    if (now->running) {
        asking->say(fact::task, QStringLiteral("running"));
        co_return {};
    }
    // Its log says more than its status.
    const auto end = co_await followTask(asking->source.client, *upid, TaskOptions(), asking->deadline, asking->cancel);
    if (!end)
        co_return propagate(end);
    asking->say(fact::task, end->succeeded() ? QStringLiteral("done") : QStringLiteral("failed"));
    asking->say(fact::taskResult, end->succeeded() ? end->remark() : end->reason());
    co_return {};
}

/// "32G" out of "local-lvm:vm-100-disk-0,size=32G"; nothing for drives without a disk.
std::optional<qint64> sizeOfDisk(const QString &text)
{
    if (text.contains(QStringLiteral("media=cdrom")))
        return std::nullopt;
    for (const QString &part : text.split(u',')) {
        if (part.startsWith(u"size="))
            return bytesOf(part.mid(5));
    }
    return std::nullopt;
}

Async<> askConfiguration(AskingPtr asking)
{
    const QString path = guestPath(asking->facts.target, asking->nameOrId);
    if (path.isEmpty() || !asking->facts.exists())
        co_return {};
    const auto config = co_await get(asking, path + QStringLiteral("/config"));
    if (!config)
        co_return leftOut(config.error());
    const auto pending = co_await get(asking, path + QStringLiteral("/pending"));
    if (!pending)
        co_return leftOut(pending.error());
    static const QRegularExpression drive(
        QStringLiteral("\\A(ide|sata|scsi|virtio|mp)\\d+\\z|\\Arootfs\\z|\\Aefidisk0\\z|\\Atpmstate0\\z"));
    const QStringList keys = editableKeys(asking->facts.target.kind);
    const QJsonObject object = config->toObject();
    asking->facts.set(ask::configFact(QStringLiteral("description")), QString(), FactClass::Secret);
    for (auto at = object.begin(); at != object.end(); ++at) {
        QString text = textOf(at.value());
        if (at.key() == u"digest" || (keys.contains(at.key()) && at.key() != u"description"))
            asking->say(ask::configFact(at.key()), at.key() == u"tags" ? tidyTags(text) : text);
        else if (at.key() == u"description") // people write down in notes what is nobody's business
            asking->facts.set(ask::configFact(at.key()), text.endsWith(u'\n') ? text.chopped(1) : text,
                              FactClass::Secret);
        else if (const auto size = drive.match(at.key()).hasMatch() ? sizeOfDisk(text) : std::nullopt)
            asking->say(ask::diskFact(at.key()), QString::number(*size));
    }
    const QJsonArray waiting = pending->toArray();
    for (const QJsonValue &row : waiting) {
        const QString key = textOf(row[QLatin1StringView("key")]);
        const QJsonValue next = row[QLatin1StringView("pending")];
        const bool goes = wholeOf(row[QLatin1StringView("delete")]).value_or(0) > 0;
        if (!keys.contains(key) || (next.isUndefined() && !goes))
            continue;
        const QString now = textOf(row[QLatin1StringView("value")]);
        const bool quiet = key == u"description";
        asking->say(ask::pendingFact(key),
                    quiet ? QStringLiteral("…")
                          : QStringLiteral("%1 → %2").arg(now.isEmpty() ? QStringLiteral("—") : now,
                                                          goes ? QStringLiteral("—") : textOf(next)));
    }
    asking->say(ask::configuration(), QStringLiteral("known"));
    co_return {};
}

Async<> askPeer(AskingPtr asking, QString node)
{
    const auto nodes =
        co_await read<Rows<Node>>(asking->source, QStringLiteral("/nodes"), {}, asking->facts.target.text(), nodesFrom,
                                  asking->deadline, asking->cancel);
    if (!nodes)
        co_return leftOut(nodes.error());
    QString state = QStringLiteral("absent");
    for (const Node &one : *nodes) {
        if (one.id.text() == node)
            state = one.status;
    }
    asking->say(ask::peerFact(node), state);
    TargetRef there = asking->facts.target;
    there.node = node;
    const QString path = guestPath(there, asking->nameOrId);
    if (state != u"online" || path.isEmpty())
        co_return {};
    const auto now = co_await read<GuestNow>(asking->source, path + QStringLiteral("/status/current"), {}, there.text(),
                                             guestNowFrom, asking->deadline, asking->cancel);
    if (!now && now.error().code != Code::NotFound)
        co_return leftOut(now.error());
    asking->say(ask::thereFact(node), now ? now->status : QStringLiteral("absent"));
    co_return {};
}

QString joined(const QJsonValue &values, const char *key)
{
    QStringList all;
    const QJsonArray array = values.toArray();
    for (const QJsonValue &one : array)
        all.append(one.isObject() ? textOf(one[QLatin1StringView(key)]) : textOf(one));
    all.removeAll(QString());
    return all.join(QStringLiteral(", "));
}

Async<> askMigration(AskingPtr asking, QString node)
{
    const QString path = guestPath(asking->facts.target, asking->nameOrId);
    // Of containers only the newest versions say it.
    if (path.isEmpty() || !asking->facts.exists() || asking->facts.target.kind != TargetKind::Qemu)
        co_return {};
    const QMap<QString, QString> parameters{{QStringLiteral("target"), node}};
    const auto found = co_await get(asking, path + QStringLiteral("/migrate"), parameters);
    if (!found)
        co_return leftOut(found.error());
    const QJsonObject object = found->toObject();
    asking->say(ask::localDisksFact(), joined(object.value(u"local_disks"), "volid"));
    QStringList devices{joined(object.value(u"local_resources"), "name")};
    devices.removeAll(QString());
    asking->say(ask::localDevicesFact(), devices.join(QStringLiteral(", ")));
    QStringList lacking;
    const QJsonObject refused = object.value(u"not_allowed_nodes").toObject().value(node).toObject();
    for (auto at = refused.begin(); at != refused.end(); ++at) {
        const QString what = joined(at.value(), "name");
        lacking.append(what.isEmpty() ? at.key() : what);
    }
    asking->say(ask::lackingFact(), lacking.join(QStringLiteral(", ")));
    co_return {};
}

/// Disks of templates are called base-NUMBER-…; what stands on them names them in its own name, or as its parent.
Async<> askLinkedClones(AskingPtr asking)
{
    const Facts &facts = asking->facts;
    if (!facts.exists() || facts.value(QStringLiteral("template")) != QStringLiteral("true")) {
        asking->say(ask::linkedClonesFact(), QString());
        co_return {};
    }
    const QString node = QStringLiteral("/nodes/%1/storage").arg(segment(facts.target.node));
    const auto storages = co_await get(asking, node);
    if (!storages)
        co_return leftOut(storages.error());
    const QString id = facts.object->text().section(u'/', 1);
    const QString base = QStringLiteral("base-%1-").arg(id);
    QStringList clones;
    const QJsonArray all = storages->toArray();
    for (const QJsonValue &row : all) {
        const QString content = textOf(row[QLatin1StringView("content")]);
        if (!content.contains(QStringLiteral("images")) && !content.contains(QStringLiteral("rootdir")))
            continue;
        const auto volumes = co_await get(
            asking, QStringLiteral("%1/%2/content").arg(node, segment(textOf(row[QLatin1StringView("storage")]))));
        if (!volumes)
            co_return leftOut(volumes.error()); // and nothing is said: one of them may hold some
        const QJsonArray there = volumes->toArray();
        for (const QJsonValue &volume : there) {
            const auto owner = wholeOf(volume[QLatin1StringView("vmid")]);
            const bool stands = textOf(volume[QLatin1StringView("volid")]).contains(base) ||
                                textOf(volume[QLatin1StringView("parent")]).contains(base);
            if (owner && stands && QString::number(*owner) != id)
                clones.append(QString::number(*owner));
        }
    }
    clones.removeDuplicates();
    clones.sort();
    asking->say(ask::linkedClonesFact(), clones.join(u','));
    co_return {};
}

Async<> nothingToSay()
{
    co_return {};
}

Async<> answered(AskingPtr asking, QString question)
{
    const QString about = question.section(u':', 1);
    const auto isOf = [&](const QString &form) { return question.startsWith(form); };
    if (question == ask::nextId())
        return askNextId(asking);
    if (question == ask::linkedClones())
        return askLinkedClones(asking);
    if (question == ask::configuration())
        return askConfiguration(asking);
    if (isOf(ask::guest({})))
        return askGuest(asking, about);
    if (isOf(ask::storage({})))
        return askStorage(asking, about);
    if (isOf(ask::archive({})))
        return askArchive(asking, about);
    if (isOf(ask::task({})))
        return askTask(asking, about);
    if (isOf(ask::peer({})))
        return askPeer(asking, about);
    if (isOf(ask::migration({})))
        return askMigration(asking, about);
    return nothingToSay();
}

} // namespace

Async<Facts> readMoreFacts(Source source, TargetRef target, QString nameOrId, QStringList asks, Deadline deadline,
                           Cancel cancel)
{
    const auto facts = co_await readFacts(source, target, nameOrId, deadline, cancel);
    if (!facts)
        co_return propagate(facts);
    const auto asking = std::make_shared<Asking>(Asking{source, *facts, nameOrId, deadline, cancel});
    for (const QString &question : std::as_const(asks)) {
        const auto done = co_await answered(asking, question);
        if (!done)
            co_return propagate(done);
    }
    Facts all = asking->facts;
    co_return all;
}

} // namespace wingman::targets::proxmox
