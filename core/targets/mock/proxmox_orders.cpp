// SPDX-License-Identifier: GPL-3.0-or-later
// What changes a guest of the mock cluster, moves it, makes another one of it, or ends it; and what only those
// operations ask about. The sentences are Proxmox's.
#include "targets/mock/proxmox_site.h"
#include "targets/proxmox/adjust.h"
#include "targets/proxmox/questions.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>

namespace wingman::targets::mock {

using namespace inventory;
using operations::ApiCall;
using operations::Step;
using operations::StepAnswer;
namespace ask = proxmox::ask;

namespace {

constexpr qint64 mebi = qint64{1024} * 1024;
const QString running = QStringLiteral("running");
const QString stopped = QStringLiteral("stopped");

QString truth(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString kindName(const Guest &guest)
{
    return guest.kind == GuestKind::Qemu ? QStringLiteral("qemu") : QStringLiteral("lxc");
}

ObjectId guestId(const QString &kind, qint64 vmid)
{
    return ObjectId::parse(QStringLiteral("%1/%2").arg(kind).arg(vmid)).value();
}

/// Text, whole numbers and booleans as one text, as they go over the wire.
QString wire(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QStringList listIn(const QJsonObject &body, const char *key)
{
    return body.value(QLatin1String(key)).toString().split(u',', Qt::SkipEmptyParts);
}

} // namespace

/// As it will be after the next start.
QMap<QString, QString> ProxmoxSite::configOf(const GuestRecord &record)
{
    const bool container = record.base.kind == GuestKind::Lxc;
    QMap<QString, QString> config = record.config;
    config.insert(QStringLiteral("memory"), QString::number(record.base.maxMemory / mebi));
    config.insert(QStringLiteral("cores"), QString::number(qint64(record.base.maxCpu)));
    config.insert(container ? QStringLiteral("hostname") : QStringLiteral("name"), record.base.name);
    if (!record.base.tags.isEmpty())
        config.insert(QStringLiteral("tags"), proxmox::tidyTags(record.base.tags.join(u';')));
    for (auto at = record.waiting.cbegin(); at != record.waiting.cend(); ++at)
        config.insert(at.key(), at.value());
    config.removeIf([](const auto &at) { return at.value().isEmpty(); });
    return config;
}

QString ProxmoxSite::digestOf(const GuestRecord &record)
{
    const QByteArray state = record.base.id.text().toUtf8() + '/' + QByteArray::number(record.edits);
    return QString::fromLatin1(QCryptographicHash::hash(state, QCryptographicHash::Sha1).toHex());
}

/// What the configuration says, made true.
void ProxmoxSite::settle(GuestRecord &record, const QString &key, const QString &value)
{
    if (key == u"memory")
        record.base.maxMemory = value.isEmpty() ? 512 * mebi : value.toLongLong() * mebi;
    else if (key == u"cores")
        record.base.maxCpu = value.isEmpty() ? 1 : value.toDouble();
    else if (key == u"name" || key == u"hostname")
        record.base.name = value.isEmpty() ? QStringLiteral("guest-%1").arg(record.base.vmid) : value;
    else if (key == u"tags")
        record.base.tags = proxmox::tidyTags(value).split(u';', Qt::SkipEmptyParts);
    else if (value.isEmpty())
        record.config.remove(key);
    else
        record.config.insert(key, value);
}

Result<StepAnswer> ProxmoxSite::configure(GuestRecord record, const QJsonObject &body)
{
    const QStringList atOnce{QStringLiteral("name"), QStringLiteral("hostname"), QStringLiteral("description"),
                             QStringLiteral("tags"), QStringLiteral("onboot")};
    const auto take = [&](const QString &key, const QString &value) {
        if (record.base.status == stopped || atOnce.contains(key))
            settle(record, key, value);
        else
            record.waiting.insert(key, value);
    };
    for (const QString &key : listIn(body, "delete"))
        take(key, {});
    for (const QString &key : listIn(body, "revert"))
        record.waiting.remove(key);
    for (auto at = body.begin(); at != body.end(); ++at) {
        if (at.key() != u"digest" && at.key() != u"delete" && at.key() != u"revert")
            take(at.key(), wire(at.value()));
    }
    ++record.edits;
    keep(record, QStringLiteral("config"));
    return StepAnswer{};
}

Result<StepAnswer> ProxmoxSite::clone(const GuestRecord &record, const QJsonObject &body, const QString &title)
{
    const qint64 vmid = body.value(QStringLiteral("newid")).toInteger();
    if (find(QString::number(vmid)))
        return fail(Code::Conflict,
                    {{"what", title},
                     {"reason", QStringLiteral("unable to create VM %1: config file already exists").arg(vmid)}});
    const QString key = record.base.kind == GuestKind::Qemu ? QStringLiteral("name") : QStringLiteral("hostname");
    GuestRecord made{.base = record.base};
    made.base.id = guestId(kindName(record.base), vmid);
    made.base.vmid = static_cast<int>(vmid);
    made.base.name = body.value(key).toString(QStringLiteral("Copy-of-") + record.base.name);
    made.base.status = stopped;
    made.base.isTemplate = made.base.isProtected = false;
    made.base.haState.clear();
    made.load = record.load;
    made.config = record.config;
    made.disks = record.disks;
    made.standsOn = body.value(QStringLiteral("full")).toBool(true) ? 0 : record.base.vmid;
    GuestRecord original = record;
    ++original.deeds[QStringLiteral("clone")];
    m_guests.insert(original.base.id, original);
    keep(made, QStringLiteral("clone"));
    return StepAnswer{};
}

Result<StepAnswer> ProxmoxSite::restore(const QStringList &path, const QJsonObject &body, const QString &title)
{
    const QString archive =
        body.value(path[2] == u"qemu" ? QStringLiteral("archive") : QStringLiteral("ostemplate")).toString();
    const qint64 vmid = body.value(QStringLiteral("vmid")).toInteger();
    const GuestRecord *there = find(QString::number(vmid));
    if (archiveOf(archive).isEmpty())
        return fail(Code::NotFound, {{"what", title}});
    const auto refused = [&](const QString &reason) {
        return fail(Code::Conflict, {{"what", title}, {"reason", reason}});
    };
    if (there && !body.value(QStringLiteral("force")).toBool())
        return refused(QStringLiteral("unable to restore guest %1: config file already exists").arg(vmid));
    if (there && there->base.status != stopped)
        return refused(QStringLiteral("unable to restore guest %1 - it is running").arg(vmid));
    GuestRecord made{.base = {.id = guestId(path[2], vmid)}};
    // As the guest was that it is a backup of, where that one is still there.
    const GuestRecord *model = there ? there : find(archiveOf(archive));
    if (model)
        made = *model;
    made.base.id = guestId(path[2], vmid);
    made.base.kind = path[2] == u"qemu" ? GuestKind::Qemu : GuestKind::Lxc;
    made.base.vmid = static_cast<int>(vmid);
    made.base.node = path[1];
    made.base.isTemplate = made.base.isProtected = false;
    made.base.haState.clear();
    if (made.base.name.isEmpty())
        made.base.name = QStringLiteral("restored-%1").arg(vmid);
    made.snapshots.clear();
    made.snapshotParent.clear();
    const bool starts = body.value(QStringLiteral("start")).toBool();
    made.base.status = starts ? running : stopped;
    made.startedAt = starts ? std::optional(now()) : std::nullopt;
    ++made.edits;
    ++made.deeds[QStringLiteral("restore")];
    keep(made, QStringLiteral("restore"));
    return StepAnswer{};
}

Result<StepAnswer> ProxmoxSite::destroy(const GuestRecord &record, const QString &title)
{
    const auto refused = [&](const QString &reason) {
        return fail(Code::Conflict, {{"what", title}, {"reason", reason}});
    };
    const QString who = QStringLiteral("VM %1").arg(record.base.vmid);
    if (record.base.isProtected)
        return refused(QStringLiteral("can't remove %1 - protection mode enabled").arg(who));
    if (record.base.status != stopped)
        return refused(QStringLiteral("%1 is running - destroy failed").arg(who));
    if (!clonesOf(record.base.vmid).isEmpty())
        return refused(QStringLiteral("base volume is already in use by a linked clone"));
    const Guest gone = record.base;
    m_guests.remove(gone.id);
    drop(&Snapshot::guests, &Watcher::guests, gone.id);
    happened(gone.kind == GuestKind::Qemu ? TargetKind::Qemu : TargetKind::Lxc, gone.id.text(), gone.name,
             gone.kind == GuestKind::Qemu ? QStringLiteral("qmdestroy") : QStringLiteral("vzdestroy"));
    acted();
    return StepAnswer{};
}

QStringList ProxmoxSite::clonesOf(int vmid) const
{
    QStringList clones;
    for (const GuestRecord &record : m_guests) {
        if (record.standsOn == vmid)
            clones.append(QString::number(record.base.vmid));
    }
    return clones;
}

void ProxmoxSite::keep(const GuestRecord &record, const QString &verb)
{
    m_guests.insert(record.base.id, record);
    put(&Snapshot::guests, &Watcher::guests, row(record, now()));
    const bool qemu = record.base.kind == GuestKind::Qemu;
    happened(qemu ? TargetKind::Qemu : TargetKind::Lxc, record.base.id.text(), record.base.name,
             (qemu ? QStringLiteral("qm") : QStringLiteral("vz")) + verb);
    acted();
}

std::optional<Result<StepAnswer>> ProxmoxSite::order(const Step &step)
{
    const ApiCall &call = step.call;
    const QStringList path = call.path.split(u'/', Qt::SkipEmptyParts);
    const QJsonObject &body = call.body;
    if (path.value(0) != u"nodes" || path.size() < 3)
        return std::nullopt;
    if (path[2] == u"tasks" && path.size() == 4 && call.method == u"DELETE")
        return stopTask(QUrl::fromPercentEncoding(path[3].toUtf8()));
    if (path[2] != u"qemu" && path[2] != u"lxc")
        return std::nullopt;
    const bool post = call.method == u"POST";
    if (path.size() == 3 && post)
        return restore(path, body, step.title);
    const QString what = path.value(4);
    const bool mine = (call.method == u"DELETE" && path.size() == 4) ||
                      (call.method == u"PUT" && (what == u"config" || what == u"resize")) ||
                      (post && (what == u"clone" || what == u"migrate"));
    const GuestRecord *found = mine ? find(path[2] + u'/' + path.value(3)) : nullptr;
    if (!found || found->base.node != path[1])
        return std::nullopt; // act() says that it is not there
    GuestRecord record = *found;
    if (!record.base.lock.isEmpty())
        return fail(Code::Conflict,
                    {{"what", step.title}, {"reason", QStringLiteral("VM is locked (%1)").arg(record.base.lock)}});
    if (call.method == u"PUT" && body.contains(QStringLiteral("digest")) &&
        body.value(QStringLiteral("digest")).toString() != digestOf(record))
        return fail(Code::Conflict, {{"what", step.title},
                                     {"reason", QStringLiteral("checksum mismatch (file change by other user?)")}});
    if (call.method == u"DELETE")
        return destroy(record, step.title);
    if (what == u"config")
        return configure(record, body);
    if (what == u"clone")
        return clone(record, body, step.title);
    if (what == u"resize") {
        const auto size = proxmox::bytesOf(body.value(QStringLiteral("size")).toString());
        qint64 &disk = record.disks[body.value(QStringLiteral("disk")).toString()];
        if (!size || *size < disk || disk == 0)
            return fail(Code::ServerError, {{"endpoint", m_endpoint.id.text()},
                                            {"reason", QStringLiteral("shrinking disks is not supported")}});
        record.base.maxDisk += *size - disk;
        disk = *size;
        ++record.edits;
        keep(record, QStringLiteral("resize"));
        return StepAnswer{};
    }
    const QString target = body.value(QStringLiteral("target")).toString();
    if (!hasNode(target))
        return fail(Code::ServerError, {{"endpoint", m_endpoint.id.text()},
                                        {"reason", QStringLiteral("no such cluster node '%1'").arg(target)}});
    record.base.node = target;
    ++record.deeds[QStringLiteral("migrate")];
    keep(record, QStringLiteral("migrate"));
    return StepAnswer{};
}

bool ProxmoxSite::hasNode(const QString &name) const
{
    const auto id = ObjectId::parse(name);
    return id && m_nodes.contains(*id);
}

Result<Facts> ProxmoxSite::moreFacts(const TargetRef &target, const QString &nameOrId, const QStringList &asks)
{
    auto known = facts(target, nameOrId);
    if (!known)
        return known;
    Facts &all = *known;
    const auto say = [&](const QString &key, const QString &value) { all.set(key, value, FactClass::Open); };
    const GuestRecord *record = all.exists() ? find(nameOrId) : nullptr;
    for (const QString &question : asks) {
        QString about = question.section(u':', 1);
        if (question == ask::nextId()) {
            qint64 id = ask::lowestId;
            while (find(QString::number(id)))
                ++id;
            say(ask::nextIdFact(), QString::number(id));
        } else if (question.startsWith(ask::guest({}))) {
            about = about.isEmpty() ? target.name : about;
            const GuestRecord *other = find(about);
            say(ask::guestFact(about),
                other ? kindName(other->base) + u'/' + other->base.node : QStringLiteral("absent"));
        } else if (question == ask::linkedClones()) {
            say(ask::linkedClonesFact(), record ? clonesOf(record->base.vmid).join(u',') : QString());
        } else if (question.startsWith(ask::storage({}))) {
            for (const char *kind : {"images", "rootdir"})
                say(ask::storageFact(about, QLatin1String(kind)), truth(about == u"local-zfs"));
        } else if (question.startsWith(ask::archive({}))) {
            if (const QString of = archiveOf(about); !of.isEmpty())
                say(ask::archiveFact(), of);
        } else if (question.startsWith(inventory::taskQuestion({}))) {
            say(fact::task, taskState(about));
        } else if (question.startsWith(ask::peer({}))) {
            say(ask::peerFact(about), hasNode(about) ? QStringLiteral("online") : QStringLiteral("absent"));
            const GuestRecord *there = find(nameOrId);
            say(ask::thereFact(about),
                there && there->base.node == about ? there->base.status : QStringLiteral("absent"));
        } else if (question.startsWith(ask::migration({})) && record) {
            say(ask::localDisksFact(), QString());
            say(ask::localDevicesFact(), QString());
            say(ask::lackingFact(), QString());
        } else if (question == ask::configuration() && record) {
            sayConfiguration(*record, all);
        }
    }
    return known;
}

void ProxmoxSite::sayConfiguration(const GuestRecord &record, Facts &facts) const
{
    facts.set(ask::configuration(), QStringLiteral("known"), FactClass::Open);
    facts.set(ask::digestFact(), digestOf(record), FactClass::Open);
    const QMap<QString, QString> config = configOf(record);
    facts.set(ask::configFact(QStringLiteral("description")), QString(), FactClass::Secret);
    const QStringList keys = proxmox::editableKeys(facts.target.kind);
    for (const QString &key : keys) {
        if (config.contains(key))
            facts.set(ask::configFact(key), config.value(key),
                      key == u"description" ? FactClass::Secret : FactClass::Open);
        if (!record.waiting.contains(key))
            continue;
        GuestRecord asItRuns = record;
        asItRuns.waiting.clear();
        const QString none = QStringLiteral("—");
        const QString next = record.waiting.value(key);
        facts.set(ask::pendingFact(key),
                  QStringLiteral("%1 → %2").arg(configOf(asItRuns).value(key, none), next.isEmpty() ? none : next),
                  FactClass::Open);
    }
    for (auto at = record.disks.cbegin(); at != record.disks.cend(); ++at)
        facts.set(ask::diskFact(at.key()), QString::number(*at), FactClass::Open);
}

Result<StepAnswer> ProxmoxSite::stopTask(const QString &upid)
{
    if (taskState(upid) == running)
        m_tasks.insert(upid, QStringLiteral("failed"));
    acted();
    return StepAnswer{}; // also where it has ended meanwhile
}

QString ProxmoxSite::taskState(const QString &upid) const
{
    if (const auto own = m_tasks.constFind(upid); own != m_tasks.cend())
        return *own;
    const auto id = ObjectId::parse(upid);
    const auto row = id ? m_current.tasks.constFind(*id) : m_current.tasks.cend();
    if (row == m_current.tasks.cend())
        return QStringLiteral("absent");
    if (!row->endedAt)
        return running;
    return row->result == u"OK" || row->result.startsWith(u"WARNINGS") ? QStringLiteral("done")
                                                                       : QStringLiteral("failed");
}

QString ProxmoxSite::begin(const Step &step)
{
    const QStringList path = step.call.path.split(u'/', Qt::SkipEmptyParts);
    // Some answers come at once, without a task.
    if (path.value(0) != u"nodes" || path.value(2) == u"tasks" || path.value(4) == u"config")
        return {};
    const qint64 at = std::chrono::floor<std::chrono::seconds>(now()).time_since_epoch().count();
    const QString prefix = path.value(2) == u"lxc" ? QStringLiteral("vz") : QStringLiteral("qm");
    QString type = path.constLast() == u"vzdump" ? path.constLast() : prefix + path.constLast();
    if (step.call.method == u"DELETE")
        type = prefix + (path.value(4) == u"snapshot" ? QStringLiteral("delsnapshot") : QStringLiteral("destroy"));
    else if (path.size() == 3 && path.constLast() != u"vzdump")
        type = prefix + QStringLiteral("restore");
    const QString object =
        path.size() > 3 ? path.value(3) : step.call.body.value(QStringLiteral("vmid")).toVariant().toString();
    ++m_begun;
    const QString upid = QStringLiteral("UPID:%1:%2:%3:%4:%5:%6:operator@pve:")
                             .arg(path.value(1))
                             .arg(0x8000 + m_begun, 8, 16, QLatin1Char('0'))
                             .arg(0x12340000 + m_begun, 8, 16, QLatin1Char('0'))
                             .arg(at, 8, 16, QLatin1Char('0'))
                             .arg(type, object);
    m_tasks.insert(upid, running);
    return upid;
}

void ProxmoxSite::ended(const QString &task, bool succeeded)
{
    if (!task.isEmpty())
        m_tasks.insert(task, succeeded ? QStringLiteral("done") : QStringLiteral("failed"));
}

QJsonObject ProxmoxSite::moreOf(const GuestRecord &record)
{
    const auto object = [](const QMap<QString, QString> &values) {
        QJsonObject all;
        for (auto at = values.cbegin(); at != values.cend(); ++at)
            all.insert(at.key(), *at);
        return all;
    };
    QJsonObject disks;
    for (auto at = record.disks.cbegin(); at != record.disks.cend(); ++at)
        disks.insert(at.key(), *at);
    return QJsonObject{{QStringLiteral("name"), record.base.name},
                       {QStringLiteral("node"), record.base.node},
                       {QStringLiteral("tags"), record.base.tags.join(u';')},
                       {QStringLiteral("memory"), record.base.maxMemory},
                       {QStringLiteral("disk"), record.base.maxDisk},
                       {QStringLiteral("cores"), record.base.maxCpu},
                       {QStringLiteral("config"), object(record.config)},
                       {QStringLiteral("waiting"), object(record.waiting)},
                       {QStringLiteral("disks"), disks},
                       {QStringLiteral("edits"), record.edits},
                       {QStringLiteral("standsOn"), record.standsOn}};
}

void ProxmoxSite::loadMore(GuestRecord &record, const QJsonObject &saved)
{
    if (saved.isEmpty())
        return;
    const auto values = [&saved](const char *key) {
        QMap<QString, QString> all;
        const QJsonObject object = saved.value(QLatin1String(key)).toObject();
        for (auto at = object.begin(); at != object.end(); ++at)
            all.insert(at.key(), at->toString());
        return all;
    };
    record.base.name = saved.value(QStringLiteral("name")).toString();
    record.base.node = saved.value(QStringLiteral("node")).toString();
    record.base.tags = saved.value(QStringLiteral("tags")).toString().split(u';', Qt::SkipEmptyParts);
    record.base.maxMemory = saved.value(QStringLiteral("memory")).toInteger();
    record.base.maxDisk = saved.value(QStringLiteral("disk")).toInteger();
    record.base.maxCpu = saved.value(QStringLiteral("cores")).toDouble();
    record.config = values("config");
    record.waiting = values("waiting");
    record.disks.clear();
    const QJsonObject disks = saved.value(QStringLiteral("disks")).toObject();
    for (auto at = disks.begin(); at != disks.end(); ++at)
        record.disks.insert(at.key(), at->toInteger());
    record.edits = saved.value(QStringLiteral("edits")).toInt();
    record.standsOn = saved.value(QStringLiteral("standsOn")).toInt();
}

/// A guest that was not there at the beginning.
std::optional<ProxmoxSite::GuestRecord> ProxmoxSite::madeFrom(const QJsonObject &saved) const
{
    const QString text = saved.value(QStringLiteral("id")).toString();
    const auto id = ObjectId::parse(text);
    const QString kind = text.section(u'/', 0, 0);
    const int vmid = text.section(u'/', 1).toInt();
    const QString node = saved.value(QStringLiteral("more")).toObject().value(QStringLiteral("node")).toString();
    if (!id || (kind != u"qemu" && kind != u"lxc") || vmid < ask::lowestId || !hasNode(node))
        return std::nullopt;
    GuestRecord made{.base = {.id = *id}};
    made.base.kind = kind == u"qemu" ? GuestKind::Qemu : GuestKind::Lxc;
    made.base.vmid = vmid;
    return made;
}

QString ProxmoxSite::archiveOf(const QString &volume) const
{
    // Every guest there is has one of last night, wherever it is looked for.
    static const QRegularExpression form(
        QStringLiteral("\\Alocal:backup/vzdump-(qemu|lxc)-(\\d+)-[0-9_-]+\\.(?:vma|tar)\\.zst\\z"));
    const auto match = form.match(volume);
    if (!match.hasMatch())
        return {};
    const QString of = match.captured(1) + u'/' + match.captured(2);
    const auto id = ObjectId::parse(of);
    return id && m_firstGuests.contains(*id) ? of : QString();
}

} // namespace wingman::targets::mock
